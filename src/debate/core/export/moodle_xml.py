"""Moodle XML: choose items with everything Moodle keeps. Format: docs.moodle.org, "Moodle XML format"."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from debate.core.deck import Deck
from debate.core.export.parts import Say
from debate.core.export.questions import Answer, Question, category, inline, questions
from debate.core.wording import N_, message

# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def moodle_xml(deck: Deck, say: Say) -> str:
    """Return the choose items of `deck` as Moodle XML, a category for each side."""
    quiz = ET.Element("quiz")
    for side in deck.sides:
        asked = list(questions(deck, side, say))
        if asked:
            _category(quiz, category(deck, side))
        for question in asked:
            _question(quiz, question, say)
    ET.indent(quiz)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(quiz, encoding="unicode") + "\n"


def _category(quiz: ET.Element, name: str) -> None:
    _text(ET.SubElement(quiz, "question", type="category"), "category", name)


def _question(quiz: ET.Element, question: Question, say: Say) -> None:
    node = ET.SubElement(quiz, "question", type="multichoice")
    source = say(message(N_("Source: {source}"), source=question.sources)) if question.sources else ""
    _text(node, "name", question.name)
    _text(node, "questiontext", question.html, format="html")
    _text(node, "generalfeedback", inline(source), format="html")
    for name, value in (
        ("defaultgrade", "1.0000000"),
        ("penalty", "0.3333333"),
        ("hidden", "0"),
        ("idnumber", question.name),
        ("single", "true"),
        ("shuffleanswers", "true"),
        ("answernumbering", "abc"),
    ):
        ET.SubElement(node, name).text = value
    for name in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        _text(node, name, "", format="html")
    for answer in question.answers:
        _answer(node, answer)
    tags = ET.SubElement(node, "tags")
    for tag in question.tags:
        _text(tags, "tag", tag)


def _answer(question: ET.Element, answer: Answer) -> None:
    node = _text(question, "answer", inline(answer.text), fraction=str(answer.percent), format="html")
    _text(node, "feedback", inline(answer.feedback), format="html")


def _text(parent: ET.Element, name: str, text: str, **attributes: str) -> ET.Element:
    """Add `<name><text>text</text></name>`, as Moodle wraps every text."""
    node = ET.SubElement(parent, name, attributes)
    ET.SubElement(node, "text").text = _NO_XML.sub("", text)
    return node
