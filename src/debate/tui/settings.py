"""The settings: turned with the arrows, kept and in effect at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.tui import habits, keys, knobs
from debate.tui.choices import Choices
from debate.tui.keys import Key
from debate.tui.knobs import Knob
from debate.tui.turning import TurningScreen

TITLES = 18  # cells


class SettingsScreen(TurningScreen):
    """Language, colours, how a round is played, and the habits of practice."""

    CSS_PATH = "styles/pages.tcss"

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        with VerticalScroll(id="list", can_focus=False):
            yield Choices()
        yield Static(id="note", markup=False)

    @property
    def knobs(self) -> list[Knob]:
        _, settings = self.words, self.game.settings
        deck = self.debate.deck(settings.deck) or self.debate.first_deck
        return [
            knobs.language_knob(_, settings),
            knobs.theme_knob(_, settings),
            knobs.mode_knob(_, settings),
            knobs.side_knob(_, settings, deck),
            knobs.items_knob(_, settings),
            *habits.habit_knobs(_, settings),
        ]

    def draw(self) -> None:
        _ = self.words
        self.query_one("#heading", Static).update(_("Settings"))
        self.query_one("#note", Static).update(_("What you change is kept at once."))
        self.draw_knobs(TITLES)

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            *self.moving_keys(),
            Key(keys.ENTER, "", "", partial(self.turn, 1)),
            Key(keys.BACK, "Esc", _("back"), self.leave),
        ]

    def turned(self, knob: Knob, by: int) -> None:
        self.debate.change(knobs.changed(self.game.settings, knob, by))
