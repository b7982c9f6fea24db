"""A verdict taken apart, for whoever wants to know why: `debate deck try`, and lecturers."""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.assessment import Assessment, Score
from debate.core.marking.evidence import Evidence
from debate.core.marking.knowledge import Knowledge
from debate.core.marking.polarity import Polarity
from debate.core.marking.weights import TYPICAL, turning

_DRAGS = 3  # how many features that pulled a candidate down are named


@dataclass(frozen=True, slots=True)
class Matched:
    """A term that was found: what it is worth in [0, 1], and the characters that made it.

    `typed` holds (what stood there, what it was read as) where something was forgiven.
    """

    idea: str
    term: str
    weight: float
    spans: tuple[tuple[int, int], ...]
    typed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A rebuttal's score taken apart.

    nearest: its text that is most like the answer, and how much, in [0, 1]. missing:
    ideas not found. drags: the features that pulled it down most, and by how much, in
    log odds against an average right answer. polarity: whether the answer goes with it.
    """

    score: Score
    nearest: str
    similarity: float
    matched: tuple[Matched, ...]
    missing: tuple[str, ...]
    drags: tuple[tuple[str, float], ...]
    polarity: Polarity


@dataclass(frozen=True, slots=True)
class Explanation:
    """An assessment, how the answer was read (word, sign), and every rebuttal's reading, best first."""

    assessment: Assessment
    words: tuple[tuple[str, int], ...]
    forgiven: tuple[tuple[str, str], ...]
    readings: tuple[Reading, ...]


def explain(knowledge: Knowledge, evidence: Evidence, assessment: Assessment) -> Explanation:
    """Return how `assessment` came about."""
    readings = tuple(_reading(knowledge, evidence, score) for score in assessment.scores if score.kind == "rebuttal")
    words = tuple((word.stem, word.sign) for word in evidence.words if word.content)
    forgiven = tuple((word.typed, word.form) for word in evidence.words if word.typed)
    return Explanation(assessment, words, forgiven, readings)


def _reading(knowledge: Knowledge, evidence: Evidence, score: Score) -> Reading:
    entry = knowledge.entries[score.id]
    near = evidence.near[score.id]
    nearest = max(range(len(near)), key=near.__getitem__)
    found = evidence.terms_of(score.id)
    have = {item.term.idea for item in found}
    matched = tuple(
        Matched(
            item.term.idea,
            item.term.text,
            item.weight,
            tuple((word.start, word.end) for word in item.words),
            tuple((word.typed, word.form) for word in item.words if word.typed),
        )
        for item in sorted(found, key=lambda item: (-item.weight, item.term.text))
    )
    missing = tuple(idea.name for idea in entry.ideas if idea.name not in have)
    return Reading(
        score,
        knowledge.texts[entry.start + nearest],
        near[nearest],
        matched,
        missing,
        _drags(score),
        evidence.polarity[score.id],
    )


def _drags(score: Score) -> tuple[tuple[str, float], ...]:
    values = dict(score.features)
    pulls = [(name, weight * (values[name] - usual)) for name, (usual, weight) in TYPICAL.items()]
    pulls += [(name, -weight * values[name]) for name, weight in turning(values).items() if name in values]
    worst = sorted((pull for pull in pulls if pull[1] < 0), key=lambda pull: pull[1])
    return tuple((name, round(pull, 2)) for name, pull in worst[:_DRAGS])
