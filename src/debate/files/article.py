"""Articles as they lie on a disk: plain text, Markdown, HTML, docx and PDF, as numbered passages.

Plain text and Markdown keep the block numbers of `debate.core.source_text`. Of other formats
the blocks are paragraphs, in the order of the page. HTML and PDF need the extra `article`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from debate.core.source_text import blocks
from debate.core.wording import N_, Message, message

MOST_BYTES = 5 * 1024 * 1024
MOST_PACKED = 20 * 1024 * 1024  # of docx and PDF, which hold pictures too
MOST_TEXT = 300_000  # characters: a long report
_MAGIC = {
    b"%PDF": "pdf",
    b"PK\x03\x04": "docx",
    b"\xd0\xcf\x11\xe0": "doc",
    b"{\\rtf": "rtf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
}
_ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
_ENDINGS |= {".xhtml": "html", ".docx": "docx", ".pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of block `block` (from 1); `kind` is what the format calls it, if anything."""

    block: int
    text: str
    kind: str = ""


class ArticleError(Exception):
    """The article cannot be read; `message` says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message: Message = message(template, **values)


@dataclass(frozen=True, slots=True)
class ArticleText:
    """What was read: passages in order, and what a person should know about the reading."""

    passages: tuple[Passage, ...]
    warnings: tuple[Message, ...] = ()


def read_article(path: Path) -> ArticleText:
    """Read the article at `path`; ArticleError says why it cannot be."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ArticleError(N_("{path} is a folder, not an article"), path=path)
        if size > MOST_PACKED:
            raise _too_large(path, MOST_PACKED)
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(N_("{path} cannot be read: {reason}"), path=path, reason=error.strerror or error) from None
    return parse_article(data, str(path), path.suffix.casefold())


def parse_article(data: bytes, path: str, ending: str = "") -> ArticleText:
    """Read `data`, the bytes of `path`; what it is, is told by its `ending` (like ".md") and its first bytes."""
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n\f"):
        raise ArticleError(N_("{path} is empty"), path=path)
    sort = _sort(data, ending)
    if len(data) > (MOST_PACKED if sort in ("docx", "pdf") else MOST_BYTES):
        raise _too_large(path, MOST_PACKED if sort in ("docx", "pdf") else MOST_BYTES)
    found = _reader(sort, path)(data, path)
    length = sum(len(each.text) for each in found.passages)
    if length > MOST_TEXT:
        raise ArticleError(
            N_("{path} holds {length} characters, more than an article: at most {limit} can be taken apart"),
            path=path,
            length=length,
            limit=MOST_TEXT,
        )
    if not any(char.isalpha() for each in found.passages for char in each.text):
        raise ArticleError(N_("{path} holds no words"), path=path)
    return found


def _too_large(path: object, limit: int) -> ArticleError:
    return ArticleError(N_("{path} is larger than {limit} MB"), path=path, limit=limit // 1024 // 1024)


def _sort(data: bytes, ending: str) -> str:
    told = next((sort for magic, sort in _MAGIC.items() if data.startswith(magic)), "")
    by_name = _ENDINGS.get(ending, "")
    if told or by_name:
        return told if told and by_name not in ("docx", "pdf") else by_name or told
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return "html" if head.startswith((b"<!doctype html", b"<html", b"<?xml")) else "text"


def _reader(sort: str, path: str) -> Callable[[bytes, str], ArticleText]:
    """Return what reads articles of `sort`; the formats beside text are imported only when they are met."""
    if sort == "text":
        return _text
    if sort == "markdown":
        from debate.files.article_markdown import read_markdown  # noqa: PLC0415

        return read_markdown
    if sort == "docx":
        from debate.files.article_docx import read_docx  # noqa: PLC0415

        return read_docx
    if sort == "html":
        from debate.files.article_html import read_html  # noqa: PLC0415

        return read_html
    if sort == "pdf":
        from debate.files.article_pdf import read_pdf  # noqa: PLC0415

        return read_pdf
    raise ArticleError(
        N_("{path} is no text this program reads; save it as text, Markdown, HTML, docx or PDF"), path=path
    )


def _text(data: bytes, path: str) -> ArticleText:
    text, warnings = decode_article(data, path)
    return ArticleText(tuple(Passage(number, block) for number, block in enumerate(blocks(text), 1)), warnings)


def decode_article(data: bytes, path: str, told: str = "") -> tuple[str, tuple[Message, ...]]:
    """Return `data` as text, with a warning where it is not the UTF-8 it should be.

    UTF-16 is known by its mark, or by the zeros of its every second byte. What is not UTF-8
    is read as `told` (a name of an encoding) or as Windows-1252. ArticleError for bytes that
    are no text.
    """
    utf16 = _utf16(data)
    if utf16:
        return _checked(data.decode(utf16, errors="replace").lstrip("\ufeff"), path), ()
    try:
        return _checked(data.decode("utf-8-sig"), path), ()
    except UnicodeDecodeError:
        pass
    mostly = data.decode("utf-8", errors="replace")
    sound = sum(ord(char) > 127 for char in mostly) - mostly.count("\ufffd")
    if sound > 4 * mostly.count("\ufffd"):
        warning = message(N_("{path} is damaged UTF-8; some characters are lost"), path=path)
        return _checked(mostly.lstrip("\ufeff"), path), (warning,)
    name = told or "cp1252"
    try:
        text = data.decode(name, errors="replace")
    except LookupError:
        name, text = "cp1252", data.decode("cp1252", errors="replace")
    warning = message(N_("{path} is not UTF-8; read as {encoding}. Look at its accents"), path=path, encoding=name)
    return _checked(text, path), (warning,)


def _utf16(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    return "utf-16-le" if odd > 0.7 * half and not even else "utf-16-be" if even > 0.7 * half and not odd else ""


def _checked(text: str, path: str) -> str:
    """Return `text` with plain line ends; ArticleError where it holds bytes that no text has."""
    strange = len(re.findall(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]", text[:100_000]))
    if strange > 0.01 * min(len(text), 100_000) or "\x00" in text:
        raise ArticleError(N_("{path} is no text: it holds bytes that are no letters"), path=path)
    return re.sub(r"\r\n?|\u2028|\x0b", "\n", text).replace("\u2029", "\n\n").replace("\f", "\n\n")
