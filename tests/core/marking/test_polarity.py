"""Whether an answer goes with a claim or against it, clause by clause."""

from __future__ import annotations

import pytest

from debate.core.marking.languages import language_of
from debate.core.marking.polarity import Polarity, claims_of, clauses_of, compare
from debate.core.marking.reading import Reader

READER = Reader(language_of("nl"))
SAID = ["Kwaliteit laat zich niet vastleggen in een contract.", "De hulp wordt er niet beter van."]
DENIED = ["contract legt kwaliteit vast", "hulp wordt beter"]
CLAIMS = claims_of([READER.read(text) for text in SAID], [READER.read(text) for text in DENIED], {}, 3.0)

WITH = [
    "kwaliteit kunt ge ni vastleggen in een contract",
    "Het wordt slechter",
    "ge kunt kwaliteit nooit in een contract vastleggen",
    "Akkoord, een contract is handig, maar kwaliteit valt niet vast te leggen en de hulp wordt niet beter",
    "Wordt de hulp beter? Welnee",
]
AGAINST = [
    "kwaliteit kunt ge perfect vastleggen in een contract",
    "De hulp wordt wél beter",
    "Het wordt niet slechter",
    "Kwaliteit is wel degelijk vast te leggen in een contract",
    "Er is geen kwaliteit die zich niet laat vastleggen",
]


def balance(answer: str) -> float:
    return compared(answer).balance


def compared(answer: str, stressed: frozenset[int] = frozenset(), keeps: float = 1.0) -> Polarity:
    clauses = clauses_of(READER.read(answer))
    weights = {stem: 3.0 for clause in clauses.values() for stem in clause}
    return compare(clauses, CLAIMS, weights, dict.fromkeys(weights, keeps), stressed)


@pytest.mark.parametrize("answer", WITH)
def test_an_answer_that_goes_with_the_claim(answer: str) -> None:
    assert balance(answer) > 0.2


@pytest.mark.parametrize("answer", AGAINST)
def test_an_answer_that_goes_against_the_claim(answer: str) -> None:
    assert balance(answer) < -0.2


def test_an_answer_about_something_else_leans_neither_way() -> None:
    assert balance("Gisteren at ik lasagne") == 0.0


def test_stress_on_a_disagreement_is_counted_apart() -> None:
    assert compared("De hulp wordt wél beter", frozenset({0})).stressed > 0.0
    assert compared("De hulp wordt wél beter").stressed == 0.0


@pytest.mark.parametrize("answer", AGAINST)
def test_a_word_with_the_other_sign_is_unusual(answer: str) -> None:
    assert compared(answer).unusual > 0.0
    assert compared(answer, keeps=0.5).unusual == pytest.approx(compared(answer).unusual / 2)


def test_words_with_the_sign_they_have_in_the_texts_are_not_unusual() -> None:
    assert compared("De hulp wordt niet beter").unusual == 0.0
    assert compared("Gisteren at ik lasagne").unusual == 0.0
