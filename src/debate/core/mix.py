"""What a mixed round asks: statements to type, statements that were begun, and new ones.

A round that asked everything once before it asked anything twice would let nobody type for
weeks. So half of a round is typed, of what is known by choosing and not yet by typing; half
of what is left was begun; the rest is new. Where one of these runs out the others fill the
round up, and what is known by typing comes last. What was answered longest ago goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain, zip_longest

from debate.core.deck import Deck, Statement
from debate.core.growth import Growth
from debate.core.item import Form

NEVER = datetime.min.replace(tzinfo=UTC)


def mixed(deck: Deck, statements: Iterable[Statement], growth: Growth, items: int) -> list[Statement]:
    """Return at most `items` of `statements`, those to choose before those to type.

    New ones are taken in the order of `statements`.
    """
    listed = sorted(statements, key=lambda each: growth.of(each.id).last or NEVER)
    held = in_turn(deck, [each for each in listed if growth.of(each.id).by_typing])
    ripe = in_turn(deck, [each for each in listed if _typed(growth, each) and not growth.of(each.id).by_typing])
    begun = in_turn(deck, [each for each in listed if growth.of(each.id).last and not _typed(growth, each)])
    new = in_turn(deck, [each for each in listed if not growth.of(each.id).last])
    taken = ripe[: _half(items)]
    taken += begun[: _half(items - len(taken))]
    taken += new[: items - len(taken)]
    ids = {each.id for each in taken}
    taken += [each for each in (*begun, *ripe, *held) if each.id not in ids][: items - len(taken)]
    to_choose = [each for each in taken if not _typed(growth, each)]
    to_type = [each for each in taken if _typed(growth, each)]
    return in_turn(deck, to_choose) + in_turn(deck, to_type)


def in_turn(deck: Deck, statements: Sequence[Statement]) -> list[Statement]:
    """Return `statements` with the sides in turn, each side in its order."""
    by_side = [[each for each in statements if each.side == side] for side in deck.sides]
    return [each for each in chain.from_iterable(zip_longest(*by_side)) if each is not None]


def _half(count: int) -> int:
    """Return half of `count`, rounded up: a round of one argument grows too."""
    return (count + 1) // 2


def _typed(growth: Growth, statement: Statement) -> bool:
    return growth.of(statement.id).form is Form.TYPE
