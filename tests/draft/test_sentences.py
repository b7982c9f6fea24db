"""Sentences are cut where a careful reader would, in Dutch and English."""

from __future__ import annotations

import pytest

from debate.draft.sentences import sentences


@pytest.mark.parametrize(
    "whole",
    [
        "Dat zeggen o.a. Bea Maes, Jan e.a. van de vakbond.",
        "Mr. Jansen en dr. Peeters wonen in de St. Jansstraat.",
        "Op Sociaal.Net en De Krant.be staat het d.w.z. overal.",
        "Het kost 3.500 euro, bv. per maand, of 2.5 keer zoveel.",
        "J. R. Smith pays, i.e. the state, e.g. the U.S. Government does.",
        "“Waarom nu?” vroeg ze.",
        "1. Schaamte kost geld",
        "Ze kiezen zelf… maar niet altijd.",
        "Hij kwam in nr. 4 op blz. 12 aan.",
    ],
)
def test_these_are_one_sentence(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dat is zo. ’s Avonds niet.", ["Dat is zo.", "’s Avonds niet."]),
        ("Is dat zo?! Ja… Dat is zo!! Echt.", ["Is dat zo?!", "Ja…", "Dat is zo!!", "Echt."]),
        ("Hij zei: ‘Nee.’ Toen ging hij.", ["Hij zei: ‘Nee.’", "Toen ging hij."]),
        ("De zorg.De rest volgt.", ["De zorg.", "De rest volgt."]),
        ("The answer is no. But why?", ["The answer is no.", "But why?"]),
        ("Appels, peren enz. En dan nog iets.", ["Appels, peren enz.", "En dan nog iets."]),
        ("So say I. Nobody else does.", ["So say I.", "Nobody else does."]),
        ("(Dat is zo.) “Dat ook.” 2016 was beter.", ["(Dat is zo.)", "“Dat ook.”", "2016 was beter."]),
        ("", []),
    ],
)
def test_these_are_more(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
