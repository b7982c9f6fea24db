"""What the shells (the screens and the plain game) ask of the program around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

# Every shell imports this module before it shows anything: names for types only stay out.
if TYPE_CHECKING:
    from debate.core.assessment import Assessment
    from debate.core.deck import Deck
    from debate.core.duel import Duel
    from debate.core.events import Event, Stamp
    from debate.core.exchange import FoughtDuel
    from debate.core.growth import Growth
    from debate.core.item import Form
    from debate.core.plan import Wish
    from debate.core.practice import Practice
    from debate.core.progress import Progress, Spotting
    from debate.core.round import Round
    from debate.core.settings import Settings
    from debate.core.shelf import DeckFile
    from debate.core.wording import Message


class NotSavedError(Exception):
    """Something could not be read or written; `message` says why and what can be done."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


@dataclass(frozen=True, slots=True)
class Left:
    """A session that was left and can be taken up again."""

    deck: Deck
    number: int
    items: int


@dataclass(frozen=True, slots=True)
class Returning:
    """The cards that come back: those for now, most urgent first, and how many in the days ahead.

    `cards` is what today's cap leaves room for; a backlog is never counted. `ahead` starts
    with today.
    """

    cards: tuple[tuple[str, Form], ...]
    ahead: tuple[int, ...]


class Game(Protocol):
    """A running program. Methods that touch the disk may raise NotSavedError."""

    @property
    def settings(self) -> Settings: ...

    def change(self, settings: Settings) -> None:
        """Keep `settings` from now on."""

    def shelf(self) -> Sequence[DeckFile]:
        """Return the decks there are. Slow the first time: call it off the main thread."""

    def prepare(self, deck: Deck) -> None:
        """Make the marker of `deck` ready. Slow the first time: call it off the main thread."""

    def recall(self) -> None:
        """Read what was answered, and work out what comes back. Slow the first time: call it off the main thread.

        Raises nothing: where that fails, what is asked later says why.
        """

    def progress(self, deck: Deck) -> Progress: ...

    def growth(self, deck: Deck) -> Growth:
        """Return what the student is ready for in `deck`."""

    def begin(self, deck: Deck, wish: Wish, seed: int | None = None) -> Round | None:
        """Start and save a session; None where no statement fits the wish."""

    def begin_duel(
        self, deck: Deck, duel: Duel, *, start_with: str = "", side: str = "", seed: int | None = None
    ) -> Round | None:
        """Start and save a duel: from the statement `start_with`, or against a student who argues `side`."""

    def duels(self) -> Sequence[FoughtDuel]:
        """Return the duels that were fought, the latest first."""

    def spotting(self, deck: Deck) -> Spotting: ...

    def practice(self, deck: Deck) -> Practice:
        """Return how practice stands, with days in local time."""

    def returning(self, deck: Deck) -> Returning:
        """Return what comes back today, within the daily cap, and what is ahead."""

    def passage(self, source: str, block: int) -> str | None:
        """Return a block of the user's own copy of a source; None where there is no copy of it."""

    def left(self) -> Left | None:
        """Return the session that was left last, where its deck still holds it."""

    def resume(self) -> Round | None:
        """Take up the session that `left` tells of."""

    def keep(self, state: Round) -> None:
        """Make `state`, which is not over, the session that was left last."""

    def advance(self, state: Round, event: Event) -> Round:
        """Return the round after `event`, with everything it calls for saved."""

    def mark(self, deck: Deck, statement: str, answer: str) -> Assessment: ...

    def stamp(self, seconds: float, sure: int = 0) -> Stamp:
        """Return a fresh id and the time, for an answer that took `seconds` (and how sure, 1 to 3)."""
