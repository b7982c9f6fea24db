"""A statement of a lecturer's own, put into a deck on the workbench."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count

from debate.core.deck import Deck, Point, Rebuttal, Statement


def added(deck: Deck, below: Statement, side: str, text: str, strength: int) -> Deck:
    """Return `deck` with a statement of `side` right below another; with a `strength` it rebuts that one."""
    point = Point(_free_id(deck, side), text)
    link = (Rebuttal(point, strength),) if strength else ()
    answered = replace(below, rebuttals=below.rebuttals + link)
    pairs = ((answered, Statement(point, side)) if each is below else (each,) for each in deck.statements)
    return replace(deck, statements=tuple(chain.from_iterable(pairs)))


def _free_id(deck: Deck, side: str) -> str:
    taken = deck.by_id.keys() | deck.flawed_by_id.keys()
    taken |= {rebuttal.id for each in deck.statements for rebuttal in each.rebuttals}
    return next(name for number in count(1) if (name := f"{side}-{number}") not in taken)
