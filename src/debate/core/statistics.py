"""Figures on test items, as in classical test theory. Plain sums, exact where floats allow."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt

GROUP = 0.27  # the share of best and worst that Kelley (1939) found to separate most sharply


def mean(values: Sequence[float]) -> float | None:
    """Return the arithmetic mean; None of nothing."""
    return fsum(values) / len(values) if values else None


def pearson(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Pearson's correlation, in [-1, 1], of pairs; None where either does not vary.

    With scores of 0 and 1 for `one` this is the point-biserial correlation.
    """
    if len(set(one)) < 2 or len(set(other)) < 2:
        return None
    from_one, from_other = _deviations(one), _deviations(other)
    shared = fsum(x * y for x, y in zip(from_one, from_other, strict=True))
    spread = sqrt(fsum(x * x for x in from_one)) * sqrt(fsum(y * y for y in from_other))
    return max(-1.0, min(1.0, shared / spread)) if spread else None


def upper_lower(scores: Sequence[float], totals: Sequence[float], share: float = GROUP) -> float | None:
    """Return the mean score of those highest in `totals` less that of the lowest, in [-1, 1].

    Each group is `share` of all, at least one; who ties with its last member belongs to it
    too, so that the order of the students tells nothing. None where the groups would meet.
    """
    if not totals:
        return None
    size = max(1, round(share * len(totals)))
    ranked = sorted(totals)
    low, high = ranked[size - 1], ranked[-size]
    if low >= high:
        return None
    lower = mean([score for score, total in zip(scores, totals, strict=True) if total <= low])
    upper = mean([score for score, total in zip(scores, totals, strict=True) if total >= high])
    return upper - lower if upper is not None and lower is not None else None


def _deviations(values: Sequence[float]) -> list[float]:
    middle = fsum(values) / len(values)
    return [value - middle for value in values]
