"""YAML from a stranger, as a small tree of texts, lists and maps with their places.

Only what a deck needs is let through: no alias, anchor, tag or second document, a bounded
depth and size, and no scalar is ever turned into anything but text. The bounds are
checked on parser events, before anything is built from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from debate.core.faults import Fault, Mark
from debate.core.wording import N_, message

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 30
MAX_NODES = 40_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    mark: Mark
    text: str
    quoted: bool = False
    end: Mark | None = None
    block: bool = False


@dataclass(slots=True)
class Sequence:
    """A list. `end` is right behind its bracket where it is a flow list, written [in, brackets]."""

    mark: Mark
    items: list[Node] = field(default_factory=list)
    flow: bool = False
    end: Mark | None = None


@dataclass(slots=True)
class Mapping:
    """A map. `end` is right behind its brace where it is a flow map, written {in: braces}."""

    mark: Mark
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    flow: bool = False
    end: Mark | None = None


Node = Scalar | Sequence | Mapping


def fields_of(node: Node | None) -> dict[str, Node]:
    """Return the values of a map by key; nothing where the node is no map."""
    return {key.text: value for key, value in node.pairs} if isinstance(node, Mapping) else {}


def items_of(node: Node | None) -> list[Node]:
    """Return the items of a list; nothing where the node is no list."""
    return node.items if isinstance(node, Sequence) else []


def text_of(node: Node | None) -> str:
    """Return the text of a scalar; an empty text where the node is none."""
    return node.text if isinstance(node, Scalar) else ""


class RefusedError(Exception):
    """The input is not a deck at all; carries the one fault that says why."""

    def __init__(self, mark: Mark, template: str, **values: object) -> None:
        super().__init__(template)
        self.fault = Fault(mark, message(template, **values))


def decode(data: bytes) -> str:
    """Return `data` as text, or raise `RefusedError` with the line that is not UTF-8."""
    if len(data) > MAX_BYTES:
        raise RefusedError(Mark(), N_("the file is larger than {limit} MB"), limit=MAX_BYTES // 1024 // 1024)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedError(Mark(), N_("this is UTF-16; save the file as UTF-8"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        mark = Mark(before.count(b"\n") + 1, column)
        raise RefusedError(mark, N_("this is not UTF-8 (a Windows encoding?); save the file as UTF-8")) from None


def compose(text: str) -> Node:
    """Return the tree of the one document in `text`, or raise `RefusedError`."""
    try:
        return _Composer(_guarded(text)).document()
    except yaml.MarkedYAMLError as error:
        raise RefusedError(_place(error.problem_mark), *_worded(error)) from None
    except yaml.reader.ReaderError as error:
        raise _bad_character(text, error) from None


def _place(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark else Mark()


def _worded(error: yaml.MarkedYAMLError) -> tuple[str]:
    problem = error.problem or ""
    for known, template in _PROBLEMS.items():
        if known in problem:
            return (template,)
    return (N_("this is not YAML: check the indentation, colons and quotes here"),)


_PROBLEMS = {
    "found character '\\t'": N_("a tab stands where only spaces may; indent with spaces"),
    "mapping values are not allowed": N_("a colon is not expected here; put the text between quotes"),
    "could not find expected ':'": N_("a colon is missing after this key"),
    "found unexpected end of stream": N_("quotes or brackets that were opened here, or earlier, are not closed"),
    "did not find expected ',' or": N_(
        "a bracket or brace was opened and not closed; put text that begins so between quotes"
    ),
    "found undefined alias": N_("aliases (*) are not allowed in a deck"),
    "unknown escape character": N_("a backslash does not belong here; use single quotes"),
}


def _bad_character(text: str, error: yaml.reader.ReaderError) -> RefusedError:
    position = next((i for i, char in enumerate(text) if ord(char) == error.character), 0)
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return RefusedError(
        Mark(line, column), N_("a control character (U+{code}) is not allowed"), code=f"{error.character:04X}"
    )


def _guarded(text: str) -> Iterator[yaml.Event]:
    depth = nodes = 0
    for event in yaml.parse(text, Loader=_LOADER):
        mark = _place(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            raise RefusedError(mark, N_("aliases (*) are not allowed in a deck"))
        if isinstance(event, yaml.NodeEvent):
            nodes += 1
            _refuse_extras(event, mark)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise RefusedError(mark, N_("nested more than {limit} deep"), limit=MAX_DEPTH)
        if nodes > MAX_NODES:
            raise RefusedError(mark, N_("more than {limit} values in one deck"), limit=MAX_NODES)
        yield event


def _refuse_extras(event: yaml.NodeEvent, mark: Mark) -> None:
    if event.anchor is not None:
        raise RefusedError(mark, N_("anchors (&) are not allowed in a deck"))
    if getattr(event, "tag", None) not in (None, "!"):
        raise RefusedError(mark, N_("tags (!) are not allowed in a deck; put the text between quotes"))


class _Composer:
    """Builds the tree; the depth was bounded, so plain recursion is safe."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self.events = events

    def document(self) -> Node:
        next(self.events)
        if not isinstance(next(self.events), yaml.DocumentStartEvent):
            raise RefusedError(Mark(), N_("the file is empty"))
        root = self.node(next(self.events))
        next(self.events)
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise RefusedError(_place(after.start_mark), N_("a deck is one document; take out the line ---"))
        return root

    def node(self, event: yaml.Event) -> Node:
        mark = _place(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(mark, event.value, bool(event.style), _place(event.end_mark), event.style in ("|", ">"))
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(Sequence(mark, flow=bool(event.flow_style)))
        return self.mapping(Mapping(mark, flow=bool(getattr(event, "flow_style", False))))

    def sequence(self, found: Sequence) -> Sequence:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.items.append(self.node(event))
        found.end = _place(event.end_mark)
        return found

    def mapping(self, found: Mapping) -> Mapping:
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event)
            if not isinstance(key, Scalar):
                raise RefusedError(key.mark, N_("a key must be a plain word; put brackets between quotes"))
            found.pairs.append((key, self.node(next(self.events))))
        found.end = _place(event.end_mark)
        return found
