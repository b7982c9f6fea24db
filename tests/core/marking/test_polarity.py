"""Whether an answer goes with a claim or against it: by words, by pairs of words, by the point's own text."""

from __future__ import annotations

import pytest

from debate.core.marking.claims import Claims, claims_of, clauses_of
from debate.core.marking.languages import language_of
from debate.core.marking.polarity import Polarity, compare
from debate.core.marking.reading import Reader

DUTCH, ENGLISH = Reader(language_of("nl")), Reader(language_of("en"))


def claims(reader: Reader, said: list[str], denied: list[str]) -> Claims:
    return claims_of([reader.read(text) for text in said], [reader.read(text) for text in denied])


CONTRACT = claims(
    DUTCH,
    ["Kwaliteit laat zich niet vastleggen in een contract.", "De hulp wordt er niet beter van."],
    ["contract legt kwaliteit vast", "hulp wordt beter"],
)
ROADS = claims(
    ENGLISH,
    ["A cyclist notices every pedestrian.", "A driver overlooks every pedestrian.", "Unsafe roads are bad."],
    ["Children run."],
)

WITH = [
    "kwaliteit kunt ge ni vastleggen in een contract",
    "Het wordt slechter",
    "ge kunt kwaliteit nooit in een contract vastleggen",
    "Wordt de hulp beter? Welnee",
    "Gisteren at ik lasagne",
]
AGAINST = [
    "kwaliteit kunt ge perfect vastleggen in een contract",
    "De hulp wordt wél beter",
    "Het wordt niet slechter",
    "Kwaliteit is wel degelijk vast te leggen in een contract",
    "Er is geen kwaliteit die zich niet laat vastleggen",
]


def compared(reader: Reader, answer: str, known: Claims, keeps: float = 1.0) -> Polarity:
    clauses = clauses_of(reader.read(answer)).values()
    senses = {sense for clause in clauses for sense in clause.signs}
    return compare(clauses, known, dict.fromkeys(senses, 3.0), dict.fromkeys(senses, keeps))


@pytest.mark.parametrize("answer", WITH)
def test_an_answer_that_goes_with_the_claim_has_no_unusual_sign(answer: str) -> None:
    assert compared(DUTCH, answer, CONTRACT) == Polarity()


@pytest.mark.parametrize("answer", AGAINST)
def test_an_answer_that_goes_against_the_claim_has(answer: str) -> None:
    found = compared(DUTCH, answer, CONTRACT)
    assert found.words > 0.0
    assert compared(DUTCH, answer, CONTRACT, keeps=0.5).words == pytest.approx(found.words / 2)


@pytest.mark.parametrize("answer", [AGAINST[0], AGAINST[3]])
def test_a_word_that_the_own_text_has_with_the_other_sign_is_against_the_text(answer: str) -> None:
    assert compared(DUTCH, answer, CONTRACT).own >= 0.4


def test_what_only_a_paraphrase_says_is_not_against_the_text() -> None:
    assert compared(DUTCH, "De hulp wordt wél beter", CONTRACT).own == 0.0


@pytest.mark.parametrize(
    ("right", "swapped"),
    [
        ("A cyclist will notice a pedestrian.", "A driver will notice a pedestrian."),
        ("The driver overlooked a pedestrian.", "The cyclist overlooked a pedestrian."),
        ("A driver does not notice a pedestrian.", "A cyclist does not notice a pedestrian."),
        ("Bad roads are unsafe.", "Bad roads are safe."),
    ],
)
def test_who_swaps_who_does_what_has_an_unusual_pair(right: str, swapped: str) -> None:
    assert compared(ENGLISH, right, ROADS).pairs < compared(ENGLISH, swapped, ROADS).pairs


def test_a_pair_is_sought_within_a_clause() -> None:
    assert compared(ENGLISH, "A driver will notice a pedestrian.", ROADS).pairs > 0.0
    assert compared(ENGLISH, "The driver slept; somebody else will notice.", ROADS).pairs == 0.0


def test_what_denies_the_point_counts_turned_round() -> None:
    assert compared(ENGLISH, "Children run.", ROADS).words > 0.0
    assert compared(ENGLISH, "Children do not run.", ROADS) == Polarity()
