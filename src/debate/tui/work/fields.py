"""Fields to write in: one for a text, one for lines."""

from __future__ import annotations

from textual import events

from debate.tui.answer import AnswerBox


class Field(AnswerBox):
    """A field for one text; Ctrl+U empties all of it, however many lines it is shown on."""

    def _on_key(self, event: events.Key) -> None:  # type: ignore[override]  # as in AnswerBox
        if event.key == "ctrl+u":
            # Here and not in the screen: what is typed right after it comes faster than the screen hears of it.
            event.stop()
            event.prevent_default()
            self.clear()
        else:
            super()._on_key(event)


class LinesField(AnswerBox):
    """A field of lines: Enter makes a new one, and on an empty last line it is left to the screen."""

    def _on_key(self, event: events.Key) -> None:  # type: ignore[override]  # as in AnswerBox
        row, _column = self.cursor_location
        last = row == self.document.line_count - 1 and not self.document.get_line(row).strip()
        if event.key == "enter" and not (last and self.text.strip()):
            event.stop()
            event.prevent_default()
            self.insert("\n")
        else:
            super()._on_key(event)
