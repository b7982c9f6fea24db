"""Anki's text file with headers. Format: docs.ankiweb.net, "Importing text files".

Anki names its note types in the user's language, so none is named here: Anki takes the
one that was last used, or asks. Each note has a fixed guid: a second import adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from debate.core.deck import Deck, Rebuttal, Statement
from debate.core.export.parts import Say, by_strength, joined, row, sources, strength
from debate.core.wording import N_, message

_HEADERS = ("#separator:tab", "#html:false", "#guid column:1", "#deck column:2", "#tags column:3")


def anki(deck: Deck, say: Say) -> str:
    """Return a note for each statement of `deck` that has a rebuttal: guid, deck, tags, front, back."""
    notes = (row(_note(deck, each, say), "\t") for each in deck.statements if each.rebuttals)
    return "\n".join([*_HEADERS, *notes]) + "\n"


def _note(deck: Deck, statement: Statement, say: Say) -> tuple[str, ...]:
    front = "\n\n".join((statement.text, say(message(N_("What is the strongest answer?")))))
    # Two colons part a deck from its subdeck.
    place = "::".join(name.replace("::", ":").strip(": ") for name in (deck.title, deck.sides[statement.side]))
    tags = " ".join((deck.id, *statement.topics))
    return f"{deck.id}/{statement.id}", place, tags, front, "\n\n".join(_back(deck, statement, say))


def _back(deck: Deck, statement: Statement, say: Say) -> Iterator[str]:
    best, *others = by_strength(statement)
    yield best.text
    yield joined(strength(best.strength, say), best.why)
    if others:
        yield "\n".join([say(message(N_("Other answers:"))), *(_other(each, say) for each in others)])
    if source := sources(deck, (statement.point, best.point), say):
        yield say(message(N_("Source: {source}"), source=source))


def _other(rebuttal: Rebuttal, say: Say) -> str:
    return f"- {rebuttal.text} ({strength(rebuttal.strength, say)})"
