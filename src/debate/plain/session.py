"""A session played on lines: read one, turn it into an event, print what follows."""

from __future__ import annotations

from debate.core.plan import Wish
from debate.core.round import Asking, Feedback, Finished, Marking, Round
from debate.plain.asking import asked, self_marked
from debate.plain.console import Console, LeftError
from debate.plain.ended import challenged, ended
from debate.plain.reading import read

__all__ = ["LeftError", "Session", "is_over"]


class Session(Console):
    """One plain game, round after round."""

    def begin(self, wish: Wish, seed: int | None = None) -> Round | None:
        """Begin what `wish` asks, or the duel that it has come to; None where nothing fits it.

        Raises LeftError where the student leaves. A `seed` promises a game: no duel comes in between.
        """
        duel = None if seed is not None or wish.only or wish.cards else challenged(self, wish)
        return duel or self.game.begin(self.deck, wish, seed)

    def play(self, state: Round, wish: Wish | None = None) -> Round:
        """Play `state` to its end, and what the student takes after it; return where it stands.

        `wish` is what `state` was begun with, and what new rounds are played by.
        """
        try:
            while True:
                state = ended(self, state, wish) if isinstance(state.phase, Finished) else self._turn(state)
        except LeftError:
            if not is_over(state):
                self.tell(self.words("Saved. Go on later with: debate play --plain"))
            return state

    def _turn(self, state: Round) -> Round:
        match state.phase:
            case Asking() as asking:
                return asked(self, state, asking)
            case Marking() as marking:
                return self.advance(state, self_marked(self, marking))
        after = read(self, state)
        if state.duel and isinstance(after.phase, Finished) and len(state.outcomes) < state.length:
            self.tell(self.words("Your opponent has no answer left: you have the last word."))
        return after


def is_over(state: Round) -> bool:
    """Whether nothing is left to answer."""
    return isinstance(state.phase, Finished) or (
        isinstance(state.phase, Feedback) and len(state.outcomes) == state.length
    )
