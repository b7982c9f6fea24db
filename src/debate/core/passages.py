"""What lies behind what was said: the passages of a source, in the user's own copy, with their neighbours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from debate.core.clean import clean
from debate.core.deck import Deck, Point, Source, SourceRef
from debate.core.feedback import explain
from debate.core.round import Outcome

AROUND = 1  # blocks before and after a passage

Read = Callable[[str, int], str | None]  # (source, block) -> its text; None where there is no copy


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a source, on one line; `meant` where the point rests on it, else it is a neighbour."""

    number: int
    text: str
    meant: bool


def behind(deck: Deck, outcome: Outcome) -> list[Point]:
    """Return what feedback on an answer rests on: the point that was made or shown, and the argument."""
    told = explain(deck, outcome)
    return [(told.made or told.model).point, outcome.item.statement.point]


def passages(reference: SourceRef, read: Read) -> tuple[Passage, ...]:
    """Return the passages that `reference` points at and their neighbours; none where there is no copy."""
    meant = set(reference.blocks)
    if not any(read(reference.source, block) for block in meant):
        return ()
    near = sorted({number for block in meant for number in range(block - AROUND, block + AROUND + 1)})
    texts = ((number, " ".join(clean(read(reference.source, number) or "").split())) for number in near)
    return tuple(Passage(number, text, number in meant) for number, text in texts if text)


def comments(source: Source, reference: SourceRef) -> tuple[str, ...]:
    """Return the labels of the readers' comments that the passages are in, in the order of the blocks."""
    labels = (source.comment_at(block) for block in reference.blocks)
    return tuple(dict.fromkeys(label for label in labels if label))
