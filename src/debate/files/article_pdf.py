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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from debate.core.wording import N_
from debate.files.article import MOST_TEXT, ArticleError, ArticleText, Passage

MOST_PAGES = 150
MOST_UNPACKED = 60 * 1024 * 1024  # bytes of all streams together
_SMALL = 0.75  # of the size of the text: raised marks of notes
_LARGE = 1.12  # headings
_SPLIT = "\x00"  # where a line end split a word; settled once the whole text is known
_STREAM = re.compile(rb"stream\r?\n")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    right: float


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
    found = _joined(list(_paragraphs(boxes)))
    return ArticleText(tuple(Passage(number, text, kind) for number, (text, kind) in enumerate(found, 1)))


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


def _boxes(pages: Any, layout: Any) -> list[list[list[_Line]]]:
    """Return per page the boxes of text, per box its lines."""
    found, length = [], 0
    for page in pages:
        boxes = [
            [_line(line, layout) for line in box if isinstance(line, layout.LTTextLine)]
            for box in page
            if isinstance(box, layout.LTTextBox)
        ]
        found.append([kept for box in boxes if (kept := [line for line in box if line.text])])
        length += sum(len(line.text) for box in found[-1] for line in box)
        if length > MOST_TEXT:
            break
    return found


def _line(line: Any, layout: Any) -> _Line:
    """Return the words of a line without raised digits, its size and where it ends."""
    sizes = [round(char.size, 1) for char in line if isinstance(char, layout.LTChar) and char.get_text().strip()]
    usual = Counter(sizes).most_common(1)[0][0] if sizes else 0.0
    text = "".join(
        each.get_text()
        for each in line
        if not (isinstance(each, layout.LTChar) and each.size < _SMALL * usual and each.get_text().isdigit())
    )
    return _Line(" ".join(text.replace("\u00ad", "").split()), usual, line.x1)


def _paragraphs(pages: Sequence[Sequence[Sequence[_Line]]]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs and what their size tells of them, without what stands on every page."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for box in page:
            for line in box:
                sizes[line.size] += len(line.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    largest = max((line.size for page in pages[:1] for box in page for line in box), default=0.0)
    running = _running(pages)
    for page in pages:
        for box in page:
            kept = [
                line
                for line in box
                if _masked(line.text) not in running and not re.fullmatch(r"[\W\d]{1,6}", line.text)
            ]
            for lines in _split(kept):
                text = _together([line.text for line in lines])
                size = max(line.size for line in lines)
                short = len(text) < 200 and size > _LARGE * usual
                yield text, ("title" if size == largest else "heading") if short else ""


def _masked(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _running(pages: Sequence[Sequence[Sequence[_Line]]]) -> set[str]:
    """Return the lines, numbers aside, that stand on most pages: headers and footers."""
    if len(pages) < 3:
        return set()
    counted = Counter(each for page in pages for each in {_masked(line.text) for box in page for line in box})
    return {text for text, count in counted.items() if count >= max(3, 0.6 * len(pages))}


def _split(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Part the lines of a box into paragraphs: at a change of size, and after a full stop well before the margin."""
    margin = max((line.right for line in lines), default=0.0)
    run: list[_Line] = []
    for line in lines:
        if run and (
            abs(run[-1].size - line.size) > 1 or (run[-1].text[-1:] in '.!?”’"' and run[-1].right < 0.85 * margin)
        ):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _together(lines: Sequence[str]) -> str:
    """Return lines as one text; a word split with a hyphen is joined where that reads like one word."""
    text = ""
    for line in lines:
        split = re.search(r"[^\W\d_]{2}-$", text) and line[:1].islower()
        if split and not re.match(r"(?:en|of|and|or)\b", line):
            text = f"{text[:-1]}{_SPLIT}{line}"
        else:
            text = f"{text} {line}".strip()
    return text


def _joined(found: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put paragraphs together that a page end parted, and settle the joined words.

    A hyphen stays where the document elsewhere writes the word with it.
    """
    parts: list[tuple[str, str]] = []
    for text, kind in found:
        last = parts[-1] if parts else ("", "heading")
        if not kind and not last[1] and text[:1].islower() and last[0][-1:] not in '.!?:;”’"':
            parts[-1] = (_together([last[0], text]), "")
        else:
            parts.append((text, kind))
    whole = " ".join(text for text, _ in parts).casefold()
    return [(re.sub(r"(\w+)\x00(\w+)", lambda split: _settled(split, whole), text), kind) for text, kind in parts]


def _settled(split: re.Match[str], whole: str) -> str:
    hyphened, joined = f"{split[1]}-{split[2]}", f"{split[1]}{split[2]}"
    return hyphened if hyphened.casefold() in whole and joined.casefold() not in whole else joined
