"""The columns of a deck as a spreadsheet: their names, and cells that no spreadsheet obeys."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from debate.core.clean import clean
from debate.core.spreadsheet import inert

# column -> its name in English and in Dutch, in the order of an export
COLUMNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "id": ("id", "id"),
        "side": ("side", "kant"),
        "topics": ("topics", "onderwerpen"),
        "argument": ("argument", "stelling"),
        "rebuttal id": ("rebuttal id", "weerwoord-id"),
        "rebuttal": ("rebuttal", "weerwoord"),
        "strength": ("strength", "sterkte"),
        "why": ("why", "waarom"),
        "concedes": ("concedes", "geeft toe"),
        "flaw": ("flaw", "drogreden"),
    }
)
YES = ("yes", "ja")


def armed(text: str) -> str:
    """Return `text` as a cell that a spreadsheet shows and does not run, and that `disarmed` gives back."""
    cell = clean(text)
    return "'" + cell if _runs(cell) else cell


def disarmed(cell: str) -> str:
    """Return the text that `armed` was given, or `cell` where it holds no formula."""
    return cell[1:] if cell.startswith("'") and _runs(cell) else cell


def _runs(cell: str) -> bool:
    """Whether it would be a formula, but for apostrophes before it."""
    bare = cell.lstrip("'")
    return inert(bare) != bare
