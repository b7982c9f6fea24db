"""The readers' comments under an article: found by their heading, or by names and dates that return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from debate.draft.comment_ends import before_lists, ended, own, undescribed
from debate.draft.comment_heads import count_told, is_header
from debate.draft.namings import DATED, NAMINGS, Naming
from debate.draft.notes import ends_sentence
from debate.draft.thread_lines import Line, sorted_lines
from debate.draft.threads import Said, fit, parted
from debate.draft.values import Comment, Unit

MOST = 5  # headings of comments that are tried, from the top and from the bottom
LEAST = 1.5  # the fit of what is taken for comments below a heading
LEAST_BARE = 3.5  # ... and where no heading stands above them
PARAGRAPH = 80  # characters of a paragraph of the article, which no list of dated titles has


@dataclass(frozen=True, slots=True)
class Thread:
    """The comments of an article: their heading, if any, and the units from `start` to `end` (excluded).

    `spoken` are the places of the words of readers, `named` those of their names.
    """

    heading: int | None
    start: int
    end: int
    comments: tuple[Comment, ...]
    spoken: frozenset[int] = frozenset()
    named: frozenset[int] = frozenset()

    @property
    def first(self) -> int:
        """The place of the heading, or of the first comment."""
        return self.start if self.heading is None else self.heading


@dataclass(frozen=True, slots=True)
class _Tried:
    fit: float
    thread: Thread


def find_thread(units: Sequence[Unit]) -> Thread | None:
    """Return the comments in `units`; None where there are none.

    Every heading of comments below the beginning of the text and every way of naming
    speakers is tried; what fits best is taken, of two that fit as well the lower.
    """
    text = _text_begins(units)
    heads = [place for place, unit in enumerate(units) if unit.kind == "comments" or is_header(unit.text)]
    heads = [place for place in heads if not place or place > text or units[place].kind == "comments"]
    tried = [each for place in heads[:MOST] + heads[MOST:][-MOST:] for each in _below(units, place)]
    best = max(tried or _without(units), key=lambda each: (round(each.fit, 1), each.thread.start), default=None)
    return best.thread if best else None


def _text_begins(units: Sequence[Unit]) -> int:
    """Return the place of the first paragraph: what heads comments stands below it, or on the first line."""
    long = (place for place, unit in enumerate(units) if len(unit.text) > PARAGRAPH and ends_sentence(unit.text))
    return next(long, 0)


def _below(units: Sequence[Unit], heading: int) -> Iterator[_Tried]:
    """Yield what may be comments below a heading."""
    body, told = units[heading + 1 :], count_told(units[heading].text)
    lines, count = before_lists(sorted_lines(body)), 0
    for naming in NAMINGS:
        found = _tried(lines, naming, told, 0)
        if found and found[0] > LEAST:
            count += 1
            yield _Tried(found[0], replace(_thread(body, found[1], heading + 1), heading=heading))
    if not count and (said := _unnamed(lines, told)):
        yield _Tried(LEAST, replace(_thread(body, said, heading + 1), heading=heading))


def _without(units: Sequence[Unit]) -> Iterator[_Tried]:
    """Yield what may be comments though no heading says so: names with dates, one after another, below the text."""
    text = _text_begins(units)
    lines = before_lists(sorted_lines(units[text + 1 :]))
    for naming in DATED:
        first = next((place for place, _ in naming.find(lines)), len(lines))
        found = _tried(lines[first:], naming, None, 2)
        if found and found[0] > LEAST_BARE:
            start = text + 1 + first
            yield _Tried(found[0], _thread(units[start:], found[1], start))


def _tried(lines: Sequence[Line], naming: Naming, told: int | None, least: int) -> tuple[float, list[Said]] | None:
    """Return the comments by one way of naming speakers, and how well it fits; None where it names too few."""
    heads = naming.find(lines)
    opening = next((place for place, line in enumerate(lines) if not line.aside), None)
    if not heads or (naming.below and heads[0][0] == opening):
        return None
    said = parted(lines, heads, naming.below, naming.bare)
    if not said or len(said) < least:
        return None
    if not naming.below:
        said[-1] = ended(said[-1], said[:-1], lines)
    said = undescribed([replace(each, units=own(each, lines)) for each in said], naming.below)
    value = naming.weight + fit(said, lines, naming.below, naming.bare, told)
    said = [each for each in said if each.units]
    return (value, said) if said else None


def _unnamed(lines: Sequence[Line], told: int | None) -> list[Said]:
    """Return a comment per block, without names, where the heading tells how many there must be."""
    stop = next((place for place, line in enumerate(lines) if line.sort == "site"), len(lines))
    places = [place for place in range(stop) if not lines[place].aside]
    numbers = list(dict.fromkeys(lines[place].unit.block for place in places))
    if not numbers or told != len(numbers):
        return []
    own = [
        tuple((place, lines[place].unit) for place in places if lines[place].unit.block == number) for number in numbers
    ]
    return [Said("", units[0][0], units) for units in own]


def _thread(body: Sequence[Unit], said: Sequence[Said], start: int) -> Thread:
    end = start + max(each.last for each in said) + 1
    comments = tuple(_comment(number, each, body[each.at]) for number, each in enumerate(said, 1))
    spoken = frozenset(start + place for each in said for place, _ in each.units)
    return Thread(None, start, end, comments, spoken, frozenset(start + each.at for each in said))


def _comment(number: int, said: Said, head: Unit) -> Comment:
    blocks = sorted({head.block, *(unit.block for _, unit in said.units)})
    return Comment(f"R{number}", said.name, tuple(blocks), tuple((unit.block, unit.text) for _, unit in said.units))
