"""Progress in one deck: how each side stands, the days, what comes back, what to look at again."""

from __future__ import annotations

from collections.abc import Sequence

from debate.core.deck import Deck
from debate.core.ports import Game, Returning
from debate.core.practice import Practice
from debate.tui import progress_days, progress_parts
from debate.tui.blocks import Block
from debate.tui.pages import Page

WIDEST = 104  # as in styles/pages.tcss
EDGES = 8


class ProgressScreen(Page):
    """The most important first; what does not fit is scrolled to."""

    def __init__(self, deck: Deck, practice: Practice, returning: Returning) -> None:
        super().__init__()
        self.deck, self.practice, self.returning = deck, practice, returning

    def heading(self) -> str:
        _ = self.words
        return _("Progress: {title}", title=self.deck.title)

    def blocks(self) -> Sequence[Block]:
        _, practice = self.words, self.practice
        width = min(self.app.size.width, WIDEST) - EDGES
        return [
            progress_parts.sides(_, self.deck, practice),
            progress_days.now(_, practice, self.returning, self.game.settings),
            progress_days.ahead(_, self.returning),
            *progress_parts.statements(_, practice, width),
            progress_days.weeks(_, practice.days),
            *progress_parts.shares(_, practice),
        ]

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()


def read(game: Game, deck: Deck) -> tuple[Practice, Returning]:
    """Read what the screen shows. Raises NotSavedError."""
    return game.practice(deck), game.returning(deck)
