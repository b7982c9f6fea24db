"""Where things stand in a text: marks as offsets, lines, and the comments between the values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from debate.core.faults import Mark
from debate.files.nodes import Mapping, Node, Scalar

# What ends a line in YAML 1.1.
BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_COMMENT = re.compile(r"(?<!\S)#[^\n\r\x85\u2028\u2029]*")
_HEADER = re.compile(r"[|>][-+0-9]*")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from `start` (its #) to `end`; `alone` where nothing else stands on its line."""

    start: int
    end: int
    alone: bool
    text: str


class Places:
    """The lines of a text; offsets count characters from 0."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(found.end() for found in BREAK.finditer(text))]

    def offset(self, mark: Mark) -> int:
        return self._starts[mark.line - 1] + mark.column - 1

    def line(self, offset: int) -> int:
        """Return the number of the line, from 0, that `offset` is on."""
        return bisect_right(self._starts, offset) - 1

    def start(self, offset: int) -> int:
        """Return where the line of `offset` begins."""
        return self._starts[self.line(offset)]

    def following(self, offset: int) -> int:
        """Return where the line after that of `offset` begins; the end of the text where there is none."""
        number = self.line(offset) + 1
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def before(self, offset: int) -> str:
        """Return what stands on the line of `offset` before it."""
        return self.text[self.start(offset) : offset]

    def indent(self, offset: int) -> str:
        """Return the blanks that the line of `offset` begins with."""
        line = self.text[self.start(offset) : self.following(offset)]
        return line[: len(line) - len(line.lstrip(" "))]

    def comments(self, root: Node) -> Iterator[Comment]:
        """Yield the comments of the text, whose tree is `root`, in order."""
        for start, end in self._between(scalars(root)):
            for found in _COMMENT.finditer(self.text, start, end):
                alone = not self.before(found.start()).strip()
                yield Comment(found.start(), found.end(), alone, found.group().lstrip("#").strip())

    def _between(self, found: Iterable[Scalar]) -> Iterator[tuple[int, int]]:
        """Yield the stretches of text that belong to no value."""
        last = 0
        for each in found:
            start, end = self.scalar(each)
            yield last, start
            if each.block and (header := _HEADER.match(self.text, start)):
                yield header.end(), self.following(start)
            last = end
        yield last, len(self.text)

    def scalar(self, node: Scalar) -> tuple[int, int]:
        """Return where a value begins and ends; the blank lines behind a block are no part of it."""
        start, end = self.offset(node.mark), self.offset(node.end or node.mark)
        return start, start + len(self.text[start:end].rstrip()) if node.block else end


def scalars(node: Node) -> Iterator[Scalar]:
    """Yield the scalars of a tree, keys too, in the order of the text."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.pairs:
            yield key
            yield from scalars(value)
    else:
        for item in node.items:
            yield from scalars(item)
