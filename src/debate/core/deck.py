"""The deck as values: what can be said, who answers it, and how to recognise it.

A deck is a map of statements on two sides. Everything that can be said in it, by a
statement or by a rebuttal of its own, is a `Point`. Values here are complete and
sound: `debate.files` refuses a faulty deck before it becomes one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

STRONGEST = 3
WEAKEST = 1


@dataclass(frozen=True, slots=True)
class Idea:
    """A component of a point that an answer must (or may) contain to have made it."""

    name: str
    terms: tuple[str, ...]
    must: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Polarity:
    """Phrases or sentences with which a claim is asserted, and with which it is turned round."""

    asserts: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Where a point comes from: the key of a source and its 1-based block numbers."""

    source: str
    blocks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A work the deck draws on. `comments` maps a comment's label to its blocks."""

    key: str
    title: str
    authors: tuple[str, ...] = ()
    publisher: str = ""
    year: int | None = None
    kind: str = ""
    url: str = ""
    blocks: int = 0
    comments: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def comment_at(self, block: int) -> str | None:
        """Return the label of the readers' comment that holds `block`, if any."""
        return next((label for label, blocks in self.comments.items() if block in blocks), None)


@dataclass(frozen=True, slots=True)
class Point:
    """Something that can be said, and what is needed to recognise it in other words."""

    id: str
    text: str
    source: tuple[SourceRef, ...] = ()
    paraphrases: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    polarity: Polarity = Polarity()


@dataclass(frozen=True, slots=True)
class Rebuttal:
    """A point that attacks a statement, with a strength from 1 to 3 and a reason.

    One that `concedes` grants the statement's premise and turns it against the conclusion.
    """

    point: Point
    strength: int = 2
    why: str = ""
    concedes: bool = False

    @property
    def id(self) -> str:
        return self.point.id

    @property
    def text(self) -> str:
        return self.point.text


@dataclass(frozen=True, slots=True)
class FlawedMove:
    """A bad reply to a statement. `flaw` is a key of `debate.core.flaws.FLAWS`."""

    id: str
    text: str
    flaw: str
    why: str = ""
    source: tuple[SourceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A node of the map: a point on one side, what answers it and what fails to."""

    point: Point
    side: str
    topics: tuple[str, ...] = ()
    rebuttals: tuple[Rebuttal, ...] = ()
    flawed: tuple[FlawedMove, ...] = ()

    @property
    def id(self) -> str:
        return self.point.id

    @property
    def text(self) -> str:
        return self.point.text

    @property
    def best_strength(self) -> int:
        """The strength of the strongest rebuttal; 0 where there is none."""
        return max((rebuttal.strength for rebuttal in self.rebuttals), default=0)

    def rebuttal(self, point_id: str) -> Rebuttal | None:
        """Return the rebuttal made by the point `point_id`, if it attacks this statement."""
        return next((rebuttal for rebuttal in self.rebuttals if rebuttal.id == point_id), None)


@dataclass(frozen=True)
class Deck:
    """A whole, sound deck. `fingerprint` is the SHA-256 (hex) of the file it came from."""

    id: str
    title: str
    language: str
    sides: Mapping[str, str]
    statements: tuple[Statement, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    draft: bool = False
    fingerprint: str = ""

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def flawed_by_id(self) -> Mapping[str, FlawedMove]:
        return {move.id: move for statement in self.statements for move in statement.flawed}

    def other_side(self, side: str) -> str:
        """Return the key of the side that answers `side`."""
        return next(key for key in self.sides if key != side)

    def of_side(self, side: str) -> tuple[Statement, ...]:
        return tuple(statement for statement in self.statements if statement.side == side)
