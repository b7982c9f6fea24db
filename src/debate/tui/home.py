"""The home screen: what to play, how to play it, and Enter starts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widget import Widget

from debate.core.ports import Left
from debate.tui import knobs
from debate.tui.base import KeyScreen
from debate.tui.choices import Choices
from debate.tui.home_duel import DuelNow
from debate.tui.home_keys import keys_of
from debate.tui.home_rows import HomeRows, Known, read
from debate.tui.home_today import Today, read_today
from debate.tui.keys import Key
from debate.tui.knobs import Knob
from debate.tui.title import Title

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.round import Round
    from debate.tui.home_rows import Entry

ROOMY = 32  # lines, as the -high of debate.tui.base


class HomeScreen(KeyScreen):
    """Decks, what was left, and the wish for a round, changed in place."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Known | None = None
        self.topic = ""
        self.eager = False  # Enter was pressed before the decks were there
        self.today: Today | None = None
        self._wanted: tuple[object, ...] = ()  # what `today` was read for
        self.at = ""  # the name of the row that is marked; empty for the one to start with

    def body(self) -> Iterator[Widget]:
        yield Title()
        with VerticalScroll(id="list", can_focus=False):
            yield Choices()

    def on_screen_resume(self) -> None:
        self.at, self.today = "", None
        self.read()

    def read(self) -> None:
        """Read how the decks stand, once they are there."""
        self.draw_all()
        if self.debate.shelf is not None:
            self.debate.attempt(partial(read, self.game, self.debate.shelf), self._show_known, vital=True)

    def _show_known(self, known: Known) -> None:
        self.known = known
        self.draw_all()
        if self.eager:
            self.eager = False
            self.go()
        else:
            # What comes back takes longer to work out: the decks are shown first.
            self.call_after_refresh(self._read_today)

    def _read_today(self) -> None:
        """Read what comes back and what was done today, once for a deck and a goal."""
        deck, settings = self.rows.taken, self.game.settings
        wanted = (deck, settings.goal, settings.goal_kind, settings.daily)
        if self.known and deck and (self.today is None or wanted != self._wanted):
            self._wanted = wanted
            self.debate.attempt(partial(read_today, self.game, deck, self.known.decks), self._show_today)

    def _show_today(self, today: Today) -> None:
        self.today = today
        self.draw_all()

    @property
    def rows(self) -> HomeRows:
        roomy = self.app.size.height >= ROOMY
        return HomeRows(self.words, self.game.settings, self.known, self.topic, today=self.today, roomy=roomy)

    @property
    def entry(self) -> Entry:
        """What the marked row stands for."""
        rows = self.rows
        return rows.entries[rows.place(self.at)]

    def draw(self) -> None:
        self.query_one(Title).show(self.words)
        rows = self.rows
        place = rows.place(self.at)
        self.query_one(Choices).show(rows.shown(place), place)

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        self.at = self.rows.name(self.query_one(Choices).marked or 0)
        self.draw_all()
        if isinstance(self.entry, Knob):
            self.turn(1)
        elif message.again:
            self.go()

    def move(self, by: int) -> None:
        choices = self.query_one(Choices)
        choices.move(by)
        self.at = self.rows.name(choices.marked or 0)
        self.draw_all()

    def turn(self, by: int) -> None:
        knob = self.entry
        if not isinstance(knob, Knob):
            return
        if knob.name == "topic":
            self.topic = str(knob.turned(by))
            self.draw_all()
        else:
            self.debate.change(knobs.changed(self.game.settings, knob, by))

    def take_marked(self) -> None:
        deck = self.entry
        if not isinstance(deck, Left | DuelNow | Today | Knob | str):
            self.at = f"deck {deck.id}"
            self.debate.change(replace(self.game.settings, deck=deck.id))

    def go(self) -> None:
        """Start a round on the marked deck, or take up the one that was left."""
        entry = self.entry
        if self.known is None:
            self.eager = True
        elif isinstance(entry, Left):
            self.resume(entry)
        elif isinstance(entry, DuelNow):
            self.debate.take_up(entry.deck, entry.wish, entry.challenge)
        elif isinstance(entry, Today):
            self.go_back()
        elif deck := self.rows.taken if isinstance(entry, Knob | str) else entry:
            if deck.id != self.game.settings.deck:
                self.debate.change(replace(self.game.settings, deck=deck.id))
            self.debate.play(deck, self.rows.wish(deck))

    def go_back(self) -> None:
        """Start a round of the cards that come back today."""
        if self.today and self.today.cards:
            deck = self.today.deck
            self.debate.play(deck, replace(self.rows.wish(deck), cards=self.today.cards))

    def resume(self, left: Left) -> None:
        self.debate.attempt(self.game.resume, partial(self._resumed, left.deck))

    def _resumed(self, deck: Deck, state: Round | None) -> None:
        if state is None:
            self.read()
        else:
            self.debate.show_round(deck, self.rows.wish(deck), state)
