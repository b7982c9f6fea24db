"""Cells that are no free text: a strength, a flaw, yes."""

from __future__ import annotations

import difflib

from debate.core.columns import YES
from debate.core.deck import STRONGEST, WEAKEST
from debate.core.flaws import BY_NAME
from debate.core.imports.found import Faults, slug
from debate.core.imports.sheet import Row
from debate.core.wording import N_

DEFAULT = 2
_WORDS = {
    "sterk": 3, "sterkst": 3, "sterkste": 3, "strong": 3, "strongest": 3,
    "gedeeltelijk": 2, "deels": 2, "partial": 2, "partly": 2, "middel": 2, "gemiddeld": 2, "medium": 2,
    "zwak": 1, "zwakst": 1, "weak": 1, "weakest": 1,
}  # fmt: skip
_YES = {*YES, "x", "1", "true", "waar", "y", "j"}


def strength(row: Row, faults: Faults) -> int:
    """Return the strength in `row`: 1 to 3 (a spreadsheet may make it 3.0 or 3,0), or a word for it."""
    cell = row["strength"].casefold()
    if not cell:
        return DEFAULT
    number, _, rest = cell.replace(",", ".").partition(".")
    if number.isdecimal() and not rest.strip("0") and WEAKEST <= int(number[:9]) <= STRONGEST:
        return int(number)
    if cell in _WORDS:
        return _WORDS[cell]
    template = N_('the strength "{text}" is not 3 (the strongest), 2 (valid but partial) or 1 (easily answered)')
    faults.add(row.number, template, text=cell[:80])
    return DEFAULT


def flaw(row: Row, faults: Faults) -> str:
    """Return the key of the flaw that `row` names, in Dutch or English."""
    name = slug(row["flaw"])
    if name in BY_NAME:
        return BY_NAME[name]
    close = difflib.get_close_matches(name, BY_NAME, n=1)
    template = N_('"{text}" is not one of: {choices}')
    faults.add(row.number, template, "".join(close), text=row["flaw"][:80], choices=", ".join(BY_NAME))
    return next(iter(BY_NAME.values()))


def yes(cell: str) -> bool:
    return cell.casefold() in _YES
