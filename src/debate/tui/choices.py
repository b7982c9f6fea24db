"""Rows of which one is marked: options of a card, decks, settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalGroup
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from debate.tui.marks import MARK


@dataclass(frozen=True, slots=True)
class Row:
    """A row to choose. A `heading` cannot be chosen; a `wide` row is set apart where there is room."""

    text: Content | str
    label: str = ""
    heading: bool = False
    wide: bool = False


class Line(Horizontal):
    """One row on the screen: a gutter with the mark and the label, and the text."""

    class Clicked(Message):
        def __init__(self, line: Line) -> None:
            super().__init__()
            self.line = line

    def compose(self) -> ComposeResult:
        yield Static(classes="gutter", markup=False)
        yield Static(classes="text", markup=False)

    def __init__(self) -> None:
        super().__init__()
        self.row = Row("")
        self.marked = False

    def show(self, row: Row, marked: bool) -> None:
        self.row, self.marked = row, marked
        self.display = True
        self.set_class(marked, "-marked")
        self.set_class(row.heading, "-heading")
        self.set_class(row.wide, "-wide-row")
        if self.is_mounted:
            self._draw()

    def on_mount(self) -> None:
        self._draw()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self))

    def _draw(self) -> None:
        gutter, text = self.query_children(Static)
        gutter.update(f"{MARK if self.marked else ' '} {self.row.label}")
        text.update(self.row.text)


class Choices(VerticalGroup):
    """Rows, of which at most one is marked. Keys are the screen's; clicks are told."""

    marked: reactive[int | None] = reactive(None)

    class Clicked(Message):
        """A row was clicked; `again` where it was the marked one already."""

        def __init__(self, again: bool) -> None:
            super().__init__()
            self.again = again

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: tuple[Row, ...] = ()
        self._lines: list[Line] = []

    def show(self, rows: Sequence[Row], marked: int | None) -> None:
        """Show `rows`, with the one at `marked` marked."""
        self._rows = tuple(rows)
        missing = [Line() for _ in range(len(rows) - len(self._lines))]
        self._lines += missing
        if missing:
            self.mount(*missing)
        self.set_reactive(Choices.marked, marked)
        self._draw()

    def move(self, by: int) -> None:
        """Mark the next row that can be chosen, `by` 1 down or -1 up, round at the ends."""
        open_rows = [place for place, row in enumerate(self._rows) if not row.heading]
        if not open_rows:
            return
        if self.marked in open_rows:
            self.marked = open_rows[(open_rows.index(self.marked) + by) % len(open_rows)]
        else:
            self.marked = open_rows[0 if by > 0 else -1]

    def watch_marked(self) -> None:
        self._draw()
        if self.marked is not None and self.marked < len(self._lines):
            self._lines[self.marked].scroll_visible(animate=False)

    def on_line_clicked(self, message: Line.Clicked) -> None:
        message.stop()
        place = self._lines.index(message.line)
        if not self._rows[place].heading:
            again, self.marked = self.marked == place, place
            self.post_message(self.Clicked(again))

    def _draw(self) -> None:
        for place, line in enumerate(self._lines):
            if place < len(self._rows):
                line.show(self._rows[place], place == self.marked)
            else:
                line.display = False
