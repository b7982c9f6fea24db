"""PDF as passages, read with pdfminer.six (the extra `article`).

A PDF knows letters and places, no paragraphs: lines are put together, words that were split
at a line end joined with care, and lines that return on every page left out.
"""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections import Counter
from importlib import import_module
from typing import Any

from debate.core.wording import N_, Message, message
from debate.files.article_text import MOST_TEXT, ArticleError, ArticleText, Passage
from debate.files.pdf_columns import in_order
from debate.files.pdf_paragraphs import Line, paragraphs
from debate.files.pdf_words import joined

MOST_PAGES = 60
MOST_UNPACKED = 60 * 1024 * 1024  # bytes of all streams together
_SMALL = 0.75  # of the size of the text: raised marks of notes
_STYLES = re.compile(r"bold|black|heavy|ital|obli", re.I)
_STREAM = re.compile(rb"stream\r?\n")


def read_pdf(data: bytes, path: str) -> ArticleText:
    """Read the words of a PDF; ArticleError without the extra, or for a scan, a locked file or a bomb."""
    try:
        high, layout = import_module("pdfminer.high_level"), import_module("pdfminer.layout")
        errors = (
            import_module("pdfminer.psexceptions").PSException,
            import_module("pdfminer.pdfexceptions").PDFException,
        )
        locked = import_module("pdfminer.pdfdocument").PDFPasswordIncorrect
    except ImportError:
        raise ArticleError(
            N_("to read {path} (PDF), first install: pip install 'debate[article]'"), path=path
        ) from None
    _refuse_bomb(data, path)
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        boxes = _boxes(high.extract_pages(io.BytesIO(data), maxpages=MOST_PAGES), layout)
    except locked:
        raise ArticleError(N_("{path} is locked with a password; save it without one"), path=path) from None
    except (
        *errors,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        AssertionError,
        RecursionError,
        zlib.error,
    ):
        raise ArticleError(N_("{path} is a broken PDF"), path=path) from None
    if not any(char.isalpha() for page in boxes for box in page for line in box for char in line.text):
        raise ArticleError(
            N_("{path} holds no words: it is a scan, a picture of text. Let a program recognise its text first"),
            path=path,
        )
    found = joined(list(paragraphs(boxes)))
    warnings: tuple[Message, ...] = ()
    if len(boxes) >= MOST_PAGES:
        warnings = (message(N_("{path}: only the first {pages} pages were read"), path=path, pages=MOST_PAGES),)
    return ArticleText(tuple(Passage(number, text, kind) for number, (text, kind) in enumerate(found, 1)), warnings)


def _refuse_bomb(data: bytes, path: str) -> None:
    """Unpack every stream up to a bound, to see that together they stay small enough to be read."""
    total = 0
    for start in _STREAM.finditer(data):
        try:
            total += len(zlib.decompressobj().decompress(data[start.end() :], MOST_UNPACKED - total + 1))
        except zlib.error:
            continue
        if total > MOST_UNPACKED:
            raise ArticleError(N_("{path} unpacks to far more than an article; it is refused"), path=path)


def _boxes(pages: Any, layout: Any) -> list[list[list[Line]]]:
    """Return per page the boxes of text, per box its lines."""
    found, length = [], 0
    for page in pages:
        placed = [
            (each.bbox, [_line(line, layout, page.height) for line in each if isinstance(line, layout.LTTextLine)])
            for each in page
            if isinstance(each, layout.LTTextBox)
        ]
        boxes = in_order(placed)
        found.append([kept for box in boxes if (kept := [line for line in box if line.text])])
        length += sum(len(line.text) for box in found[-1] for line in box)
        if length > MOST_TEXT:
            break
    return found


def _line(line: Any, layout: Any, height: float) -> Line:
    """Return the words of a line without raised digits, its size, its type and where it stands."""
    chars = [char for char in line if isinstance(char, layout.LTChar) and char.get_text().strip()]
    sizes = [round(char.size, 1) for char in chars]
    usual = Counter(sizes).most_common(1)[0][0] if sizes else 0.0
    fonts = Counter(char.fontname for char in chars).most_common(1)
    styles = _STYLES.findall(fonts[0][0]) if fonts else []
    text = "".join(
        each.get_text()
        for each in line
        if not (isinstance(each, layout.LTChar) and each.size < _SMALL * usual and each.get_text().isdigit())
    )
    style = "".join(sorted({each.casefold()[:4] for each in styles}))
    words = " ".join(text.replace("\u00ad", "").split())
    return Line(words, usual, line.x0, line.x1, style, line.y0 / height if height else 0.5)
