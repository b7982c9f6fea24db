"""What is proposed, as values: statements with their sides, terms and guessed answers."""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.deck import Source
from debate.draft.values import Article


@dataclass(frozen=True, slots=True)
class Guess:
    """A statement that may answer another; `likeness` (0 to 1) is of subject only."""

    id: str
    text: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposed statement. `comment` is the label of the reader's comment it is from, `doubts` whether
    that comment seems to disagree with its article; `sure` whether it has more than a few signs of a claim.
    """

    id: str
    source: str
    side: str
    text: str
    blocks: tuple[int, ...]
    sure: bool = True
    comment: str = ""
    doubts: bool = False
    terms: tuple[str, ...] = ()
    guesses: tuple[Guess, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a draft deck is written from. `left_out` holds the blocks of text in which no claim was seen."""

    language: str
    sources: tuple[tuple[Source, Article], ...]
    statements: tuple[Proposed, ...]
    left_out: tuple[tuple[str, int, str], ...]

    def of(self, source: str) -> list[Proposed]:
        return [each for each in self.statements if each.source == source]
