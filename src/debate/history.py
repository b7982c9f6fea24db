"""The reviews of one user in memory, and what is folded from them: progress, practice, what returns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from debate.core.deck import Deck
from debate.core.exchange import FoughtDuel, duels
from debate.core.item import Form
from debate.core.ports import Returning
from debate.core.practice import Practice, practice
from debate.core.progress import Progress, Spotting, fold, spotting
from debate.core.review import Review, standing
from debate.scheduling import Schedule


class History:
    """Every review, kept in step with the store by `add`. Times passed in carry a zone: days are local."""

    def __init__(self, reviews: Iterable[Review], horizon: int) -> None:
        """Take `reviews` in; a card stays away for `horizon` days at the most."""
        self._reviews = list(reviews)
        self._horizon = horizon
        self._schedule: Schedule | None = None

    def add(self, reviews: Sequence[Review]) -> None:
        self._reviews += reviews
        if self._schedule is not None:
            for review in reviews:
                self._schedule.add(review)

    def progress(self, deck: Deck) -> Progress:
        return fold(tuple(self._reviews), deck.id)

    def spotting(self, deck: Deck) -> Spotting:
        return spotting(tuple(self._reviews), deck.id)

    def duels(self) -> Sequence[FoughtDuel]:
        return duels(self._reviews)

    def practice(self, deck: Deck, now: datetime) -> Practice:
        return practice(deck, self._reviews, now)

    def returning(self, deck: Deck, now: datetime, daily: int) -> Returning:
        """Return what comes back at `now`, as far as the `daily` cap has room left."""
        if self._schedule is None:
            self._schedule = Schedule(self._reviews, self._horizon)
        room = max(0, daily - self._returned_on(deck, now))
        due = self._schedule.due(deck, now)[:room]
        ahead = self._schedule.forecast(deck, now)
        return Returning(tuple((each.statement, each.form) for each in due), tuple(ahead))

    def _returned_on(self, deck: Deck, now: datetime) -> int:
        """Count the answers of this day to cards that had been answered on an earlier day."""
        first: dict[tuple[str, Form], date] = {}
        count = 0
        for review in standing(tuple(self._reviews)):
            day = review.at.astimezone(now.tzinfo).date()
            if review.deck == deck.id:
                began = first.setdefault((review.statement, review.form), day)
                count += day == now.date() and began < day
        return count
