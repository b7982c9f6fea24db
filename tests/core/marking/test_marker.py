"""The marker's behaviour: a verdict and a reason for every kind of answer, on a small deck."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from debate.core.assessment import Reason, Verdict
from debate.core.deck import Deck
from debate.core.marking import Marker
from tests.core.marking.decks import BUSES, MUSEUMS, UNIFORMS

CREDITED = {Verdict.HIT, Verdict.PARTIAL}


@pytest.fixture(scope="module")
def marker() -> Marker:
    return Marker(BUSES)


@pytest.fixture(scope="module")
def english() -> Marker:
    return Marker(UNIFORMS)


RIGHT = [
    ("fietsers", "Wie vroeger met de fiets ging, neemt nu die bus, en de automobilist blijft gewoon rijden."),
    ("fietsers", "ge lokt daar alleen fietsers mee, den automobilist blijft in zijn auto zitten zenne"),
    ("fietsers", "Akkoord dat het verkeer beter kan, maar het zijn de voetgangers en de fietsers die overstappen."),
    ("kostprijs", "Dat kost veel belastinggeld en dat ontbreekt dan voor de scholen en de ziekenhuizen."),
    ("kostprijs", "wie gaat da betalen? de belastingbetaler, en dan is er niks meer voor het onderwijs en de zorg"),
    (
        "kostprijs",
        "Klopt, minder auto's zou mooi zijn, maar de rekening is voor de belastingbetaler en de zorg krijgt minder geld.",
    ),
    ("stipter", "Een gratis bus die altijd te laat komt, neemt toch niemand; laat ze eerst stipt rijden."),
    (
        "stipter",
        "als er maar een bus per uur is en die komt nooit op tijd dan kijk ik nie naar de prijs van het ticket",
    ),
]


@pytest.mark.parametrize(("point", "answer"), RIGHT)
def test_a_rebuttal_in_own_words_is_credited(marker: Marker, point: str, answer: str) -> None:
    assessment = marker.mark("minder-autos", answer)
    assert assessment.rebuttal == point
    assert assessment.verdict in CREDITED


REVERSED = [
    "Gratis ritten lokken juist niet wie anders te voet of met de fiets ging, wel de automobilist.",
    "Gratis vervoer kost helemaal geen belastinggeld en voor scholen en ziekenhuizen ontbreekt er niks.",
    "De rekening komt nooit bij de belastingbetaler terecht, voor de school blijft er juist niet minder over.",
]


@pytest.mark.parametrize("answer", REVERSED)
def test_a_rebuttal_turned_round_is_told_so(marker: Marker, answer: str) -> None:
    assessment = marker.mark("minder-autos", answer)
    assert (assessment.verdict, assessment.reason) == (Verdict.MISS, Reason.REVERSED)
    assert assessment.about == assessment.rebuttal


@pytest.mark.parametrize(
    "answer",
    [
        "Niemand moet die bussen betalen, er gaat geen geld af van onderwijs of zorg.",
        "Reizigers willen helemaal geen stipte en frequente bussen, de prijs komt juist wél eerst.",
    ],
)
def test_where_the_deck_hardly_denies_the_point_a_reversal_is_at_least_not_credited(
    marker: Marker, answer: str
) -> None:
    assert marker.mark("minder-autos", answer).verdict not in CREDITED


REFUSED = [
    ("", Reason.EMPTY, None),
    ("?! 🤷", Reason.EMPTY, None),
    ("nee, daar ben ik niet mee akkoord", Reason.NO_CLAIM, None),
    ("fiets belasting stipt school auto bus", Reason.NO_CLAIM, None),
    ("Als de bus niks kost, laten de mensen de auto staan en nemen ze de bus.", Reason.ECHO, "minder-autos"),
    ("Wie voor gratis bussen pleit heeft zelf waarschijnlijk gewoon geen rijbewijs.", Reason.FLAWED, "dure-auto"),
    ("Wie arm is, geraakt eindelijk weer bij de dokter en op het werk.", Reason.SAME_SIDE, "iedereen-mee"),
    ("Gisteren heb ik een lasagne met spinazie gemaakt voor mijn lief.", Reason.UNKNOWN, None),
]


@pytest.mark.parametrize(("answer", "reason", "about"), REFUSED)
def test_what_is_no_rebuttal_is_refused_with_its_reason(
    marker: Marker, answer: str, reason: Reason, about: str | None
) -> None:
    assessment = marker.mark("minder-autos", answer)
    assert (assessment.verdict, assessment.reason, assessment.about) == (Verdict.MISS, reason, about)


def test_a_good_statement_that_answers_something_else_is_misplaced(marker: Marker) -> None:
    assessment = marker.mark(
        "stipter", "Als een rit gratis is, komen er minder wagens in de stad en blijft de auto staan."
    )
    assert (assessment.reason, assessment.about) == (Reason.MISPLACED, "minder-autos")


def test_an_idea_that_is_missing_makes_it_partial_with_a_hint(marker: Marker) -> None:
    assessment = marker.mark(
        "minder-autos", "Gratis bestaat niet: de rekening van die bussen komt toch bij de belastingbetaler."
    )
    assert (assessment.verdict, assessment.reason) == (Verdict.PARTIAL, Reason.INCOMPLETE)
    assert assessment.missing is not None
    assert assessment.missing.hint == "Wat valt er weg?"


def test_an_answer_with_every_idea_is_complete(marker: Marker) -> None:
    assessment = marker.mark(
        "minder-autos", "De belastingbetaler krijgt de rekening en de scholen krijgen minder geld."
    )
    assert (assessment.verdict, assessment.reason, assessment.missing) == (Verdict.HIT, Reason.COMPLETE, None)


def test_spans_mark_the_terms_in_the_answer_as_typed(marker: Marker) -> None:
    answer = "Ge lókt vooral FIETSERS en wie anders te voet ging."
    assessment = marker.mark("minder-autos", answer)
    marked = [(answer[span.start : span.end], span.idea) for span in assessment.spans]
    assert ("FIETSERS", "fietsers") in marked
    assert ("voet", "fietsers") in marked


@pytest.mark.parametrize(("point", "answer"), RIGHT)
def test_spans_are_sorted_and_never_overlap(marker: Marker, point: str, answer: str) -> None:
    spans = marker.mark("minder-autos", answer).spans
    assert point
    assert all(0 <= span.start < span.end <= len(answer) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


def test_scores_hold_every_rebuttal_best_first_then_rivals(marker: Marker) -> None:
    scores = marker.mark("minder-autos", RIGHT[0][1]).scores
    rebuttals = [score for score in scores if score.kind == "rebuttal"]
    assert {score.id for score in rebuttals} == {"fietsers", "kostprijs", "stipter"}
    assert list(scores[: len(rebuttals)]) == rebuttals
    assert rebuttals[0].id == "fietsers"
    assert rebuttals[0].confidence == max(score.confidence for score in rebuttals)
    assert all(0.0 <= score.confidence <= 1.0 for score in scores)
    assert {score.kind for score in scores[len(rebuttals) :]} <= {"prompt", "same-side", "elsewhere", "flawed"}


def test_marking_is_deterministic_and_keeps_nothing(marker: Marker) -> None:
    first = [marker.mark("minder-autos", answer) for _, answer in RIGHT]
    again = [Marker(BUSES).mark("minder-autos", answer) for _, answer in reversed(RIGHT)]
    assert first == again[::-1]


def test_an_unknown_statement_is_an_error(marker: Marker) -> None:
    with pytest.raises(KeyError):
        marker.mark("nergens", "een antwoord")


NOISY = [
    ("fietsers", "wie vroeger met de feits ging neemt nu die bus en de automobilist blijtf gewoon rijden"),
    ("kostprijs", "dat kost veel belasting geld en dat ontbreekt dan voor de scholne en de zieknhuizen"),
    ("kostprijs", "DAT KOST VEEL BELASTINGGELD EN DAT ONTBREEKT DAN VOOR DE SCHOLEN EN DE ZIEKENHUIZEN"),
    ("stipter", "een gratis bus die altijt te laat kome neemt toch niemand laat ze eerst stibt rijden"),
]


@pytest.mark.parametrize(("point", "answer"), NOISY)
def test_typos_case_and_punctuation_cost_nothing(marker: Marker, point: str, answer: str) -> None:
    assessment = marker.mark("minder-autos", answer)
    assert assessment.rebuttal == point
    assert assessment.verdict in CREDITED


def test_what_was_prepared_survives_json(marker: Marker) -> None:
    loaded = Marker.load(BUSES, json.loads(json.dumps(marker.dump())))
    answers = [answer for _, answer in RIGHT] + REVERSED
    assert [loaded.mark("minder-autos", a) for a in answers] == [marker.mark("minder-autos", a) for a in answers]


@pytest.mark.parametrize("data", [{}, {"version": 0}, {"version": 1, "deck": ["another"]}])
def test_what_was_prepared_for_something_else_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="another"):
        Marker.load(BUSES, data)


ENGLISH = [
    ("expression", "Kids should be free to express who they are through their clothing, it shows their creativity."),
    ("cost", "Buying a uniform as well as normal clothes is too expensive for many parents."),
    ("bullies", "A bully will always find something else to pick on, your phone or your shoes."),
]


@pytest.mark.parametrize(("point", "answer"), ENGLISH)
def test_a_deck_of_bare_texts_in_english_works(english: Marker, point: str, answer: str) -> None:
    assessment = english.mark("equality", answer)
    assert assessment.rebuttal == point
    assert assessment.verdict is not Verdict.MISS


def test_english_answers_turned_round_are_not_credited(english: Marker) -> None:
    assert (
        english.mark("equality", "Children never express their personality through what they wear.").verdict
        not in CREDITED
    )


def test_a_deck_in_another_language_works_without_language_knowledge() -> None:
    deck = Deck("fr", "t", "fr", BUSES.sides, BUSES.statements)
    assert Marker(deck).mark("minder-autos", RIGHT[3][1]).rebuttal == "kostprijs"


def test_confidence_grows_as_an_answer_comes_nearer(english: Marker) -> None:
    answers = [
        "The weather is nice today in town",
        "Parents cannot pay for that",
        "Parents cannot afford expensive uniforms",
    ]
    scores = [
        next(s.confidence for s in english.mark("equality", answer).scores if s.id == "cost") for answer in answers
    ]
    assert scores == sorted(scores)
    assert len(set(scores)) == len(scores)


def test_an_explanation_takes_every_rebuttal_apart(marker: Marker) -> None:
    answer = "ge lokt alleen feitsers, de automobilist blijft rijden"
    explanation = marker.explain("minder-autos", answer)
    assert explanation.assessment == marker.mark("minder-autos", answer)
    assert {reading.score.id for reading in explanation.readings} == {"fietsers", "kostprijs", "stipter"}
    best = explanation.readings[0]
    assert best.nearest in {
        BUSES.by_id["minder-autos"].rebuttals[0].text,
        *BUSES.by_id["minder-autos"].rebuttals[0].point.paraphrases,
    }
    assert [answer[start:end] for found in best.matched if found.term == "fietser" for start, end in found.spans] == [
        "feitsers"
    ]
    assert ("feitsers", "fietsers") in explanation.forgiven
    worst = explanation.readings[-1]
    assert worst.missing
    assert all(pull < 0 for _, pull in worst.drags)


@pytest.fixture(scope="module")
def museums() -> Marker:
    return Marker(MUSEUMS)


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ("regulars", "On a free Sunday the regular visitors fill the rooms, and hardly any newcomer turns up."),
        ("regulars", "people who came anyway are in the queue again, u see the same faces on sunday"),
        ("guards", "Guards and cleaning have to be paid, so the ticket becomes dearer on a weekday."),
        ("guards", "u still pay for the guards, just not on sunday, the price went up the rest of the week"),
    ],
)
def test_an_english_rebuttal_is_credited(museums: Marker, point: str, answer: str) -> None:
    assessment = museums.mark("doors-open", answer)
    assert assessment.rebuttal == point
    assert assessment.verdict in CREDITED


@pytest.mark.parametrize(
    "answer",
    [
        "Newcomers rather than regular visitors fill the rooms on a free Sunday.",
        "Fewer regular visitors turn up on a free Sunday, and the rooms are full of newcomers.",
        "the regulars dont turn up on sundays at all, u never see the same faces again",
        "Far from filling the rooms, regular visitors no longer turn up once Sundays are free.",
        "Free Sundays make the weekday ticket cheaper, since nobody has to pay for guards and cleaning.",
        "no one pays for the guards, and the price on other days went down instead of up",
    ],
)
def test_an_english_rebuttal_turned_round_is_not_credited(museums: Marker, answer: str) -> None:
    assert museums.mark("doors-open", answer).verdict not in CREDITED
