"""Which statements a session asks, in which form and order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from debate.core.deck import Deck, Statement
from debate.core.draw import make_item
from debate.core.growth import Challenge, Growth
from debate.core.item import Form, Item
from debate.core.mix import in_turn, mixed
from debate.core.progress import Progress
from debate.core.spot import can_spot, spot_items

ITEMS = 8


class Mode(StrEnum):
    """How a session asks: choose, type, choose until a statement is known and type it then, or spot flaws."""

    CHOOSE = "choose"
    TYPE = "type"
    MIX = "mix"
    SPOT = "spot"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a student wants of a session.

    `side` is the side the student argues, empty for both in turn: the arguments shown
    are the other side's. `only` names the very statements to ask, in that order;
    `cards` the very cards, each a statement and its form.
    """

    mode: Mode = Mode.MIX
    side: str = ""
    topics: tuple[str, ...] = ()
    items: int = ITEMS
    only: tuple[str, ...] = ()
    cards: tuple[tuple[str, Form], ...] = ()


def plan(deck: Deck, wish: Wish, progress: Progress, chance: Random, growth: Growth | None = None) -> tuple[Item, ...]:
    """Return the items of a session: new and shaky statements first, known ones last.

    A mix grows with `growth`; without it every statement in it is chosen.
    """
    growth = growth or Growth()
    if wish.cards:
        cards = [each for each in wish.cards if each[0] in deck.by_id]
        return tuple(_card(deck, *card, chance) for card in _unspoilt(cards))
    statements = _chosen(deck, wish)
    if wish.mode is Mode.SPOT:
        statements = [each for each in statements if can_spot(each)]
    if not wish.only:
        chance.shuffle(statements)
        mix = wish.mode is Mode.MIX
        statements = mixed(deck, statements, growth, wish.items) if mix else _ordered(deck, statements, progress)
        statements = statements[: wish.items]
    if wish.mode is Mode.SPOT:
        return spot_items(deck, statements, chance)
    return tuple(make_item(deck, each, _form(wish.mode, each, growth), chance) for each in statements)


def proposed(wish: Wish, growth: Growth) -> Challenge | None:
    """Return the duel that a mix proposes to a student who types with ease, where it is a duel's turn."""
    return growth.ready(wish.side).challenge if wish.mode is Mode.MIX else None


def _chosen(deck: Deck, wish: Wish) -> list[Statement]:
    if wish.only:
        return [deck.by_id[each] for each in wish.only if each in deck.by_id and deck.by_id[each].rebuttals]
    return [
        each
        for each in deck.statements
        if each.rebuttals and each.side != wish.side and (not wish.topics or set(each.topics) & set(wish.topics))
    ]


def _card(deck: Deck, statement: str, form: Form, chance: Random) -> Item:
    found = deck.by_id[statement]
    if form is Form.SPOT and can_spot(found):
        return spot_items(deck, [found], chance)[0]
    return make_item(deck, found, Form.CHOOSE if form is Form.SPOT else form, chance)


def _unspoilt(cards: Sequence[tuple[str, Form]]) -> list[tuple[str, Form]]:
    """Return `cards` with a statement typed before it is chosen: choosing shows the answer."""
    forms: dict[str, list[Form]] = {}
    for name, form in cards:
        forms.setdefault(name, []).append(form)
    turns = {name: iter(sorted(each, key=lambda form: form is not Form.TYPE)) for name, each in forms.items()}
    return [(name, next(turns[name])) for name, _form_before in cards]


def _ordered(deck: Deck, statements: Sequence[Statement], progress: Progress) -> list[Statement]:
    return in_turn(deck, sorted(statements, key=lambda each: progress.of(each.id).run))


def _form(mode: Mode, statement: Statement, growth: Growth) -> Form:
    return growth.of(statement.id).form if mode is Mode.MIX else Form(mode)
