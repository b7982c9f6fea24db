"""What all screens share: keys as values, the footer, help, and a word when too small."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, cast

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


class Shell(Protocol):
    """What every screen asks of the app that it stands in."""

    @property
    def words(self) -> Words: ...

    def show_help(self, keys: Sequence[Key]) -> None:
        """Explain `keys`, those of the screen that asks."""


class TooSmall(Static):
    """Covers a screen that is too small to work on; `kept` says that nothing is lost."""

    def show(self, words: Words, kept: str) -> None:
        _ = words
        size = {"width": self.app.size.width, "height": self.app.size.height}
        least = {"least_width": LEAST_WIDTH, "least_height": LEAST_HEIGHT}
        template = _(
            "This window is {width} x {height}.\nMake it {least_width} x {least_height} or larger.", **size, **least
        )
        self.update(template + "\n\n" + kept)


class DrawnScreen(Screen[None]):
    """A screen that is drawn by `draw` and steered by the keys that `keys_now` gives; it needs no game."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-too-narrow"), (LEAST_WIDTH, "-narrow"), (80, "-normal"), (108, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-too-low"), (LEAST_HEIGHT, "-low"), (24, "-middle"), (32, "-high")]  # noqa: RUF012

    @property
    def shell(self) -> Shell:
        return cast("Shell", self.app)

    @property
    def words(self) -> Words:
        return self.shell.words

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
        yield from self.foot()
        yield TooSmall(markup=False)

    def foot(self) -> Iterator[Widget]:
        """Yield the footer: a `KeyBar`, and what stands with it."""
        yield KeyBar()

    def nothing_lost(self) -> str:
        """Return what is said of the work where the window is too small."""
        _ = self.words
        return _("Your game is kept.")

    def on_screen_resume(self) -> None:
        self.draw_all()

    def on_resize(self) -> None:
        self.query_one(TooSmall).show(self.words, self.nothing_lost())

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
        """Read anew what the screen shows; most screens only draw."""
        self.draw_all()

    def show_help(self) -> None:
        self.shell.show_help(self.all_keys())

    def leave(self) -> None:
        self.app.pop_screen()


class KeyScreen(DrawnScreen):
    """A screen of the game."""

    @property
    def debate(self) -> DebateApp:
        return cast("DebateApp", self.app)

    @property
    def game(self) -> Game:
        return self.debate.game
