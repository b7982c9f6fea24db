"""The answers to one statement, counted: what practice in a deck is put together from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TypeVar

from debate.core.assessment import Verdict
from debate.core.item import Form
from debate.core.kept import OfStatement
from debate.core.progress import Spotting, spotted
from debate.core.rating import sure_and_wrong

LONGEST_SECONDS = 300  # an answer that took longer was left open

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tally:
    """The answers to one statement, of which there is one at least; days are local.

    `points` were earned in `rated` answers: those that spot flaws are left out. `began` is
    when it was first answered, `wrong` whether the last answer was wrong though the student
    was sure. `returned` counts the answers to a card, a form of the statement, that had
    been answered on an earlier day.
    """

    began: datetime
    rated: int
    points: int
    typed: Mapping[Verdict, int]
    spotting: Spotting
    wrong: bool
    answers: Mapping[date, int]
    seconds: Mapping[date, int]
    returned: Mapping[date, int]


def tally(reviews: OfStatement, zone: tzinfo | None) -> Tally:
    """Count the reviews of one statement, with days as they are in `zone`."""
    rated = [each for each in reviews if each.form is not Form.SPOT]
    days = [each.at.astimezone(zone).date() for each in reviews]
    return Tally(
        began=reviews[0].at,
        rated=len(rated),
        points=sum(each.points for each in rated),
        typed=Counter(each.verdict for each in rated if each.form is Form.TYPE and not each.skipped),
        spotting=spotted(reviews),
        wrong=sure_and_wrong(reviews[-1]),
        answers=Counter(days),
        seconds=_seconds(reviews, days),
        returned=_returned(reviews, days),
    )


def summed(counts: Iterable[Mapping[T, int]]) -> Counter[T]:
    """Return `counts` added up."""
    total: Counter[T] = Counter()
    for each in counts:
        total.update(each)
    return total


def _seconds(reviews: OfStatement, days: Sequence[date]) -> Counter[date]:
    seconds: Counter[date] = Counter()
    for review, day in zip(reviews, days, strict=True):
        seconds[day] += round(min(review.seconds, LONGEST_SECONDS))
    return seconds


def _returned(reviews: OfStatement, days: Sequence[date]) -> Counter[date]:
    first: dict[Form, date] = {}
    return Counter(day for review, day in zip(reviews, days, strict=True) if first.setdefault(review.form, day) < day)
