"""Footnotes: their marks in the text, and the list of them below it, known because the two fit."""

from __future__ import annotations

import re
from collections.abc import Sequence

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SUPER = r"[⁰¹²³⁴-⁹]+"
_AFTER = r"(?:(?<=[^\W\d_][.!?,;:])|(?<=[^\W\d_][.!?,;][’”\"»)])|(?<=[^\W\d_][’”\"»)][.!?,;]))"
_SAFE = re.compile(
    r"\s?\[\^?\d{1,3}(?:\s?[,–-]\s?\d{1,3}|,? ?(?:pp?|blz|ch)\. ?\d+)*\]|"
    rf"{_SUPER}|{_AFTER}(?:\d{{1,3}}|\*{{1,3}})(?=\s|$)"
)
# Digits glued to a word or within brackets are marks only where the number has a note.
_GLUED = re.compile(r"(?<=[^\W\d_]{3})\d{1,2}(?=[\s.,;:!?”’)]|$)|\s?\(\d{1,2}\)(?=[.,;]|$)")
_OPENS = re.compile(
    rf"^(?:\[\^?(?P<a>\d{{1,3}})\]|\((?P<b>\d{{1,3}})\)|(?P<c>\d{{1,3}})[.):]?(?=\s)|(?P<d>{_SUPER})|(?P<e>\*))\s*\S"
)
STAR = 0  # the number of a note that opens with a star


def without_marks(text: str, known: frozenset[int] = frozenset()) -> str:
    """Return `text` without the marks of footnotes in it; `known` are the numbers that have a note."""
    text = _GLUED.sub(lambda mark: "" if set(_numbers(mark.group())) <= known else mark.group(), text)
    return " ".join(_SAFE.sub("", text).split())


def ends_sentence(text: str) -> bool:
    """Whether `text` ends as a sentence does, the mark of a note behind it aside."""
    return without_marks(text)[-1:] in tuple('.!?…”’"')


def listed(texts: Sequence[str]) -> frozenset[int]:
    """Return the places in `texts` of footnotes: numbered lines near the end whose numbers are marked above.

    They count up one by one, or the text marks them all; no long sentence without a number follows.
    """
    opens = {place: number for place, text in enumerate(texts) if (number := _opening(text)) is not None}
    found: set[int] = set()
    for run in _runs(opens):
        marked = {
            number for text in texts[: run[0]] for mark in _MARKS.finditer(text) for number in _numbers(mark.group())
        }
        own = [opens[place] for place in run]
        if sum(number in marked for number in own) >= max(1, 0.5 * len(own)) and run[0] > len(texts) / 3:
            found |= set(run)
    return frozenset(found)


def numbers(texts: Sequence[str], places: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the notes at `places`."""
    return frozenset(number for place in places if (number := _opening(texts[place])) is not None)


_MARKS = re.compile(rf"{_SAFE.pattern}|{_GLUED.pattern}")


def _opening(text: str) -> int | None:
    found = _OPENS.match(text)
    if not found:
        return None
    digits = found["a"] or found["b"] or found["c"] or (found["d"] or "").translate(_RAISED)
    return int(digits) if digits else STAR


def _numbers(mark: str) -> list[int]:
    found = [int(digits) for digits in re.findall(r"\d+", mark.translate(_RAISED))]
    return found or [STAR]


def _runs(opens: dict[int, int]) -> list[list[int]]:
    """Return the places of numbers that count up, each run on its own."""
    runs: list[list[int]] = []
    for place, number in opens.items():
        if runs and number in (opens[runs[-1][-1]] + 1, STAR) and place - runs[-1][-1] <= 3:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
