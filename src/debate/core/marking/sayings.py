"""How a point is said and how it is turned round, sentence beside sentence, function words and all.

`polarity` compares the signs of content words. But much that turns a claim round has no
negation to find ("prima", "genoeg", "ook zonder", "vooral niet", "a good reason to
stop"): such words stand in the deck's own sentences, those that make the point and
those that deny it. So the whole answer is laid beside both, as a vector of word forms
weighed by rarity, and leans to the side where the nearest few are nearer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from debate.core.marking.reading import Word

_NEAREST = 3  # how many sentences of either side count: the mean of three beats the nearest one
_ENOUGH = 3  # with fewer sentences that deny it, nothing is said

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sayings:
    """The sentences that make a point and those that deny it, as vectors of length 1."""

    said: Sequence[Vector]
    denied: Sequence[Vector]


@dataclass(frozen=True, slots=True)
class Wording:
    """The sayings of every point, by id, and the weight of every word form."""

    sayings: Mapping[str, Sayings]
    rarity: Mapping[str, float]

    def leaning(self, words: Sequence[Word], point: str) -> float:
        """Return how much nearer the words are to what denies the point than to what makes it, in [-1, 1]."""
        sayings = self.sayings[point]
        if len(sayings.denied) < _ENOUGH:
            return 0.0
        answer = vector(forms_of(words), self.rarity)
        return _near(answer, sayings.denied) - _near(answer, sayings.said)


def wording_of(said: Mapping[str, Iterable[Sequence[Word]]], denied: Mapping[str, Iterable[Sequence[Word]]]) -> Wording:
    """Return the wording of a deck: for each point, the texts that make it and that deny it."""
    making = {point: [forms_of(words) for words in texts] for point, texts in said.items()}
    denying = {point: [forms_of(words) for words in denied.get(point, ())] for point in said}
    every = [forms for texts in (*making.values(), *denying.values()) for forms in texts]
    frequency = Counter(form for forms in every for form in set(forms))
    rarity = {form: round(log(1 + len(every) / (1 + number)), 4) for form, number in frequency.items()}
    return Wording(
        {
            point: Sayings(
                [vector(forms, rarity) for forms in making[point]], [vector(forms, rarity) for forms in denying[point]]
            )
            for point in making
        },
        rarity,
    )


def forms_of(words: Iterable[Word]) -> list[str]:
    return [word.form for word in words]


def vector(forms: Iterable[str], rarity: Mapping[str, float]) -> Vector:
    """Weigh word forms by rarity and (the log of) how often they occur; words the deck lacks have no weight."""
    weighed = {form: (1 + log(number)) * rarity.get(form, 0.0) for form, number in Counter(forms).items()}
    length = sqrt(sum(weight * weight for weight in weighed.values()))
    return {form: round(weight / length, 4) for form, weight in weighed.items() if weight} if length else {}


def _near(answer: Vector, sentences: Sequence[Vector]) -> float:
    """Return the mean likeness (cosine) to the nearest few of `sentences`."""
    likeness = sorted((_cosine(answer, each) for each in sentences), reverse=True)[:_NEAREST]
    return sum(likeness) / len(likeness) if likeness else 0.0


def _cosine(one: Vector, other: Vector) -> float:
    return sum(weight * other.get(form, 0.0) for form, weight in one.items())
