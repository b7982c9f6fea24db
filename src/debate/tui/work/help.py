"""Help on the workbench: what to do, the keys that were in use, and what strengths and glyphs mean."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.help import part, table
from debate.tui.keys import Key
from debate.tui.pages import Page
from debate.tui.texts import strength_words


class WorkHelp(Page):
    """Everything a lecturer may ask, for the keys that were in use."""

    CSS_PATH = "../styles/pages.tcss"

    def __init__(self, in_use: Sequence[Key]) -> None:
        super().__init__()
        self.in_use = in_use

    def all_keys(self) -> list[Key]:
        return self.keys_now()

    def nothing_lost(self) -> str:
        _ = self.words
        return _("Everything is saved.")

    def heading(self) -> str:
        _ = self.words
        return _("Help")

    def blocks(self) -> Sequence[Block]:
        _ = self.words
        rows = [(key.label, key.help or key.word) for key in self.in_use if key.label]
        parts: dict[str, Sequence[str | Content]] = {
            _("What to do"): what_to_do(_),
            _("Keys"): table([*rows, ("Ctrl+Q", _("stop; everything is saved"))]),
            _("How strong a rebuttal is"): [f"{each}  {strength_words(_, each)}" for each in (3, 2, 1)],
            _("Signs"): table(
                [
                    ("✓ ○", _("decided, still to decide")),
                    ("←3", _("three rebuttals answer it")),
                    ("▪▪▪··", _("how much two statements are about the same: a program's guess")),
                ]
            ),
        }
        return [part(title, lines) for title, lines in parts.items()]


def what_to_do(words: Words) -> list[str]:
    """Return how a draft becomes a deck, in a few lines."""
    _ = words
    return [
        _("Go from ○ to ✓: put each statement into words of your own, or drop it."),
        _("Say which statements of the other side answer it, how strongly, and why."),
        _("Give the words students may use: paraphrases, and ideas with terms."),
        _("Every step is saved at once. Leave when you like, and go on later."),
    ]
