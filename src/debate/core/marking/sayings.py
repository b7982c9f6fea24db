"""How a point is said and how it is turned round, sentence beside sentence, function words and all.

`polarity` compares the signs of content words. But much that turns a claim round has no
negation to find ("prima", "genoeg", "ook zonder", "vooral niet", "a good reason to
stop"): such words stand in the deck's own sentences, those that make the point and
those that deny it. So the whole answer is laid beside both, as a vector of word forms,
and of content words with their signs, weighed by rarity; it leans to the side where the
nearest few are nearer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from debate.core.marking.reading import Word

_NEAREST = 5  # how many sentences of either side count: the mean of five beats that of three, and the nearest one
_ENOUGH = 3  # with fewer sentences that deny it, nothing is said

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences as vectors of length 1: form -> the numbers (from 0) of those that have it, and its weights there."""

    count: int
    by_form: Mapping[str, tuple[Sequence[int], Sequence[float]]]

    def near(self, answer: Vector) -> float:
        """Return the mean likeness (cosine) of `answer` to the nearest few sentences."""
        likeness = [0.0] * self.count
        for form, weight in answer.items():
            numbers, weights = self.by_form.get(form, ((), ()))
            for number, there in zip(numbers, weights, strict=True):
                likeness[number] += weight * there
        nearest = sorted(likeness, reverse=True)[:_NEAREST]
        return sum(nearest) / len(nearest) if nearest else 0.0


@dataclass(frozen=True, slots=True)
class Wording:
    """For every point, by id, the sentences that make it and those that deny it; the weight of every word form."""

    said: Mapping[str, Sentences]
    denied: Mapping[str, Sentences]
    rarity: Mapping[str, float]

    def leanings(self, words: Sequence[Word], points: Iterable[str]) -> dict[str, float]:
        """Return how much nearer the words are to what denies each point than to what makes it, in [-1, 1].

        Points of which the deck has too few sentences that deny them are left out.
        """
        answer = vector(forms_of(words), self.rarity)
        enough = [point for point in points if self.denied[point].count >= _ENOUGH]
        return {point: self.denied[point].near(answer) - self.said[point].near(answer) for point in enough}


def wording_of(said: Mapping[str, Iterable[Sequence[Word]]], denied: Mapping[str, Iterable[Sequence[Word]]]) -> Wording:
    """Return the wording of a deck: for each point, the texts that make it and that deny it."""
    making = {point: [forms_of(words) for words in texts] for point, texts in said.items()}
    denying = {point: [forms_of(words) for words in denied.get(point, ())] for point in said}
    every = [forms for texts in (*making.values(), *denying.values()) for forms in texts]
    frequency = Counter(form for forms in every for form in set(forms))
    rarity = {form: round(log(1 + len(every) / (1 + number)), 4) for form, number in frequency.items()}
    return Wording(
        {point: _sentences(texts, rarity) for point, texts in making.items()},
        {point: _sentences(texts, rarity) for point, texts in denying.items()},
        rarity,
    )


def forms_of(words: Iterable[Word]) -> list[str]:
    """Return the forms of the words, and of content words also the sense with its sign."""
    forms: list[str] = []
    for word in words:
        forms.append(word.form)
        if word.content:
            forms.append(f"{'+' if word.claim > 0 else '-'}{word.sense}")
    return forms


def vector(forms: Iterable[str], rarity: Mapping[str, float]) -> Vector:
    """Weigh word forms by rarity and (the log of) how often they occur; words the deck lacks have no weight."""
    weighed = {form: (1 + log(number)) * rarity.get(form, 0.0) for form, number in Counter(forms).items()}
    length = sqrt(sum(weight * weight for weight in weighed.values()))
    return {form: round(weight / length, 4) for form, weight in weighed.items() if weight} if length else {}


def _sentences(texts: Sequence[Sequence[str]], rarity: Mapping[str, float]) -> Sentences:
    by_form: dict[str, tuple[list[int], list[float]]] = {}
    for number, forms in enumerate(texts):
        for form, weight in vector(forms, rarity).items():
            numbers, weights = by_form.setdefault(form, ([], []))
            numbers.append(number)
            weights.append(weight)
    return Sentences(len(texts), by_form)
