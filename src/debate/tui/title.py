"""The name of the game, in letters of half blocks that any font has."""

from __future__ import annotations

from itertools import zip_longest

from textual.content import Content
from textual.widgets import Static

from debate.locale import Words
from debate.tui.marks import LOUD, QUIET

LOGO = """\
█▀▀▄ █▀▀ █▀▀▄ ▄▀▀▄ ▀█▀ █▀▀
█  █ █▀▀ █▀▀▄ █▀▀█  █  █▀▀
█▄▄▀ █▄▄ █▄▄▀ █  █  █  █▄▄"""


class Title(Static):
    """The name and, beside it, what it is about."""

    def __init__(self) -> None:
        super().__init__(markup=False)

    def show(self, words: Words) -> None:
        _ = words
        about = ["", *_("Answer real arguments.\nLearn why your answer holds.").splitlines()[:2]]
        pairs = zip_longest(LOGO.splitlines(), about, fillvalue="")
        lines = [Content.assemble((logo.ljust(30), LOUD), (text, QUIET)) for logo, text in pairs]
        self.update(Content("\n").join(lines))
