"""The end of a round or a duel on lines: what it was worth, and what can be played next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from debate.core.deck import Deck
from debate.core.duel import Duel
from debate.core.events import Undone
from debate.core.exchange import exchange, other_chair
from debate.core.growth import Challenge
from debate.core.plan import Mode, Wish, proposed
from debate.core.round import Round, missed
from debate.locale import Words
from debate.plain import show
from debate.plain.console import Console, LeftError
from debate.plain.exchange import lines, table


@dataclass(frozen=True, slots=True)
class Way:
    """Something to do next: the key, what is said of it, and the round that it leads to."""

    key: str
    offer: str
    take: Callable[[], Round | None]


def ended(console: Console, state: Round, wish: Wish | None) -> Round:
    """Tell how `state` ended and return the round that the student takes; LeftError where that is none.

    `wish` is what was asked for, and what a new round is played by; without it none is offered.
    """
    _ = console.words
    ways = list(_after_duel(console, state) if state.duel else _after_round(console, state, wish))
    if wish is not None:
        fresh = replace(wish, only=(), cards=())
        ways.append(Way("n", _("n a new round; "), partial(console.game.begin, console.deck, fresh)))
    offers = "".join(way.offer for way in ways)
    console.tell(offers + _("u undo the last answer; Enter to stop."))
    line = console.line().lower()
    if line == "u":
        return console.advance(state, Undone(console.game.stamp(0)))
    way = next((each for each in ways if each.key == line), None)
    if way is None:
        raise LeftError
    return way.take() or state


def challenged(console: Console, wish: Wish) -> Round | None:
    """Propose a duel before a round, where `wish` has it so; None where there is none, or the student wants none."""
    _, challenge = console.words, proposed(wish, console.game.growth(console.deck))
    if challenge is None:
        return None
    console.tell(_("You type most of these: try a duel."))
    console.tell(_("d: a duel. Enter: a round."))
    return fought(console, challenge, wish) if console.line().lower() == "d" else None


def fought(console: Console, challenge: Challenge, wish: Wish) -> Round | None:
    """Return the duel of `challenge`, begun."""
    return console.game.begin_duel(console.deck, challenge.duel, start_with=challenge.opening, side=wish.side)


def _after_round(console: Console, state: Round, wish: Wish | None) -> Iterator[Way]:
    _, again = console.words, missed(state)
    console.say(show.summary(state, _))
    challenge = proposed(wish, console.game.growth(console.deck)) if wish else None
    if wish and challenge:
        console.tell(_("You type most of these: try a duel."))
        yield Way("d", _("d a duel; "), partial(fought, console, challenge, wish))
    if again:
        played = wish or Wish(Mode(state.items[0].form))
        cards = tuple(each for each in played.cards if each[0] in again)
        only = replace(played, only=again, cards=cards)
        yield Way("a", _("a again, only the ones you missed; "), partial(console.game.begin, console.deck, only))


def _after_duel(console: Console, state: Round) -> Iterator[Way]:
    _, game, deck = console.words, console.game, console.deck
    console.say(_drawn(deck, state, _))
    duel, first = state.duel or Duel(), state.items[0].statement.id
    yield Way("a", _("a again, the same opening; "), partial(game.begin_duel, deck, duel, start_with=first))
    chair = other_chair(deck, state.reviews)
    if chair:
        yield Way("c", _("c change chairs; "), partial(game.begin_duel, deck, duel, start_with=chair))


def _drawn(deck: Deck, state: Round, _: Words) -> Iterator[str]:
    moves = exchange(deck, state.reviews)
    yield ""
    yield _("--- The duel ---")
    yield from lines(deck, moves, _)
    yield ""
    yield from table(moves, _)
