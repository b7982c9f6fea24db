"""The marker of free text: which rebuttal an answer makes, how completely, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from debate.core.assessment import Assessment, IdeaFound, Reason, Score, Span, Verdict
from debate.core.deck import Deck
from debate.core.marking.confidence import confidence, features, makes
from debate.core.marking.evidence import REBUTTAL, Evidence, gather
from debate.core.marking.explain import Explanation, explain
from debate.core.marking.ideas import Found
from debate.core.marking.knowledge import Knowledge, prepare
from debate.core.marking.stored import from_data, to_data
from debate.core.marking.verdict import judge

_RIVALS = 6  # how many other candidates an assessment names


class Marker:
    """Marks answers to the statements of one deck.

    Deterministic, and nothing is kept from one answer to the next. Making one reads the
    whole deck (a second or so); `dump` and `load` save that for the next time.
    """

    def __init__(self, deck: Deck, knowledge: Knowledge | None = None) -> None:
        self.deck = deck
        self._knowledge = knowledge or prepare(deck)

    @classmethod
    def load(cls, deck: Deck, data: Mapping[str, Any]) -> Marker:
        """Return a marker for `deck` from what `dump` gave; ValueError if it is of another deck or version."""
        return cls(deck, from_data(deck, data))

    def dump(self) -> dict[str, Any]:
        """Return what was prepared as plain data that JSON can hold."""
        return to_data(self._knowledge, self.deck)

    def mark(self, statement_id: str, answer: str) -> Assessment:
        """Return the verdict on `answer` to a statement; KeyError where the deck has none of that id."""
        evidence = gather(self._knowledge, self.deck, self.deck.by_id[statement_id], answer)
        if not evidence.words:
            return Assessment(Verdict.MISS, Reason.EMPTY)
        rebuttals = _rebuttals(evidence)
        scores = (*rebuttals, *_rivals(evidence))
        if not rebuttals:
            return Assessment(Verdict.MISS, Reason.UNKNOWN, scores=scores)
        best = rebuttals[0]
        found = evidence.terms_of(best.id)
        ideas = self._ideas(best.id, found)
        verdict, reason, about = judge(evidence, best.id, best.confidence, dict(best.features), ideas)
        return Assessment(verdict, reason, best.id, best.confidence, about, ideas, _spans(found), scores)

    def explain(self, statement_id: str, answer: str) -> Explanation:
        """Return every candidate's score taken apart; KeyError as for `mark`."""
        evidence = gather(self._knowledge, self.deck, self.deck.by_id[statement_id], answer)
        return explain(self._knowledge, evidence, self.mark(statement_id, answer))

    def _ideas(self, point: str, found: Iterable[Found]) -> tuple[IdeaFound, ...]:
        have = {item.term.idea for item in found}
        ideas = self._knowledge.entries[point].ideas
        return tuple(IdeaFound(idea.name, idea.must, idea.name in have, idea.hint) for idea in ideas)


def _rebuttals(evidence: Evidence) -> list[Score]:
    """Return every rebuttal's score, first the one that the answer is about, whichever way it argues."""
    valued = [(key, features(evidence, key)) for key in evidence.rebuttals]
    valued.sort(key=lambda pair: (-makes(pair[1]), pair[0]))
    return [Score(key, REBUTTAL, confidence(values), tuple(values.items())) for key, values in valued]


def _rivals(evidence: Evidence) -> list[Score]:
    """Return the strongest other candidates; their confidence is their bare likeness."""
    rivals = list(chain.from_iterable(evidence.rivals.values()))
    rivals.sort(key=lambda rival: (-rival.score, rival.entry.id))
    return [Score(rival.entry.id, rival.kind, rival.likeness) for rival in rivals[:_RIVALS]]


def _spans(found: Iterable[Found]) -> tuple[Span, ...]:
    """Return where the terms stand in the answer, the most telling term first served."""
    spans: list[Span] = []
    for item in sorted(found, key=lambda item: (-item.weight, item.term.text)):
        for word in item.words:
            if not any(span.start < word.end and word.start < span.end for span in spans):
                spans.append(Span(word.start, word.end, item.term.idea, item.term.text))
    return tuple(sorted(spans, key=lambda span: span.start))
