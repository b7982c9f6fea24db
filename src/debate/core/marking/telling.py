"""Telling words: what the texts and terms of a point say more often than the deck does.

Learnt from the deck itself: ten paraphrases of one point are ten ways of saying it, and
the words they share although the deck seldom uses them belong to it. A word counts by
the log of the two shares, as in naive Bayes; a word that a point does not use counts
nothing against it, for nobody says everything (positive pointwise mutual information).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log

from debate.core.marking.ideas import Term
from debate.core.marking.reading import Word

_SMOOTH = 0.1  # added to every share: one text among ten must not tell everything
_TERM = 0.3  # a word of a term counts as if this share of the texts had it

Telling = Mapping[str, tuple[Sequence[str], Sequence[float]]]


def telling_of(texts: Mapping[str, Sequence[Sequence[Word]]], terms: Iterable[Term]) -> Telling:
    """Return for each stem the points that it tells of, and how much: `texts` are those of each point, read."""
    shares: dict[str, dict[str, float]] = {}
    for point, said in texts.items():
        for words in said:
            for stem in dict.fromkeys(word.stem for word in words if word.content):
                by_point = shares.setdefault(stem, {})
                by_point[point] = by_point.get(point, 0.0) + 1.0 / len(said)
    for term in terms:
        for stem in term.stems:
            by_point = shares.setdefault(stem, {})
            by_point[term.point] = max(by_point.get(term.point, 0.0), _TERM)
    return {stem: _weighed(by_point, len(texts)) for stem, by_point in shares.items()}


def _weighed(shares: Mapping[str, float], points: int) -> tuple[list[str], list[float]]:
    usual = sum(shares.values()) / points + _SMOOTH
    weights = {point: round(log((share + _SMOOTH) / usual), 3) for point, share in shares.items()}
    return [p for p in sorted(weights) if weights[p] > 0], [weights[p] for p in sorted(weights) if weights[p] > 0]


def tell(telling: Telling, damped: Mapping[str, float]) -> dict[str, float]:
    """Return for each point what the stems of an answer tell of it; `damped` gives what each stem keeps."""
    told: dict[str, float] = {}
    for stem, keeps in damped.items():
        points, weights = telling.get(stem, ((), ()))
        for point, weight in zip(points, weights, strict=True):
            told[point] = told.get(point, 0.0) + keeps * weight
    return told
