"""The passages behind a point: those that are meant with their neighbours, from the user's own copy."""

from __future__ import annotations

from typing import cast

from debate.core.deck import Deck, Point, Source, SourceRef
from debate.core.passages import Passage, comments, passages
from debate.core.ports import Game
from debate.locale import Words
from debate.plain.sources import read
from tests.builders import deck

COPY = {1: "Before.", 2: "The very\n passage\x07.", 3: "After.", 6: "Far  on."}


class Shelf:
    """A game that holds copies of sources, and nothing else."""

    def __init__(self, copy: dict[int, str]) -> None:
        self.copy = copy

    def passage(self, source: str, block: int) -> str | None:
        return self.copy.get(block) if source == "src" else None


def lines(copy: dict[int, str], blocks: tuple[int, ...] = (2,), held: Deck | None = None) -> str:
    point = Point("p", "A point.", (SourceRef("src", blocks),))
    return "\n".join(read(cast("Game", Shelf(copy)), held or deck(), [point, Point("q", "Unsourced.")], Words("en")))


def test_what_is_meant_stands_between_its_neighbours_on_one_line() -> None:
    found = passages(SourceRef("src", (2,)), Shelf(COPY).passage)
    assert found == (Passage(1, "Before.", False), Passage(2, "The very passage.", True), Passage(3, "After.", False))


def test_neighbours_alone_are_nothing() -> None:
    assert passages(SourceRef("src", (4,)), Shelf(COPY).passage) == ()
    assert passages(SourceRef("other", (2,)), Shelf(COPY).passage) == ()
    assert [each.number for each in passages(SourceRef("src", (2, 6)), Shelf(COPY).passage)] == [1, 2, 3, 6]


def test_comments_are_named_once_in_the_order_of_the_blocks() -> None:
    source = Source("src", "A work", comments={"R1": (5, 6), "R2": (2,)})
    assert comments(source, SourceRef("src", (5, 2, 6, 9))) == ("R1", "R2")


def test_on_lines_the_passage_is_marked() -> None:
    told = lines(COPY)
    assert "  A work, A. Author, A house, 2020" in told
    assert ">   2  The very passage." in told
    assert "    1  Before." in told
    assert "Look at" not in told
    assert "Unsourced" not in told


def test_on_lines_it_is_told_where_to_look() -> None:
    told = lines({}, (5, 2))
    assert "Look at paragraphs 5, 2." in told
    assert "Reader's comment R1." in told
    assert "debate source add FILE" in told
