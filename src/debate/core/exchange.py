"""What was said in a duel, drawn from its reviews: who said what, and what stood open."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from debate.core.deck import Deck, Point, Rebuttal
from debate.core.duel import spoken
from debate.core.review import Review, standing


@dataclass(frozen=True, slots=True)
class Move:
    """One thing said. `strength` is that of its attack on the move before; 0 opens the duel.

    `by_student` tells whose move it is. Where the student's answer made no point,
    `stands_in` is true and the point is the strongest that could have been said; `flaw` is
    then the key of the flaw in the answer, where there was one. `said` holds the student's
    own words, or the option taken that was no rebuttal. `stronger` is a stronger rebuttal
    that stood open.
    """

    point: Point
    side: str
    strength: int
    by_student: bool
    stands_in: bool = False
    said: str = ""
    stronger: Rebuttal | None = None
    flaw: str = ""
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class FoughtDuel:
    """A duel that was fought, as it can be read again."""

    session: str
    deck: str
    at: datetime
    reviews: tuple[Review, ...]

    @property
    def points(self) -> int:
        return sum(review.points for review in self.reviews)


def exchange(deck: Deck, reviews: Sequence[Review]) -> tuple[Move, ...]:
    """Return the moves of a duel, in order; what the deck no longer holds ends it there."""
    held = tuple(itertools.takewhile(lambda review: _holds(deck, review), reviews))
    said = spoken(deck, held)
    moves: list[Move] = []
    for number, review in enumerate(held):
        moves.append(_opponents(deck, said[: 2 * number], review))
        moves.append(_students(deck, said[: 2 * number + 2], review))
    return tuple(moves)


def duels(reviews: Iterable[Review]) -> tuple[FoughtDuel, ...]:
    """Return the duels in `reviews`, the latest first."""
    sessions: dict[str, list[Review]] = {}
    for review in standing(tuple(reviews)):
        if review.duel:
            sessions.setdefault(review.session, []).append(review)
    fought = [FoughtDuel(name, each[0].deck, each[0].at, tuple(each)) for name, each in sessions.items()]
    return tuple(sorted(fought, key=lambda duel: duel.at, reverse=True))


def other_chair(deck: Deck, reviews: Iterable[Review]) -> str:
    """Return the student's first point that can open a duel from the other side; empty where none can."""
    made = (deck.by_id.get(each.rebuttal or "") for each in reviews)
    return next((each.id for each in made if each and each.rebuttals), "")


def _holds(deck: Deck, review: Review) -> bool:
    statement = deck.by_id.get(review.statement)
    return statement is not None and (review.rebuttal is None or statement.rebuttal(review.rebuttal) is not None)


def _opponents(deck: Deck, before: Sequence[str], review: Review) -> Move:
    statement = deck.by_id[review.statement]
    answered = deck.by_id.get(before[-1]) if before else None
    attack = answered.rebuttal(statement.id) if answered else None
    return Move(statement.point, statement.side, attack.strength if attack else 0, by_student=False)


def _students(deck: Deck, said: Sequence[str], review: Review) -> Move:
    statement = deck.by_id[review.statement]
    made = next(each for each in statement.rebuttals if each.id == said[-1])
    better = [each for each in statement.rebuttals if each.strength > made.strength and each.id not in said]
    return Move(
        point=made.point,
        side=deck.other_side(statement.side),
        strength=made.strength,
        by_student=True,
        stands_in=review.rebuttal is None,
        said=review.text or _taken(deck, review),
        stronger=max(better, key=lambda each: each.strength, default=None) if review.rebuttal else None,
        flaw=review.flaw or "" if review.rebuttal is None else "",
        review=review,
    )


def _taken(deck: Deck, review: Review) -> str:
    """Return the text of an option that was taken and is no rebuttal; else nothing."""
    if review.rebuttal or not review.choice:
        return ""
    if review.choice in deck.flawed_by_id:
        return deck.flawed_by_id[review.choice].text
    return deck.by_id[review.choice].text if review.choice in deck.by_id else ""
