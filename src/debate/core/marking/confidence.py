"""From evidence to a calibrated confidence: two small logistic models.

The first says whether the answer makes this rebuttal and no other (fitted on answers
that are not reversed), the second whether it turns the claim round (fitted on right and
reversed answers); the confidence is the first times one minus the second. Weights were
fitted by penalised maximum likelihood on marked answers, features chosen by
cross-validation over prompts: see docs/adr. They are few, and none is about a subject.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log

from debate.core.marking.evidence import ELSEWHERE, FLAWED, PROMPT, RIVALS, SAME_SIDE, Evidence

ACCEPT = 0.65  # from here on an answer is credited
DOUBT = 0.3  # from here on the student is asked

_LONG = 3.2  # log of the number of content words from which length says nothing more
_LENGTHEN = 0.25  # power of the length by which long answers make up for being diluted

MAKES = {
    "bias": -13.81,
    "similarity": 4.97,  # how near its three nearest texts are
    "ideas": -2.24,  # beside the margins, which hold the ideas too
    "margin": 9.01,  # how much nearer than the next rebuttal
    "over prompt": 1.17,  # how much nearer than the prompt: else an echo
    "over same-side": 1.18,
    "over elsewhere": 3.18,
    "over flawed": 6.57,
    "function": 8.93,  # share of function words: a list of key words has none
    "length": 2.8,  # a couple of words hardly make a point
}
TURNS = {
    "bias": -5.2,
    "against": 1.88,
    "stressed against": 3.34,
    "stress": 0.84,
    "balance": -0.53,
    "stress near": 7.34,
    "against near": 13.71,
}


def features(evidence: Evidence, key: str) -> dict[str, float]:
    """Return the features of the rebuttal `key`, those of `MAKES` and those of `TURNS`."""
    return {**_nearness(evidence, key), **_opposition(evidence, key)}


def confidence(values: Mapping[str, float]) -> float:
    """Return the probability, in (0, 1), that an answer with these features makes the point."""
    return _logistic(MAKES, values) * (1.0 - turned(values))


def turned(values: Mapping[str, float]) -> float:
    """Return the probability, in (0, 1), that the answer turns the claim round."""
    return _logistic(TURNS, values)


def _nearness(evidence: Evidence, key: str) -> dict[str, float]:
    candidate = evidence.rebuttals[key]
    stretch = (1.0 + evidence.content) ** _LENGTHEN
    others = [other.score for other in evidence.rebuttals.values() if other is not candidate]
    best = {kind: evidence.rivals[kind][0].score if evidence.rivals[kind] else 0.0 for kind in RIVALS}
    return {
        "similarity": candidate.similarity * stretch,
        "ideas": candidate.ideas,
        "margin": (candidate.score - max(others, default=0.0)) * stretch,
        "over prompt": candidate.score - best[PROMPT],
        "over same-side": candidate.score - best[SAME_SIDE],
        "over elsewhere": candidate.score - best[ELSEWHERE],
        "over flawed": candidate.score - best[FLAWED],
        "function": 1.0 - evidence.content / len(evidence.words),
        "length": min(_LONG, log(1.0 + evidence.content)),
    }


def _opposition(evidence: Evidence, key: str) -> dict[str, float]:
    polarity, similarity = evidence.polarity[key], evidence.rebuttals[key].similarity
    per_word = 10.0 / (1.0 + evidence.content)
    return {
        "against": polarity.opposite * per_word,
        "stressed against": polarity.stressed * per_word,
        "stress": len(evidence.stress) * per_word,
        "balance": polarity.balance,
        "stress near": len(evidence.stress) * similarity,
        "against near": max(0.0, -polarity.balance) * similarity,
    }


def _logistic(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    total = sum(weight * values.get(name, 1.0) for name, weight in weights.items())
    return 1.0 / (1.0 + exp(-total)) if total > -700.0 else 0.0
