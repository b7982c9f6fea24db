"""A reader of GIFT for the tests, written from Moodle's description of the format alone.

Questions are parted by empty lines; // begins a comment line; $CATEGORY: names a category;
::name:: comes first, a format between square brackets before a text; the answers stand
between braces, = before the right one and ~ before a wrong one, %n% for part of the mark,
# before feedback, #### before general feedback. A backslash takes the meaning from
~ = # { } : and from itself, and makes a line end of n.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

Marked = list[tuple[str, bool]]  # characters, and whether they steer


@dataclass
class GiftAnswer:
    text: str
    percent: float
    feedback: str


@dataclass
class GiftQuestion:
    category: str
    name: str
    text: str
    answers: list[GiftAnswer] = field(default_factory=list)
    general: str = ""


def read_gift(text: str) -> list[GiftQuestion]:
    category, found = "", []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = [line for line in block.split("\n") if not line.strip().startswith("//")]
        body = "\n".join(lines).strip()
        if body.startswith("$CATEGORY:"):
            assert len(lines) == 1
            category = body.removeprefix("$CATEGORY:").strip().replace("\\\\", "\\")
        elif body:
            found.append(_question(category, _marked(body)))
    return found


def _marked(text: str) -> Marked:
    found, i = [], 0
    while i < len(text):
        if text[i] == "\\" and text[i + 1 : i + 2] in tuple("~=#{}:\\n"):
            found.append(("\n" if text[i + 1] == "n" else text[i + 1], False))
            i += 2
        else:
            found.append((text[i], text[i] in "~=#{}:"))
            i += 1
    return found


def _question(category: str, marked: Marked) -> GiftQuestion:
    assert marked[:2] == [(":", True)] * 2
    end = _find(marked, "::", 2)
    name = _plain(marked[2:end])
    rest = marked[end + 2 :]
    start, stop = _find(rest, "{", 0), _find(rest, "}", 0)
    assert not _plain(rest[stop + 1 :]), "something stands behind the answers"
    assert not any(steers for _, steers in rest[:start]), "a steering character stands in the question"
    question = GiftQuestion(category, name, _text(rest[:start], "html"))
    inside = rest[start + 1 : stop]
    assert not any(steers and char in "{}:" for char, steers in inside)
    general = _find(inside, "####", 0, missing=len(inside))
    question.general = _text(inside[general + 4 :], "html")
    starts = [i for i, (char, steers) in enumerate(inside[:general]) if steers and char in "=~"]
    assert not _plain(inside[: starts[0]])
    for first, last in zip(starts, [*starts[1:], general], strict=True):
        question.answers.append(_answer(inside[first], inside[first + 1 : last]))
    return question


def _answer(mark: tuple[str, bool], marked: Marked) -> GiftAnswer:
    percent = 100.0 if mark[0] == "=" else 0.0
    weight = re.match(r"\s*%(-?\d+(?:\.\d+)?)%", "".join(char for char, _ in marked))
    if weight and mark[0] == "~":
        percent, marked = float(weight[1]), marked[weight.end() :]
    split = _find(marked, "#", 0, missing=len(marked))
    return GiftAnswer(_text(marked[:split], "html"), percent, _text(marked[split + 1 :], "html"))


def _find(marked: Marked, wanted: str, start: int, missing: int | None = None) -> int:
    for i in range(start, len(marked) - len(wanted) + 1):
        if marked[i : i + len(wanted)] == [(char, True) for char in wanted]:
            return i
    assert missing is not None, f"no {wanted}"
    return missing


def _plain(marked: Marked) -> str:
    return "".join(char for char, _ in marked).strip()


def _text(marked: Marked, default: str) -> str:
    """Return a text as a reader sees it, by the format it is in."""
    text = _plain(marked)
    named = re.match(r"\[(html|plain|moodle|markdown)\]", text)
    if named:
        text = text[named.end() :]
    if (named[1] if named else default) == "plain":
        return text
    assert re.fullmatch(r"(?:[^<>&]|&(?:amp|lt|gt);|</?p>)*", text), f"no sound HTML: {text}"
    return unescape(text)
