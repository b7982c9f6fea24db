"""The rows of the home screen: what was left, the decks, and the wish for a round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debate.core.ports import Game, Left
from debate.locale import Words
from debate.tui import knobs
from debate.tui.choices import Row
from debate.tui.deck_rows import about, deck_row, resume_row
from debate.tui.home_duel import DuelNow, read_duel
from debate.tui.home_today import Today
from debate.tui.home_wish import taken_of, wish_of
from debate.tui.knobs import Knob
from debate.tui.marks import OPEN, TAKEN

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.plan import Wish
    from debate.core.progress import Progress
    from debate.core.settings import Settings
    from debate.core.shelf import DeckFile

    Entry = Left | DuelNow | Today | Deck | Knob | str  # a text is a heading


@dataclass(frozen=True, slots=True)
class Known:
    """What the home screen read of the decks; it is read again when the screen comes back."""

    decks: tuple[Deck, ...] = ()
    progress: tuple[Progress, ...] = ()
    left: Left | None = None
    faulty: int = 0
    duel: DuelNow | None = None


def read(game: Game, shelf: Sequence[DeckFile]) -> Known:
    """Read how the decks of `shelf` stand. Raises NotSavedError."""
    decks = tuple(each.deck for each in shelf if each.deck is not None)
    progress = tuple(game.progress(each) for each in decks)
    taken = taken_of(decks, game.settings)
    return Known(decks, progress, game.left(), len(shelf) - len(decks), read_duel(game, taken) if taken else None)


class HomeRows:
    """The rows for one moment: `entries` are what they stand for, in order."""

    def __init__(
        self,
        words: Words,
        settings: Settings,
        known: Known | None,
        topic: str,
        *,
        today: Today | None = None,
        roomy: bool = False,
    ) -> None:
        self.words, self.settings, self.known, self.topic = words, settings, known, topic
        self.today, self.roomy = today, roomy
        self.decks = known.decks if known else ()
        self.progress = known.progress if known else ()
        going_on = (known.left, known.duel) if known else ()
        told = [each for each in going_on if each is not None]
        self.entries: list[Entry] = [*told, *self._today(), *self._shelf(), *self._knobs()]

    @property
    def taken(self) -> Deck | None:
        """The deck that is played."""
        return taken_of(self.decks, self.settings)

    def name(self, place: int) -> str:
        match self.entries[place]:
            case Left():
                return "left"
            case DuelNow():
                return "duel"
            case Today():
                return "today"
            case Knob() as knob:
                return knob.name
            case str() as heading:
                return heading
            case deck:
                return f"deck {deck.id}"

    def place(self, name: str) -> int:
        """Return where the row `name` stands; for none such, the row to start with."""
        names = [self.name(place) for place in range(len(self.entries))]
        taken = f"deck {self.taken.id}" if self.taken else ""
        wished = (each for each in (name, "left", "duel", taken, "mode") if each in names)
        return names.index(next(wished, names[0]))

    def shown(self, marked: int) -> list[Row]:
        return [self._row(entry, place == marked) for place, entry in enumerate(self.entries)]

    def wish(self, deck: Deck) -> Wish:
        """Return what the settings and the topic ask of a round on `deck`."""
        return wish_of(self.settings, deck, self.topic)

    def _today(self) -> list[Entry]:
        today = self.today
        shown = today and self.known and today.deck is self.taken and (today.cards or self.settings.goal)
        return [today] if today and shown else []

    def _shelf(self) -> list[Entry]:
        _ = self.words
        if self.known is None:
            return [_("Loading the decks …")]
        title = _.plural("Deck", "Decks", len(self.decks)) if self.decks else _("There is no sound deck.")
        if not self.known.faulty:
            return [title, *self.decks]
        faults = _.plural("{count} faulty deck: press d", "{count} faulty decks: press d", self.known.faulty)
        return [f"{title}  ({faults})", *self.decks]

    def _knobs(self) -> list[Entry]:
        if self.known is None:
            return []
        _, settings, deck = self.words, self.settings, self.taken
        wishes = [
            knobs.mode_knob(_, settings),
            knobs.side_knob(_, settings, deck),
            knobs.items_knob(_, settings),
        ]
        if deck is not None and deck.topics:
            wishes.append(knobs.topic_knob(_, self.topic, deck))
        return [_("Your round"), *wishes]

    def _row(self, entry: Entry, marked: bool) -> Row:
        match entry:
            case Left():
                return Row(resume_row(self.words, entry, marked=marked), wide=True)
            case DuelNow():
                return entry.row(self.words, marked=marked)
            case Today():
                return entry.row(self.words, self.settings, marked=marked)
            case Knob():
                return Row(entry.content(12, marked=marked))
            case str():
                return Row(entry, heading=True)
            case deck:
                return self._deck_row(deck, marked)

    def _deck_row(self, deck: Deck, marked: bool) -> Row:
        progress, taken = self.progress[self.decks.index(deck)], deck is self.taken
        text = deck_row(self.words, deck, progress, taken=taken, marked=marked)
        return Row(about(text, deck) if self.roomy and taken else text, TAKEN if taken else OPEN, wide=True)
