"""A screen with a list that `/` searches as one types."""

from __future__ import annotations

from textual import events
from textual.widgets import Static

from debate.core.argument_map import ArgumentMap
from debate.core.clean import clean
from debate.tui import keys
from debate.tui.keys import Key
from debate.tui.work.base import WorkScreen


class SearchScreen(WorkScreen):
    """Keeps the words that are sought; a subclass shows what is found, and moves in it."""

    def __init__(self) -> None:
        super().__init__()
        self.sought, self.seeking = "", False

    def found(self) -> set[str]:
        """Return the ids of the statements that hold all the words that are sought."""
        return {each.id for each in ArgumentMap(self.bench.deck).search(self.sought)}

    def move(self, by: int) -> None:
        """Mark the row `by` further."""
        raise NotImplementedError

    def draw_search(self, found: int) -> None:
        """Show what is sought and how many were found."""
        _, search = self.words, self.query_one("#search", Static)
        search.display = self.seeking or bool(self.sought)
        told = _.plural("{count} found", "{count} found", found)
        search.update(_("Search: {words}", words=f"{self.sought}{'▏' if self.seeking else ''}   {told}"))

    def on_key(self, event: events.Key) -> None:
        if self.seeking and event.is_printable and event.character:
            event.stop()
            self.seek(self.sought + event.character)
        else:
            super().on_key(event)

    def on_paste(self, event: events.Paste) -> None:
        if self.seeking:
            self.seek(self.sought + " ".join(clean(event.text).split()))

    def seek(self, words: str, *, on: bool = True) -> None:
        """Show what holds all of `words`; with `on` they can be written on."""
        self.sought, self.seeking = words, on
        self.draw_all()

    def all_keys(self) -> list[Key]:
        # A question mark in the search is text.
        return self._seeking_keys() if self.seeking else super().all_keys()

    def _seeking_keys(self) -> list[Key]:
        _ = self.words
        return [
            Key(keys.ENTER, "Enter", _("to the list"), lambda: self.seek(self.sought, on=False)),
            Key(("up",), "", "", lambda: self.move(-1)),
            Key(("down",), "↑↓", _("choose"), lambda: self.move(1), 1),
            Key(("backspace",), "", "", lambda: self.seek(self.sought[:-1])),
            Key(("ctrl+u",), "Ctrl+U", _("clear"), lambda: self.seek(""), 2),
            Key(("escape",), "Esc", _("stop searching"), lambda: self.seek("", on=False)),
        ]

    def back_key(self) -> Key:
        """Return the way out: first of what was sought, then of the screen."""
        _ = self.words
        return Key(keys.BACK, "Esc", _("show all") if self.sought else _("back"), self.leave)

    def leave(self) -> None:
        if self.sought:
            self.seek("", on=False)
        else:
            super().leave()
