"""What the ends of rounds and duels share: the last answer can be taken back."""

from __future__ import annotations

from functools import partial

from debate.core.deck import Deck
from debate.core.events import Undone
from debate.core.plan import Wish
from debate.core.round import Round
from debate.tui.base import KeyScreen
from debate.tui.keys import Key


class EndedScreen(KeyScreen):
    """A screen on a finished `state`; undo goes back to its last item, with the text as it was typed."""

    deck: Deck
    wish: Wish
    state: Round

    def undo_key(self) -> Key:
        _ = self.words
        return Key(("u",), "u", _("undo"), self.undo, 1, _("take back the last answer"))

    def undo(self) -> None:
        back = partial(self.game.advance, self.state, Undone(self.game.stamp(0)))
        self.debate.attempt(back, self._undone)

    def _undone(self, state: Round) -> None:
        self.debate.drafts[state.session, len(state.outcomes)] = self.state.outcomes[-1].review.text or ""
        self.debate.show_round(self.deck, self.wish, state)
