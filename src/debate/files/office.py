"""Office documents (docx, xlsx, ods): zips of XML from strangers, read with the standard library.

Sizes are checked before anything is unpacked and while it is, and a document type (by which
entities come in) is refused before anything is parsed.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from xml.etree import ElementTree as ET

MOST_UNPACKED = 20 * 1024 * 1024  # bytes of one part
MOST_PARTS = 5000


class Flaw(StrEnum):
    """Why a document is not read."""

    BROKEN = "broken"
    BOMB = "bomb"
    ENTITIES = "entities"


class OfficeError(Exception):
    """The document cannot be read; `flaw` says why."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


class Office:
    """An opened document."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._listed = {each.filename: each for each in archive.infolist()}
        told = sum(each.file_size for each in self._listed.values())
        if len(self._listed) > MOST_PARTS or told > 20 * MOST_UNPACKED:
            raise OfficeError(Flaw.BOMB)

    def part(self, name: str) -> ET.Element | None:
        """Return a part of the document as a tree; None where there is none. Raises OfficeError."""
        if name not in self._listed:
            return None
        if self._listed[name].file_size > MOST_UNPACKED:
            raise OfficeError(Flaw.BOMB)
        with self._archive.open(name) as part:
            # What the list of contents says of the size is the sender's word only.
            data = part.read(MOST_UNPACKED + 1)
        if len(data) > MOST_UNPACKED:
            raise OfficeError(Flaw.BOMB)
        return _parsed(data)


@contextmanager
def opened(data: bytes) -> Iterator[Office]:
    """Give the document in `data`; whatever is wrong with it as a zip or as XML is an OfficeError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield Office(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise OfficeError(Flaw.BROKEN) from None


def _parsed(data: bytes) -> ET.Element:
    plain = data.replace(b"\x00", b"")
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise OfficeError(Flaw.ENTITIES)
    try:
        return ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError):
        raise OfficeError(Flaw.BROKEN) from None


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace: there are several for one format."""
    return name.rpartition("}")[2]
