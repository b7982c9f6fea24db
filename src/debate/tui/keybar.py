"""The footer: the keys that work now, each of them to be clicked as well."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from debate.tui.keys import HELP_ONLY, Key


class KeyBar(Static):
    """One line of keys. Where it is too narrow the minor keys go first."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._keys: tuple[Key, ...] = ()

    def show(self, keys: Sequence[Key]) -> None:
        self._keys = tuple(key for key in keys if key.label and key.minor < HELP_ONLY)
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def on_click(self, event: events.Click) -> None:
        number = event.style.meta.get("key")
        if number is not None and number < len(self._keys):
            event.stop()
            self._keys[number].run()

    def _draw(self) -> None:
        fitting = fit(self._keys, self.size.width)
        self.update(Content("  ").join(self._hint(self._keys.index(key), key) for key in fitting))

    def _hint(self, number: int, key: Key) -> Content:
        hint = Content.assemble((key.label, "$key bold"), " ", (key.word, "$quiet"))
        return hint.stylize(Style.from_meta({"key": number}))


def fit(keys: Sequence[Key], width: int) -> list[Key]:
    """Return those of `keys` that fit in `width` cells: the most minor ones go first."""
    kept = list(keys)
    while kept and _width(kept) > width:
        kept.remove(max(kept, key=lambda key: key.minor))
    return kept


def _width(keys: Sequence[Key]) -> int:
    return sum(len(key.label) + len(key.word) + 3 for key in keys) - 2
