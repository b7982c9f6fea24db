"""The reviews of one user in memory, and what is folded from them: progress, practice, what returns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import partial

from debate.core.deck import Deck
from debate.core.exchange import FoughtDuel, duels
from debate.core.growth import Growth, growth_of, trace
from debate.core.kept import Folded, Kept
from debate.core.ports import Returning
from debate.core.practice import Practice, practice_of
from debate.core.progress import Progress, Spotting, progress_of, spotted, standing_after
from debate.core.review import Review
from debate.core.tally import Tally, tally
from debate.scheduling import Schedule


class History:
    """Every review, kept in step with the store by `add`. Times passed in carry a zone: days are local.

    An answer is folded into what is known of its own statement only, so that the next item
    comes as quickly after years of practice as on the first day.
    """

    def __init__(self, reviews: Iterable[Review] = ()) -> None:
        self._kept = Kept(reviews)
        self._standings = Folded(self._kept, standing_after)
        self._traces = Folded(self._kept, trace)
        self._tallies: tuple[tzinfo | None, Folded[Tally]] | None = None
        self._schedule: Schedule | None = None

    def add(self, reviews: Iterable[Review]) -> None:
        for review in reviews:
            self._kept.add(review)

    def progress(self, deck: Deck) -> Progress:
        return progress_of(self._standings.of(deck.id))

    def growth(self, deck: Deck) -> Growth:
        return growth_of(deck, self._traces.of(deck.id))

    def spotting(self, deck: Deck) -> Spotting:
        return spotted(review for reviews in self._kept.of(deck.id).values() for review in reviews)

    def duels(self) -> Sequence[FoughtDuel]:
        return duels(review for review in self._kept if review.duel)

    def practice(self, deck: Deck, now: datetime) -> Practice:
        return practice_of(deck, self.progress(deck), self._counted(deck, now), now.date())

    def returning(self, deck: Deck, now: datetime, daily: int, horizon: int) -> Returning:
        """Return what comes back at `now`, as far as the `daily` cap has room left, and what is ahead.

        A card stays away for `horizon` days at the most.
        """
        schedule = self._within(horizon)
        returned = sum(each.returned.get(now.date(), 0) for each in self._counted(deck, now).values())
        due = schedule.due(deck, now)[: max(0, daily - returned)]
        return Returning(tuple((each.statement, each.form) for each in due), tuple(schedule.forecast(deck, now)))

    def _counted(self, deck: Deck, now: datetime) -> Mapping[str, Tally]:
        """Count the answers to each statement; all of them anew where the time zone is another one."""
        if self._tallies is None or self._tallies[0] != now.tzinfo:
            self._tallies = now.tzinfo, Folded(self._kept, partial(tally, zone=now.tzinfo))
        return self._tallies[1].of(deck.id)

    def _within(self, horizon: int) -> Schedule:
        if self._schedule is None or self._schedule.horizon != horizon:
            self._schedule = Schedule(self._kept, horizon)
        return self._schedule
