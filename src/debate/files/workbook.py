"""Spreadsheets as texts, read with openpyxl (the extra `sheet`): a sheet of a workbook, as its CSV would be.

A workbook is a zip of XML from a stranger. What it unpacks to is measured before it is parsed, a document
type (by which entities come in) is refused, and rows are read one by one: a cell far out makes no room for all
that would lie before it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from typing import Any

from debate.core.spreadsheet import rows_of
from debate.core.wording import N_, Message, message

MOST_UNPACKED = 40 * 1024 * 1024  # bytes of all parts together
MOST_ROWS = 20_000
MOST_COLUMNS = 200
_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
_MISREAD = (*_BROKEN, SyntaxError, ValueError, KeyError, TypeError, IndexError, AttributeError)


class WorkbookError(Exception):
    """The workbook cannot be read; `message` says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message: Message = message(template, **values)


def sheet_text(data: bytes, path: str, name: str = "") -> str:
    """Return the sheet `name` of the workbook in `data`, or its first, as CSV with every row in its place.

    Raises WorkbookError, also without the extra and for a workbook that unpacks to too much.
    """
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError:
        raise WorkbookError(
            N_("to read {path}, first install: pip install 'debate[sheet]'; or save the sheet as CSV (UTF-8)"),
            path=path,
        ) from None
    _measure(data, path)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = _chosen(book.worksheets, path, name)
        rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
        lines = [[_cell(value) for value in row] for row in islice(rows, MOST_ROWS + 1)]
    except _MISREAD:
        raise WorkbookError(N_("{path} is a broken workbook"), path=path) from None
    return rows_of(_trimmed(lines, path))


def _measure(data: bytes, path: str) -> None:
    """Unpack all of it once, without keeping it: what the list of contents says is the sender's word only."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            total = 0
            for part in archive.infolist():
                with archive.open(part) as opened:
                    while (read := opened.read(_CHUNK)) and total <= MOST_UNPACKED:
                        total += len(read)
                        if b"<!DOCTYPE" in read:
                            raise zipfile.BadZipFile
    except _BROKEN:
        raise WorkbookError(N_("{path} is a broken workbook"), path=path) from None
    if total > MOST_UNPACKED:
        limit = MOST_UNPACKED // 1024 // 1024
        raise WorkbookError(N_("{path} unpacks to more than {limit} MB; it is refused"), path=path, limit=limit)


def _chosen(sheets: list[Any], path: str, name: str) -> Any:
    found = next((each for each in sheets if not name or each.title.casefold() == name.casefold()), None)
    if found is None:
        listed = ", ".join(each.title for each in sheets) or "-"
        template = N_('{path} has no sheet "{name}"; choose from: {sheets}')
        raise WorkbookError(template, path=path, name=name, sheets=listed)
    return found


def _cell(value: object) -> str:
    """Return what a cell holds as one would type it: whole numbers without a point, nothing for nothing."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _trimmed(lines: list[list[str]], path: str) -> Iterator[list[str]]:
    """Yield the rows up to the last that holds anything, each up to its last cell that does."""
    filled = [number for number, cells in enumerate(lines, 1) if any(map(str.strip, cells))]
    last = max(filled, default=0)
    if last > MOST_ROWS:
        raise WorkbookError(N_("{path} has more than {limit} rows"), path=path, limit=MOST_ROWS)
    for cells in lines[:last]:
        width = max((number for number, cell in enumerate(cells, 1) if cell.strip()), default=1)
        yield cells[:width]
