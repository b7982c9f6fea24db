"""What the ends of rounds and duels share: the last answer can be taken back, and a round that waits goes on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from debate.core.deck import Deck
from debate.core.events import Undone
from debate.core.plan import Wish
from debate.core.round import Round
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.keys import Key


class EndedScreen(KeyScreen):
    """A screen on a finished `state`; undo goes back to its last item, with the text as it was typed."""

    deck: Deck
    wish: Wish
    state: Round

    def out_key(self) -> Key:
        """The way out: home, or to the round that waits."""
        _ = self.words
        return Key(keys.BACK, "q", _("back to your round") if self.debate.waiting(self) else _("home"), self.leave)

    def waiting_keys(self) -> list[Key]:
        """The way to a round that waits: it goes before all others."""
        return [self.out_key()] if self.debate.waiting(self) else []

    def last_keys(self) -> list[Key]:
        return [self.undo_key(), *([] if self.debate.waiting(self) else [self.out_key()])]

    def fresh_key(self) -> Key:
        _ = self.words
        return Key(("n",), "n", _("new round"), self.fresh)

    def fresh(self) -> None:
        self.debate.play(self.deck, replace(self.wish, only=(), cards=()))

    def undo_key(self) -> Key:
        _ = self.words
        return Key(("u",), "u", _("undo"), self.undo, 3, _("take back the last answer"))

    def undo(self) -> None:
        back = partial(self.game.advance, self.state, Undone(self.game.stamp(0)))
        self.debate.attempt(back, self._undone)

    def _undone(self, state: Round) -> None:
        self.debate.drafts[state.session, len(state.outcomes)] = self.state.outcomes[-1].review.text or ""
        self.debate.show_round(self.deck, self.wish, state)
