"""How a student's practice went: days, streak, statements, flaws; folded from the reviews.

Days are those of the time zone of the `now` that is passed in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Statement
from debate.core.kept import Folded, Kept
from debate.core.progress import Progress, Spotting, progress_of, standing_after, together
from debate.core.review import Review
from debate.core.tally import Tally, summed, tally

WEEKS = 8
RESTS = 2  # days without practice that a streak survives in any seven
LISTED = 5


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
    """Return how practice in `deck` stands at `now`, after `reviews`, in any order."""
    kept = Kept(reviews)
    tallies = Folded(kept, partial(tally, zone=now.tzinfo)).of(deck.id)
    return practice_of(deck, progress_of(Folded(kept, standing_after).of(deck.id)), tallies, now.date())


def practice_of(deck: Deck, progress: Progress, tallies: Mapping[str, Tally], today: date) -> Practice:
    """Put practice in `deck` together from what was counted of each statement, by its id."""
    every = tallies.values()
    answers = summed(each.answers for each in every)
    typed = summed(each.typed for each in every)
    ranked = _ranked(deck, tallies)
    return Practice(
        sides=tuple(_side(deck, side, progress) for side in deck.sides),
        days=_days(answers, summed(each.seconds for each in every), today),
        streak=_streak(answers, today),
        strongest=tuple(reversed(ranked[-LISTED:])) if len(ranked) > LISTED else (),
        weakest=tuple(ranked[:LISTED]),
        typed={verdict: typed[verdict] for verdict in Verdict if typed[verdict]},
        spotting=together(each.spotting for each in every),
        sure_and_wrong=_sure_and_wrong(deck, tallies),
    )


def _side(deck: Deck, side: str, progress: Progress) -> SideStanding:
    ids = [each.id for each in deck.of_side(side) if each.rebuttals]
    known = progress.known(ids)
    seen = progress.seen(ids)
    return SideStanding(side, len(ids) - seen, seen - known, known)


def _days(answers: Counter[date], seconds: Counter[date], today: date) -> tuple[Day, ...]:
    first = today - timedelta(days=7 * WEEKS - 1)
    days = [first + timedelta(days=number) for number in range(7 * WEEKS)]
    return tuple(Day(day, answers[day], seconds[day] / 60) for day in days)


def _streak(practised: Collection[date], today: date) -> int:
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


def _ranked(deck: Deck, tallies: Mapping[str, Tally]) -> list[Statement]:
    rated = {name: each.points / each.rated for name, each in tallies.items() if each.rated and name in deck.by_id}
    return [deck.by_id[name] for name in sorted(rated, key=lambda name: (rated[name], name))]


def _sure_and_wrong(deck: Deck, tallies: Mapping[str, Tally]) -> tuple[Statement, ...]:
    wrong = [name for name, each in tallies.items() if each.wrong and name in deck.by_id]
    return tuple(deck.by_id[name] for name in sorted(wrong, key=lambda name: (tallies[name].began, name)))
