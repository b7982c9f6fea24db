"""What is proposed: claims, sides, terms and guesses, and nothing else."""

from __future__ import annotations

import pytest

from debate.draft.claims import claims, signs
from debate.draft.tongue import guess_language
from tests.draft.reading import ARTICLES, proposed, read, written


@pytest.mark.parametrize(
    "sentence",
    [
        "We moeten het loket open houden, want niet iedereen heeft een toestel.",
        "Zonder vertrouwen vertellen mensen het halve verhaal.",
        "Markets do not leave the weakest out by accident.",
        "If the bus goes, the job goes with it.",
        "Die koopkracht versterkt hun positie.",
    ],
)
def test_claims_are_seen(sentence: str) -> None:
    assert [claim.text for claim in claims(sentence)] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zijn deze mensen geschoold?",
        "Who decides which stops are used?",
        "Beste groeten,",
        "Zeer herkenbaar.",
        "https://example.org/een/lang/adres/dat/niets/zegt",
        "Zie ook het dossier op https://example.org/dossier van vorige week.",
        "Peeters, A. (2016), ‘Titel van het stuk’, De Krant, 10 mei 2016.",
        "A driver opened the doors and walked in.",
    ],
)
def test_what_claims_nothing_is_left(sentence: str) -> None:
    assert signs(sentence) < 0.15
    assert claims(sentence) == []


def test_a_long_paragraph_becomes_more_statements_and_a_short_one_one() -> None:
    sentence = "Wie geen netwerk heeft, kan niet kiezen, omdat niemand hem de weg wijst naar wat er is."
    assert len(claims(f"{sentence} {sentence}")) == 1
    many = claims(" ".join([sentence] * 6))
    assert len(many) == 2
    assert all(len(each.text) <= 300 for each in many)


def test_a_sentence_that_points_back_brings_what_it_points_to() -> None:
    (claim,) = claims("Het beleid verandert elk jaar. Dat mag niet, want dan weet niemand waar hij recht op heeft.")
    assert claim.text.startswith("Het beleid verandert")


def test_the_language_is_guessed() -> None:
    assert guess_language("Dat is niet de bedoeling van het beleid.") == "nl"
    assert guess_language("That is not what the policy is for.") == "en"


def test_comments_that_disagree_are_guessed_to_be_on_the_other_side() -> None:
    found = proposed(read(ARTICLES / "night-buses.txt"))
    sides = {each.comment: (each.side, each.doubts) for each in found.statements if each.comment}
    assert sides["R1"] == ("a", False)
    assert sides["R2"] == ("b", True)
    answers = {guess.id for each in found.statements for guess in each.guesses if each.side == "a"}
    assert answers == {each.id for each in found.statements if each.side == "b"}


def test_a_text_on_one_side_only_has_no_guesses() -> None:
    found = proposed(
        written("Een titel\n\nDe zorg moet beter, want mensen wachten te lang.\n\nDat kan niet blijven duren.")
    )
    assert [each.guesses for each in found.statements] == [(), ()]


def test_guesses_are_of_the_other_side_and_ranked() -> None:
    found = proposed(
        read(ARTICLES / "schuldhulp.txt"), read(ARTICLES.parents[2] / "seeds/voorbeeld/alles-digitaal.txt")
    )
    sides = {each.id: each.side for each in found.statements}
    assert len(sides) == len(found.statements)
    for each in found.statements:
        likenesses = [guess.likeness for guess in each.guesses]
        assert likenesses == sorted(likenesses, reverse=True)
        assert all(sides[guess.id] != each.side for guess in each.guesses)
        assert 0 < len(each.terms) <= 3
        assert all(term in each.text.casefold() for term in each.terms)
    assert any(each.guesses for each in found.statements)


def test_what_is_left_out_is_told() -> None:
    found = proposed(read(ARTICLES / "night-buses.txt"))
    assert [block for _, block, _ in found.left_out if block == 14] == [14]
