"""The field in which a student writes: Enter sends, Ctrl+J makes a new line."""

from __future__ import annotations

from textual import events
from textual.widgets import TextArea

NEW_LINE = ("ctrl+j", "alt+enter", "shift+enter")


class AnswerBox(TextArea):
    """A small text field that wraps. Enter is left to the screen, which sends the answer."""

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, tab_behavior="focus", show_line_numbers=False, highlight_cursor_line=False)

    def _on_key(self, event: events.Key) -> None:  # type: ignore[override]  # Textual calls both, this one first
        if event.key == "enter":
            event.prevent_default()
        elif event.key in NEW_LINE:
            # Here and not as a binding: bindings come late when keys come fast.
            event.stop()
            event.prevent_default()
            self.insert("\n")
