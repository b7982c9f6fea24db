"""What can happen in a round, and what a round asks of its shell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from debate.core.assessment import Assessment
from debate.core.item import Item
from debate.core.review import Review


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a shell knows of an answer: a fresh id, the time (UTC), the seconds it took.

    `sure` is how sure the student is, 1 to 3; 0 where that was not asked.
    """

    id: str
    at: datetime
    seconds: float = 0.0
    sure: int = 0


@dataclass(frozen=True, slots=True)
class Chosen:
    option: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Typed:
    text: str
    assessment: Assessment
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class SelfMarked:
    """The student says which rebuttal an unsure answer made; None for none of them."""

    rebuttal: str | None
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class HintAsked:
    pass


@dataclass(frozen=True, slots=True)
class Skipped:
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Continued:
    """The student goes on; in a duel `reply` is the opponent's answer, None where there is none."""

    reply: Item | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Contested:
    """The student holds that the answer on show was right."""

    stamp: Stamp


Event = Chosen | Typed | SelfMarked | HintAsked | Skipped | Continued | Undone | Contested


@dataclass(frozen=True, slots=True)
class Save:
    """Write this review, before anything else is shown."""

    review: Review


Effects = tuple[Save, ...]
