"""A long list of one-line rows, of which only those in sight are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from debate.tui.choices import Row
from debate.tui.ink import LOUD, MARK, QUIET


class Listing(Static):
    """Rows, of which one is marked. Keys are the screen's; clicks and the wheel are told."""

    class Marked(Message):
        """Another row was marked by the mouse; `again` where it was marked already."""

        def __init__(self, again: bool) -> None:
            super().__init__()
            self.again = again

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._rows: tuple[Row, ...] = ()
        self._first = 0
        self.marked: int | None = None

    def show(self, rows: Sequence[Row], marked: int | None) -> None:
        self._rows, self.marked = tuple(rows), marked
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def move(self, by: int) -> None:
        """Mark the row `by` further among those that can be marked; single steps go round at the ends."""
        places = [place for place, row in enumerate(self._rows) if not row.heading]
        if not places:
            return
        at = (places.index(self.marked) if self.marked in places else -1) + by
        self.marked = places[at % len(places) if abs(by) == 1 else max(0, min(at, len(places) - 1))]
        self._draw()

    def on_click(self, event: events.Click) -> None:
        place = event.style.meta.get("row")
        if place is not None and place < len(self._rows) and not self._rows[place].heading:
            event.stop()
            again, self.marked = self.marked == place, place
            self._draw()
            self.post_message(self.Marked(again))

    def on_mouse_scroll_down(self) -> None:
        self._wheel(1)

    def on_mouse_scroll_up(self) -> None:
        self._wheel(-1)

    def _wheel(self, by: int) -> None:
        self.move(by * 2)
        self.post_message(self.Marked(False))

    def _draw(self) -> None:
        height = max(1, self.size.height)
        at = self.marked or 0
        # A heading right above the marked row stays in sight with it.
        top = at - 1 if at and self._rows[at - 1 : at] and self._rows[at - 1].heading else at
        self._first = max(0, min(self._first, top, len(self._rows) - height), at - height + 1)
        shown = range(self._first, min(len(self._rows), self._first + height))
        self.update(Content("\n").join(self._line(place) for place in shown))

    def _line(self, place: int) -> Content:
        row, width = self._rows[place], self.size.width
        if row.heading:
            return Content.assemble((row.text, QUIET) if isinstance(row.text, str) else row.text)
        marked = place == self.marked
        line = Content.assemble((f"{MARK if marked else ' '} ", LOUD), row.text)
        if marked:
            line = line.pad_right(max(0, width - line.cell_length)).stylize("on $marked")
        return line.stylize(Style.from_meta({"row": place}))
