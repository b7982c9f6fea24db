"""From the lines of pages to paragraphs, without what stands on every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LARGE = 1.12  # of the size of the text: headings
_SPLIT = "\x00"  # where a line end split a word; settled once the whole text is known


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its size, and where it ends, in points."""

    text: str
    size: float
    right: float


def paragraphs(pages: Sequence[Sequence[Sequence[Line]]]) -> Iterator[tuple[str, str]]:
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


def _running(pages: Sequence[Sequence[Sequence[Line]]]) -> set[str]:
    """Return the lines, numbers aside, that stand on most pages: headers and footers."""
    if len(pages) < 3:
        return set()
    counted = Counter(each for page in pages for each in {_masked(line.text) for box in page for line in box})
    return {text for text, count in counted.items() if count >= max(3, 0.6 * len(pages))}


def _split(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Part the lines of a box into paragraphs: at a change of size, and after a full stop well before the margin."""
    margin = max((line.right for line in lines), default=0.0)
    run: list[Line] = []
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


def joined(found: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
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
