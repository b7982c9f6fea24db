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

from debate.core.marking.evidence import Evidence

ACCEPT = 0.5  # from here on an answer is credited: right more likely than not
DOUBT = 0.2  # from here on the student is asked: calling a good answer wrong is worse
SUSPECT = 0.3  # turned round with this probability, an answer is not credited unasked
REVERSED = 0.6  # from here on it is said to argue the other way

_LONG = 3.2  # log of the number of content words from which length says nothing more
_LENGTHEN = 0.5  # power of the length by which long answers make up for being diluted

MAKES = {
    "bias": -11.85,
    "similarity": 4.39,  # how near its nearest texts are
    "margin": 6.64,  # how much nearer than the next rebuttal
    "over rival": 8.35,  # how much nearer than the best of prompt, own side, elsewhere, flaws
    "function": 8.44,  # share of function words: a list of key words has none
    "length": 2.14,  # a couple of words hardly make a point
}
TURNS = {
    "bias": -5.0,
    "against": 2.41,  # words in common whose signs differ
    "stressed against": 2.96,  # the same, with stress ("juist niet")
    "balance": -1.97,  # from -1, all signs differ, to 1, all agree
    "stress near": 13.76,  # stress in an answer that is close to the rebuttal's words
}


def features(evidence: Evidence, key: str) -> dict[str, float]:
    """Return the features of the rebuttal `key`, those of `MAKES` and those of `TURNS`."""
    return {**_nearness(evidence, key), **_opposition(evidence, key)}


def confidence(values: Mapping[str, float]) -> float:
    """Return the probability, in (0, 1), that an answer with these features makes the point."""
    return makes(values) * (1.0 - turned(values))


def makes(values: Mapping[str, float]) -> float:
    """Return the probability, in (0, 1), that the answer is about this point, whichever way it argues."""
    return _logistic(MAKES, values)


def turned(values: Mapping[str, float]) -> float:
    """Return the probability, in (0, 1), that the answer turns the claim round."""
    return _logistic(TURNS, values)


def _nearness(evidence: Evidence, key: str) -> dict[str, float]:
    candidate = evidence.rebuttals[key]
    stretch = (1.0 + evidence.content) ** _LENGTHEN
    others = [other.score for other in evidence.rebuttals.values() if other is not candidate]
    rivals = [several[0].score for several in evidence.rivals.values() if several]
    return {
        "similarity": candidate.similarity * stretch,
        "margin": (candidate.score - max(others, default=0.0)) * stretch,
        "over rival": candidate.score - max(rivals, default=0.0),
        "function": 1.0 - evidence.content / len(evidence.words),
        "length": min(_LONG, log(1.0 + evidence.content)),
    }


def _opposition(evidence: Evidence, key: str) -> dict[str, float]:
    polarity = evidence.polarity[key]
    per_word = 10.0 / (1.0 + evidence.content)
    return {
        "against": polarity.opposite * per_word,
        "stressed against": polarity.stressed * per_word,
        "balance": polarity.balance,
        "stress near": len(evidence.stress) * evidence.rebuttals[key].similarity,
    }


def _logistic(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    total = weights["bias"] + sum(weight * values[name] for name, weight in weights.items() if name != "bias")
    return 1.0 / (1.0 + exp(-total)) if total > -700.0 else 0.0
