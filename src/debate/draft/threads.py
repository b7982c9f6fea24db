"""Comments parted by one way of naming speakers, and how well that way fits the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from debate.draft.comment_heads import is_header
from debate.draft.speakers import by_name
from debate.draft.spoken import Spoken
from debate.draft.thread_lines import Line
from debate.draft.values import Unit

_HEADING = 8  # times as bad as a missed name: a heading of comments within one
_LONG = 8  # words: what may stand between the heading and the first speaker
_SHAPES = {"text": "T", "date": "D", "press": "P", "site": "", "beside": ""}


@dataclass(frozen=True, slots=True)
class Said:
    """What one speaker says: units with their places; `at` is the place of the name."""

    name: str
    at: int
    units: tuple[tuple[int, Unit], ...]
    shape: str = ""

    @property
    def last(self) -> int:
        """The place of its last line."""
        return max([self.at, *(place for place, _ in self.units)])


def parted(lines: Sequence[Line], heads: Sequence[tuple[int, Spoken]], below: bool, bare: bool) -> list[Said]:
    """Return what each of `heads` says: the lines up to the next, or, where names stand `below`, up from the last.

    Where a name shows by nothing but itself (`bare`), one with no words is a signature, and
    is given back to the comment above.
    """
    found: list[Said] = []
    for number, (place, spoken) in enumerate(heads):
        first = heads[number - 1][0] + 1 if below and number else 0 if below else max(place + 1, spoken.begins)
        last = place if below else heads[number + 1][0] if number + 1 < len(heads) else len(lines)
        own = [(at, lines[at].unit) for at in range(first, last) if lines[at].sort in ("text", "site")]
        rest = [(place, Unit(lines[place].unit.block, spoken.rest))] if spoken.rest else []
        said = Said(spoken.name, place, tuple(rest + own), _shape(lines, range(first, last), bool(rest)))
        if said.units or not bare:
            found.append(said)
        elif found and bare:
            above = found[-1]
            found[-1] = Said(above.name, above.at, (*above.units, (place, lines[place].unit)), above.shape)
    return found


def _shape(lines: Sequence[Line], places: range, rest: bool) -> str:
    """Return the sorts of the lines, each run of one sort as one letter: "DTP" is a date, words, buttons."""
    letters = "T" * rest + "".join(_SHAPES[lines[at].sort] for at in places)
    return "".join(letter for letter, _ in groupby(letters))


def fit(said: Sequence[Said], lines: Sequence[Line], below: bool, bare: bool, told: int | None) -> float:
    """Return how well a way of naming speakers fits: below 0 where it does not.

    Comments of one page look alike, so the more of them have the same shape the better; few
    have no words; the first stands right below the heading; and their number is as told,
    where a page does not show only the first.
    """
    shapes = Counter(each.shape for each in said[:-1])
    usual, alike = shapes.most_common(1)[0] if shapes else (said[0].shape, 0)
    alike += bool(shapes) and (usual.startswith(said[-1].shape) or said[-1].shape.startswith(usual))
    empty = sum(not each.units for each in said) / len(said)
    count = sum(bool(each.units) for each in said)
    right = 1.5 if told == count else -0.5 if told is not None and told < count else 0.0
    left = _left_over(said, lines, below)
    if bare and left and told != count:
        return -4.0  # a name that shows by nothing else may be any short line
    missed = min(4, sum(by_name(unit) is not None for each in said for _, unit in each.units[:-1]))
    merged = sum(each.shape.count("T") > 1 for each in said) / len(said)
    missed += sum(_HEADING * is_header(unit.text) for each in said for _, unit in each.units)
    return right + 2 * alike / len(said) - 2 * empty - left - 0.3 * missed - merged + 0.15 * min(len(said), 8)


def _left_over(said: Sequence[Said], lines: Sequence[Line], below: bool) -> float:
    """Return the penalty for words that no speaker says: above the first name, or below the last."""
    left = lines[said[-1].at + 1 :] if below else lines[: said[0].at]
    if below:
        stop = next((place for place, line in enumerate(left) if line.sort == "site"), len(left))
        left = left[:stop]
    texts = [len(line.unit.text.split()) >= _LONG for line in left if line.sort == "text"]
    return min(2.0, sum(0.5 if long else 0.25 for long in texts))
