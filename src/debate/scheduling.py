"""When each card comes back: folded from the reviews with the FSRS algorithm.

A card is a statement in one form. Nothing of this is stored: another scheduler, another
retention or another horizon needs no migration, and the same history gives the same
schedule on every run.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from fsrs import Card, Scheduler
from fsrs import Rating as FsrsRating

from debate.core.deck import Deck
from debate.core.item import Form
from debate.core.rating import rating, sure_and_wrong
from debate.core.review import Review, standing

RETENTION = 0.9
HORIZON = 120  # days: about a term
AGAIN = timedelta(minutes=10)  # a forgotten card is back the same day

Key = tuple[str, str, Form]  # deck, statement, form


@dataclass(frozen=True, slots=True)
class Due:
    """A card that was answered before: when it comes back, and how well it holds.

    `stability` is in days: after so many, 9 in 10 answers would still be right. `first`
    marks a card that the student got wrong though sure of it.
    """

    statement: str
    form: Form
    at: datetime
    stability: float
    first: bool = False


class Schedule:
    """The cards of every deck, after a history of reviews; `add` takes in one more."""

    def __init__(self, reviews: Iterable[Review] = (), horizon: int = HORIZON) -> None:
        """Fold `reviews`, in any order; no card stays away longer than `horizon` days."""
        self._scheduler = Scheduler(
            desired_retention=RETENTION,
            learning_steps=(AGAIN,),
            relearning_steps=(AGAIN,),
            maximum_interval=horizon,
            enable_fuzzing=False,
        )
        self._history: dict[Key, list[Review]] = {}
        self._cards: dict[Key, Due] = {}
        for review in standing(tuple(reviews)):
            self._history.setdefault(_key(review), []).append(review)
        for key in self._history:
            self._fold(key)

    def add(self, review: Review) -> None:
        """Take in a review, or one that takes back another; only its own card is folded anew."""
        key = _key(review)
        self._history.setdefault(key, []).append(review)
        self._fold(key)

    def due(self, deck: Deck, now: datetime) -> list[Due]:
        """Return the cards of `deck` to be asked by the end of today, the most urgent first."""
        tonight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        found = [each for each in self._of(deck) if each.at < tonight]
        return sorted(found, key=lambda each: (not each.first, each.at, each.statement))

    def forecast(self, deck: Deck, now: datetime, days: int = 14) -> list[int]:
        """Return how many cards come due on each of the next `days` days, today (and before) first."""
        counts = [0] * days
        for each in self._of(deck):
            ahead = (each.at.astimezone(now.tzinfo).date() - now.date()).days
            if ahead < days:
                counts[max(0, ahead)] += 1
        return counts

    def _of(self, deck: Deck) -> list[Due]:
        return [due for (name, statement, _), due in self._cards.items() if name == deck.id and statement in deck.by_id]

    def _fold(self, key: Key) -> None:
        card, last = Card(card_id=1), None
        for review in standing(tuple(self._history[key])):
            card, _ = self._scheduler.review_card(card, FsrsRating(int(rating(review))), review.at)
            last = review
        if last is None:
            self._cards.pop(key, None)
        else:
            due = Due(key[1], key[2], card.due, card.stability or 0.0, sure_and_wrong(last))
            self._cards[key] = due


def _key(review: Review) -> Key:
    return review.deck, review.statement, review.form
