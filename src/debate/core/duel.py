"""The duel: the opponent answers what the student said, along the map of the deck.

A duel is a round whose items come one at a time: each is the opponent's reply to the
rebuttal that the student made. No statement is said twice, by either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from debate.core.deck import Deck, Statement
from debate.core.draw import make_item
from debate.core.item import Form, Item
from debate.core.review import Review

EXCHANGES = 3


class Level(StrEnum):
    """How strong a reply the opponent looks for."""

    MILD = "mild"
    FAIR = "fair"
    SHARP = "sharp"


@dataclass(frozen=True, slots=True)
class Duel:
    """How a duel is fought: `exchanges` is how often the student answers, at the most."""

    level: Level = Level.FAIR
    exchanges: int = EXCHANGES
    form: Form = Form.CHOOSE


def opening(deck: Deck, duel: Duel, statement: Statement, chance: Random) -> Item:
    """Return the first item: the opponent opens with `statement`."""
    return make_item(deck, statement, duel.form, chance)


def openings(deck: Deck, side: str) -> list[Statement]:
    """Return what the opponent of a student who argues `side` (or any) can open with.

    Only statements after which the opponent can still answer something.
    """
    return [
        each
        for each in deck.statements
        if each.side != side and any(deck.by_id[r.id].rebuttals for r in each.rebuttals if r.id in deck.by_id)
    ]


def reply(deck: Deck, duel: Duel, reviews: Sequence[Review], chance: Random) -> Item | None:
    """Return the opponent's answer to the last of `reviews`; None gives the student the last word.

    Where the student's answer was not recognised, the strongest that could have been said
    stands in for it, and the duel goes on from there.
    """
    if len(reviews) >= duel.exchanges:
        return None
    said = spoken(deck, reviews)
    last = deck.by_id.get(said[-1])
    attacks = last.rebuttals if last else ()
    open_to_answer = [
        (attack.strength, _unsaid(deck.by_id[attack.id], said))
        for attack in attacks
        if attack.id in deck.by_id and attack.id not in said
    ]
    able = [(strength, statement) for strength, statement in open_to_answer if statement.rebuttals]
    if not able:
        return None
    return make_item(deck, _taken(able, duel.level, chance), duel.form, chance)


def spoken(deck: Deck, reviews: Sequence[Review]) -> list[str]:
    """Return the ids of all that was said, the opponent's and the student's in turn.

    Where the student's answer made no point, the strongest that was not said yet stands in.
    """
    said: list[str] = []
    for review in reviews:
        said.append(review.statement)
        said.append(review.rebuttal or _standing_in(deck.by_id[review.statement], said))
    return said


def _standing_in(statement: Statement, said: Sequence[str]) -> str:
    return max(_unsaid(statement, said).rebuttals, key=lambda each: each.strength).id


def _taken(able: list[tuple[int, Statement]], level: Level, chance: Random) -> Statement:
    strengths = [strength for strength, _ in able]
    wanted = {Level.MILD: min(strengths), Level.SHARP: max(strengths)}.get(level)
    fitting = [statement for strength, statement in able if wanted in (None, strength)]
    return chance.choice(fitting)


def _unsaid(statement: Statement, said: Sequence[str]) -> Statement:
    """Return `statement` with only the rebuttals that were not said yet."""
    return replace(statement, rebuttals=tuple(each for each in statement.rebuttals if each.id not in said))
