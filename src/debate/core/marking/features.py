"""What texts are compared by: stems and character n-grams, counted and weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

from debate.core.marking.reading import Word

_SIZE = 4
STEM = "="  # marks a stem among the features, so that it cannot be taken for an n-gram

Counts = tuple[Counter[str], Counter[str]]


def grams(form: str) -> list[str]:
    """Return the character n-grams of a word, its edges marked with "#"."""
    edged = f"#{form}#"
    return [edged[i : i + _SIZE] for i in range(max(1, len(edged) - _SIZE + 1))]


def count(words: Iterable[Word]) -> Counts:
    """Return how often each stem and each n-gram occurs in the content words."""
    stems: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    for word in words:
        if word.content:
            stems[STEM + word.stem] += 1
            parts.update(grams(word.form))
    return stems, parts


def weigh(counts: Counts, idf: Mapping[str, float], unseen: float) -> dict[str, float]:
    """Return tf-idf weights of length 1, half of it in stems and half in n-grams.

    `unseen` is the weight of a feature that the deck never uses: it counts for the
    length, so that an answer about something else resembles nothing.
    """
    weights: dict[str, float] = {}
    for half in counts:
        raw = {feature: sqrt(number) * idf.get(feature, unseen) for feature, number in half.items()}
        length = sqrt(2.0 * sum(value * value for value in raw.values())) or 1.0
        weights.update({feature: value / length for feature, value in raw.items() if value})
    return weights


def rarity(texts: int, frequency: int) -> float:
    """Return the inverse document frequency, smoothed, of a feature that so many of the texts have."""
    return log((texts + 1) / (frequency + 0.5))
