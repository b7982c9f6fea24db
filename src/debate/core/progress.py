"""How a student stands with each statement, folded from the reviews."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from debate.core.deck import Deck
from debate.core.review import Review, standing

KNOWN_AFTER = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """One statement: answers given, and the strongest ones in a row up to now."""

    answers: int = 0
    run: int = 0
    best_points: int = 0

    @property
    def known(self) -> bool:
        return self.run >= KNOWN_AFTER


@dataclass(frozen=True, slots=True)
class Progress:
    """The standing of every statement of one deck that was ever answered, by id."""

    standings: dict[str, Standing]

    def of(self, statement_id: str) -> Standing:
        return self.standings.get(statement_id, Standing())

    def known(self, statement_ids: Iterable[str]) -> int:
        return sum(self.of(each).known for each in statement_ids)

    def seen(self, statement_ids: Iterable[str]) -> int:
        return sum(self.of(each).answers > 0 for each in statement_ids)


def fold(reviews: tuple[Review, ...], deck_id: str) -> Progress:
    """Return the progress in the deck `deck_id` after `reviews`, in any order."""
    standings: dict[str, Standing] = {}
    for review in standing(reviews):
        if review.deck == deck_id:
            standings[review.statement] = _after(standings.get(review.statement, Standing()), review)
    return Progress(standings)


def _after(before: Standing, review: Review) -> Standing:
    return replace(
        before,
        answers=before.answers + 1,
        run=before.run + 1 if review.strongest else 0,
        best_points=max(before.best_points, review.points),
    )


def mastered(progress: Progress, deck: Deck) -> bool:
    """Whether every statement of both sides is known."""
    return progress.known(deck.by_id) == len(deck.statements)
