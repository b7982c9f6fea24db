"""A draft as text and deck together: which notes stand at which statement, and at which of its links."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from debate.core.deck import Deck, Statement
from debate.core.draft_notes import HEADINGS, Kind, NoteReader
from debate.files.edit.draft_notes import Found, Heading, read_headings, read_notes
from debate.files.edit.layout import Layout
from debate.files.edit.places import Comment
from debate.files.edit.tree import fields
from debate.files.nodes import Node, items_of


@dataclass(frozen=True)
class DraftPage:
    """The text of `deck`, with its notes; a deck that is no draft has none."""

    layout: Layout
    deck: Deck
    reader: NoteReader

    @cached_property
    def notes(self) -> tuple[Found, ...]:
        return read_notes(self.layout, self.reader)

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        titles = {source.title for source in self.deck.sources.values()}
        return read_headings(self.layout, self.notes, titles)

    @cached_property
    def own(self) -> frozenset[Comment]:
        """The comments that are notes, but for the headings."""
        return comments(each for each in self.notes if each.kind not in HEADINGS)

    @cached_property
    def _items(self) -> dict[str, Node]:
        items = items_of(fields(self.layout.root).get("statements"))
        return {each.id: item for each, item in zip(self.deck.statements, items, strict=True)}

    @cached_property
    def _starts(self) -> dict[str, int]:
        return {name: self.layout.span(item)[0] for name, item in self._items.items()}

    @cached_property
    def _by_statement(self) -> dict[str, list[Found]]:
        """The notes by the statement that they stand at or below; those above all statements under ""."""
        names, starts = ["", *self._starts], [0, *self._starts.values()]
        found: dict[str, list[Found]] = {name: [] for name in names}
        for each in self.notes:
            found[names[bisect_right(starts, each.start) - 1]].append(each)
        return found

    def at(self, statement: str, *kinds: Kind) -> list[Found]:
        """Return the notes of `kinds` that stand at a statement or right below it; "" for those above all."""
        return [each for each in self._by_statement.get(statement, ()) if each.kind in kinds]

    def heading(self, statement: str) -> Heading | None:
        """Return what heads a statement."""
        above = (each for each in self.headings if each.start < self._starts[statement])
        return max(above, key=lambda each: each.start, default=None)

    def guesses(self, statement: Statement) -> dict[str, Found]:
        """Return the notes that call the strength of a link a guess, by the point that makes it."""
        items = items_of(fields(self._items[statement.id]).get("rebuttals"))
        spans = [(self.layout.span(item)[0], self.layout.places.following(self.layout.span(item)[1])) for item in items]
        return {
            rebuttal.id: each
            for each in self.at(statement.id, Kind.GUESS)
            for rebuttal, (start, end) in zip(statement.rebuttals, spans, strict=True)
            if start <= each.start < end
        }

    def named(self) -> dict[str, Found]:
        """Return the notes beside the names of sides, by side."""
        sides = fields(self.layout.root).get("sides")
        line = self.layout.places.line
        lines = {line(self.layout.span(name)[1]): side for side, name in fields(sides).items()}
        notes = self.at("", Kind.SIDE_NAME)
        return {lines[line(each.start)]: each for each in notes if line(each.start) in lines}


def comments(notes: Iterable[Found]) -> frozenset[Comment]:
    return frozenset(comment for each in notes for comment in each.comments)
