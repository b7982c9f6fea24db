"""Decks as they were found: each one sound, or with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from debate.core.deck import Deck
from debate.core.faults import Fault, Mark


@dataclass(frozen=True, slots=True)
class DeckFile:
    """A file read as a deck: the deck, or None and the faults; `marks` places its ids."""

    path: PurePath
    deck: Deck | None
    faults: tuple[Fault, ...] = ()
    marks: Mapping[str, Mark] = field(default_factory=dict)
    title: str = ""


def find_deck(library: Iterable[DeckFile], name: str) -> Deck | None:
    """Return the sound deck whose id, or whose file's path or name, is `name`."""
    for found in library:
        if found.deck and name in (found.deck.id, str(found.path), found.path.name, found.path.stem):
            return found.deck
    return None
