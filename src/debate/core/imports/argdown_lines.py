"""Argdown, read line by line: statements, and what stands between them.

The part of Argdown that maps are commonly written in: statements and arguments with or
without a title, nested lists of relations, tags, comments, headings, front matter. Of a
premise-conclusion structure the statements are read, not the inference. Format:
argdown.org, "Argdown syntax".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from debate.core.imports.argdown_marks import bare, shown, tags_of, unmarked

_RELATION = re.compile(r"([ \t]*)(<\+|\+>|<-|->|><|<_|_>|\+|-|_(?=\s))\s*(.*)")
_ITEM = re.compile(r"[ \t]*(?:\*|\d+\.|\(\d+\))(?=\s)\s*(.*)")
_TITLED = re.compile(r"([\[<])(.+?)[\]>](:?)(?:\s+|$)(.*)|([\[<])([^\]>]+)[\]>](.*)")


class Bond(StrEnum):
    """What one statement does to another."""

    ATTACK = "attack"
    SUPPORT = "support"


@dataclass(slots=True)
class Node:
    """A statement: `line` where it first stands, `texts` each way it is put."""

    line: int
    title: str = ""
    texts: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Relation:
    """`source` does `bond` to `target`; `note` is the comment behind it."""

    line: int
    source: Node
    target: Node
    bond: Bond
    note: str = ""


@dataclass(slots=True)
class Map:
    """What a text in Argdown holds. `settings` are from its front matter, `sides` too."""

    nodes: list[Node] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    astray: list[int] = field(default_factory=list)  # lines of relations that hang on nothing
    settings: dict[str, str] = field(default_factory=dict)
    sides: dict[str, str] = field(default_factory=dict)


def read_argdown(text: str) -> Map:
    """Return the map in `text`. Never raises: what is no Argdown is read as statements."""
    plain = bare(text)
    found = Map(settings=plain.settings, sides=plain.sides)
    reading = _Reading(found, plain.notes)
    for number, line in enumerate(plain.lines, 1):
        reading.take(number, line)
    reading.close()
    return found


class _Reading:
    """Takes line after line; `stack` holds the statements that deeper relations hang on."""

    def __init__(self, found: Map, notes: dict[int, str]) -> None:
        self.found = found
        self.notes = notes
        self.stack: list[tuple[int, Node]] = []
        self.titled: dict[tuple[str, str], Node] = {}
        self.open: Node | None = None  # the statement that the next line may go on with
        self.words: list[str] = []
        self.rule = False  # within the lines between two -- of an inference

    def take(self, number: int, line: str) -> None:
        if line.strip().startswith("--"):
            self.close()
            self.rule = not self.rule and line.strip() == "--"
        elif self.rule:
            return
        elif not line.strip():
            if number not in self.notes:
                self.close()
                self.stack.clear()
        elif line.startswith("#") and re.match(r"#+ ", line):
            self.close()
            self.stack.clear()
        elif relation := _RELATION.fullmatch(line):
            self._relation(number, len(relation[1]), relation[2], relation[3])
        elif self.open is not None and not _TITLED.match(line.strip()) and not _ITEM.match(line):
            self.words.append(line.strip())
        else:
            item = _ITEM.fullmatch(line)
            self.close()
            self.stack = [(-1, self._node(number, item[1] if item else line.strip()))]

    def close(self) -> None:
        """End the statement that is open: read its tags, take out its marks, keep its text."""
        if self.open is None:
            return
        written = " ".join(self.words)
        self.open.tags += tags_of(written)
        text = unmarked(written)
        if text and text not in self.open.texts:
            self.open.texts.append(text)
        self.open, self.words = None, []

    def _relation(self, number: int, indent: int, sign: str, content: str) -> None:
        self.close()
        while self.stack and self.stack[-1][0] >= indent:
            self.stack.pop()
        if not self.stack:
            self.found.astray.append(number)
        parent = self.stack[-1][1] if self.stack else None
        child = self._node(number, content)
        self.stack.append((indent, child))
        if parent is not None:
            self.found.relations += _bonds(number, parent, child, sign, self.notes.get(number, ""))

    def _node(self, number: int, content: str) -> Node:
        titled = _TITLED.fullmatch(content)
        if titled is None:
            node = Node(number)
            self.found.nodes.append(node)
            text = content
        else:
            kind, title = titled[1] or titled[5], shown((titled[2] or titled[6]).strip())
            node = self.titled.get((kind, title)) or Node(number, title)
            if (kind, title) not in self.titled:
                self.titled[kind, title] = node
                self.found.nodes.append(node)
            text = titled[4] or titled[7] or ""
        self.open, self.words = node, [text.strip()]
        return node


def _bonds(line: int, parent: Node, child: Node, sign: str, note: str) -> Iterator[Relation]:
    bond = Bond.SUPPORT if "+" in sign else Bond.ATTACK
    if sign not in ("->", "+>", "_>"):
        yield Relation(line, child, parent, bond, note)
    if sign in ("->", "+>", "_>", "><"):
        yield Relation(line, parent, child, bond, note)
