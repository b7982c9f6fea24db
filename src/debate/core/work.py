"""A draft of a deck on the workbench: what a lecturer can do to it, step by step, as values.

A step says what must become true of the deck; how a file takes it up, with its comments
kept, is the business of `debate.files`. What is still open stands in the file itself, as
notes beside what was guessed: a draft that was left is resumed by reading it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from debate.core.assessment import Assessment
from debate.core.deck import Deck, Idea, Statement
from debate.core.faults import Fault
from debate.core.wording import Message


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep a statement as it stands: what was guessed of its text and side is now decided."""

    statement: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Take a statement out, and with it every rebuttal that it makes."""

    statement: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Take `other` into `statement`: its sources, ideas and rebuttals; its text becomes a paraphrase.

    Paraphrases, topics, polarity and flawed moves come along. What `other` rebutted, `statement`
    rebuts from now on; where both did, the stronger link stays. They must be on one side.
    """

    statement: str
    other: str


@dataclass(frozen=True, slots=True)
class Add:
    """Put a new statement with `text` on `side`, right below `statement`; with a `strength` it rebuts that one."""

    statement: str
    side: str
    text: str
    strength: int = 0


@dataclass(frozen=True, slots=True)
class Reword:
    statement: str
    text: str


@dataclass(frozen=True, slots=True)
class SetSide:
    """Put a statement on the side `side`.

    A statement cannot answer one of its own side, so where the side is another one, the links
    between the statement and others go, both ways; rebuttals with a text of their own stay.
    """

    statement: str
    side: str


@dataclass(frozen=True, slots=True)
class Link:
    """Let the statement `by` rebut `statement` with `strength`; a link that is there takes the new strength."""

    statement: str
    by: str
    strength: int


@dataclass(frozen=True, slots=True)
class Unlink:
    statement: str
    by: str


@dataclass(frozen=True, slots=True)
class SetWhy:
    """Say why the point `by` rebuts `statement` with the strength it has."""

    statement: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class SetParaphrases:
    statement: str
    paraphrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetIdeas:
    statement: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True, slots=True)
class SetTitle:
    title: str


@dataclass(frozen=True, slots=True)
class NameSide:
    """Give the side `side` the name that students see."""

    side: str
    name: str


@dataclass(frozen=True, slots=True)
class Finish:
    """Call the deck a draft no more; what is left of guesses and choices in its notes goes."""


Step = (
    Keep | Drop | Merge | Add | Reword | SetSide | Link | Unlink | SetWhy | SetParaphrases | SetIdeas | SetTitle
    | NameSide | Finish
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement on the workbench. `open` are the notes of the file that wait for a decision.

    `group` heads the statements of one article or reader's comment, `whole` is that comment's text.
    """

    statement: Statement
    open: tuple[str, ...] = ()
    group: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement of the other side that may rebut one; `likeness` (0 to 1) is of subject only.

    `strength` is that of the link there is, 0 where there is none; `guess` tells that a program made it.
    """

    statement: Statement
    likeness: float
    strength: int = 0
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Recognition:
    """How the marker takes one wording of a rebuttal, or of a flawed move, as an answer to a statement.

    `meant` is the id of the point (or, where `flawed`, of the move) whose wording `text` is; `taken` that
    of the point the marker credits (None for none), `confidence` from 0 to 1. A flawed move is taken
    rightly where nothing is credited.
    """

    text: str
    meant: str
    taken: str | None
    confidence: float
    flawed: bool = False

    @property
    def right(self) -> bool:
        return self.taken is None if self.flawed else self.taken == self.meant


class WorkError(Exception):
    """A step cannot be taken, or not be undone; `message` says why. The file is as it was."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


class Workbench(Protocol):
    """One draft, on the disk after every step."""

    @property
    def path(self) -> str: ...

    @property
    def deck(self) -> Deck: ...

    @property
    def entries(self) -> Sequence[Entry]:
        """Return the statements in the order of the file."""

    @property
    def open(self) -> tuple[str, ...]:
        """Return what waits for a decision about the deck as a whole: title, names of sides."""

    def open_at(self, side: str = "") -> tuple[str, ...]:
        """Return those of `open` that are about the name of `side`; without one, those about the title."""

    @property
    def warnings(self) -> Sequence[Fault]: ...

    def take(self, step: Step) -> None:
        """Take `step` and save; WorkError where it cannot be taken or the file changed meanwhile."""

    def undo(self) -> Step | None:
        """Take back the last step, of this or an earlier sitting; None where there is none left."""

    def redo(self) -> Step | None:
        """Take the step that was undone last once more; None where there is none."""

    def candidates(self, statement: str) -> Sequence[Candidate]:
        """Return the statements of the other side: those linked first, then by likeness."""

    def recognitions(self, statement: str) -> Sequence[Recognition]:
        """Return how wordings that were not taught are taken: each paraphrase held out of its own point.

        Slow (it prepares markers): call it off the main thread.
        """

    def mark(self, statement: str, answer: str) -> Assessment:
        """Mark `answer` as a student's, with the deck as it now is. Slow the first time."""
