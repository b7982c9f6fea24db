"""A text that is being changed: its layout, and the changes that were asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from debate.files.edit.layout import Layout, Splice
from debate.files.edit.places import BREAK, Comment
from debate.files.nodes import Node


class LayoutError(Exception):
    """What is asked does not fit into the layout of this text."""


class Page:
    """A layout and the changes to it, which are all made at once.

    A comment within what is taken out stays, as a line of its own, but for those in `own`.
    Where changes at one place are asked for, they come in the order of asking.
    """

    def __init__(self, layout: Layout, own: Collection[Comment] = ()) -> None:
        self.layout = layout
        self.text, self.root, self.places, self.newline = layout.text, layout.root, layout.places, layout.newline
        self._own = own
        self._asked: list[tuple[int, int, str]] = []

    def span(self, node: Node) -> tuple[int, int]:
        return self.layout.span(node)

    def splice(self, start: int, end: int, text: str) -> None:
        """Ask for `text` in the place of what stands from `start` to `end`."""
        if self.text[start:end] != text:
            self._asked.append((start, end, text))

    def insert(self, at: int, lines: Iterable[str]) -> None:
        """Ask for `lines` at `at`, where a line begins or the text ends."""
        if at and not BREAK.fullmatch(self.text, at - 1, at):
            self.splice(at, at, "".join(self.newline + line for line in lines))
        else:
            self.splice(at, at, "".join(line + self.newline for line in lines))

    def cut_lines(self, start: int, end: int, indent: str) -> None:
        """Ask for what stands from `start` to `end`, whole lines, to go."""
        self.splice(start, end, "".join(f"{indent}{each}{self.newline}" for each in self.kept(start, end)))

    def kept(self, start: int, end: int) -> list[str]:
        """Return the comments from `start` to `end` that must stay."""
        found = [each for each in self.layout.comments if start <= each.start < end and each not in self._own]
        return [self.text[each.start : each.end].rstrip() for each in found]

    def hidden(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where the comments from `start` to `end` begin and end."""
        return [(each.start, each.end) for each in self.layout.comments if start <= each.start < end]

    def take_out(self, comments: Iterable[Comment]) -> None:
        """Ask for `comments` to go, but for what is within something that goes or is replaced."""
        lines: list[tuple[int, int]] = []
        for each in sorted(comments, key=lambda each: each.start):
            if not self._free(each.start, each.end):
                continue
            start, end = self.places.start(each.start), self.places.following(each.start)
            if not each.alone:
                self.splice(start + len(self.places.before(each.start).rstrip()), each.end, "")
            elif lines and lines[-1][1] == start:
                lines[-1] = (lines[-1][0], end)
            else:
                lines.append((start, end))
        for start, end in lines:
            self.splice(self._above(start) if end == len(self.text) else start, end, "")

    def _free(self, start: int, end: int) -> bool:
        return all(last <= start or end <= first for first, last, _ in self._asked)

    def _above(self, start: int) -> int:
        """Return where the blank lines above a line begin."""
        filled = len(self.text[:start].rstrip())
        first = self.places.following(filled) if filled else 0
        return first if first < start and self._free(first, start) else start

    def splices(self) -> tuple[Splice, ...]:
        """Return the changes in the order of the text; LayoutError where two of them clash."""
        ordered = sorted(self._asked, key=lambda each: each[:2])
        last = 0
        for start, end, _ in ordered:
            if start < last:
                raise LayoutError
            last = end
        return tuple(Splice(start, self.text[start:end], new) for start, end, new in ordered)
