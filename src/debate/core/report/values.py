"""What a report says, as values: shells draw them on a screen, in a table, on a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from debate.core.assessment import Verdict
from debate.core.inbox import Group
from debate.core.item import Form
from debate.core.progress import Spotting

ENOUGH = 10  # with fewer students the figures of an item say little
HARD = 0.3
EASY = 0.95


class Note(StrEnum):
    """What a lecturer should know of an item at a glance."""

    TOO_FEW = "too-few"  # fewer than ENOUGH students
    BACKWARD = "backward"  # those who know more miss it more often
    HARD = "hard"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class Taken:
    """One answer to an item, and the numbers of the students who gave it.

    `id` and `text` are those of the option, of the rebuttal credited or, in a spot item, of
    the reply judged: empty where there is none, the text also where the deck no longer
    holds it. `flaw` is what is wrong with the option or reply. `said` is the verdict
    taken in a spot item; `reason` why a typed answer was a miss.
    """

    id: str
    text: str
    verdict: Verdict
    students: tuple[int, ...]
    flaw: str = ""
    said: str = ""
    reason: str = ""
    misplaced: bool = False
    skipped: bool = False

    @property
    def count(self) -> int:
        return len(self.students)


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """A statement in one form, over each student's first answer to it.

    `facility` is the share right (the strongest there was, in full), `points` the mean
    share of the most points, both in [0, 1]. `discrimination` is the correlation of right
    with the student's share right on all other items, `upper_lower` the facility among the
    best 27 % less that among the weakest; None where they cannot be computed. `repeats`
    counts later answers, which are practice. `taken` holds what was answered, the
    commonest first.
    """

    statement: str
    form: Form
    students: int
    facility: float
    points: float
    discrimination: float | None
    upper_lower: float | None
    repeats: int
    taken: tuple[Taken, ...]

    @property
    def notes(self) -> tuple[Note, ...]:
        if self.students < ENOUGH:
            return (Note.TOO_FEW,)
        backward = self.discrimination is not None and self.discrimination < 0
        found = {Note.BACKWARD: backward, Note.HARD: self.facility < HARD, Note.EASY: self.facility > EASY}
        return tuple(note for note, holds in found.items() if holds)


@dataclass(frozen=True, slots=True)
class SideFigures:
    """First answers to the statements of one side, in one form."""

    side: str
    form: Form
    answers: int
    facility: float
    points: float


@dataclass(frozen=True, slots=True)
class FlawFigures:
    """A flaw: in spot items, how often it was `shown`, `seen` for a flaw and rightly `named`;
    `alarms`, how often a sound reply was said to have it; and `fallen`, how often a move
    with it was chosen as the strongest answer.
    """

    flaw: str
    shown: int = 0
    seen: int = 0
    named: int = 0
    alarms: int = 0
    fallen: int = 0


@dataclass(frozen=True, slots=True)
class StudentFigures:
    """One student: `answers` counts all, `items` the first answers that the shares are over."""

    number: int
    name: str
    answers: int
    items: int
    facility: float
    points: float


@dataclass(frozen=True, slots=True)
class Report:
    """What a class made of one deck. `items` begins with the worst.

    `files` counts exports, of which several may be one student's. `answers` counts all;
    those given in duels and those to statements that the deck no longer holds (`dropped`)
    are in no figure per item. `other_version` counts answers to another text of the deck.
    """

    deck: str
    files: int
    answers: int
    in_duels: int
    dropped: int
    other_version: int
    items: tuple[ItemFigures, ...]
    sides: tuple[SideFigures, ...]
    flaws: tuple[FlawFigures, ...]
    spotting: Spotting
    typed: tuple[Group, ...]
    students: tuple[StudentFigures, ...]
    days: tuple[tuple[date, int], ...]
