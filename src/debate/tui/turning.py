"""A list of knobs: up and down choose one, left and right turn it."""

from __future__ import annotations

from functools import partial

from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.choices import Choices, Row
from debate.tui.keys import Key
from debate.tui.knobs import Knob


class TurningScreen(KeyScreen):
    """A screen with one `Choices` that shows the knobs."""

    @property
    def knobs(self) -> list[Knob]:
        raise NotImplementedError

    def turned(self, knob: Knob, by: int) -> None:
        """Take over what `knob` says after `by` steps."""
        raise NotImplementedError

    def draw_knobs(self, titles: int) -> None:
        """Show the knobs, their names in `titles` cells."""
        choices, found = self.query_one(Choices), self.knobs
        marked = choices.marked or 0
        rows = [Row(knob.content(titles, marked=place == marked)) for place, knob in enumerate(found)]
        choices.show(rows, marked if rows else None)

    def moving_keys(self) -> list[Key]:
        _ = self.words
        return [
            Key(keys.UP, "", "", partial(self.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(self.move, 1), help=_("go up and down; j and k do too")),
            Key(keys.LEFT, "", "", partial(self.turn, -1)),
            Key((*keys.RIGHT, "space"), "←→", _("change"), partial(self.turn, 1)),
        ]

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        self.draw_all()
        if message.again:
            self.turn(1)

    def move(self, by: int) -> None:
        self.query_one(Choices).move(by)
        self.draw_all()

    def turn(self, by: int) -> None:
        self.turned(self.knobs[self.query_one(Choices).marked or 0], by)
