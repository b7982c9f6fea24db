"""The parts that steps on the workbench are made of: finding, changing, and refusing what is not there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from debate.core.clean import clean
from debate.core.deck import Deck, Point, Rebuttal, Statement
from debate.core.wording import N_, message
from debate.core.work import WorkError


def folded(text: str) -> str:
    """Return `text` as a deck keeps it: composed, on one line."""
    return " ".join(clean(text).split())


def with_statement(deck: Deck, changed: Statement) -> Deck:
    """Return `deck` with `changed` in the place of the statement of that id."""
    return replace(deck, statements=tuple(changed if each.id == changed.id else each for each in deck.statements))


def relinked(deck: Deck) -> Deck:
    """Return `deck` with every link holding the statement it is made by as that statement now is."""
    points = {each.id: each.point for each in deck.statements}

    def linked(each: Statement) -> Statement:
        return replace(each, rebuttals=tuple(replace(r, point=points.get(r.id, r.point)) for r in each.rebuttals))

    return replace(deck, statements=tuple(linked(each) for each in deck.statements))


def statement_of(deck: Deck, name: str) -> Statement:
    """Return a statement; WorkError where there is none of that id."""
    if name not in deck.by_id:
        raise WorkError(message(N_('there is no statement "{id}"'), id=name))
    return deck.by_id[name]


def check_side(deck: Deck, side: str) -> None:
    """Raise WorkError where there is no such side."""
    if side not in deck.sides:
        raise WorkError(message(N_('there is no side "{side}"'), side=side))


def check_rebuttal(statement: Statement, name: str) -> None:
    """Raise WorkError where the point `name` does not rebut `statement`."""
    if statement.rebuttal(name) is None:
        raise WorkError(message(N_('"{id}" does not answer this statement'), id=name))


def with_point(deck: Deck, name: str, change: Callable[[Point], Point]) -> Deck:
    """Return `deck` with the point of a statement changed."""
    statement = statement_of(deck, name)
    return with_statement(deck, replace(statement, point=change(statement.point)))


def with_rebuttal(deck: Deck, statement: Statement, name: str, change: Callable[[Rebuttal], Rebuttal]) -> Deck:
    """Return `deck` with the rebuttal changed that the point `name` makes; WorkError where it makes none."""
    check_rebuttal(statement, name)
    rebuttals = tuple(change(each) if each.id == name else each for each in statement.rebuttals)
    return with_statement(deck, replace(statement, rebuttals=rebuttals))


def without_links(statement: Statement, names: Collection[str]) -> Statement:
    """Return `statement` without the rebuttals that the points `names` make."""
    return replace(statement, rebuttals=tuple(each for each in statement.rebuttals if each.id not in names))


def filled(text: str) -> str:
    """Return `text` as a deck keeps it; WorkError where nothing is left of it."""
    if not folded(text):
        raise WorkError(message(N_("nothing is filled in")))
    return folded(text)


def each_once(texts: Iterable[str]) -> tuple[str, ...]:
    """Return `texts`, each once, without the empty ones."""
    return tuple(dict.fromkeys(text for text in texts if text))
