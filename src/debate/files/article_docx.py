"""Word documents as passages, read with the standard library.

A docx is a zip of XML from a stranger: sizes are checked before anything is unpacked, and a
document type (by which entities come in) is refused before anything is parsed.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from debate.core.wording import N_
from debate.files.article_text import ArticleError, ArticleText, Passage

MOST_UNPACKED = 20 * 1024 * 1024  # bytes of one part
MOST_PARTS = 5000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = (
    (re.compile(r"^(?:title|titel)$", re.I), "title"),
    (re.compile(r"^(?:subtitle|ondertitel)$", re.I), "subtitle"),
    (re.compile(r"^(?:heading|kop|tussenkop)\s?\d*$", re.I), "heading"),
    (re.compile(r"^(?:intense ?)?(?:quote|citaat|duidelijk ?citaat)$", re.I), "quote"),
    (re.compile(r"^(?:caption|bijschrift)$", re.I), "caption"),
    (re.compile(r"^(?:list|lijst|opsomming)", re.I), "item"),
    (re.compile(r"^(?:footnote|endnote|voetnoot|eindnoot)", re.I), "note"),
    (re.compile(r"^(?:author|auteur|byline)$", re.I), "byline"),
)


def read_docx(data: bytes, path: str) -> ArticleText:
    """Read the paragraphs of a Word document, its notes last; ArticleError for one that is broken or a bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            styles = _styles(_part(archive, "word/styles.xml", path))
            body = _part(archive, "word/document.xml", path)
            notes = [_part(archive, f"word/{name}.xml", path) for name in ("footnotes", "endnotes")]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError):
        raise _broken(path) from None
    if body is None:
        raise ArticleError(N_("{path} is no Word document (docx); save it as text"), path=path)
    found = list(_paragraphs(body, styles))
    for part in notes:
        found += [(text, "note") for text, _ in _paragraphs(part, styles)] if part is not None else []
    passages = [Passage(number, text, kind) for number, (text, kind) in enumerate(found, 1)]
    return ArticleText(tuple(passages))


def _broken(path: str) -> ArticleError:
    return ArticleError(N_("{path} is a broken Word document (docx)"), path=path)


def _part(archive: zipfile.ZipFile, name: str, path: str) -> ET.Element | None:
    """Return a part of the document; None where there is none."""
    listed = {each.filename: each for each in archive.infolist()}
    if len(listed) > MOST_PARTS or sum(each.file_size for each in listed.values()) > 20 * MOST_UNPACKED:
        raise _bomb(path)
    if name not in listed:
        return None
    if listed[name].file_size > MOST_UNPACKED:
        raise _bomb(path)
    with archive.open(name) as part:
        # What the list of contents says of the size is the sender's word only.
        data = part.read(MOST_UNPACKED + 1)
    if len(data) > MOST_UNPACKED:
        raise _bomb(path)
    return _parsed(data, path)


def _bomb(path: str) -> ArticleError:
    limit = MOST_UNPACKED // 1024 // 1024
    return ArticleError(
        N_("{path} unpacks to far more than a document of {limit} MB; it is refused"), path=path, limit=limit
    )


def _parsed(data: bytes, path: str) -> ET.Element:
    plain = data.replace(b"\x00", b"")
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise ArticleError(N_("{path} holds XML entities, which no Word document needs; it is refused"), path=path)
    try:
        return ET.fromstring(data)
    except ET.ParseError:
        raise _broken(path) from None


def _styles(root: ET.Element | None) -> dict[str, str]:
    """Return the names of the styles by their ids; ids are in the language of the program that wrote them."""
    if root is None:
        return {}
    return {
        each.get(f"{_W}styleId", ""): name.get(f"{_W}val", "")
        for each in root.iter(f"{_W}style")
        if (name := each.find(f"{_W}name")) is not None
    }


def _paragraphs(root: ET.Element, styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(_words(paragraph)).strip()
        if text:
            yield text, _kind(paragraph, styles)


def _words(paragraph: ET.Element) -> Iterator[str]:
    for each in paragraph.iter():
        if each.tag == f"{_W}t":
            yield each.text or ""
        elif each.tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif each.tag == f"{_W}tab":
            yield " "
        elif each.tag == f"{_W}noBreakHyphen":
            yield "-"


def _kind(paragraph: ET.Element, styles: dict[str, str]) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    written = style.get(f"{_W}val", "") if style is not None else ""
    names = (styles.get(written, ""), written)
    found = next((kind for pattern, kind in _KINDS for name in names if pattern.match(name)), "")
    return found or ("item" if paragraph.find(f"{_W}pPr/{_W}numPr") is not None else "")
