"""From evidence to a calibrated confidence.

Two models. The first says which rebuttal the answer makes, or none: a softmax over the
rebuttals of the card and "none of them", which gains by the best rival (prompt, own
side, elsewhere, flaws), by key words without a sentence and by shortness. The second
says whether the answer turns the claim round. The confidence is the first times one
minus the second. `weights` has the numbers and where they come from.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log

from debate.core.marking.evidence import Evidence
from debate.core.marking.weights import turning

_LONG = 3.2  # log of the number of content words from which length says nothing more
_FAR = 50.0  # a lead, in log odds, beyond which nothing changes


def features(evidence: Evidence, key: str) -> dict[str, float]:
    """Return the features of the rebuttal `key`: what it has, its leads, and what speaks of a reversal."""
    return {**_nearness(evidence, key), **_opposition(evidence, key)}


def confidence(values: Mapping[str, float]) -> float:
    """Return the probability, in [0, 1], that an answer with these features makes the point."""
    return makes(values) * (1.0 - turned(values))


def makes(values: Mapping[str, float]) -> float:
    """Return the probability, in [0, 1], that the answer is about this point, whichever way it argues."""
    return 1.0 / (1.0 + _exp(-values["margin"]) + _exp(-values["over rival"]))


def turned(values: Mapping[str, float]) -> float:
    """Return the probability, in [0, 1], that the answer turns the claim round."""
    weights = turning(values)
    total = weights["bias"] + sum(weight * values[name] for name, weight in weights.items() if name != "bias")
    return 1.0 / (1.0 + _exp(-total))


def _nearness(evidence: Evidence, key: str) -> dict[str, float]:
    weights, candidate = evidence.weights, evidence.rebuttals[key]
    others = [other.score for other in evidence.rebuttals.values() if other is not candidate]
    rival = evidence.rival.score if evidence.rival else 0.0
    function = 1.0 - evidence.content / len(evidence.words)
    length = min(_LONG, log(1.0 + evidence.content))
    none = weights.bias + weights.rival * rival + weights.function * function + weights.length * length
    return {
        "similarity": candidate.similarity,
        "ideas": candidate.ideas,
        "telling": candidate.telling,
        "margin": candidate.score - log(sum(map(_exp, others))) if others else _FAR,
        "over rival": candidate.score - none,
        "function": function,
        "length": length,
    }


def _opposition(evidence: Evidence, key: str) -> dict[str, float]:
    polarity = evidence.polarity[key]
    per_word = 10.0 / (1.0 + evidence.content)
    return {
        "leaning": evidence.leaning.get(key, 0.0),
        "denied": float(key in evidence.leaning),
        "unusual signs": polarity.words * per_word,
        "unusual pairs": polarity.pairs * per_word,
        "against text": polarity.own,
        "stress near": len(evidence.stress) * evidence.rebuttals[key].similarity,
        "unemphatic": 0.0 if evidence.emphatic else 1.0,
    }


def _exp(value: float) -> float:
    return exp(max(-_FAR, min(_FAR, value)))
