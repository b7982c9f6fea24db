"""Moodle XML: well formed, with the elements that Moodle's description asks for."""

from __future__ import annotations

from html import unescape
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from debate.core.draw import OPTIONS
from debate.core.export.moodle_xml import moodle_xml
from debate.core.export.questions import questions
from tests import builders
from tests.core.export.decks import awkward, builtin, texts

ONCE = (
    "name/text",
    "questiontext/text",
    "generalfeedback/text",
    "defaultgrade",
    "penalty",
    "hidden",
    "single",
    "shuffleanswers",
    "answernumbering",
    "correctfeedback/text",
    "partiallycorrectfeedback/text",
    "incorrectfeedback/text",
)
# The grades Moodle offers for an answer that is partly right.
GRADES = {"100", "90", "80", "75", "70", "60", "50", "40", "30", "25", "20", "10", "5", "0"}


def asked(text: str) -> list[ET.Element]:
    root = ET.fromstring(text.encode())
    assert root.tag == "quiz"
    assert {node.tag for node in root} == {"question"}
    return [node for node in root if node.get("type") == "multichoice"]


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_every_question_has_what_moodle_asks_for(name: str) -> None:
    deck = builtin(name)
    found = asked(moodle_xml(deck, str))
    assert [node.findtext("idnumber") for node in found] == [node.findtext("name/text") for node in found]
    assert {node.findtext("name/text") for node in found} == set(deck.by_id)
    for node in found:
        for path in ONCE:
            assert len(node.findall(path)) == 1, path
        assert (node.findtext("single"), node.findtext("answernumbering")) == ("true", "abc")
        assert {
            each.get("format") for each in node.iter() if each.tag.endswith(("feedback", "text")) and each.get("format")
        } == {"html"}
        answers = node.findall("answer")
        assert len(answers) == OPTIONS
        assert [each.get("fraction") for each in answers].count("100") == 1
        for each in answers:
            assert each.get("fraction") in GRADES
            assert each.get("format") == "html"
            assert each.findtext("text")
            assert each.findtext("feedback/text")


def test_it_asks_what_gift_asks() -> None:
    deck = builtin("risk-scores")
    expected = [
        (each.name, {(answer.text, answer.percent) for answer in each.answers})
        for side in deck.sides
        for each in questions(deck, side, str)
    ]
    found = [
        (
            node.findtext("name/text"),
            {
                (unescape(each.findtext("text") or ""), int(each.get("fraction") or -1))
                for each in node.findall("answer")
            },
        )
        for node in asked(moodle_xml(deck, str))
    ]
    assert found == expected


def test_categories_come_before_their_questions_and_topics_are_tags() -> None:
    root = ET.fromstring(moodle_xml(builders.deck(), str).encode())
    listed = [node.findtext("category/text") or node.findtext("name/text") for node in root]
    assert listed == ["$course$/Demo/For", "s1", "s3", "$course$/Demo/Against", "s2"]
    assert [tag.findtext("text") for tag in root[1].iter("tag")] == ["demo", "t"]


@given(texts, texts)
def test_any_text_survives(first: str, second: str) -> None:
    deck = awkward((first, second, "third", "fourth"))
    for node in asked(moodle_xml(deck, str)):
        shown = node.findtext("questiontext/text") or ""
        assert unescape(shown).startswith(f"<p>{deck.by_id[node.findtext('name/text') or ''].text}</p>")
        assert shown.count("<") == 4, "only the tags of our own are tags"


def test_what_xml_cannot_hold_is_left_out() -> None:
    deck = awkward(("a\x00b\x1bc\ufffe", "d", "e", "f"))
    assert any("abc" in (node.findtext("questiontext/text") or "") for node in asked(moodle_xml(deck, str)))
