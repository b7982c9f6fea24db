"""What all screens of the workbench share: the bench, steps and their undoing, a line that says what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual import events
from textual.widget import Widget
from textual.widgets import Static

from debate.core.work import Entry, Step, Workbench
from debate.tui.base import DrawnScreen
from debate.tui.keys import Key
from debate.tui.texts import clipped
from debate.tui.work.bar import TallBar
from debate.tui.work.steps import name_of, statement_of

if TYPE_CHECKING:
    from debate.tui.work.app import WorkApp

SHOWN = 40  # characters of a statement that is only named


class WorkScreen(DrawnScreen):
    """A screen that shows the bench as it is now, and takes steps on it."""

    @property
    def work(self) -> WorkApp:
        return cast("WorkApp", self.app)

    @property
    def bench(self) -> Workbench:
        return self.work.bench

    def entry(self, statement: str) -> Entry | None:
        """Return the statement of that id as it stands on the bench; None where it is gone."""
        return next((each for each in self.bench.entries if each.statement.id == statement), None)

    def foot(self) -> Iterator[Widget]:
        yield Static(id="said", markup=False)
        yield TallBar()

    def nothing_lost(self) -> str:
        _ = self.words
        return _("Everything is saved.")

    def on_key(self, event: events.Key) -> None:
        self.work.said = ""
        super().on_key(event)
        self.draw_said()

    def draw_all(self) -> None:
        super().draw_all()
        self.draw_said()

    def draw_said(self) -> None:
        """Say what was done last, until the next key."""
        if self.is_mounted:
            said = self.query_one("#said", Static)
            said.display = bool(self.work.said)
            said.update(self.work.said)

    def say(self, text: str) -> None:
        self.work.said = text
        self.draw_said()

    def take(self, step: Step, said: str = "", then: Callable[[], object] | None = None) -> None:
        """Take `step`, say what was done, and do `then`; where it cannot be taken nothing is done."""
        self.work.attempt(partial(self.bench.take, step), lambda _taken: self._took(said, then or self.read))

    def _took(self, said: str, then: Callable[[], object]) -> None:
        self.work.said = said
        then()

    def undoing_keys(self) -> list[Key]:
        _ = self.words
        return [
            Key(("u",), "u", _("undo"), self.undo, 3, _("take back the last step; as often as you like")),
            Key(("r",), "r", _("redo"), self.redo, 5, _("do again what was undone")),
        ]

    def undo(self) -> None:
        self.work.attempt(self.bench.undo, self._undone)

    def redo(self) -> None:
        self.work.attempt(self.bench.redo, self._redone)

    def _undone(self, step: Step | None) -> None:
        _ = self.words
        said = _("Undone: {step}", step=self._about(step)) if step else _("There is nothing left to undo.")
        self._turned(step, said)

    def _redone(self, step: Step | None) -> None:
        _ = self.words
        said = _("Done again: {step}", step=self._about(step)) if step else _("There is nothing to do again.")
        self._turned(step, said)

    def _about(self, step: Step) -> str:
        """Return what `step` did, and the statement where it did so."""
        statement = self.bench.deck.by_id.get(statement_of(step))
        return name_of(self.words, step) + (f": “{clipped(statement.text, SHOWN)}”" if statement else "")

    def _turned(self, step: Step | None, said: str) -> None:
        self.work.said = said
        if step:
            self.go_to(statement_of(step))
        self.read()

    def go_to(self, statement: str) -> None:
        """Show `statement`, which was changed behind the screen; empty for the deck as a whole."""
