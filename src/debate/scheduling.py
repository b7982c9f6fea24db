"""When each card comes back: folded from the reviews with the FSRS algorithm.

A card is a statement in one form. Nothing of this is stored: another scheduler, another
retention or another horizon needs no migration, and the same history gives the same
schedule on every run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fsrs import Card, Scheduler
from fsrs import Rating as FsrsRating

from debate.core.deck import Deck
from debate.core.item import Form
from debate.core.kept import Folded, Kept, OfStatement
from debate.core.rating import Rating, rating, sure_and_wrong
from debate.core.review import Review

RETENTION = 0.9
HORIZON = 120  # days: about a term
AGAIN = timedelta(minutes=10)  # a forgotten card is back the same day

_RATINGS = {each: FsrsRating(int(each)) for each in Rating}


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


class _Card(Card):
    """A card that is quickly copied, which the scheduler does at each review."""

    def __copy__(self) -> _Card:
        copied = object.__new__(_Card)
        vars(copied).update(vars(self))
        return copied


class Schedule:
    """The cards of every deck, after the reviews that count; it follows them as they come in."""

    def __init__(self, kept: Kept, horizon: int = HORIZON) -> None:
        """Follow `kept`; no card stays away longer than `horizon` days."""
        self.horizon = horizon
        self._scheduler = Scheduler(
            desired_retention=RETENTION,
            learning_steps=(AGAIN,),
            relearning_steps=(AGAIN,),
            maximum_interval=horizon,
            enable_fuzzing=False,
        )
        self._cards = Folded(kept, self._fold)

    def due(self, deck: Deck, now: datetime) -> list[Due]:
        """Return the cards of `deck` to be asked by the end of today, the most urgent first."""
        tonight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        found = [each for each in self._of(deck) if each.at < tonight]
        return sorted(found, key=lambda each: (not each.first, each.at, each.statement, each.form))

    def forecast(self, deck: Deck, now: datetime, days: int = 14) -> list[int]:
        """Return how many cards come due on each of the next `days` days, today (and before) first."""
        counts = [0] * days
        for each in self._of(deck):
            ahead = (each.at.astimezone(now.tzinfo).date() - now.date()).days
            if ahead < days:
                counts[max(0, ahead)] += 1
        return counts

    def _of(self, deck: Deck) -> list[Due]:
        return [due for name, cards in self._cards.of(deck.id).items() if name in deck.by_id for due in cards]

    def _fold(self, reviews: OfStatement) -> tuple[Due, ...]:
        forms = ([each for each in reviews if each.form is form] for form in Form)
        return tuple(self._card(asked) for asked in forms if asked)

    def _card(self, reviews: Sequence[Review]) -> Due:
        """Return when a card comes back, after its reviews in order of time."""
        card: Card = _Card(card_id=1)
        for review in reviews:
            card, _ = self._scheduler.review_card(card, _RATINGS[rating(review)], review.at)
        last = reviews[-1]
        return Due(last.statement, last.form, card.due, card.stability or 0.0, sure_and_wrong(last))
