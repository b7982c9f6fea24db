"""Merging two statements: choose the one that stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from textual.content import Content

from debate.core.likeness import Likeness
from debate.core.work import Entry, Merge
from debate.tui import keys
from debate.tui.blocks import Block
from debate.tui.choices import Row
from debate.tui.ink import LOUD
from debate.tui.keys import Key
from debate.tui.texts import clipped
from debate.tui.work.listed import ListScreen
from debate.tui.work.shown import head, sign


class MergeScreen(ListScreen):
    """Lists the statements of one side, the most alike first.

    The one that is chosen takes `other` in; `then` is told which that was.
    """

    def __init__(self, other: str, then: Callable[[str], object]) -> None:
        super().__init__()
        self.other, self.then = other, then

    @property
    def others(self) -> list[Entry]:
        """The statements that it could be merged into."""
        merged = self.bench.deck.by_id[self.other]
        like = Likeness(merged.text)
        entries = [each for each in self.bench.entries if each.statement.side == merged.side]
        return sorted((e for e in entries if e.statement.id != self.other), key=lambda e: -like(e.statement.text))

    def heading(self) -> str:
        _ = self.words
        return _("Merge this with which? It becomes a paraphrase of the one you choose")

    def above(self) -> Sequence[Block]:
        return [Block("unsure", Content(self.bench.deck.by_id[self.other].text))]

    def rows(self) -> Iterable[tuple[str, Row]]:
        _, found = self.words, self.found()
        yield "", Row(Content.styled(_("Statements of the same side, the most alike first"), LOUD), heading=True)
        for each in self.others:
            if each.statement.id in found:
                text = clipped(each.statement.text, self.room - 2)
                yield each.statement.id, Row(Content.assemble(sign(not each.open), " ", text))

    def detail(self) -> Sequence[Block]:
        entry = self.entry(self.at)
        return [head(self.words, self.bench.deck, entry)] if entry else []

    def browsing_keys(self) -> list[Key]:
        _ = self.words
        merge = Key(keys.ENTER, "Enter", _("merge with this one"), self.open)
        return [*([merge] if self.at else []), *self.moving_keys(), self.back_key()]

    def open(self) -> None:
        _ = self.words
        if self.at:
            self.take(Merge(self.at, self.other), _("Merged. Press u to take that back."), self._merged)

    def _merged(self) -> None:
        self.app.pop_screen()
        self.then(self.at)
