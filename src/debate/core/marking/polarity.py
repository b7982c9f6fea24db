"""Does an answer claim what a point claims, or the opposite?

Every content word carries a sign (see `signs`). A clause of an answer is laid beside the
clauses in which the deck says the point; where they share words, the signs of those
words agree or not. Clauses that share more weigh more (by the square), as in a vote of
nearest neighbours. What the deck says the point denies counts with its signs turned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from debate.core.marking.reading import Word

_UNIT = 10.0  # the weight of about two telling words: keeps the values near 1
_SMOOTH = 0.5  # added to the counts of either sign
_CAUTION = 0.3  # how much must be shared before the balance leans either way


@dataclass(frozen=True, slots=True)
class Claims:
    """The clauses in which a point is made.

    by_stem: stem -> the numbers of the clauses that have it, negative where the sign
    there is -1 (so that numbers count from 1). lengths: the length of each clause, as
    a vector of weights.
    """

    by_stem: Mapping[str, Sequence[int]]
    lengths: Sequence[float]


@dataclass(frozen=True, slots=True)
class Polarity:
    """How far the clauses of an answer go with a point (`same`) and against it (`opposite`).

    In units of about two telling words. `stressed` is the part of `opposite` in clauses
    that hold stress. `unusual`: how much oftener the point has these words with the other
    sign, summed over the words for which it does, in log odds.
    """

    same: float = 0.0
    opposite: float = 0.0
    stressed: float = 0.0
    unusual: float = 0.0

    @property
    def balance(self) -> float:
        """Return a value in (-1, 1): 1 all agrees, -1 all disagrees, 0 nothing to go by."""
        return (self.same - self.opposite) / (self.same + self.opposite + _CAUTION)


def clauses_of(words: Iterable[Word]) -> dict[int, dict[str, int]]:
    """Return for each clause its content stems with their signs."""
    clauses: dict[int, dict[str, int]] = {}
    for word in words:
        if word.content:
            clauses.setdefault(word.clause, {}).setdefault(word.stem, word.sign)
    return clauses


def claims_of(
    said: Iterable[Iterable[Word]], denied: Iterable[Iterable[Word]], weights: Mapping[str, float], unseen: float
) -> Claims:
    """Collect the clauses of the texts that say a point, and of the phrases that deny it."""
    by_stem: dict[str, list[int]] = {}
    lengths: list[float] = []
    turned = [
        (clause, sign)
        for texts, sign in ((said, 1), (denied, -1))
        for words in texts
        for clause in clauses_of(words).values()
    ]
    for number, (clause, turn) in enumerate(turned, 1):
        for stem, sign in clause.items():
            by_stem.setdefault(stem, []).append(number * sign * turn)
        lengths.append(round(sqrt(sum(weights.get(stem, unseen) ** 2 for stem in clause)), 3))
    return Claims(by_stem, lengths)


def compare(
    clauses: Mapping[int, Mapping[str, int]],
    claims: Claims,
    weights: Mapping[str, float],
    keeps: Mapping[str, float],
    stressed: frozenset[int],
) -> Polarity:
    """Lay the clauses of an answer beside the claims of a point.

    `weights` gives the weight, on this card, of every stem of the answer; `keeps` the
    part of its evidence that it keeps there (less than 1 for words of the prompt).
    """
    same = opposite = loud = 0.0
    for number, clause in clauses.items():
        agreement, mass = _vote(clause, claims, weights)
        if agreement > 0:
            same += mass * agreement
        else:
            opposite -= mass * agreement
            loud -= mass * agreement if number in stressed else 0.0
    return Polarity(same / _UNIT, opposite / _UNIT, loud / _UNIT, _unusual(clauses, claims, keeps))


def _unusual(clauses: Mapping[int, Mapping[str, int]], claims: Claims, keeps: Mapping[str, float]) -> float:
    """Return the log odds, summed, of the words that the claims have rather with the other sign."""
    total = 0.0
    for stem, sign in dict.fromkeys(pair for clause in clauses.values() for pair in clause.items()):
        numbers = claims.by_stem.get(stem, ())
        agreeing = sum(number * sign > 0 for number in numbers)
        total += keeps[stem] * max(0.0, log((len(numbers) - agreeing + _SMOOTH) / (agreeing + _SMOOTH)))
    return total


def _vote(clause: Mapping[str, int], claims: Claims, weights: Mapping[str, float]) -> tuple[float, float]:
    """Return how far the nearest claims agree with a clause, in [-1, 1], and the weight shared."""
    shared: dict[int, float] = {}
    agreed: dict[int, float] = {}
    for stem, sign in clause.items():
        weight = weights[stem]
        for signed in claims.by_stem.get(stem, ()):
            number = abs(signed)
            shared[number] = shared.get(number, 0.0) + weight
            agreed[number] = agreed.get(number, 0.0) + (weight if signed * sign > 0 else -weight)
    total = agreement = 0.0
    for number, mass in shared.items():
        near = mass / claims.lengths[number - 1] ** 2  # mass squared, less what the division below takes
        total += near * mass
        agreement += near * agreed[number]
    return (agreement / total, max(shared.values())) if total else (0.0, 0.0)
