"""Articles as they lie on a disk: plain text, Markdown, HTML, docx and PDF, as numbered passages.

Plain text and Markdown keep the block numbers of `debate.core.source_text`. Of other formats
the blocks are paragraphs, in the order of the page. HTML and PDF need the extra `article`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from debate.core.source_text import blocks
from debate.core.wording import N_
from debate.files.article_text import MOST_TEXT, ArticleError, ArticleText, Passage, decode_article

MOST_BYTES = 5 * 1024 * 1024
MOST_PASSAGES = 5000
MOST_PACKED = 20 * 1024 * 1024  # of docx and PDF, which hold pictures too
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
    if len(found.passages) > MOST_PASSAGES:
        count = len(found.passages)
        raise ArticleError(N_("{path} holds {count} paragraphs, more than an article"), path=path, count=count)
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
