"""The name of the game, in letters of half blocks that any font has."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.widgets import Static

from debate.locale import Words

LOGO = """\
█▀▀▄ █▀▀ █▀▀▄ ▄▀▀▄ ▀█▀ █▀▀
█  █ █▀▀ █▀▀▄ █▀▀█  █  █▀▀
█▄▄▀ █▄▄ █▄▄▀ █  █  █  █▄▄"""


class Title(VerticalGroup):
    """The name and, beside it, what it is about."""

    def compose(self) -> ComposeResult:
        yield Static(LOGO, id="logo", markup=False)
        yield Static(id="tagline", markup=False)

    def show(self, words: Words) -> None:
        _ = words
        self.query_one("#tagline", Static).update(_("Answer real arguments.\nLearn why your answer holds."))
