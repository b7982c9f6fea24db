"""From evidence to a verdict with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from debate.core.assessment import IdeaFound, Reason, Verdict
from debate.core.marking.confidence import turned
from debate.core.marking.evidence import ELSEWHERE, FLAWED, PROMPT, SAME_SIDE, Evidence
from debate.core.marking.weights import BEATEN, CLEAR, DOUBT, REVERSED, SUSPECT

_FEW = 3  # with fewer content words nothing is claimed
_KEY_WORDS = 0.15  # with a smaller share of function words it is a list of key words
_NEAR = 0.2  # a candidate must be as like as this to be named

_REASONS = {
    PROMPT: Reason.ECHO,
    SAME_SIDE: Reason.SAME_SIDE,
    ELSEWHERE: Reason.MISPLACED,
    FLAWED: Reason.FLAWED,
}

Judgement = tuple[Verdict, Reason, str | None]  # the id is what the reason speaks of


def judge(
    evidence: Evidence, best: str, confidence: float, values: Mapping[str, float], ideas: Sequence[IdeaFound]
) -> Judgement:
    """Return verdict, reason and what the reason is about, for the rebuttal `best` that comes nearest.

    `values` are its features, `ideas` those of its ideas.
    """
    if evidence.content < _FEW:
        return Verdict.MISS, Reason.NO_CLAIM, None
    reversal = turned(values)
    if reversal >= REVERSED and evidence.rebuttals[best].likeness >= _NEAR:
        return Verdict.MISS, Reason.REVERSED, best
    if confidence >= _needed(evidence, best) and reversal < SUSPECT:
        if any(idea.must and not idea.found for idea in ideas):
            return Verdict.PARTIAL, Reason.INCOMPLETE, None
        return Verdict.HIT, Reason.COMPLETE, None
    if confidence >= DOUBT:
        return Verdict.UNSURE, Reason.UNCERTAIN, None
    return _refuse(evidence, best, values)


def _needed(evidence: Evidence, best: str) -> float:
    """Return the confidence from which the answer is credited: more where a rival is clearly nearer."""
    rival = evidence.elsewhere
    beaten = rival is not None and rival.score > evidence.rebuttals[best].score + BEATEN
    return CLEAR if beaten else evidence.weights.accept


def _refuse(evidence: Evidence, best: str, values: Mapping[str, float]) -> Judgement:
    if values["function"] < _KEY_WORDS:
        return Verdict.MISS, Reason.NO_CLAIM, None
    rival = evidence.rival
    if rival is not None and rival.likeness > _NEAR and rival.score > evidence.rebuttals[best].score:
        return Verdict.MISS, _REASONS[rival.kind], rival.entry.id
    return Verdict.MISS, Reason.UNKNOWN, None
