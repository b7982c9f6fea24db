"""What several formats say of a deck: strength, why, where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from debate.core import cite
from debate.core.deck import Deck, Point, Rebuttal, Statement
from debate.core.feedback import STRENGTHS, said_by
from debate.core.wording import N_, Message, message

Say = Callable[[Message], str]


def strength(value: int, say: Say) -> str:
    """Return what a strength from 1 to 3 means."""
    return say(message(STRENGTHS[value]))


def by_strength(statement: Statement) -> list[Rebuttal]:
    """Return the rebuttals of `statement`, the strongest first."""
    return sorted(statement.rebuttals, key=lambda rebuttal: -rebuttal.strength)


def sources(deck: Deck, points: Iterable[Point], say: Say) -> str:
    """Return where `points` come from, each place once; empty where the deck does not say."""
    found = [citation for point in points for citation in said_by(deck, point)]
    named = [
        say(message(N_("{speaker}: {work}"), speaker=cite.speaker(citation), work=cite.work(citation)))
        for citation in found
    ]
    return "; ".join(dict.fromkeys(named))


def row(cells: Iterable[str], delimiter: str) -> str:
    """Return a row of CSV without its line end, every cell between quotes."""
    return delimiter.join('"' + cell.replace('"', '""') + '"' for cell in cells)


def capital(text: str) -> str:
    """Return `text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def joined(head: str, rest: str) -> str:
    """Return `Head: rest`, or `Head.` where there is no rest."""
    return f"{capital(head)}: {rest}" if rest else f"{capital(head)}."
