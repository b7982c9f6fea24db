"""How near an answer is to every text of the deck, and to what stands on one card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from math import sqrt

from debate.core.marking.features import STEM, count, weigh
from debate.core.marking.ideas import Found, idea_scores
from debate.core.marking.knowledge import Entry, Knowledge
from debate.core.marking.reading import Word
from debate.core.marking.telling import tell
from debate.core.marking.weights import Weights

SHARED = 0.33  # what a word keeps of its weight where the prompt itself uses it
_NAMED = 6  # rivals kept of each kind
_IDEAS = 0.2  # weight of the ideas in a bare likeness
_NEAREST = 5  # a candidate is as near as the mean of its nearest texts


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rebuttal or a rival.

    How near the answer is to its texts (0 to 1), how much of its ideas it has (0 to
    about 1), how much its words tell of it, and all of them weighed, in log odds.
    """

    entry: Entry
    kind: str
    similarity: float
    ideas: float
    telling: float
    score: float

    @property
    def likeness(self) -> float:
        """Return what it has in common with the answer, from 0 to 1, however telling."""
        return min(1.0, self.similarity + _IDEAS * self.ideas)


class Nearness:
    """One answer compared with the whole deck, on the card of one statement."""

    def __init__(
        self, knowledge: Knowledge, words: Sequence[Word], own: frozenset[str], found: Sequence[Found]
    ) -> None:
        self._knowledge = knowledge
        self._plain, self._shared = _similarities(knowledge, words, own)
        self._ideas = idea_scores(found, knowledge.entries, own)
        content = [word.stem for word in words if word.content]
        self._told = tell(knowledge.telling, {stem: SHARED if STEM + stem in own else 1.0 for stem in content})
        self._stretch = sqrt(1.0 + len(content))  # makes up for long answers being diluted

    def texts(self, entry: Entry) -> list[float]:
        """Return the similarity of an entry's texts, words of the prompt keeping a third of their weight."""
        texts = zip(self._plain[entry.start : entry.end], self._shared[entry.start : entry.end], strict=True)
        return [whole - (1.0 - SHARED) * part for whole, part in texts]

    def rebuttal(self, entry: Entry, kind: str, weights: Weights) -> Candidate:
        """Return a rebuttal of the card."""
        return self._candidate(entry, kind, _mean_of_nearest(self.texts(entry)), weights)

    def rivals(self, entries: Iterable[Entry], kind: str, weights: Weights) -> list[Candidate]:
        """Return the best few of `entries`, no rebuttals of the card, best first.

        There the words of the prompt keep their weight: they are what echoes it.
        """
        near = {entry.id: _mean_of_nearest(self._plain[entry.start : entry.end]) for entry in entries}
        best = nsmallest(_NAMED, near, key=lambda key: (-self._score(key, near[key], weights), key))
        return [self._candidate(self._knowledge.entries[key], kind, near[key], weights) for key in best]

    def _score(self, key: str, near: float, weights: Weights) -> float:
        return weights.score(near * self._stretch, self._ideas.get(key, 0.0), self._told.get(key, 0.0))

    def _candidate(self, entry: Entry, kind: str, near: float, weights: Weights) -> Candidate:
        ideas, told = self._ideas.get(entry.id, 0.0), self._told.get(entry.id, 0.0)
        return Candidate(entry, kind, near, ideas, told, self._score(entry.id, near, weights))


def _similarities(knowledge: Knowledge, words: Sequence[Word], own: frozenset[str]) -> tuple[list[float], list[float]]:
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


def _mean_of_nearest(texts: Sequence[float]) -> float:
    if len(texts) == 1:
        return texts[0]
    if not any(texts):
        return 0.0
    nearest = sorted(texts, reverse=True)[:_NEAREST]
    return sum(nearest) / len(nearest)


def average_texts(entries: Mapping[str, Entry], keys: Sequence[str]) -> float:
    """Return how many texts the points `keys` have on average."""
    return sum(entries[key].end - entries[key].start for key in keys) / max(1, len(keys))
