"""Files to import: their text, whatever it was saved as; and the deck they become."""

from __future__ import annotations

from pathlib import Path

from debate.core.deck import Deck
from debate.core.faults import Fault
from debate.core.wording import N_, Message, message
from debate.files.deck_file import parse_deck
from debate.files.deck_text import deck_yaml
from debate.files.nodes import MAX_BYTES
from debate.files.whole import write_whole
from debate.files.workbook import WorkbookError, sheet_text

_XLSX, _XLS = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"  # how a workbook begins, new and old
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class ImportFileError(Exception):
    """The file cannot be read, or the deck not be written; `message` says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message: Message = message(template, **values)


def read_text(path: Path, sheet: str = "") -> tuple[str, tuple[Message, ...]]:
    """Return the text of the file at `path`, and a note where its encoding was guessed.

    Of a workbook it is the sheet of that name, or the first, as CSV. Raises ImportFileError.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ImportFileError(N_("{path} cannot be read: {reason}"), path=path, reason=error.strerror) from None
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1024 // 1024
        raise ImportFileError(N_("{path}: the file is larger than {limit} MB"), path=path, limit=limit)
    if data.startswith(_XLSX):
        return _sheet(path, data, sheet), ()
    if data.startswith(_XLS):
        raise ImportFileError(N_("{path} is an old workbook (xls); save it as xlsx or CSV"), path=path)
    if sheet:
        raise ImportFileError(N_("{path} is no workbook, so it has no sheets"), path=path)
    return _decoded(path, data)


def _sheet(path: Path, data: bytes, name: str) -> str:
    try:
        return sheet_text(data, str(path), name)
    except WorkbookError as error:
        raise ImportFileError(error.message.template, **error.message.values) from None


def write_deck(path: Path, deck: Deck) -> tuple[Fault, ...]:
    """Write `deck` to a new file at `path`, once it reads back as the same deck.

    Returns the faults that kept it from being written; raises ImportFileError where the
    disk does.
    """
    text = deck_yaml(deck)
    read = parse_deck(path, text.encode())
    if read.deck is None:
        return read.faults
    try:
        write_whole(path, text)
    except OSError as error:
        raise ImportFileError(N_("{path} cannot be written: {reason}"), path=path, reason=error.strerror) from None
    return ()


def _decoded(path: Path, data: bytes) -> tuple[str, tuple[Message, ...]]:
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text, note = _windows(path, data), message(N_("{path} is not UTF-8; it was read as Windows-1252"), path=path)
        return text, (note,)
    if "\0" in text:
        raise ImportFileError(N_("{path} is no text"), path=path)
    return text, ()


def _windows(path: Path, data: bytes) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise ImportFileError(N_("{path} is no text"), path=path)
    return text
