"""The overview of a draft: its statements by article and comment, what is decided and what is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content

from debate.core.work import Drop, Keep, NameSide, SetTitle
from debate.tui.blocks import Block
from debate.tui.choices import Row
from debate.tui.keys import Key
from debate.tui.texts import clipped
from debate.tui.work.check import CheckScreen
from debate.tui.work.finishing import finish
from debate.tui.work.help import what_to_do
from debate.tui.work.listed import ListScreen
from debate.tui.work.marker import MarkerScreen
from debate.tui.work.merging import MergeScreen
from debate.tui.work.notes import KEPT
from debate.tui.work.overview_keys import keys_of
from debate.tui.work.overview_rows import SIDE, TITLE, deck_rows, open_names, statement_rows
from debate.tui.work.shown import head, in_short, told_of
from debate.tui.work.statement import StatementScreen
from debate.tui.work.writers import name_side, write_own, write_title


class OverviewScreen(ListScreen):
    """Walks through the draft; what is decided from the list needs no other screen."""

    def heading(self) -> str:
        _, entries, deck = self.words, self.bench.entries, self.bench.deck
        decided = sum(not each.open for each in entries)
        count = _("{decided} of {total} decided", decided=decided, total=len(entries))
        state = _("a draft") if deck.draft else _("finished")
        rest = f" ({state})   {count}   {_('all saved')}"
        return clipped(deck.title, max(20, self.app.size.width - len(rest) - 2)) + rest

    def rows(self) -> Iterable[tuple[str, Row]]:
        if not self.sought:
            yield from deck_rows(self.words, self.bench, self.room)
        yield from statement_rows(self.bench.deck, self.bench.entries, self.found(), self.room)

    def detail(self) -> Sequence[Block]:
        _, notes, entry = self.words, self.work.notes, self.entry(self.at)
        if entry is None and self.at == TITLE:
            about = Block("plain", Content("\n").join(map(Content, what_to_do(_))))
            return [*in_short(_, notes, self.bench.open_at()), about]
        if entry is None:
            return [*in_short(_, notes, self.bench.open_at(self.at.removeprefix(SIDE)))] if self.at else []
        brief = [head(_, self.bench.deck, entry), *in_short(_, notes, entry.open)]
        guessed = {each.statement.id for each in self.bench.candidates(self.at) if each.guess} if self.wide else ()
        return [*brief, *told_of(_, entry, guessed)] if self.wide else brief

    def browsing_keys(self) -> list[Key]:
        return keys_of(self)

    def go_to(self, statement: str) -> None:
        self.at = statement or self.at

    def write_own(self) -> None:
        write_own(self, self.at)

    def open(self) -> None:
        self.seeking = False
        if self.at == TITLE:
            write_title(self)
        elif self.at.startswith(SIDE):
            name_side(self, self.at.removeprefix(SIDE))
        elif self.at:
            self.app.push_screen(StatementScreen(self.at, self.go_to))

    def keep(self) -> None:
        """Call what is marked decided as it stands, and go on to the next that is not."""
        _, deck, entry = self.words, self.bench.deck, self.entry(self.at)
        if entry is not None and not self.work.notes.asks(entry.open, *KEPT):
            self.kept()
        elif entry is not None:
            self.take(Keep(self.at), _("Kept."), self.kept)
        elif self.at == TITLE:
            self.take(SetTitle(deck.title), _("Kept."), self.kept)
        elif self.at:
            side = self.at.removeprefix(SIDE)
            self.take(NameSide(side, deck.sides[side]), _("Kept."), self.kept)

    def kept(self) -> None:
        """Go on to what is open further down, and say what is still open of what was kept."""
        _, entry = self.words, self.entry(self.at)
        if entry and entry.open:
            self.work.said = _("Kept. Still to decide there: {what}", what=self.work.notes.short(_, entry.open))
        here = self.names.index(self.at) + 1
        self.at = next((each for each in self.names[here:] if each in open_names(self.bench)), self.at)
        self.read()

    def next_open(self) -> None:
        """Mark the next row that is not decided, round at the end."""
        _ = self.words
        here = self.names.index(self.at) + 1 if self.at else 0
        found = next((each for each in self.names[here:] + self.names[:here] if each in open_names(self.bench)), None)
        if found is None:
            self.say(_("Everything here is decided."))
        else:
            self.at = found
            self.draw_all()

    def drop(self) -> None:
        _ = self.words
        place = self.names.index(self.at)
        after = next((each for each in self.names[place + 1 :] if each), self.names[place - 1])
        self.take(Drop(self.at), _("Dropped. Press u to take that back."), lambda: self._show(after))

    def _show(self, name: str) -> None:
        self.at = name
        self.read()

    def merge(self) -> None:
        self.app.push_screen(MergeScreen(self.at, self._show))

    def try_out(self) -> None:
        self.app.push_screen(MarkerScreen(self.at))

    def check(self) -> None:
        self.app.push_screen(CheckScreen())

    def finish(self) -> None:
        finish(self)

    def leave(self) -> None:
        _ = self.words
        if self.sought:
            super().leave()
        else:
            self.say(_("Press q to leave. Everything is saved."))
