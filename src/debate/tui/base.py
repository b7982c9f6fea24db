"""What all screens share: keys as values, the footer, help, and a word when too small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from debate.core.ports import Game
from debate.locale import Words
from debate.tui import keys
from debate.tui.keybar import KeyBar
from debate.tui.keys import Key

if TYPE_CHECKING:
    from debate.tui.app import DebateApp

LEAST_WIDTH, LEAST_HEIGHT = 60, 18


class TooSmall(Static):
    """Covers a screen that is too small to play on."""

    def show(self, words: Words) -> None:
        _ = words
        size = {"width": self.app.size.width, "height": self.app.size.height}
        least = {"least_width": LEAST_WIDTH, "least_height": LEAST_HEIGHT}
        template = _(
            "This window is {width} x {height}.\nMake it {least_width} x {least_height} or larger.", **size, **least
        )
        self.update(template + "\n\n" + _("Your game is kept."))


class KeyScreen(Screen[None]):
    """A screen that is drawn by `draw` and steered by the keys that `keys_now` gives."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-too-narrow"), (LEAST_WIDTH, "-narrow"), (80, "-normal"), (108, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-too-low"), (LEAST_HEIGHT, "-low"), (24, "-middle"), (32, "-high")]  # noqa: RUF012

    @property
    def debate(self) -> DebateApp:
        return cast("DebateApp", self.app)

    @property
    def game(self) -> Game:
        return self.debate.game

    @property
    def words(self) -> Words:
        return self.debate.words

    @property
    def too_small(self) -> bool:
        return self.app.size.width < LEAST_WIDTH or self.app.size.height < LEAST_HEIGHT

    def body(self) -> Iterator[Widget]:
        """Yield what stands above the footer."""
        raise NotImplementedError

    def draw(self) -> None:
        """Bring every word on the screen up to date."""
        raise NotImplementedError

    def keys_now(self) -> list[Key]:
        """Return the keys that work now, but for the help, the most needed first."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield from self.body()
        yield KeyBar()
        yield TooSmall(markup=False)

    def on_screen_resume(self) -> None:
        self.draw_all()

    def on_resize(self) -> None:
        self.query_one(TooSmall).show(self.words)

    def on_key(self, event: events.Key) -> None:
        key = keys.find(self.all_keys(), event.key)
        if key is not None and (not self.too_small or event.key in keys.BACK):
            event.stop()
            event.prevent_default()
            key.run()

    def all_keys(self) -> list[Key]:
        _ = self.words
        return [*self.keys_now(), Key(keys.HELP, "?", _("help"), self.show_help, help=_("this help"))]

    def draw_all(self) -> None:
        self.draw()
        self.draw_keys()

    def draw_keys(self) -> None:
        self.query_one(KeyBar).show(self.all_keys())

    def read(self) -> None:
        """Read anew what the screen shows of the game; most screens only draw."""
        self.draw_all()

    def show_help(self) -> None:
        self.debate.show_help(self.all_keys())

    def leave(self) -> None:
        self.app.pop_screen()
