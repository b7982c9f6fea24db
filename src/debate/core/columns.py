"""The columns of a deck as a spreadsheet: their names, and cells that no spreadsheet obeys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

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

# What a spreadsheet takes for the start of a formula, wide forms too; an apostrophe makes it text.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def inert(cell: str) -> str:
    """Return `cell` so that a spreadsheet shows it and does not run it."""
    return "'" + cell if _FORMULA.match(cell) else cell


def uninert(cell: str) -> str:
    """Return what `inert` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
