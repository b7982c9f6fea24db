"""A text as it is laid out: its tree, its comments, and where each of them stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from debate.files import nodes
from debate.files.edit.places import BREAK, Comment, Places
from debate.files.nodes import Node, Scalar, compose, decode

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Splice:
    """Put `new` in the place of `old`, which begins at the character `at` of the text."""

    at: int
    old: str
    new: str


class Layout:
    """A text and what stands where in it; `head` is the mark that some editors begin a file with."""

    def __init__(self, text: str, head: str = "") -> None:
        self.text = text
        self.head = head
        self.root = compose(text)
        self.places = Places(text)

    @classmethod
    def read(cls, data: bytes) -> Layout:
        """Return the layout of a file; RefusedError where it is no YAML."""
        return cls(decode(data), _BOM if data.startswith(_BOM.encode()) else "")

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return (self.head + self.text).encode()

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        return tuple(self.places.comments(self.root))

    @cached_property
    def newline(self) -> str:
        """What ends a line: what ends the first one."""
        found = BREAK.search(self.text)
        return found.group() if found else "\n"

    def span(self, node: Node) -> tuple[int, int]:
        """Return where a node begins and where it ends, comments behind it not counted."""
        if isinstance(node, Scalar):
            return self.places.scalar(node)
        start = self.places.offset(node.mark)
        if node.flow:
            return start, self.places.offset(node.end or node.mark)
        last = node.items[-1] if isinstance(node, nodes.Sequence) else node.pairs[-1][1]
        return start, self.span(last)[1]

    def after(self, splices: Iterable[Splice]) -> Layout:
        """Return the layout after `splices`; ValueError where the text does not hold what they replace."""
        parts, last = [], 0
        for each in splices:
            if self.text[each.at : each.at + len(each.old)] != each.old:
                raise ValueError("the text is another one")
            parts += [self.text[last : each.at], each.new]
            last = each.at + len(each.old)
        return Layout("".join([*parts, self.text[last:]]), self.head)


def reversed_splices(splices: Iterable[Splice]) -> tuple[Splice, ...]:
    """Return the splices that take `splices` back."""
    found, shift = [], 0
    for each in splices:
        found.append(Splice(each.at + shift, each.new, each.old))
        shift += len(each.new) - len(each.old)
    return tuple(found)
