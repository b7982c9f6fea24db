"""GIFT, read by a reader of its own."""

from __future__ import annotations

import pytest
from hypothesis import given

from debate.core.deck import Deck
from debate.core.draw import OPTIONS
from debate.core.export.gift import gift
from tests import builders
from tests.core.export.decks import awkward, builtin, texts
from tests.core.export.gift_reader import GiftQuestion, read_gift


def asked(deck: Deck) -> dict[str, GiftQuestion]:
    return {question.name: question for question in read_gift(gift(deck, str))}


def earned(deck: Deck, question: GiftQuestion) -> dict[str, float]:
    """Return what each option must earn, by its text."""
    statement = deck.by_id[question.name]
    earned = {each.text: 0.0 for each in deck.statements} | {move.text: 0.0 for move in statement.flawed}
    for each in statement.rebuttals:
        earned[each.text] = 100.0 if each.strength == statement.best_strength else {2: 60.0, 1: 30.0}[each.strength]
    return earned


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_every_statement_is_asked_with_four_options_and_one_key(name: str) -> None:
    deck = builtin(name)
    questions = asked(deck)
    assert list(questions) == [each.id for side in deck.sides for each in deck.of_side(side)]
    for question in questions.values():
        assert deck.by_id[question.name].text in question.text
        assert len({answer.text for answer in question.answers}) == OPTIONS
        assert [answer.percent for answer in question.answers].count(100.0) == 1
        for answer in question.answers:
            assert answer.percent == earned(deck, question)[answer.text]
            assert answer.feedback


def test_feedback_says_why_how_strong_and_which_flaw() -> None:
    deck = builders.deck(builders.statement("s1"), builders.statement("s2", "against"))
    question = asked(deck)["s1"]
    feedback = {answer.text: answer.feedback for answer in question.answers}
    assert feedback["The rebuttal s1-r0 says why."] == "The strongest there is: Why s1-r0."
    assert set(feedback.values()) & {"Straw man: Because 0.", "Straw man: Because 1.", "Straw man: Because 2."}
    assert question.general == "Source: A. Author: A work (A house, 2020), block 1"


def test_each_side_is_a_category_of_its_own() -> None:
    deck = builders.deck()
    assert {name: question.category for name, question in asked(deck).items()} == {
        "s1": "$course$/Demo/For",
        "s2": "$course$/Demo/Against",
        "s3": "$course$/Demo/For",
    }


def test_the_same_deck_gives_the_same_options_and_a_new_statement_changes_no_other() -> None:
    few = builders.deck(builders.statement("s1"), builders.statement("s2", "against"))
    more = builders.deck(*few.statements, builders.statement("s3", strengths=(3,), flaws=1))
    assert gift(few, str) == gift(few, str)
    assert asked(few)["s1"] == asked(more)["s1"]


def test_a_statement_without_a_rebuttal_is_not_asked() -> None:
    deck = builders.deck(builders.statement("s1"), builders.statement("s2", "against", strengths=()))
    assert list(asked(deck)) == ["s1"]


def test_words_come_from_the_catalogue() -> None:
    text = gift(builders.deck(), lambda found: str(found).upper())
    assert "#STRAW MAN\\: Because" in text
    assert "SOURCE\\: " in text


def test_awkward_texts_survive() -> None:
    deck = awkward()
    questions = asked(deck)
    assert len(questions) == len(deck.statements)
    for question in questions.values():
        assert question.text == f"<p>{deck.by_id[question.name].text}</p><p>What is the strongest answer?</p>"
        for answer in question.answers:
            assert answer.percent == earned(deck, question)[answer.text]


@given(texts, texts, texts, texts)
def test_any_text_survives(first: str, second: str, third: str, fourth: str) -> None:
    deck = awkward((first, second, third, fourth))
    for question in asked(deck).values():
        statement = deck.by_id[question.name]
        assert question.text.startswith(f"<p>{statement.text}</p><p>")
        known = {each.text for each in (*deck.statements, *statement.rebuttals, *statement.flawed)}
        assert {answer.text for answer in question.answers} <= known
        whys = [each.why for each in (*statement.rebuttals, *statement.flawed)]
        for answer in question.answers:
            assert "does not answer" in answer.feedback or any(answer.feedback.endswith(why) for why in whys)
