"""What the marker says of a typed answer: values that screens and reports read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What an answer was worth."""

    HIT = "hit"
    PARTIAL = "partial"
    UNSURE = "unsure"
    MISS = "miss"


class Reason(StrEnum):
    """Why the verdict is what it is; a catalogue words it for the student."""

    COMPLETE = "complete"  # every idea the point needs was found
    INCOMPLETE = "incomplete"  # the point is named, an idea it needs is missing
    UNCERTAIN = "uncertain"  # too close to call: the student is asked
    ECHO = "echo"  # it repeats the argument it should answer
    SAME_SIDE = "same-side"  # it supports the argument's own side
    REVERSED = "reversed"  # a rebuttal's words, claiming the opposite
    FLAWED = "flawed"  # it makes a bad move that the deck names
    MISPLACED = "misplaced"  # a good statement, but no answer to this one
    NO_CLAIM = "no-claim"  # key words, or bare disagreement, without a reason
    UNKNOWN = "unknown"  # nothing in the deck resembles it
    EMPTY = "empty"  # no word to judge
    REPEATED = "repeated"  # in a duel: this was said before


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (0-based, end excluded) of the answer as it was typed."""

    start: int
    end: int
    idea: str
    term: str


@dataclass(frozen=True, slots=True)
class IdeaFound:
    """An idea of the rebuttal that the answer comes nearest to, found in it or not."""

    name: str
    must: bool
    found: bool
    hint: str


@dataclass(frozen=True, slots=True)
class Score:
    """How one candidate fared. `confidence` is in [0, 1]; `features` say why.

    `kind` is "rebuttal", "prompt", "same-side", "elsewhere" or "flawed"; `id` is the id
    of the point or of the flawed move.
    """

    id: str
    kind: str
    confidence: float
    features: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """A verdict on a typed answer, and everything needed to explain it.

    `rebuttal` is the id of the rebuttal the answer is nearest to (named for `unsure` and
    `miss` too, where one stands out). `confidence` is the calibrated probability, in
    [0, 1], that the answer makes that rebuttal. `about` is the id that `reason` speaks
    of: a flawed move, a statement of the own side, the misplaced statement. `scores`
    holds every rebuttal of the card, first the one the answer is about (whichever way it
    argues), then the strongest other candidates.
    """

    verdict: Verdict
    reason: Reason
    rebuttal: str | None = None
    confidence: float = 0.0
    about: str | None = None
    ideas: tuple[IdeaFound, ...] = ()
    spans: tuple[Span, ...] = ()
    scores: tuple[Score, ...] = ()

    @property
    def missing(self) -> IdeaFound | None:
        """The first idea the point needs that was not found."""
        return next((idea for idea in self.ideas if idea.must and not idea.found), None)

    def nearest(self, count: int = 3) -> tuple[str, ...]:
        """Return the ids of the `count` nearest rebuttals of the card, best first."""
        return tuple(score.id for score in self.scores if score.kind == "rebuttal")[:count]
