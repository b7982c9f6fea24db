"""Changes in lists and maps that are written line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from debate.files import nodes
from debate.files.edit.page import LayoutError, Page


def change_items(
    page: Page, node: nodes.Sequence, kept: Sequence[bool], fresh: Mapping[int, Sequence[Sequence[str]]]
) -> None:
    """Take out the items that are not `kept`, and put those of `fresh`, as lines, before the item of that number.

    What is `fresh` at the number of items comes last.
    """
    indent = " " * (node.mark.column - 1)
    start = page.places.offset(node.mark)
    at = page.places.start(_dash(page, start, start + 1))
    for number, each in enumerate(node.items):
        begin, end = page.span(each)
        dash = _dash(page, start, begin)
        _put(page, at, indent, fresh.get(number, ()))
        if kept[number]:
            at = _below(page, end, len(indent))
        else:
            at = _behind(page, dash, end)
            page.cut_lines(page.places.start(dash), at, indent)
        start = end
    _put(page, at, indent, fresh.get(len(node.items), ()))


def _put(page: Page, at: int, indent: str, items: Sequence[Sequence[str]]) -> None:
    page.insert(at, [indent + line for lines in items for line in lines])


def _dash(page: Page, start: int, end: int) -> int:
    """Return where the dash of an item stands, which is from `start` to `end`; LayoutError if not on its own line."""
    hidden = page.hidden(start, end)
    for at in range(start, end):
        if page.text[at] == "-" and not any(one <= at < other for one, other in hidden):
            if page.places.before(at).strip():
                break
            return at
    raise LayoutError


def _below(page: Page, end: int, indent: int) -> int:
    """Return where the lines of an item that ends at `end` are over, comments that stand further in than it too."""
    at = page.places.following(end)
    while at < len(page.text) and _line(page, at).strip().startswith("#") and len(page.places.indent(at)) > indent:
        at = page.places.following(at)
    return at


def _behind(page: Page, start: int, end: int) -> int:
    """Return where the lines from `start` to `end` are over; of the blank lines around them, those above stay."""
    behind = page.places.following(end)
    above = page.places.start(start)
    if above and not _line(page, above - 1).strip():
        while behind < len(page.text) and not _line(page, behind).strip():
            behind = page.places.following(behind)
    return behind


def _line(page: Page, offset: int) -> str:
    return page.text[page.places.start(offset) : page.places.following(offset)]


def change_fields(
    page: Page, node: nodes.Mapping, gone: Sequence[int], fresh: Mapping[int, Sequence[Sequence[str]]]
) -> None:
    """Take out the fields of the numbers in `gone`, and put those of `fresh`, as lines, behind that number.

    What is `fresh` at -1 comes first.
    """
    keys = [page.span(key)[0] for key, _ in node.pairs]
    ends = [page.span(value)[1] for _, value in node.pairs]
    indent = " " * (node.mark.column - 1)
    for number in gone:
        _cut_field(page, keys, ends, number, indent)
    for number, several in sorted(fresh.items()):
        lines = [line for each in several for line in each]
        if number < 0:
            page.splice(keys[0], keys[0], "".join(f"{line}{page.newline}{indent}" for line in lines))
        else:
            page.insert(page.places.following(ends[number]), [indent + line for line in lines])


def _cut_field(page: Page, keys: Sequence[int], ends: Sequence[int], number: int, indent: str) -> None:
    start = page.places.start(keys[number])
    if not page.places.before(keys[number]).strip():
        page.cut_lines(start, page.places.following(ends[number]), indent)
        return
    if number + 1 == len(keys):
        raise LayoutError
    # It stands behind a dash: the next field takes its place there.
    kept = page.kept(keys[number], keys[number + 1])
    page.splice(keys[number], keys[number + 1], "".join(f"{each}{page.newline}{indent}" for each in kept))
