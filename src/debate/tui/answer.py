"""The field in which a student writes: Enter sends, Ctrl+J makes a new line."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea


class AnswerBox(TextArea):
    """A small text field that wraps. Enter is left to the screen, which sends the answer."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+j,alt+enter,shift+enter", "new_line", show=False)]

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, tab_behavior="focus", show_line_numbers=False, highlight_cursor_line=False)

    def _on_key(self, event: events.Key) -> None:  # type: ignore[override]  # Textual calls both, this one first
        if event.key == "enter":
            event.prevent_default()

    def action_new_line(self) -> None:
        self.insert("\n")
