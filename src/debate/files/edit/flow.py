"""Changes in lists and maps that are written in brackets: what stands between the entries is written anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from debate.files.edit.page import Page
from debate.files.edit.places import BREAK

Span = tuple[int, int]


def change_entries(
    page: Page, whole: Span, entries: Sequence[Span], kept: Sequence[bool], fresh: Mapping[int, Sequence[str]]
) -> None:
    """Take out the entries that are not `kept`, and put those of `fresh` before the entry of that number.

    `whole` spans the brackets too; what is `fresh` at the number of entries comes last. Entries
    that are kept are not touched, so that they can be changed themselves.
    """
    count = len(entries)
    places = [-1, *(number for number in range(count) if kept[number]), count]
    for one, other in pairwise(places):
        new = [text for number in range(one + 1, other + 1) for text in fresh.get(number, ())]
        if new or other - one > 1:
            start = entries[one][1] if one >= 0 else whole[0] + 1
            end = entries[other][0] if other < count else whole[1] - 1
            page.splice(start, end, _between(page, whole, (start, end), new))


def _between(page: Page, whole: Span, gap: Span, new: Sequence[str]) -> str:
    """Return what is to stand in `gap`, between two entries or an entry and a bracket: comments, and what is new."""
    start, end = gap
    first, last = start == whole[0] + 1, end == whole[1] - 1
    broken = BREAK.search(page.text, start, end) is not None
    line = page.newline + _indent(page, whole, gap)
    blank = line if broken else " "
    comments = page.kept(start, end)
    text = "," if not first and (new or not last) else ""
    if comments:
        text += "".join(f" {comment}{line}" for comment in comments)
    elif (new or not last) and (broken or not first):
        text += blank
    text += f",{blank}".join(new)
    if new and not last:
        text += f",{blank}"
    if last and (new or not comments) and not page.places.before(end).strip():
        text += page.newline + page.places.indent(end)
    return text


def _indent(page: Page, whole: Span, gap: Span) -> str:
    """Return the blanks that a further line within the brackets begins with."""
    start, end = gap
    if end < whole[1] - 1 and not page.places.before(end).strip():
        return page.places.before(end)
    own = page.places.line(start) == page.places.line(whole[0])
    return page.places.indent(start) + ("  " if own else "")
