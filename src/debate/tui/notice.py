"""Something went wrong or needs a word: a panel that waits to be read."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.screen import ModalScreen
from textual.widgets import Static

from debate.locale import Words
from debate.tui import keys
from debate.tui.keybar import KeyBar
from debate.tui.keys import Key


class Notice(ModalScreen[bool]):
    """A panel with a title and a text; dismissed with True where the student tries again.

    Without what is `vital` there is nothing to go back to: Esc stops the program.
    """

    CSS_PATH = "styles/pages.tcss"

    def __init__(self, words: Words, title: str, text: str, *, again: bool = False, vital: bool = False) -> None:
        super().__init__()
        self._words, self._title, self._text, self._again = words, title, text, again
        self._vital = vital

    def compose(self) -> ComposeResult:
        with VerticalGroup(id="panel"):
            yield Static(self._title, id="title", markup=False)
            yield Static(self._text, id="text", markup=False)
            yield KeyBar()

    def on_mount(self) -> None:
        self.query_one(KeyBar).show(self._keys())

    def on_key(self, event: events.Key) -> None:
        key = keys.find(self._keys(), event.key)
        if key is not None:
            event.stop()
            key.run()

    def _keys(self) -> list[Key]:
        _ = self._words
        again = [Key(keys.ENTER, "Enter", _("try again"), lambda: self.dismiss(True))] if self._again else []
        names = keys.BACK if self._again else (*keys.ENTER, "space", *keys.BACK)
        if self._vital:
            return [*again, Key(keys.BACK, "Esc", _("stop"), lambda: self.app.exit(return_code=1))]
        return [*again, Key(names, "Esc" if self._again else "Enter", _("back"), lambda: self.dismiss(False))]
