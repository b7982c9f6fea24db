"""Drawing an item: which options stand beside the key, and in what order.

An item to choose from holds one strongest rebuttal, and beside it weaker valid ones and
bad moves. Which of them, is drawn so that neither length nor likeness to the argument
gives the key away: the rank of the key among its options, in both, is drawn first.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from debate.core.deck import Deck, FlawedMove, Rebuttal, Statement
from debate.core.item import Form, Item, Kind, Option
from debate.core.likeness import Likeness

OPTIONS = 4
MISPLACED_DRAWN = 12
# The texts let the key less often come first or last than in the middle: so it is meant to more often.
RANKS = (0, 0, 0, 1, 1, 2, 2, 3, 3, 3)


def make_item(deck: Deck, statement: Statement, form: Form, chance: Random) -> Item:
    """Return an item for `statement`; `chance` draws the options and their order."""
    if form is Form.TYPE or not can_choose(deck, statement):
        return Item(statement, Form.TYPE)
    options = list(_drawn(deck, statement, chance))
    chance.shuffle(options)
    return Item(statement, Form.CHOOSE, tuple(options))


def can_choose(deck: Deck, statement: Statement) -> bool:
    """Whether the deck holds a key and at least one other option for `statement`."""
    key_strength = statement.best_strength
    others = [rebuttal for rebuttal in statement.rebuttals if rebuttal.strength < key_strength]
    return bool(statement.rebuttals) and bool(others or statement.flawed or _misplaced(deck, statement))


def all_options(deck: Deck, statement: Statement) -> dict[str, Option]:
    """Return everything that can stand among the options of `statement`, by id."""
    rebuttals = (rebuttal_option(rebuttal) for rebuttal in statement.rebuttals)
    moves = (flawed_option(move) for move in statement.flawed)
    return {option.id: option for option in (*rebuttals, *moves, *_misplaced(deck, statement))}


def rebuttal_option(rebuttal: Rebuttal) -> Option:
    return Option(rebuttal.id, rebuttal.text, Kind.REBUTTAL, rebuttal.strength, rebuttal.why)


def flawed_option(move: FlawedMove) -> Option:
    return Option(move.id, move.text, Kind.FLAWED, why=move.why, flaw=move.flaw)


def _misplaced(deck: Deck, statement: Statement) -> tuple[Option, ...]:
    """Sound statements of the other side that do not answer this one: on other topics, if there are."""
    answers = {rebuttal.id for rebuttal in statement.rebuttals}
    others = [each for each in deck.of_side(deck.other_side(statement.side)) if each.id not in answers]
    apart = [each for each in others if not set(each.topics) & set(statement.topics)]
    return tuple(Option(each.id, each.text, Kind.MISPLACED) for each in apart or others)


def _drawn(deck: Deck, statement: Statement, chance: Random) -> tuple[Option, ...]:
    target = chance.choice(RANKS), chance.choice(RANKS)
    misplaced = _misplaced(deck, statement)
    sets = list(_sets(statement, chance.sample(misplaced, min(len(misplaced), MISPLACED_DRAWN))))
    chance.shuffle(sets)
    measures = _measures(statement, {option.id: option.text for options in sets for option in options})
    return min(sets, key=lambda options: _distance([measures[option.id] for option in options], target))


def _measures(statement: Statement, texts: Mapping[str, str]) -> dict[str, tuple[int, int, float]]:
    """Return of each text its characters, its words and its likeness to `statement`."""
    likeness = Likeness(statement.text)
    return {name: (len(text), len(text.split()), likeness(text)) for name, text in texts.items()}


def _sets(statement: Statement, misplaced: Sequence[Option]) -> Iterator[tuple[Option, ...]]:
    """Yield every set of options there can be, the key first."""
    options = [rebuttal_option(rebuttal) for rebuttal in statement.rebuttals]
    keys = [option for option in options if option.strength == statement.best_strength]
    weaker = [option for option in options if option.strength < statement.best_strength]
    flawed = [flawed_option(move) for move in statement.flawed]
    for counts in _counts(len(weaker), len(flawed), len(misplaced)):
        pools = zip((weaker, flawed, misplaced), counts, strict=True)
        for parts in itertools.product(*(itertools.combinations(pool, count) for pool, count in pools)):
            others = tuple(itertools.chain.from_iterable(parts))
            yield from ((key, *others) for key in keys)


def _counts(weaker: int, flawed: int, misplaced: int) -> list[tuple[int, int, int]]:
    """How many weaker, flawed and misplaced options a set may hold, as far as there are so many."""
    room = min(OPTIONS - 1, weaker + flawed + misplaced)
    every = [
        (w, f, room - w - f)
        for w in range(min(weaker, room) + 1)
        for f in range(min(flawed, room - w) + 1)
        if room - w - f <= misplaced
    ]
    wanted = [counts for counts in every if 1 <= counts[0] <= 2 and counts[1] >= 1 and counts[2] <= 1]
    return wanted or sorted(every, key=lambda counts: counts[2])[:1]


def _distance(measures: Sequence[tuple[int, int, float]], target: tuple[int, int]) -> int:
    length, like = target
    by_characters, by_words, by_likeness = map(_rank, zip(*measures, strict=True))
    return 2 * abs(by_characters - length) + abs(by_words - length) + 2 * abs(by_likeness - like)


def _rank(values: Sequence[float]) -> int:
    """Return how many of `values` are higher than the first."""
    return sum(value > values[0] for value in values[1:])
