"""The reviews that count, in order as they come in, and what is folded from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from debate.core.review import Review, in_time, standing

T = TypeVar("T")
OfStatement = tuple[Review, ...]  # the reviews of one statement that count, in order of time


class Kept:
    """The reviews of one user that count, by deck and statement.

    At every moment they are what `standing` gives of all that was added, whatever the order,
    however often.
    """

    def __init__(self, reviews: Iterable[Review] = ()) -> None:
        every = tuple(reviews)
        self._undone = {review.undoes for review in every if review.undoes}
        self._by_id = {review.id: review for review in standing(every)}
        grouped: dict[tuple[str, str], list[Review]] = {}
        for review in self._by_id.values():
            grouped.setdefault((review.deck, review.statement), []).append(review)
        self._decks: dict[str, dict[str, OfStatement]] = {}
        for (deck, statement), listed in grouped.items():
            self._decks.setdefault(deck, {})[statement] = tuple(listed)

    def __iter__(self) -> Iterator[Review]:
        """Yield every review that counts, in no order to rely on."""
        return iter(self._by_id.values())

    def add(self, review: Review) -> None:
        """Take in a review, or one that takes back another, which may be still to come."""
        if review.undoes:
            self._undone.add(review.undoes)
            gone = self._by_id.pop(review.undoes, None)
            if gone is not None:
                self._put(gone, (each for each in self._of(gone) if each is not gone))
        elif review.id not in self._by_id and review.id not in self._undone:
            self._by_id[review.id] = review
            self._put(review, (*self._of(review), review))

    def of(self, deck: str) -> Mapping[str, OfStatement]:
        """Return the reviews of each statement of the deck that has any, by its id."""
        return self._decks.get(deck, {})

    def _of(self, review: Review) -> OfStatement:
        return self.of(review.deck).get(review.statement, ())

    def _put(self, review: Review, reviews: Iterable[Review]) -> None:
        """Let `reviews` be those of the statement of `review`."""
        listed = self._decks.setdefault(review.deck, {})
        listed[review.statement] = tuple(sorted(reviews, key=in_time))
        if not listed[review.statement]:
            del listed[review.statement]


class Folded(Generic[T]):
    """What `fold` makes of the reviews of each statement; made anew only where they have changed."""

    def __init__(self, kept: Kept, fold: Callable[[OfStatement], T]) -> None:
        self._kept, self._fold = kept, fold
        self._made: dict[tuple[str, str], tuple[OfStatement, T]] = {}

    def of(self, deck: str) -> dict[str, T]:
        """Return what was made of each statement of the deck, by its id, in the order of the ids."""
        return {name: self._one((deck, name), reviews) for name, reviews in sorted(self._kept.of(deck).items())}

    def _one(self, key: tuple[str, str], reviews: OfStatement) -> T:
        # The reviews of a statement are a value: another tuple where anything changed.
        found = self._made.get(key)
        if found is None or found[0] is not reviews:
            found = self._made[key] = reviews, self._fold(reviews)
        return found[1]
