"""A spreadsheet saved as text: its columns found by their headers, its rows with their numbers."""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from debate.core.columns import COLUMNS, disarmed
from debate.core.imports.found import Faults, folded, slug
from debate.core.wording import N_

DELIMITERS = (";", ",", "\t")
MOST_COLUMNS = 200
NEEDED = ("argument", "side", "rebuttal")
_HEADERS = 4000  # characters of the first line that tell what parts the cells
_TELLING = ("argument", "side", "rebuttal", "strength", "why")  # their headers tell the language
# column -> other headers it may have, as `_plain` writes them
_ALSO = {
    "id": ("nr", "nummer", "number"),
    "side": ("zijde", "positie", "position", "kamp", "standpunt"),
    "topics": ("topic", "onderwerp", "thema", "themas", "theme"),
    "argument": ("statement", "claim", "uitspraak", "bewering", "argumenten", "arguments", "stellingen"),
    "rebuttal id": ("rebuttalid", "answer id", "antwoord id"),
    "rebuttal": ("tegenargument", "weerlegging", "repliek", "antwoord", "answer", "reply", "counterargument"),
    "strength": ("kracht", "score", "strong", "sterk"),
    "why": ("uitleg", "reden", "toelichting", "reason", "because", "explanation", "feedback"),
    "concedes": ("geeft toe", "toegeven", "concession"),
    "flaw": ("fout", "denkfout", "fallacy"),
}
_BY_HEADER = {
    " ".join(slug(header).replace("-", " ").split()): column
    for column, names in COLUMNS.items()
    for header in (*names, *_ALSO[column])
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells, by column; `number` as a spreadsheet shows it."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows that hold anything. `unknown` are the headers that were not understood."""

    rows: tuple[Row, ...] = ()
    unknown: tuple[str, ...] = ()
    dutch: bool = False


def read_sheet(text: str, faults: Faults) -> Sheet:
    """Return the sheet in `text`; what is wrong with it as a sheet is noted in `faults`."""
    lines = _lines(text, faults)
    head = next((number for number, cells in lines if any(map(str.strip, cells))), None)
    if head is None:
        if not faults.found:
            faults.add(1, N_("the file is empty"))
        return Sheet()
    headers = [folded(header) for header in dict(lines)[head]]
    if len(headers) > MOST_COLUMNS:
        faults.add(head, N_("more than {limit} columns"), limit=MOST_COLUMNS)
        return Sheet()
    columns = [column_of(header) for header in headers]
    _check_headers(columns, head, faults)
    rows = [_row(number, cells, columns, faults) for number, cells in lines if number > head]
    named = list(zip(headers, columns, strict=True))
    return Sheet(
        tuple(row for row in rows if any(row.cells.values())),
        tuple(header for header, column in named if header and column is None),
        any(column in _TELLING and _plain(header) == COLUMNS[column][1] for header, column in named if column),
    )


def column_of(header: str) -> str | None:
    """Return the column that `header` names, in Dutch or English, with or without a slip of the pen."""
    plain = _plain(header)
    for each in (plain, *plain.split(" of "), *header.split("/")):
        if _plain(each) in _BY_HEADER:
            return _BY_HEADER[_plain(each)]
    close = difflib.get_close_matches(plain, _BY_HEADER, n=1, cutoff=0.82)
    return _BY_HEADER[close[0]] if close else None


def _plain(header: str) -> str:
    """Return `header` in plain small letters, without what stands between brackets."""
    return " ".join(slug(re.sub(r"\(.*?\)", "", header)).replace("-", " ").replace("_", " ").split())


def _lines(text: str, faults: Faults) -> list[tuple[int, list[str]]]:
    """Return the rows as a spreadsheet numbers them, empty ones too."""
    lines: list[tuple[int, list[str]]] = []
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.reader((line + "\n" for line in whole.split("\n")), delimiter=_delimiter(whole), strict=True)
    try:
        lines.extend(enumerate(reader, 1))
    except csv.Error:
        faults.add(len(lines) + 1, N_("the quotes in this row do not fit: write a quote within a cell twice"))
    return lines


def _delimiter(text: str) -> str:
    """Return what parts the cells: what gives most known columns in the first line that holds anything."""
    first = next((line for line in text.split("\n") if line.strip()), "")

    def known(delimiter: str) -> tuple[int, int]:
        headers = [header.strip().strip('"') for header in first[:_HEADERS].split(delimiter)]
        return len({column_of(header) for header in headers[:MOST_COLUMNS]} - {None}), first.count(delimiter)

    return max(DELIMITERS, key=known)


def _check_headers(columns: list[str | None], row: int, faults: Faults) -> None:
    for column in COLUMNS:
        if columns.count(column) > 1:
            faults.add(row, N_('there are two columns for "{column}"'), column=column)
    missing = [column for column in NEEDED if column not in columns]
    if missing:
        names = ", ".join("/".join(COLUMNS[column]) for column in missing)
        faults.add(row, N_("no column with this header: {columns}"), columns=names)


def _row(number: int, cells: list[str], columns: list[str | None], faults: Faults) -> Row:
    if any(cell.strip() for cell in cells[len(columns) :]):
        faults.add(number, N_("more cells than there are headers: put a text with a separator in it between quotes"))
    pairs = zip(columns, cells, strict=False)
    return Row(number, {column: folded(disarmed(cell.strip(" "))) for column, cell in pairs if column})
