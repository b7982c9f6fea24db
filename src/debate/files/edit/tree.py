"""Changes in the tree of a text, however each part of it is written."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

from debate.core.work_parts import folded
from debate.files import nodes
from debate.files.deck_text import barred
from debate.files.edit import block
from debate.files.edit import flow as brackets
from debate.files.edit.page import LayoutError, Page
from debate.files.edit.values import Value, field, flow, item, scalar
from debate.files.nodes import Node, Scalar

_WIDTH = 118  # characters of a line in a block of text


def fields(node: Node | None) -> dict[str, Node]:
    """Return the values of a map by key, the keys as a deck keeps them; nothing where the node is no map."""
    return {folded(key): value for key, value in nodes.fields_of(node).items()}


def set_scalar(page: Page, node: Scalar, text: str) -> None:
    """Let a value be `text`, in a block where it stood in one, else on one line."""
    start, end = page.span(node)
    body = page.places.following(start)
    indent = page.places.indent(body)
    if not node.block or barred(text) or not indent:
        replace(page, node, scalar(text))
        return
    lines = textwrap.wrap(text, max(40, _WIDTH - len(indent)), break_long_words=False, break_on_hyphens=False)
    page.splice(body, end, page.newline.join(indent + line for line in lines))


def replace(page: Page, node: Scalar, text: str) -> None:
    """Let `text` stand in the place of a value; a comment at the head of a block goes behind it."""
    start, end = page.span(node)
    page.splice(start, end, "  ".join([text, *page.kept(start, end)]))


def set_fields(page: Page, node: nodes.Mapping, changes: Mapping[str, Value | None], order: Sequence[str] = ()) -> None:
    """Let the fields in `changes` have these values, or be gone (None).

    A new field comes behind the last of those that stand before it in `order`. A value that is
    a list or map already is replaced only where it is gone; see `set_items`.
    """
    names = [folded(key.text) for key, _ in node.pairs]
    gone = [names.index(name) for name, value in changes.items() if value is None and name in names]
    fresh: dict[int, list[tuple[str, Value]]] = {}
    for name, value in sorted(changes.items(), key=lambda each: _rank(order, each[0])):
        if value is None:
            continue
        if name in names:
            _set_value(page, node.pairs[names.index(name)][1], value)
        else:
            fresh.setdefault(_place(names, order, name), []).append((name, value))
    if not node.flow:
        block.change_fields(page, node, gone, {at: [field(*each) for each in new] for at, new in fresh.items()})
        return
    entries = [(page.span(key)[0], page.span(value)[1]) for key, value in node.pairs]
    kept = [number not in gone for number in range(len(entries))]
    written = {at + 1: [f"{scalar(name)}: {flow(value)}" for name, value in new] for at, new in fresh.items()}
    brackets.change_entries(page, page.span(node), entries, kept, written)


def set_items(page: Page, node: nodes.Sequence, kept: Sequence[bool], fresh: Mapping[int, Sequence[Value]]) -> None:
    """Take out the items that are not `kept`, and put those of `fresh` before the item of that number."""
    if all(kept) and not fresh:
        return
    if not node.flow:
        block.change_items(page, node, kept, {at: [item(each) for each in new] for at, new in fresh.items()})
        return
    entries = [page.span(each) for each in node.items]
    written = {at: [flow(each) for each in new] for at, new in fresh.items()}
    brackets.change_entries(page, page.span(node), entries, kept, written)


def add_note(page: Page, key: Scalar, note: str) -> None:
    """Put a note behind a key whose value begins on the next line, unless a comment stands there."""
    start, end = page.span(key)
    rest = page.text[end : page.places.following(start)]
    if rest.strip() == ":":
        at = end + len(rest.rstrip())
        page.splice(at, at, f"  # {note}")


def expand(page: Page, parent: nodes.Sequence, node: Scalar, value: Mapping[str, Value]) -> None:
    """Let an item of a list that is a bare text be the map `value`."""
    if parent.flow:
        replace(page, node, flow(value))
        return
    first, *lines = (line for key, each in value.items() for line in field(key, each))
    replace(page, node, first)
    indent = " " * (node.mark.column - 1)
    page.insert(page.places.following(page.span(node)[1]), [indent + line for line in lines])


def _set_value(page: Page, node: Node, value: Value) -> None:
    if not isinstance(node, Scalar):
        raise LayoutError
    if isinstance(value, str):
        set_scalar(page, node, value)
    else:
        replace(page, node, flow(value))


def _rank(order: Sequence[str], name: str) -> int:
    return order.index(name) if name in order else len(order)


def _place(names: Sequence[str], order: Sequence[str], name: str) -> int:
    """Return the number of the field that a new one comes behind; -1 where it comes first."""
    before = [number for number, known in enumerate(names) if _rank(order, known) <= _rank(order, name)]
    return max(before, default=-1)
