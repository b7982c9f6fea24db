"""Where duels come from, where rounds end and which wait: what the application needs only then."""

from __future__ import annotations

from textual.screen import Screen

from debate.core.deck import Deck
from debate.core.duel import Duel
from debate.core.plan import Mode, Wish
from debate.core.round import Round
from debate.tui.base import KeyScreen
from debate.tui.fought import DuelEndScreen
from debate.tui.play import RoundScreen
from debate.tui.summary import SummaryScreen


def duel_wish(duel: Duel, side: str) -> Wish:
    """Return the wish that goes with the screen of a round, for a duel."""
    return Wish(Mode(duel.form), side)


def ending(deck: Deck, wish: Wish, state: Round) -> KeyScreen:
    """Return the screen for a round that is over."""
    return DuelEndScreen(deck, wish, state) if state.duel else SummaryScreen(deck, wish, state)


def holds_another(screen: Screen[object], state: Round) -> bool:
    """Whether `screen` shows a round that is open, of another session than `state`."""
    return isinstance(screen, RoundScreen) and screen.state.session != state.session
