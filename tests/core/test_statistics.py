"""Figures on items, against NumPy."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from debate.core.statistics import mean, pearson, upper_lower


def test_pearson_is_numpys() -> None:
    chance = Random(1)
    for size in (2, 3, 10, 100):
        one = [float(chance.random() < 0.5) for _ in range(size - 2)] + [0.0, 1.0]
        other = [chance.random() for _ in one]
        assert pearson(one, other) == pytest.approx(np.corrcoef(one, other)[0, 1], abs=1e-9)


@pytest.mark.parametrize(
    ("one", "other"), [([], []), ([1.0], [0.5]), ([1.0, 1.0], [0.2, 0.5]), ([0.0, 1.0], [1 / 3, 1 / 3])]
)
def test_what_does_not_vary_has_no_correlation(one: list[float], other: list[float]) -> None:
    assert pearson(one, other) is None


def test_pearson_stays_within_its_bounds() -> None:
    assert pearson([0.1, 0.2, 0.3], [0.3, 0.6, 0.9]) == pytest.approx(1)
    assert -1 <= (pearson([0.1, 0.2, 0.3], [0.9, 0.6, 0.3]) or 0) <= 1


def test_mean() -> None:
    assert mean([]) is None
    assert mean([0.1] * 10) == 0.1


def test_upper_less_lower() -> None:
    totals = [place / 10 for place in range(10)]
    assert upper_lower([0.0] * 5 + [1.0] * 5, totals) == 1
    assert upper_lower([1.0] * 5 + [0.0] * 5, totals) == -1
    assert upper_lower([1.0, 0.0, 1.0], [0.5, 0.5, 0.5]) is None
    assert upper_lower([], []) is None


def test_who_ties_with_the_last_of_a_group_belongs_to_it() -> None:
    # 27 % of 4 is one student, but two are lowest alike: in any order, both count.
    scores, totals = [1.0, 0.0, 1.0, 1.0], [0.1, 0.1, 0.5, 0.9]
    assert upper_lower(scores, totals) == upper_lower(scores[::-1], totals[::-1]) == 0.5
