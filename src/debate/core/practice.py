"""How a student's practice went: days, streak, statements, flaws; folded from the reviews.

Days are those of the time zone of the `now` that is passed in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Statement
from debate.core.item import Form
from debate.core.progress import Progress, Spotting, fold, spotting
from debate.core.rating import sure_and_wrong
from debate.core.review import Review, standing

WEEKS = 8
RESTS = 2  # days without practice that a streak survives in any seven
LISTED = 5
LONGEST_SECONDS = 300  # an answer that took longer was left open


@dataclass(frozen=True, slots=True)
class Day:
    """One day of practice: answers given, and minutes spent on them."""

    date: date
    answers: int
    minutes: float


@dataclass(frozen=True, slots=True)
class SideStanding:
    """How many statements of one side are new, being learnt and known."""

    side: str
    new: int
    learning: int
    known: int

    @property
    def total(self) -> int:
        return self.new + self.learning + self.known


@dataclass(frozen=True, slots=True)
class Practice:
    """Everything that progress shows of one deck; `days` ends today and has no gaps.

    `typed` counts typed answers by verdict. `weakest` and `strongest` are statements that
    were answered, by the mean of their points. `sure_and_wrong` are statements whose last
    answer was wrong though the student was sure.
    """

    sides: tuple[SideStanding, ...]
    days: tuple[Day, ...]
    streak: int
    strongest: tuple[Statement, ...]
    weakest: tuple[Statement, ...]
    typed: dict[Verdict, int]
    spotting: Spotting
    sure_and_wrong: tuple[Statement, ...]

    @property
    def mastered(self) -> bool:
        """Whether every statement of both sides is known."""
        return all(side.total and side.known == side.total for side in self.sides)

    @property
    def today(self) -> Day:
        return self.days[-1]


def practice(deck: Deck, reviews: Iterable[Review], now: datetime) -> Practice:
    """Return how practice in `deck` stands at `now`."""
    kept = tuple(each for each in standing(tuple(reviews)) if each.deck == deck.id)
    progress = fold(kept, deck.id)
    ranked = _ranked(deck, kept)
    return Practice(
        sides=tuple(_side(deck, side, progress) for side in deck.sides),
        days=_days(kept, now),
        streak=_streak({_local(each, now) for each in kept}, now.date()),
        strongest=tuple(reversed(ranked[-LISTED:])) if len(ranked) > LISTED else (),
        weakest=tuple(ranked[:LISTED]),
        typed=dict(Counter(each.verdict for each in kept if each.form is Form.TYPE and not each.skipped)),
        spotting=spotting(kept, deck.id),
        sure_and_wrong=_sure_and_wrong(deck, kept),
    )


def _side(deck: Deck, side: str, progress: Progress) -> SideStanding:
    ids = [each.id for each in deck.of_side(side) if each.rebuttals]
    known = progress.known(ids)
    seen = progress.seen(ids)
    return SideStanding(side, len(ids) - seen, seen - known, known)


def _local(review: Review, now: datetime) -> date:
    return review.at.astimezone(now.tzinfo).date()


def _days(reviews: tuple[Review, ...], now: datetime) -> tuple[Day, ...]:
    answers: Counter[date] = Counter()
    seconds: Counter[date] = Counter()
    for review in reviews:
        day = _local(review, now)
        answers[day] += 1
        seconds[day] += round(min(review.seconds, LONGEST_SECONDS))
    first = now.date() - timedelta(days=7 * WEEKS - 1)
    days = [first + timedelta(days=number) for number in range(7 * WEEKS)]
    return tuple(Day(day, answers[day], seconds[day] / 60) for day in days)


def _streak(practised: set[date], today: date) -> int:
    """Count the days practised in a row, up to today; a few days of rest a week do not break it."""
    count, rests, day = 0, [], today
    first = min(practised, default=today)
    while day >= first:
        if day in practised:
            count += 1
        elif day != today:
            rests.append(day)
            if sum((rest - day).days < 7 for rest in rests) > RESTS:
                break
        day -= timedelta(days=1)
    return count


def _ranked(deck: Deck, reviews: tuple[Review, ...]) -> list[Statement]:
    points: dict[str, list[int]] = {}
    for review in reviews:
        if review.form is not Form.SPOT and review.statement in deck.by_id:
            points.setdefault(review.statement, []).append(review.points)
    order = sorted(points, key=lambda each: (sum(points[each]) / len(points[each]), each))
    return [deck.by_id[each] for each in order]


def _sure_and_wrong(deck: Deck, reviews: tuple[Review, ...]) -> tuple[Statement, ...]:
    last = {review.statement: review for review in reviews}
    return tuple(deck.by_id[name] for name, review in last.items() if name in deck.by_id and sure_and_wrong(review))
