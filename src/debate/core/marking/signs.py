"""Negation: which words of a text stand within its scope, and which clauses hold stress.

The scope of a negation is its clause, as in NegEx (Chapman and others, 2001), with
Dutch and English clause openers; a few words ("zonder", "minder", "niet-") reach the
next content word only, or the one before them ("they wait less"). Two negations in a
clause undo each other, and so does "zonder": "zonder hulp lukt het niet". In a question
a negation is rhetorical and counts for nothing; "welnee" and the like take back the
clause before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from debate.core.marking.language import Language

_CLAUSE = frozenset(".,;:!?()–—…")
_SENTENCE = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with the punctuation around it: `gap` before it, `after` the next few characters."""

    form: str
    gap: str
    after: str


def clauses(marks: Sequence[Mark], language: Language) -> list[int]:
    """Return the number of the clause that each word is in, from 0."""
    clause, placed = 0, list[int]()
    for mark in marks:
        if placed and (_CLAUSE.intersection(mark.gap) or mark.form in language.breaks):
            clause += 1
        placed.append(clause)
    return placed


def scopes(marks: Sequence[Mark], placed: Sequence[int], language: Language) -> list[int]:
    """Return for each word the sign of its clause: -1 where an odd number of negations turns it."""
    parity = _parity(marks, placed, language)
    return _retracted([parity.get(clause, 1) for clause in placed], marks, placed, language)


def turns(marks: Sequence[Mark], placed: Sequence[int], content: Sequence[bool], language: Language) -> list[int]:
    """Return for each word -1 where "less" or the like turns it alone, else 1."""
    turned = [1] * len(marks)
    for number in range(len(marks)):
        if _reaches_next(number, marks, language):
            for reached in _reached(number, marks, placed, content, language):
                turned[reached] = -1
    return turned


def _reached(
    number: int, marks: Sequence[Mark], placed: Sequence[int], content: Sequence[bool], language: Language
) -> list[int]:
    """Return which words a diminisher turns: the next of its clause, or else the last before it."""
    clause = [other for other in range(len(marks)) if placed[other] == placed[number] and content[other]]
    after = [other for other in clause if other > number]
    if not after:
        return clause[-1:]
    if language.adjoining and marks[number].form in language.diminishers:
        return [other for step, other in enumerate(after) if other == after[0] + step]
    return after[:1]


def _parity(marks: Sequence[Mark], placed: Sequence[int], language: Language) -> dict[int, int]:
    """Return -1 for every clause with an odd number of negations; "of" hands them on to the next."""
    asked = _asked(marks, placed, language)
    cancelled: set[int] = set()
    parity: dict[int, int] = {}
    for number, (mark, clause) in enumerate(zip(marks, placed, strict=True)):
        if number and clause != placed[number - 1] and mark.form in language.sharing:
            parity[clause] = parity.get(placed[number - 1], 1)
        if mark.form in language.cancelling and parity.get(clause, 1) > 0:
            cancelled.add(clause)
        handed_on = mark.form in language.sharing and parity.get(clause, 1) < 0  # "neither a nor b" is one negation
        if not handed_on and _negates(number, marks, language) and clause not in asked and clause not in cancelled:
            parity[clause] = -parity.get(clause, 1)
    return parity


def _negates(number: int, marks: Sequence[Mark], language: Language) -> bool:
    """Whether a word negates its clause."""
    form = marks[number].form
    following = marks[number + 1].form if number + 1 < len(marks) else ""
    return (
        form in language.negators
        and (form, following) not in language.not_negation
        and not _reaches_next(number, marks, language)
    )


def _reaches_next(number: int, marks: Sequence[Mark], language: Language) -> bool:
    """Whether a word turns only the next content word: "minder", or "niet" before a hyphen."""
    form = marks[number].form
    hyphen = number + 1 < len(marks) and marks[number + 1].gap == "-"
    return form in language.diminishers or (hyphen and form in language.negators)


def _asked(marks: Sequence[Mark], placed: Sequence[int], language: Language) -> set[int]:
    """Return the clauses that a question mark closes, back to the punctuation before, but no "if ..."."""
    asked: set[int] = set()
    first = 0
    for number, mark in enumerate(marks):
        following = marks[number + 1].gap if number + 1 < len(marks) else mark.after
        if "?" in following:
            asked.update(placed[first : number + 1])
        if _CLAUSE.intersection(following):
            first = number + 1
    opened = {clause: mark.form for mark, clause in zip(reversed(marks), reversed(placed), strict=True)}
    return {clause for clause in asked if opened[clause] not in language.subordinating}


def _retracted(turned: Sequence[int], marks: Sequence[Mark], placed: Sequence[int], language: Language) -> list[int]:
    """Turn the clause before a "nee" or "welnee" that opens a sentence or follows "maar"."""
    result = list(turned)
    for number, mark in enumerate(marks[1:], 1):
        if mark.form in language.retractors:
            contrast = marks[number - 1].form in language.contrast
            if contrast or _SENTENCE.intersection(mark.gap):
                taken_back = placed[number - 1] - contrast
                result = [-s if clause == taken_back else s for s, clause in zip(result, placed, strict=True)]
    return result
