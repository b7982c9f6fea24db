"""The readers' comments under an article: found by their heading, parted by their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from debate.draft.comment_heads import count_told, is_header
from debate.draft.dates import IS_DATE
from debate.draft.signs import opens_notes
from debate.draft.site import is_boilerplate, is_press
from debate.draft.speakers import (
    STYLES,
    Spoken,
    Style,
    bullet,
    by_bullet,
    by_name,
    by_nickname,
    by_number,
    by_signature,
)
from debate.draft.values import Comment, Unit

MOST = 5  # headings of comments that are tried, from the top and from the bottom


@dataclass(frozen=True, slots=True)
class Thread:
    """The comments of an article, in the units from `start` (their heading) to `end` (excluded)."""

    start: int
    end: int
    comments: tuple[Comment, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """What one speaker says: units with their places; `at` is the place of the name."""

    name: str
    at: int
    units: tuple[tuple[int, Unit], ...]


def find_thread(units: Sequence[Unit]) -> Thread | None:
    """Return the comments in `units`, or None where no heading of comments has any below it.

    Of several such headings (a menu at the top may hold one) the first counts whose number
    of comments, if it tells one, is right.
    """
    heads = [place for place, unit in enumerate(units) if unit.kind == "comments" or is_header(unit.text)]
    found = [thread for place in heads[:MOST] + heads[MOST:][-MOST:] if (thread := _thread(units, place))]
    found.sort(key=lambda each: (count_told(units[each.start].text) not in (None, len(each.comments)), each.start))
    return found[0] if found else None


def _thread(units: Sequence[Unit], place: int) -> Thread | None:
    body = units[place + 1 :]
    said = _best(body, count_told(units[place].text))
    if not said:
        return None
    said[-1] = _ended(said[-1], said[:-1], body)
    last = max([said[-1].at, *(at for at, _ in said[-1].units)])
    comments = tuple(_comment(number, each, body[each.at]) for number, each in enumerate(said, 1))
    return Thread(place, place + 2 + last, comments)


def _best(body: Sequence[Unit], count: int | None) -> list[_Said]:
    """Return the comments by the style that fits best: the right number, a speaker first, none empty."""
    tried = [(said, _fit(said, style, body, count)) for style in STYLES if (said := _spoken(body, style))]
    best = max(tried, key=lambda each: each[1], default=None)
    return best[0] if best and best[1] > 0 else _unnamed(body, count)


def _fit(said: Sequence[_Said], style: Style, body: Sequence[Unit], count: int | None) -> float:
    """Return how well a style fits: above 0 if at all, at most 4."""
    opening = next((place for place, unit in enumerate(body) if not _aside(unit)), 0)
    late = 0 if style is by_signature else max(0, said[0].at - opening)
    empty = sum(not each.units for each in said) / len(said)
    right = 2 if count == len(said) else 0 if count is None else -abs(count - len(said)) / max(count, 1)
    return right + (-0.5 * min(late, 4) if late else 1) + 1 - 2 * empty


def _aside(unit: Unit) -> bool:
    return is_press(unit.text) or bool(IS_DATE.match(unit.text)) or is_boilerplate(unit.text)


def _spoken(body: Sequence[Unit], style: Style) -> list[_Said]:
    """Return what each speaker says, by one style of naming them."""
    found = [(place, spoken) for place, unit in enumerate(body) if (spoken := style(unit)) and spoken.name]
    heads = [each for each in found if not _aside(body[each[0]])]
    heads = _alike(body, heads) if style in (by_bullet, by_number) else heads
    said = []
    for number, (place, spoken) in enumerate(heads):
        first, last = place + 1, heads[number + 1][0] if number + 1 < len(heads) else len(body)
        if style is by_signature:
            first, last = heads[number - 1][0] + 1 if number else 0, place
        rest = [(place, Unit(body[place].block, spoken.rest, "", body[place].indent))] if spoken.rest else []
        own = [(at, body[at]) for at in range(first, last) if not _button(body[at], at - place)]
        said.append(_Said(spoken.name, place, tuple(rest + own)))
    # A name with nothing below it is the signature of the comment above.
    return [each for each in said if each.units or style not in (by_name, by_nickname)]


def _alike(body: Sequence[Unit], heads: list[tuple[int, Spoken]]) -> list[tuple[int, Spoken]]:
    """Return the heads with the first one's bullet, no further in: a list within a comment is none."""
    first = body[heads[0][0]] if heads else None
    return [
        (place, spoken)
        for place, spoken in heads
        if first and bullet(body[place].text) == bullet(first.text) and body[place].indent <= first.indent + 8
    ]


def _button(unit: Unit, distance: int) -> bool:
    return is_press(unit.text) or (0 < distance <= 2 and bool(IS_DATE.match(unit.text)))


def _ended(last: _Said, before: Sequence[_Said], body: Sequence[Unit]) -> _Said:
    """Return the last comment without what the site says below it.

    It ends at a line that tells of the site, at a heading, or where lines no longer stand in
    as those of the comments do.
    """
    above = [unit.indent for each in before for _, unit in each.units] or [unit.indent for _, unit in last.units[:1]]
    margin, marked = min(above, default=0), body[last.at].kind in ("heading", "strong")
    kept: list[tuple[int, Unit]] = []
    for at, unit in last.units:
        heading = opens_notes(unit.text) or (unit.kind in ("heading", "title") and not marked)
        if is_boilerplate(unit.text) or unit.kind in ("boilerplate", "note") or heading or unit.indent < margin:
            break
        kept.append((at, unit))
    return _Said(last.name, last.at, tuple(kept))


def _unnamed(body: Sequence[Unit], count: int | None) -> list[_Said]:
    """Return a comment per block, without names, where the heading tells how many there must be."""
    places = [place for place, unit in enumerate(body) if not is_press(unit.text)]
    stop = next((place for place in places if is_boilerplate(body[place].text)), len(body))
    numbers = list(dict.fromkeys(body[place].block for place in places if place < stop))
    if not numbers or count != len(numbers):
        return []
    own = [tuple((place, body[place]) for place in places if body[place].block == number) for number in numbers]
    return [_Said("", units[0][0], units) for units in own]


def _comment(number: int, said: _Said, head: Unit) -> Comment:
    blocks = sorted({head.block, *(unit.block for _, unit in said.units)})
    return Comment(f"R{number}", said.name, tuple(blocks), tuple((unit.block, unit.text) for _, unit in said.units))
