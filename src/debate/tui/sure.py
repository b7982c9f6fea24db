"""How sure are you? A panel between the answer and its verdict, for those who set it so."""

from __future__ import annotations

from functools import partial

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.screen import ModalScreen
from textual.widgets import Static

from debate.locale import Words
from debate.tui import keys
from debate.tui.choices import Choices, Row
from debate.tui.keybar import KeyBar
from debate.tui.keys import Key

FAIRLY = 1  # the row that is marked at first


class SureScreen(ModalScreen[int]):
    """Dismissed with 1 to 3, or with 0 where the student goes back to the answer."""

    CSS_PATH = "styles/pages.tcss"

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        _ = self._words
        with VerticalGroup(id="panel"):
            yield Static(_("How sure are you?"), id="title", markup=False)
            yield Choices()
            yield KeyBar()

    def on_mount(self) -> None:
        _ = self._words
        names = [_("A guess"), _("Fairly sure"), _("Sure")]
        rows = [Row(name, str(number)) for number, name in enumerate(names, 1)]
        self.query_one(Choices).show(rows, FAIRLY)
        self.query_one(KeyBar).show(self._keys())

    def on_key(self, event: events.Key) -> None:
        key = keys.find(self._keys(), event.key)
        if key is not None:
            event.stop()
            event.prevent_default()
            key.run()

    def on_choices_clicked(self) -> None:
        self._tell()

    def _tell(self) -> None:
        self.dismiss((self.query_one(Choices).marked or 0) + 1)

    def _keys(self) -> list[Key]:
        _, choices = self._words, self.query_one(Choices)
        return [
            *(Key(keys.place_names(place), "", "", partial(self.dismiss, place + 1)) for place in range(3)),
            Key(keys.UP, "", "", partial(choices.move, -1)),
            Key(keys.DOWN, "↑↓ 1-3", _("choose"), partial(choices.move, 1)),
            Key(keys.ENTER, "Enter", _("go on"), self._tell),
            Key(keys.BACK, "Esc", _("back to your answer"), partial(self.dismiss, 0)),
        ]
