"""What today holds, on the home screen: what comes back, and how far the goal is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from debate.core.ports import Game
from debate.locale import Words
from debate.tui.choices import Row
from debate.tui.marks import LOUD

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.item import Form
    from debate.core.settings import Settings


@dataclass(frozen=True, slots=True)
class Today:
    """The cards of `deck` that come back, and what was done today in all decks."""

    deck: Deck
    cards: tuple[tuple[str, Form], ...] = ()
    answers: int = 0
    minutes: float = 0.0

    def row(self, words: Words, settings: Settings, *, marked: bool) -> Row:
        """Return the row for it: to choose where something comes back, else only to read."""
        from debate.tui.goal import goal_line  # noqa: PLC0415 (the first frame does not wait for it)

        _ = words
        back = _.plural("{count} comes back today", "{count} come back today", len(self.cards))
        press = _("Enter: start") if marked else _("r: start")
        parts = [Content.assemble((back, "bold"), (f"   {press}", LOUD))] if self.cards else []
        if settings.goal:
            parts.append(goal_line(_, settings, self.answers, self.minutes))
        return Row(Content("\n").join(parts), heading=not self.cards, wide=True)


def read_today(game: Game, deck: Deck, decks: Sequence[Deck]) -> Today:
    """Read what comes back of `deck`, and today's practice where there is a goal. Raises NotSavedError."""
    days = [game.practice(each).today for each in decks] if game.settings.goal else []
    cards = game.returning(deck).cards
    return Today(deck, cards, sum(day.answers for day in days), sum(day.minutes for day in days))
