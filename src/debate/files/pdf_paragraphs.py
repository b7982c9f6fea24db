"""From the lines of pages to paragraphs, without what stands on every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debate.files.pdf_words import together

_LARGE, _SMALL = 1.12, 0.86  # of the size of the text: headings, notes
_INDENT = (4.0, 40.0)  # points that the first line of a paragraph stands in
_EDGE = 0.09  # of the height of a page: headers and footers
_SHORT = 200  # characters of a heading or of a name in other type


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its size, where it begins and ends (points), its type ("bold", "ital"), its height (0 to 1)."""

    text: str
    size: float
    left: float
    right: float
    style: str = ""
    height: float = 0.5


@dataclass(frozen=True, slots=True)
class _Usual:
    """The size and the type of most of the text, and the largest size on the first page."""

    size: float
    style: str
    largest: float


def paragraphs(pages: Sequence[Sequence[Sequence[Line]]]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs and what their type tells of them, without what stands on every page."""
    usual = _usual(pages)
    running = _running(pages)
    for page in pages:
        for box in page:
            kept = [line for line in box if not _is_running(line, running)]
            for lines in _split(kept):
                yield together([line.text for line in lines]), _kind(lines, usual)


def _usual(pages: Sequence[Sequence[Sequence[Line]]]) -> _Usual:
    sizes: Counter[float] = Counter()
    styles: Counter[str] = Counter()
    for page in pages:
        for box in page:
            for line in box:
                sizes[line.size] += len(line.text)
                styles[line.style] += len(line.text)
    largest = max((line.size for page in pages[:1] for box in page for line in box), default=0.0)
    return _Usual(sizes.most_common(1)[0][0] if sizes else 0.0, styles.most_common(1)[0][0] if styles else "", largest)


def _kind(lines: Sequence[Line], usual: _Usual) -> str:
    """Return what the type of a paragraph tells: larger a heading, smaller and numbered a note, else set off."""
    size = max(line.size for line in lines)
    length = sum(len(line.text) for line in lines)
    if size < _SMALL * usual.size and re.match(r"\d{1,3}\b|\*", lines[0].text):
        return "note"
    if length >= _SHORT:
        return ""
    if size > _LARGE * usual.size:
        return "title" if size == usual.largest else "heading"
    return "strong" if lines[0].style != usual.style and size >= _SMALL * usual.size else ""


def _masked(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _is_running(line: Line, running: set[str]) -> bool:
    return _masked(line.text) in running or bool(re.fullmatch(r"[\W\d]{1,6}", line.text))


def _running(pages: Sequence[Sequence[Sequence[Line]]]) -> set[str]:
    """Return the lines, numbers aside, that stand on most pages, or on two at the edge: headers and footers."""
    every: Counter[str] = Counter()
    edges: Counter[str] = Counter()
    for page in pages:
        every.update({_masked(line.text) for box in page for line in box})
        edges.update({_masked(line.text) for box in page for line in box if not _EDGE < line.height < 1 - _EDGE})
    least = max(3, 0.6 * len(pages))
    return {text for text in every if every[text] >= least or edges[text] >= 2}


def _split(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Part the lines of a box into paragraphs."""
    if not lines:
        return
    run = [lines[0]]
    for last, line in pairwise(lines):
        if _parted(lines, last, line):
            yield run
            run = []
        run.append(line)
    yield run


def _parted(lines: Sequence[Line], last: Line, line: Line) -> bool:
    """Whether a paragraph begins at `line`: other type, a line that stands in, or an end well before the margin.

    Such an end tells where the line ends a sentence, or is in bold or slanted type, as names are.
    """
    left, right = min(each.left for each in lines), max(each.right for each in lines)
    ended = last.text[-1:] in '.!?”’"'
    indented = _INDENT[0] < line.left - left < _INDENT[1] and last.left - left < _INDENT[0]
    short = last.right - left < 0.85 * (right - left)
    return (
        abs(last.size - line.size) > 1
        or last.style != line.style
        or (ended and (indented or short))
        or bool(last.style and short)
    )
