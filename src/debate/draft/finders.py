"""What finds the speakers on a whole page: lines that name one, and lines that do by where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from debate.draft.speakers import bullet, by_any
from debate.draft.spoken import Spoken, Way, by_date
from debate.draft.thread_lines import Line

Heads = list[tuple[int, Spoken]]
Finder = Callable[[Sequence[Line]], Heads]
NEAR = 3  # lines between a name and its date
INDENTED = 8  # columns that replies may stand in


def each(way: Way) -> Finder:
    """Return what finds the lines that name a speaker by `way`."""

    def find(lines: Sequence[Line]) -> Heads:
        found = [(place, way(line.unit)) for place, line in enumerate(lines) if line.sort == "text"]
        return [(place, spoken) for place, spoken in found if spoken and spoken.name]

    return find


def alike(way: Way) -> Finder:
    """Return what keeps only lines with the bullet of the first, no further in: a list within a comment is none."""

    def find(lines: Sequence[Line]) -> Heads:
        heads = each(way)(lines)
        first = lines[heads[0][0]].unit if heads else None
        return [
            (place, spoken)
            for place, spoken in heads
            if first
            and bullet(lines[place].unit.text) == bullet(first.text)
            and lines[place].unit.indent <= first.indent + INDENTED
        ]

    return find


def by_date_on_line(lines: Sequence[Line]) -> Heads:
    """Names with a date on their line; where a name stands above, below a button, the line tells a place and a date."""
    return [(place, spoken) for place, spoken in each(by_date)(lines) if not _named_above(lines, place)]


def _named_above(lines: Sequence[Line], place: int) -> bool:
    opening = place > 1 and lines[place - 2].sort in ("press", "site")
    above = lines[place - 1] if place else None
    return bool(above and above.sort == "text" and (opening or place == 1) and by_any(above.unit))


def by_date_near(lines: Sequence[Line]) -> Heads:
    """Names with a date on a line below, what else the page tells of a speaker aside.

    Of several short lines above one date, the name is the first that stands below a button
    (then comes whom it answers), else the last (the others end the comment above).
    """
    heads: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.sort == "text" and by_any(line.unit) and (date := _date_below(lines, place)):
            heads.setdefault(date, []).append(place)
    named = ((date, _name(lines, group)) for date, group in heads.items())
    return [(place, replace(spoken, begins=date + 1)) for date, place in named if (spoken := by_any(lines[place].unit))]


def _date_below(lines: Sequence[Line], place: int) -> int:
    """Return the place of the date that belongs to a name at `place`; 0 where there is none."""
    between = 0
    for at in range(place + 1, min(place + 2 + NEAR, len(lines))):
        if lines[at].sort == "date" or (at == place + 1 and lines[at].sort == "text" and by_date(lines[at].unit)):
            return at
        between += lines[at].sort == "text"
        if (
            between > 1
            or (lines[at].sort == "text" and at > place + 1)
            or lines[at].sort == "site"
            or (lines[at].sort == "text" and not by_any(lines[at].unit))
        ):
            return 0
    return 0


def _name(lines: Sequence[Line], group: Sequence[int]) -> int:
    return next((place for place in group if place and lines[place - 1].sort in ("press", "site")), group[-1])


def by_date_above(lines: Sequence[Line]) -> Heads:
    """Names below a date."""
    return [
        (place, spoken)
        for place, line in enumerate(lines)
        if place and line.sort == "text" and lines[place - 1].sort == "date" and (spoken := by_any(line.unit))
    ]


def by_buttons(lines: Sequence[Line]) -> Heads:
    """Short lines right below the buttons of the comment above, words below them."""
    return [(place, spoken) for place in _openings(lines) if (spoken := by_any(lines[place].unit))]


def _openings(lines: Sequence[Line]) -> Iterator[int]:
    ended = True
    for place, line in enumerate(lines):
        if line.sort == "text" and ended:
            yield place
        ended = line.sort in ("press", "date") or (ended and line.sort != "text")
