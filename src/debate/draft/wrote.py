"""Who wrote an article: named above its text, below it, or in a line on who somebody is."""

from __future__ import annotations

from collections.abc import Sequence

from debate.draft.bylines import authors, marked
from debate.draft.names import is_name
from debate.draft.signs import bio_names, is_affiliation
from debate.draft.values import Unit

NEAR = 5  # units at the top and the end where a line may tell who the author is
LONGEST, SHORT = 300, 120  # characters of a byline above the text, below it


def bylines(found: Sequence[Unit], first: int, last: int, titled: bool) -> tuple[frozenset[int], tuple[str, ...]]:
    """Return the places of bylines from `first` to `last`, and the authors' names.

    Bylines that say so ("by", "door") count, else the first line of names and those right
    below it: what comes later may be the name of a paper. The very first line counts only
    where a title may follow it (`titled`).
    """
    start = first if first or titled or (found and found[0].kind == "byline") else 1
    by = {place: names for place in range(start, last) if (names := _authors(found[place]))}
    told = [place for place in by if found[place].kind == "byline" or marked(found[place].text)]
    chosen = told or [place for place in by if all(each in by for each in range(min(by), place))]
    posts = {place for place in range(start, last) if place - 1 in by and is_affiliation(found[place].text)}
    return frozenset(by) | posts, tuple(dict.fromkeys(name for place in chosen for name in by[place]))


def _authors(unit: Unit) -> tuple[str, ...]:
    if unit.kind == "byline":
        return authors(unit.text)
    if len(unit.text) >= LONGEST or unit.kind in ("title", "heading") or unit.text[-1] in "!?":
        return ()
    return authors(unit.text) if unit.text[-1] != "." or marked(unit.text) else ()


def told_elsewhere(before: Sequence[Unit]) -> tuple[str, ...]:
    """Return the authors whom a line near the end signs ("Posted by Ann") or tells of ("Ann is a teacher")."""
    ends = [unit.text for unit in reversed(before[NEAR:][-NEAR:])]
    signed = (authors(text) for text in ends if len(text) < SHORT and marked(text))
    if names := next((names for names in signed if names), ()):
        return names
    lines = [*(unit.text for unit in before[:NEAR]), *reversed(ends)]
    return tuple(dict.fromkeys(name for text in lines if is_name(name := bio_names(text))))[:1]
