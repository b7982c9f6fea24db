"""Cells for a spreadsheet, from texts of strangers: shown as text, never run as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

from debate.core.clean import clean

ENCODING = "utf-8-sig"  # by its first bytes Excel knows that it is UTF-8
DELIMITER = ";"  # what Excel expects where the comma is for decimals
# What makes a spreadsheet read a cell as a formula (after blanks too), wide forms included.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def inert(text: str) -> str:
    """Return `text` cleaned, with an apostrophe before what a spreadsheet would take for a formula."""
    cell = clean(text)
    return f"'{cell}" if cell.startswith(("\t", "\n")) or cell.lstrip().startswith(_FORMULA) else cell


def rows_of(table: Iterable[Sequence[str]]) -> str:
    """Return `table` as CSV. Cells stand as they are: pass texts of strangers through `inert` first."""
    target = _Lines()
    csv.writer(target, delimiter=DELIMITER, lineterminator="\r\n").writerows(table)
    return "".join(target)


class _Lines(list[str]):
    """What a CSV writer can write to, without a file."""

    write = list.append
