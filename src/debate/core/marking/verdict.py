"""From evidence to a verdict with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from debate.core.assessment import IdeaFound, Reason, Verdict
from debate.core.marking.confidence import ACCEPT, DOUBT, REVERSED, SUSPECT, turned
from debate.core.marking.evidence import ELSEWHERE, FLAWED, PROMPT, SAME_SIDE, Candidate, Evidence

_FEW = 3  # with fewer content words nothing is claimed
_KEY_WORDS = 0.15  # with a smaller share of function words it is a list of key words
_NEAR = 0.2  # a rival must score at least this to be named

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
    if reversal >= REVERSED and evidence.rebuttals[best].score >= _NEAR:
        return Verdict.MISS, Reason.REVERSED, best
    if confidence >= ACCEPT and reversal < SUSPECT:
        if any(idea.must and not idea.found for idea in ideas):
            return Verdict.PARTIAL, Reason.INCOMPLETE, None
        return Verdict.HIT, Reason.COMPLETE, None
    if confidence >= DOUBT:
        return Verdict.UNSURE, Reason.UNCERTAIN, None
    return _refuse(evidence, best, values)


def _refuse(evidence: Evidence, best: str, values: Mapping[str, float]) -> Judgement:
    if values["function"] < _KEY_WORDS:
        return Verdict.MISS, Reason.NO_CLAIM, None
    rival = strongest(evidence)
    if rival is not None and rival.score > max(_NEAR, evidence.rebuttals[best].score):
        return Verdict.MISS, _REASONS[rival.kind], rival.entry.id
    return Verdict.MISS, Reason.UNKNOWN, None


def strongest(evidence: Evidence) -> Candidate | None:
    """Return the rival that the answer is nearest to."""
    firsts = [rivals[0] for rivals in evidence.rivals.values() if rivals]
    return max(firsts, key=lambda rival: rival.score, default=None)
