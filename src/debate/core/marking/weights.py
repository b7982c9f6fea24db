"""Every number the marker weighs with, and where each comes from.

Two sets say how near an answer is to a point: `RICH` for cards whose rebuttals have
paraphrases, `BARE` for cards that have little more than one text each, on which the
same likeness means less. They are fitted together by penalised maximum likelihood on
marked answers of two decks, Dutch and English (for `BARE` with all but the texts taken
out of those decks); which values and thresholds there are was chosen by
cross-validation over prompts: see docs/adr. None of them is about a subject.

Two more say whether an answer turns the claim round: `TURNS` where the deck has sentences
that deny the point, `UNDENIED` where it has next to none, so that less can be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

CLEAR = 0.9  # an answer nearer to a rival than to the rebuttal is credited only from here on
BEATEN = 3.0  # how much nearer, in log odds, the rival must be
DOUBT = 0.2  # from here on the student is asked: calling a good answer wrong is worse
SUSPECT = 0.3  # turned round with this probability, an answer is not credited unasked
REVERSED = 0.7  # from here on it is said to argue the other way


@dataclass(frozen=True, slots=True)
class Weights:
    """What likeness is worth, and what speaks for "none of them", in log odds.

    similarity, ideas, telling: of a rebuttal or rival. rival: what the best rival's sum
    of those counts for none. function: share of function words, of which a list of key
    words has none; length: log of the number of content words, as a couple hardly make
    a point. accept: the confidence from which an answer is credited on such a card.
    """

    similarity: float
    ideas: float
    telling: float
    rival: float
    bias: float
    function: float
    length: float
    accept: float

    def score(self, similarity: float, ideas: float, telling: float) -> float:
        """Return how near a candidate is, in log odds; 0 for nothing in common."""
        return self.similarity * similarity + self.ideas * ideas + self.telling * telling


RICH = Weights(
    similarity=8.88, ideas=3.89, telling=1.14, rival=0.43, bias=14.13, function=-10.84, length=-2.34, accept=0.75
)
BARE = Weights(  # ideas as in RICH, in proportion: a deck of texts only has none to learn from
    similarity=5.33, ideas=1.05, telling=0.42, rival=0.51, bias=17.32, function=-11.54, length=-5.12, accept=0.8
)
FEW_TEXTS = 3.0  # texts a rebuttal, on average, below which a card is bare

TURNS: Mapping[str, float] = {
    "bias": -6.31,
    "leaning": 14.0,  # the whole wording is nearer to sentences that deny the point
    "unusual signs": 0.56,  # words with the sign that they do not have in the point's texts
    "unusual pairs": 0.32,  # the same of two words in one clause together
    "against text": 6.9,  # words with the sign that they do not have in the point's own text
    "stress near": 7.95,  # stress in an answer that is close to the rebuttal's words
    "unemphatic": 1.8,  # in such a language a claim is turned round without stress as well
}

UNDENIED: Mapping[str, float] = {  # the same where the deck has next to no sentences that deny the point
    "bias": -6.45,
    "unusual signs": 0.6,
    "unusual pairs": 0.2,
    "against text": 6.0,
    "stress near": 8.0,
}

# For explanations: the medians of these features over answers that make their point, and their weights.
TYPICAL: Mapping[str, tuple[float, float]] = {
    "similarity": (0.15, 29.0),  # stretched by the length of such an answer
    "ideas": (0.59, 3.23),
    "telling": (6.2, 1.05),
    "margin": (8.4, 1.0),
    "over rival": (8.6, 1.0),
    "function": (0.61, 11.04),
    "length": (2.48, 3.28),
}


def turning(values: Mapping[str, float]) -> Mapping[str, float]:
    """Return the weights by which an answer with these features is taken for a reversal or not."""
    return TURNS if values["denied"] else UNDENIED
