"""Does an answer claim what a point claims, or the opposite?

Every content word carries a sign (see `signs`). The clauses in which the deck says a
point tell which sign each word has there, and which sign each two words have together:
where "a cyclist notices" and "a driver overlooks", neither word of "a driver notices" is
unusual, but the two together are. An answer goes against the point where its words, and
pairs of them in one clause, have rather the other sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import log

from debate.core.marking.claims import Claims, Clause

_WORD = 0.5  # added to the counts of either sign of a word
_PAIR = 1.0  # ... and of a pair


@dataclass(frozen=True, slots=True)
class Polarity:
    """How far an answer goes against a point.

    words, pairs: how much oftener the point has the answer's words, and pairs of them,
    with the other sign: summed over those for which it does, in log odds. own: which
    part of the answer's weight is in words that the point's own text has with the other sign.
    """

    words: float = 0.0
    pairs: float = 0.0
    own: float = 0.0


def compare(
    clauses: Iterable[Clause], claims: Claims, weights: Mapping[str, float], keeps: Mapping[str, float]
) -> Polarity:
    """Lay the clauses of an answer beside the claims of a point.

    `weights` gives the weight in the deck of every sense of the answer; `keeps` the
    part of its evidence that it keeps on this card (less than 1 for words of the prompt).
    """
    listed = list(clauses)
    signs = dict.fromkeys(pair for clause in listed for pair in clause.signs.items())
    words = sum(keeps[sense] * _unusual(claims.counts(sense, sign), _WORD) for sense, sign in signs)
    pairs = sum(_unusual(counts, _PAIR) for clause in listed for counts in _together(clause, claims))
    first: dict[str, int] = {}
    for sense, sign in signs:
        first.setdefault(sense, sign)
    against = sum(keeps[sense] * weights[sense] for sense, sign in first.items() if claims.contradicts(sense, sign))
    return Polarity(words, pairs, against / (sum(weights[sense] for sense in first) or 1.0))


def _together(clause: Clause, claims: Claims) -> Iterator[tuple[int, int]]:
    known = [(sense, sign) for sense, sign in clause.signs.items() if sense in claims.present]
    for (left, one), (right, other) in combinations(known, 2):
        yield claims.counts_together(left, right, one * other * clause.scope)


def _unusual(counts: tuple[int, int], smooth: float) -> float:
    same, other = counts
    return log((other + smooth) / (same + smooth)) if other > same else 0.0
