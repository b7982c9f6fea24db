"""From passages to units: paragraphs and lines, each with the number of its block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from debate.core.clean import clean
from debate.draft.values import Passage, Unit

_LINK = re.compile(r"(?<![^\s(])\[(\d{1,3})\](?=[^\W_])")
LINKS = 4  # such numbers, counting up, show that they are of links
LONGEST = 5000  # characters
WIDEST = 110  # characters: no one wraps lines by hand beyond this


def units(passages: Sequence[Passage]) -> list[Unit]:
    """Return the paragraphs of `passages`; lines that were broken to a width are put together."""
    lines = [text.split("\n") for text in _without_links([clean(each.text) for each in passages])]
    width = _width(lines)
    found: list[Unit] = []
    for passage, own in zip(passages, lines, strict=True):
        for indent, text in _paragraphs(own, width):
            for piece in _pieces(text):
                opens = not found or found[-1].block != passage.block
                found.append(Unit(passage.block, piece, passage.kind, indent, opens))
    return found


def _without_links(texts: Sequence[str]) -> Sequence[str]:
    """Return `texts` without the numbers that a text browser puts before links: "[3]Home"."""
    numbers = [int(each[1]) for text in texts for each in _LINK.finditer(text)]
    counted = len(numbers) >= LINKS and numbers == sorted(set(numbers))
    return [_LINK.sub("", text) for text in texts] if counted else texts


def _pieces(text: str) -> list[str]:
    """Return `text` in pieces of bounded length; no paragraph that a person wrote needs more than one."""
    pieces = []
    while len(text) > LONGEST:
        end = text.rfind(" ", 1, LONGEST) + 1 or LONGEST
        pieces.append(text[:end].strip())
        text = text[end:]
    return [*pieces, text]


def _width(passages: Sequence[Sequence[str]]) -> int:
    """Return the width that lines were broken to; 0 where every line is a paragraph."""
    lengths = [len(line.rstrip()) for lines in passages for line in lines if line.strip()]
    broken = [len(line.rstrip()) for lines in passages for line in lines[:-1] if line.strip()]
    width = max((length for length in lengths if length <= WIDEST), default=0)
    wide = sum(length > WIDEST for length in lengths)
    full = sum(width - 20 <= length <= width for length in broken)
    return width if broken and full >= 0.4 * len(broken) and wide <= 0.03 * len(lengths) else 0


def _paragraphs(lines: Sequence[str], width: int) -> Iterator[tuple[int, str]]:
    indent, text = 0, ""
    for place, line in enumerate(lines):
        words = " ".join(line.split())
        if not words:
            continue
        if not text:
            indent = len(line) - len(line.lstrip())
        text = f"{text} {words}".strip()
        following = lines[place + 1].split() if place + 1 < len(lines) else []
        if not (width and following and len(line.rstrip()) + 1 + len(following[0]) > width):
            yield indent, text
            text = ""
    if text:
        yield indent, text
