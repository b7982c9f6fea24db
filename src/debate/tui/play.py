"""A round on the screen: draws it, and turns keys into events."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

from textual.widget import Widget

from debate.core.events import Chosen, SelfMarked
from debate.core.item import Form
from debate.core.round import Asking, Marking, Round
from debate.tui.card import Header, rows_of
from debate.tui.choices import Choices
from debate.tui.keys import Key
from debate.tui.play_keys import keys_of
from debate.tui.table import Table
from debate.tui.writing import WritingScreen


class RoundScreen(WritingScreen):
    """A card, its answers, and the feedback, all in one place."""

    CSS_PATH = "styles/round.tcss"

    def body(self) -> Iterator[Widget]:
        yield Header()
        yield Table()

    @property
    def options(self) -> int:
        """How many answers there are to choose from now."""
        return len(rows_of(self.words, self.state))

    def on_mount(self) -> None:
        self._lay()
        if any(item.form is Form.TYPE for item in self.state.items):
            self.call_after_refresh(self.debate.prepare, self.deck)

    def watch_state(self, before: Round, after: Round) -> None:
        if type(before.phase) is not type(after.phase) or len(before.outcomes) != len(after.outcomes):
            self.keep(taken_back(before, after))
            self._lay()
        elif self.typing:
            self.write()
        self.draw_all()

    def _lay(self) -> None:
        """Lay a new card, or a new phase of it, on the table."""
        self.since = time.monotonic()
        self.table.lay(self.state.phase, self.kept() if self.typing else "")
        self.set_focus(self.table.box if self.typing else None)

    def draw(self) -> None:
        self.query_one(Header).show(self.words, self.deck, self.state)
        self.table.show(self.words, self.deck, self.state, busy=self.busy)

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()

    def on_descendant_focus(self) -> None:
        self.draw_keys()

    def on_descendant_blur(self) -> None:
        self.draw_keys()

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    def all_keys(self) -> list[Key]:
        # A question mark in the field is text.
        return self.keys_now() if self.writing else super().all_keys()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        if message.again:
            self.answer()

    def point(self, place: int) -> None:
        """Mark the answer at `place`; the one that is marked already is given."""
        if self.table.choices.marked == place:
            self.answer()
        elif place < self.options:
            self.table.choices.marked = place

    def answer(self) -> None:
        """Give the marked answer; where none is, mark the first."""
        place = self.table.choices.marked
        match self.state.phase:
            case _ if place is None:
                self.table.choices.move(1)
            case Asking(item):
                self.ask_sure(partial(self._choose, item.options[place].id))
            case Marking() as phase:
                self.send(SelfMarked((*phase.nearest, None)[place], self.stamp()))

    def _choose(self, option: str, sure: int) -> None:
        self.send(Chosen(option, self.stamp(sure)))

    def leave(self) -> None:
        _ = self.words
        if self.typing:
            self.keep(self.table.box.text)
        self.app.pop_screen()
        self.debate.come_back()
        self.app.notify(_("Kept: you can go on from here at any time."), markup=False)


def taken_back(before: Round, after: Round) -> str:
    """Return the words of the answer that was taken back, to be written on."""
    if len(after.outcomes) < len(before.outcomes):
        return before.outcomes[-1].review.text or ""
    if isinstance(before.phase, Marking) and isinstance(after.phase, Asking):
        return before.phase.text
    return ""
