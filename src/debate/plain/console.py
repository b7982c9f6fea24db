"""What every part of a plain game shares: the game and its words, lines in and lines out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from debate.core.deck import Deck
from debate.core.events import Event
from debate.core.ports import Game, NotSavedError
from debate.core.round import Round
from debate.locale import Words
from debate.plain.show import wrapped


class LeftError(Exception):
    """The student leaves, or the input ended; everything is saved."""


@dataclass
class Console:
    """One plain game: `read` gives a line without its end, or None at the end of input."""

    game: Game
    deck: Deck
    words: Words
    read: Callable[[], str | None]
    write: Callable[[str], None]

    def line(self) -> str:
        """Return what the student types; LeftError where that is to leave."""
        line = self.read()
        if line is None or line.strip().lower() == "q":
            raise LeftError
        return line.strip()

    def tell(self, text: str) -> None:
        self.write(wrapped(text))

    def say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def advance(self, state: Round, event: Event) -> Round:
        """Return the round after `event`; the same where it could not be saved, which is told."""
        try:
            return self.game.advance(state, event)
        except NotSavedError as error:
            self.tell(self.words("Not saved: {reason}", reason=error.message))
            return state
