"""An answer laid beside everything the deck can say: how near it is to what, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from debate.core.deck import Deck, Statement
from debate.core.marking.features import STEM, count, weigh
from debate.core.marking.ideas import Found, idea_scores
from debate.core.marking.knowledge import Entry, Knowledge
from debate.core.marking.polarity import Polarity, clauses_of, compare
from debate.core.marking.reading import Word
from debate.core.marking.stress import stressed_clauses

REBUTTAL, PROMPT, SAME_SIDE, ELSEWHERE, FLAWED = "rebuttal", "prompt", "same-side", "elsewhere", "flawed"
RIVALS = (PROMPT, SAME_SIDE, ELSEWHERE, FLAWED)

_SHARED = 0.33  # what a word keeps of its weight where the prompt itself uses it
_NAMED = 6  # rivals kept of each kind
_NEAREST = 5  # a candidate is as near as the mean of its nearest texts
_IDEAS = 0.2  # weight of the ideas beside the similarity


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rebuttal or a rival: how near the answer is to its texts, to its ideas, and to both (from 0 up)."""

    entry: Entry
    kind: str
    similarity: float
    ideas: float
    score: float


@dataclass(frozen=True)
class Evidence:
    """What was found of an answer.

    rebuttals: those of the card, by id. rivals: for each kind the candidates, best
    first. near: the similarity of every text of the rebuttals, words of the prompt
    damped. polarity: for each rebuttal, whether the answer goes with it.
    """

    words: Sequence[Word]
    rebuttals: Mapping[str, Candidate]
    rivals: Mapping[str, Sequence[Candidate]]
    near: Mapping[str, Sequence[float]]
    found: Sequence[Found]
    polarity: Mapping[str, Polarity]
    stress: frozenset[int]

    @property
    def content(self) -> int:
        """The number of content words."""
        return sum(word.content for word in self.words)

    def terms_of(self, point: str) -> list[Found]:
        """Return the terms of a point that were found complete."""
        return [found for found in self.found if found.term.point == point and found.complete]


def gather(knowledge: Knowledge, deck: Deck, statement: Statement, answer: str) -> Evidence:
    """Compare `answer` with every candidate of the card that shows `statement`."""
    words = knowledge.reader.read(answer)
    own = knowledge.own[statement.id]
    plain, shared = _nearness(knowledge, words, own)
    found = knowledge.terms.find(words)
    ideas = idea_scores(found, knowledge.entries, own)
    answers = [rebuttal.id for rebuttal in statement.rebuttals]
    near = {key: _damped(plain, shared, knowledge.entries[key]) for key in answers}
    rebuttals = {key: _candidate(knowledge.entries[key], REBUTTAL, near[key], ideas) for key in answers}
    stress = stressed_clauses(words, answer, knowledge.reader.language)
    return Evidence(
        words,
        rebuttals,
        _rivals(knowledge, deck, statement, plain, ideas),
        near,
        found,
        _polarity(knowledge, words, answers, own, stress),
        stress,
    )


def _rivals(
    knowledge: Knowledge, deck: Deck, statement: Statement, plain: Sequence[float], ideas: Mapping[str, float]
) -> dict[str, list[Candidate]]:
    """Return for each kind of rival the strongest few, best first."""
    ranked: dict[str, list[tuple[float, str, float]]] = {kind: [] for kind in RIVALS}
    answers = {rebuttal.id for rebuttal in statement.rebuttals}
    for key, entry in knowledge.entries.items():
        if key not in answers:
            near = _mean_of_nearest(plain[entry.start : entry.end])
            ranked[_kind(deck, statement, entry)].append((-_score(near, ideas.get(key, 0.0)), key, near))
    return {
        kind: [
            Candidate(knowledge.entries[key], kind, near, ideas.get(key, 0.0), -below)
            for below, key, near in nsmallest(_NAMED, several)
        ]
        for kind, several in ranked.items()
    }


def _nearness(knowledge: Knowledge, words: Sequence[Word], own: frozenset[str]) -> tuple[list[float], list[float]]:
    """Return the similarity of every text, and the part of it that is due to words of the prompt."""
    plain = [0.0] * len(knowledge.texts)
    shared = plain[:]
    for feature, weight in weigh(count(words), knowledge.idf, knowledge.unseen).items():
        numbers, weights = knowledge.postings.get(feature, ((), ()))
        for number, value in zip(numbers, weights, strict=True):
            plain[number] += weight * value
        if feature in own:
            for number, value in zip(numbers, weights, strict=True):
                shared[number] += weight * value
    return plain, shared


def _damped(plain: Sequence[float], shared: Sequence[float], entry: Entry) -> list[float]:
    """Return the similarity of an entry's texts, words of the prompt keeping a third of their weight."""
    texts = zip(plain[entry.start : entry.end], shared[entry.start : entry.end], strict=True)
    return [whole - (1.0 - _SHARED) * part for whole, part in texts]


def _candidate(entry: Entry, kind: str, texts: Sequence[float], ideas: Mapping[str, float]) -> Candidate:
    near, found = _mean_of_nearest(texts), ideas.get(entry.id, 0.0)
    return Candidate(entry, kind, near, found, _score(near, found))


def _mean_of_nearest(texts: Sequence[float]) -> float:
    if len(texts) == 1:
        return texts[0]
    nearest = sorted(texts, reverse=True)[:_NEAREST]
    return sum(nearest) / len(nearest)


def _score(similarity: float, ideas: float) -> float:
    return similarity + _IDEAS * ideas


def _kind(deck: Deck, statement: Statement, entry: Entry) -> str:
    if entry.flawed:
        return FLAWED
    if entry.id == statement.id:
        return PROMPT
    other = deck.by_id.get(entry.id)
    return SAME_SIDE if other is not None and other.side == statement.side else ELSEWHERE


def _polarity(
    knowledge: Knowledge, words: Sequence[Word], answers: Sequence[str], own: frozenset[str], stress: frozenset[int]
) -> dict[str, Polarity]:
    clauses = clauses_of(words)
    weights = {}
    for clause in clauses.values():
        for stem in clause:
            feature = STEM + stem
            weights[stem] = knowledge.idf.get(feature, knowledge.unseen) * (_SHARED if feature in own else 1.0)
    return {key: compare(clauses, knowledge.claims[key], weights, stress) for key in answers}
