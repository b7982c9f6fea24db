"""The decks there are: built in, in the user's folder, and at any path given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from debate.core.faults import Mark
from debate.core.shelf import DeckFile
from debate.core.wording import N_
from debate.files.deck_file import read_deck
from debate.files.nodes import RefusedError

_ENDINGS = (".yaml", ".yml")


def deck_paths(places: Iterable[Path]) -> list[Path]:
    """Return the deck files at `places`: files as they are, folders by their YAML files."""
    found: list[Path] = []
    for place in places:
        found += sorted(_in_folder(place)) if place.is_dir() else [place]
    return list(dict.fromkeys(found))


def read_library(places: Iterable[Path]) -> list[DeckFile]:
    """Read every deck at `places`, faulty ones too.

    Of two decks with one id, the first place wins: an own copy hides the built-in deck.
    Two in one folder are a mistake, and the second is shown as faulty.
    """
    taken: dict[str, Path] = {}
    decks = []
    for path in deck_paths(places):
        found = read_deck(path)
        first = taken.setdefault(found.deck.id, path) if found.deck else path
        if first == path:
            decks.append(found)
        elif first.parent == path.parent:
            decks.append(_double(found, first))
    return decks


def _in_folder(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.suffix in _ENDINGS and path.is_file())


def _double(found: DeckFile, first: Path) -> DeckFile:
    template = N_('another deck has the id "{id}" already: {path}')
    refused = RefusedError(Mark(), template, id=found.deck.id if found.deck else "", path=first)
    return DeckFile(found.path, None, (refused.fault,), title=found.title)
