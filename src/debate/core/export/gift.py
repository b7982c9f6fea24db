"""Moodle's GIFT: choose items as text. Format: docs.moodle.org, "GIFT format"."""

from __future__ import annotations

import re

from debate.core.deck import Deck
from debate.core.export.parts import Say
from debate.core.export.questions import KEY, Answer, Question, category, inline, questions
from debate.core.wording import N_, message

_CONTROL = re.compile(r"[\\~=#{}:]")


def gift(deck: Deck, say: Say) -> str:
    """Return the choose items of `deck` as GIFT, a category for each side."""
    blocks = []
    for side in deck.sides:
        asked = [_question(each, say) for each in questions(deck, side, say)]
        # Moodle reads a category as it stands: only backslashes are escaped in it.
        blocks += [f"$CATEGORY: {category(deck, side)}".replace("\\", "\\\\"), *asked] if asked else []
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return `text` with the characters that steer GIFT escaped, and line ends as `\\n`."""
    return _CONTROL.sub(r"\\\g<0>", text.strip()).replace("\r", "").replace("\n", "\\n")


def _question(question: Question, say: Say) -> str:
    lines = [f"::{escaped(question.name)}::[html]{escaped(question.html)}{{"]
    lines += [_answer(answer) for answer in question.answers]
    if question.sources:
        lines.append("\t####" + _text(say(message(N_("Source: {source}"), source=question.sources))))
    return "\n".join([*lines, "}"])


def _answer(answer: Answer) -> str:
    feedback = f"#{_text(answer.feedback)}" if answer.feedback else ""
    return f"\t{_mark(answer)}{_text(answer.text)}{feedback}"


def _mark(answer: Answer) -> str:
    """Return what goes before an answer. A wrong one that begins with a percentage needs its weight."""
    if answer.percent == KEY:
        return "="
    return f"~%{answer.percent}%" if answer.percent or answer.text.startswith("%") else "~"


def _text(text: str) -> str:
    """Return plain `text` as HTML, the format of the question; named again where brackets come first."""
    return ("[html]" if text.startswith("[") else "") + escaped(inline(text))
