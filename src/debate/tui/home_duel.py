"""The duel that a mix has come to, on the home screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from debate.core.ports import Game
from debate.locale import Words
from debate.tui.choices import Row
from debate.tui.home_wish import wish_of
from debate.tui.marks import LOUD

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.growth import Challenge
    from debate.core.plan import Wish


@dataclass(frozen=True, slots=True)
class DuelNow:
    """A duel on `deck` to go on with, and the wish of the rounds after it."""

    deck: Deck
    wish: Wish
    challenge: Challenge

    def row(self, words: Words, *, marked: bool) -> Row:
        _ = words
        press = _("Enter: start") if marked else ""
        told = (_("You type most of these: try a duel."), "bold")
        return Row(Content.assemble(told, (f"   {press}", LOUD)), wide=True)


def read_duel(game: Game, deck: Deck) -> DuelNow | None:
    """Return the duel that it is time for, if any. Raises NotSavedError."""
    from debate.core.plan import proposed  # noqa: PLC0415 (the first frame does not wait for it)

    wish = wish_of(game.settings, deck)
    challenge = proposed(wish, game.growth(deck))
    return DuelNow(deck, wish, challenge) if challenge else None
