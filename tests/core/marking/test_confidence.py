"""The two models: what raises the confidence, what lowers it, and that nothing is missing."""

from __future__ import annotations

from dataclasses import fields

import pytest

from debate.core.marking.confidence import confidence, features, makes, turned
from debate.core.marking.evidence import PROMPT, Evidence, gather
from debate.core.marking.knowledge import prepare
from debate.core.marking.weights import (
    BARE,
    BEATEN,
    CLEAR,
    DOUBT,
    REVERSED,
    RICH,
    SUSPECT,
    TURNS,
    TYPICAL,
    UNDENIED,
    Weights,
)
from tests.core.marking.decks import BUSES, UNIFORMS

RIGHT = {name: usual for name, (usual, _) in TYPICAL.items()} | dict.fromkeys(TURNS, 0.0) | {"denied": 1.0}
OPPOSED = ["unusual signs", "unusual pairs", "against text", "stress near"]


def evidence(answer: str) -> Evidence:
    return gather(prepare(BUSES), BUSES, BUSES.by_id["minder-autos"], answer)


@pytest.mark.parametrize("weights", [RICH, BARE])
def test_the_thresholds_are_in_order(weights: Weights) -> None:
    assert 0.0 < DOUBT < weights.accept < CLEAR < 1.0
    assert 0.0 < SUSPECT < REVERSED < 1.0
    assert BEATEN > 0.0


@pytest.mark.parametrize("weights", [RICH, BARE])
def test_likeness_counts_for_a_candidate_and_sentences_count_against_none(weights: Weights) -> None:
    assert weights.score(0.0, 0.0, 0.0) == 0.0
    assert min(weights.score(1.0, 0.0, 0.0), weights.score(0.0, 1.0, 0.0), weights.score(0.0, 0.0, 1.0)) > 0.0
    assert weights.rival > 0.0
    assert max(weights.function, weights.length) < 0.0
    assert len(fields(Weights)) == 8


def test_every_weight_has_its_feature() -> None:
    values = features(evidence("de fietsers nemen de bus en de auto blijft rijden"), "fietsers")
    assert set(values) == {*TYPICAL, *TURNS, "denied"} - {"bias"}
    assert set(UNDENIED) == {*OPPOSED, "bias"}


def test_a_typical_right_answer_is_credited() -> None:
    assert confidence(RIGHT) > max(RICH.accept, BARE.accept)
    assert turned(RIGHT) < SUSPECT


@pytest.mark.parametrize("name", ["margin", "over rival"])
def test_a_lead_raises_the_confidence(name: str) -> None:
    assert makes(RIGHT | {name: RIGHT[name] + 0.1}) > makes(RIGHT)
    assert makes(RIGHT | {name: -5.0}) < 0.01


@pytest.mark.parametrize("denied", [0.0, 1.0])
@pytest.mark.parametrize("name", OPPOSED)
def test_what_argues_the_other_way_lowers_it(name: str, denied: float) -> None:
    right = RIGHT | {"denied": denied}
    assert confidence(right | {name: right[name] + 0.1}) < confidence(right)


def test_leaning_counts_only_where_the_deck_denies_the_point() -> None:
    leaning = RIGHT | {"leaning": 0.5}
    assert turned(leaning) > turned(RIGHT)
    assert turned(leaning | {"denied": 0.0}) == turned(RIGHT | {"denied": 0.0})


def test_where_stress_is_no_habit_less_is_needed_for_a_reversal() -> None:
    assert turned(RIGHT | {"unemphatic": 1.0}) > turned(RIGHT)
    english = gather(prepare(UNIFORMS), UNIFORMS, UNIFORMS.by_id["equality"], "Parents cannot afford uniforms")
    assert features(english, "cost")["unemphatic"] == 1.0
    assert features(evidence("de fietsers nemen de bus"), "fietsers")["unemphatic"] == 0.0


@pytest.mark.parametrize("value", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_the_confidence_stays_a_probability(value: float) -> None:
    assert 0.0 <= confidence(dict.fromkeys(RIGHT, value)) <= 1.0


@pytest.mark.parametrize("answer", ["de fietsers nemen de bus", "wie betaalt dat met belastinggeld", "geen idee hoor"])
def test_the_rebuttals_of_a_card_share_one_probability(answer: str) -> None:
    found = evidence(answer)
    assert sum(makes(features(found, key)) for key in found.rebuttals) < 1.0


def test_a_card_of_bare_texts_has_its_own_weights() -> None:
    bare = gather(prepare(UNIFORMS), UNIFORMS, UNIFORMS.by_id["equality"], "Parents cannot afford uniforms")
    assert (bare.weights, evidence("de fietsers").weights) == (BARE, RICH)


def test_the_prompt_is_a_rival_but_who_concedes_may_repeat_it() -> None:
    found = evidence("Als de bus niks kost, laten de mensen de auto staan en nemen ze de bus.")
    assert found.rival is not None
    assert found.rival.kind == PROMPT
    assert found.elsewhere is not None
    assert found.elsewhere.kind != PROMPT
