"""Which statements a session asks, in which form and order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, zip_longest
from random import Random

from debate.core.deck import Deck, Statement
from debate.core.draw import make_item
from debate.core.item import Form, Item
from debate.core.progress import Progress
from debate.core.spot import can_spot, spot_items

ITEMS = 8


class Mode(StrEnum):
    """How a session asks: choose, type, choose until a statement is known, or spot flaws."""

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


def plan(deck: Deck, wish: Wish, progress: Progress, chance: Random) -> tuple[Item, ...]:
    """Return the items of a session: new and shaky statements first, known ones last."""
    if wish.cards:
        return tuple(_card(deck, *card, chance) for card in wish.cards if card[0] in deck.by_id)
    statements = _chosen(deck, wish)
    if wish.mode is Mode.SPOT:
        statements = [each for each in statements if can_spot(each)]
    if not wish.only:
        statements = _ordered(deck, statements, progress, chance)[: wish.items]
    if wish.mode is Mode.SPOT:
        return spot_items(deck, statements, chance)
    return tuple(make_item(deck, each, _form(wish.mode, each, progress), chance) for each in statements)


def _chosen(deck: Deck, wish: Wish) -> list[Statement]:
    if wish.only:
        return [deck.by_id[each] for each in wish.only if each in deck.by_id]
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


def _ordered(deck: Deck, statements: list[Statement], progress: Progress, chance: Random) -> list[Statement]:
    shuffled = list(statements)
    chance.shuffle(shuffled)
    shuffled.sort(key=lambda each: progress.of(each.id).run)
    by_side = [[each for each in shuffled if each.side == side] for side in deck.sides]
    in_turn = chain.from_iterable(zip_longest(*by_side))
    return [each for each in in_turn if each is not None]


def _form(mode: Mode, statement: Statement, progress: Progress) -> Form:
    if mode is Mode.MIX:
        return Form.TYPE if progress.of(statement.id).known else Form.CHOOSE
    return Form(mode)
