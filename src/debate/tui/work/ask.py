"""A question with a few answers, each a key: a panel over the screen that asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.screen import ModalScreen
from textual.widgets import Static

from debate.tui import keys
from debate.tui.keybar import KeyBar
from debate.tui.keys import Key
from debate.tui.work.base import WorkScreen


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: the keys that give it, what stands on the keyboard, and what it does."""

    name: str
    keys: tuple[str, ...]
    label: str
    word: str


class Ask(ModalScreen[str]):
    """Dismissed with the name of the reply that was given."""

    def __init__(self, title: str, text: str, replies: Sequence[Reply]) -> None:
        super().__init__()
        self._title, self._text, self._replies = title, text, replies

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
            event.prevent_default()
            key.run()

    def _keys(self) -> list[Key]:
        return [Key(each.keys, each.label, each.word, partial(self.dismiss, each.name)) for each in self._replies]


def ask_to_save(screen: WorkScreen, text: str, save: Callable[[], object]) -> None:
    """Ask what to do with `text`, which was typed: save it, leave without it, or write on."""
    _ = screen.words
    replies = [
        Reply("save", keys.ENTER, "Enter", _("save")),
        Reply("discard", ("n",), "n", _("do not save")),
        Reply("on", ("escape",), "Esc", _("write on")),
    ]

    def told(reply: str | None) -> None:
        if reply == "save":
            save()
        elif reply == "discard":
            screen.leave()

    screen.app.push_screen(Ask(_("Save what you wrote?"), text, replies), told)
