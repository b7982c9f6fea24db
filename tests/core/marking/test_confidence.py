"""The two logistic models: what raises the confidence, what lowers it, and that nothing is missing."""

from __future__ import annotations

import pytest

from debate.core.marking.confidence import ACCEPT, DOUBT, MAKES, REVERSED, SUSPECT, TURNS, confidence, makes, turned

TYPICAL = {
    "similarity": 0.54,
    "margin": 0.65,
    "over rival": 0.07,
    "function": 0.61,
    "length": 2.48,
    "against": 0.02,
    "stressed against": 0.0,
    "balance": 0.68,
    "stress near": 0.0,
}


def test_the_thresholds_are_in_order() -> None:
    assert 0.0 < DOUBT < ACCEPT < 1.0
    assert 0.0 < SUSPECT < REVERSED < 1.0


def test_every_weight_has_its_feature() -> None:
    assert {*MAKES, *TURNS} - {"bias"} == set(TYPICAL)


def test_a_typical_right_answer_is_credited() -> None:
    assert confidence(TYPICAL) > ACCEPT
    assert turned(TYPICAL) < SUSPECT


@pytest.mark.parametrize("name", ["similarity", "margin", "over rival", "function", "length"])
def test_what_speaks_for_a_rebuttal_raises_the_confidence(name: str) -> None:
    assert makes(TYPICAL | {name: TYPICAL[name] + 0.1}) > makes(TYPICAL)


@pytest.mark.parametrize("name", ["against", "stressed against", "stress near"])
def test_what_argues_the_other_way_lowers_it(name: str) -> None:
    assert confidence(TYPICAL | {name: TYPICAL[name] + 0.1}) < confidence(TYPICAL)


@pytest.mark.parametrize("value", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_the_confidence_stays_a_probability(value: float) -> None:
    assert 0.0 <= confidence(dict.fromkeys(TYPICAL, value)) <= 1.0
