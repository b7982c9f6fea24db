"""Footnotes: marks are cut from sentences, and the notes themselves are no statements."""

from __future__ import annotations

import pytest

from debate.draft.notes import listed, without_marks
from debate.draft.values import Role
from tests.draft.reading import proposed, written


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("De zorg moet beter.¹ Dat kan.", "De zorg moet beter. Dat kan."),
        ("Care is sold on a market.12 That is new.", "Care is sold on a market. That is new."),
        ("It is so.[2, 3] And so[4], too.[2, p. 14]", "It is so. And so, too."),
        ("Zo zei hij het: ‘nooit’.3", "Zo zei hij het: ‘nooit’."),
        ("Dat klopt.* En nu?", "Dat klopt. En nu?"),
        ("In 2019 waren het er 3.5 meer.", "In 2019 waren het er 3.5 meer."),
        ("Hij nam de A12 naar G4S (1) en terug.", "Hij nam de A12 naar G4S (1) en terug."),
    ],
)
def test_marks_are_cut(text: str, bare: str) -> None:
    assert without_marks(text) == bare


def test_digits_glued_to_a_word_are_marks_where_the_number_has_a_note() -> None:
    assert without_marks("Dat kost geld2, zegt men (3).", frozenset({2, 3})) == "Dat kost geld, zegt men."
    assert without_marks("Dat kost geld2, zegt men (3).") == "Dat kost geld2, zegt men (3)."


def test_a_list_of_notes_fits_the_marks_above_it() -> None:
    texts = ["Eén.1 Twee.² Drie.", "Vier.", "1. Jaarverslag.", "2. Een gesprek.", "Lees ook"]
    assert listed(texts) == frozenset({2, 3})
    assert listed(["Drie punten.", "1. Te duur.", "2. Te laat."]) == frozenset()


def test_notes_without_a_heading_are_no_statements() -> None:
    article = written(
        "Wie wint er?\n\nDoor An Peeters\n\nEen volle lijst is het beste argument voor geld.¹ Wie ze wegwerkt, toont dat het "
        "met minder ging.[2]\n\nDat moet anders, want het kind betaalt.\n\n"
        "1. Jaarverslag van de dienst, bladzijde 14.\n2. Eigen berekening, want cijfers zijn er niet.\n"
    )
    assert [part.block for part in article.of(Role.FOOTNOTE)] == [5, 5]
    found = [each.text for each in proposed(article).statements]
    assert found[0].startswith("Een volle lijst is het beste argument voor geld. Wie ze wegwerkt")
    assert not any("berekening" in text for text in found)


def test_numbers_that_a_text_browser_puts_before_links_are_cut() -> None:
    article = written(
        "[1]Zorgdenkers\n\n[2]Home [3]Over\n\nEen apotheek is geen winkel\n\nDoor [4]An Peeters\n\nWie een winkel binnenstapt is "
        "klant, en een klant spreek je niet tegen. Dat staat in een [5]rapport van vorig jaar.\n"
    )
    assert article.authors == ("An Peeters",)
    assert any(part.text.endswith("in een rapport van vorig jaar.") for part in article.parts)
