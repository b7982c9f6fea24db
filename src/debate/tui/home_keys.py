"""The keys of the home screen, by what is marked on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.core.ports import Left
from debate.tui import keys
from debate.tui.home_duel import DuelNow
from debate.tui.home_today import Today
from debate.tui.keys import Key
from debate.tui.knobs import Knob

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.ports import Returning
    from debate.core.practice import Practice
    from debate.tui.home import HomeScreen


def keys_of(screen: HomeScreen) -> list[Key]:
    """Return what can be pressed now, the most needed first."""
    _ = screen.words
    start = _("go on") if isinstance(screen.entry, Left) else _("start")
    return [
        Key(keys.ENTER, "Enter", start, screen.go),
        Key(keys.UP, "", "", partial(screen.move, -1)),
        Key(keys.DOWN, "↑↓", _("choose"), partial(screen.move, 1), 0, _("go up and down; j and k do too")),
        *_changing(screen),
        *_ways(screen),
    ]


def _changing(screen: HomeScreen) -> list[Key]:
    _, entry = screen.words, screen.entry
    turning = 0 if isinstance(entry, Knob) else keys.HELP_ONLY
    decks = screen.known.decks if screen.known else ()
    taking = not isinstance(entry, Left | DuelNow | Today | Knob | str) and len(decks) > 1
    take = Key(("space",), _("Space"), _("pick"), screen.take_marked, 2, _("pick this deck, and set the round below"))
    return [
        Key(keys.LEFT, "", "", partial(screen.turn, -1)),
        Key(keys.RIGHT, "←→", _("change"), partial(screen.turn, 1), turning, _("change what is marked")),
        *([take] if taking else []),
    ]


def _ways(screen: HomeScreen) -> list[Key]:
    _ = screen.words
    return [
        *_returning(screen),
        *_on_deck(screen),
        Key(("s",), "s", _("settings"), partial(_settings, screen), 1),
        Key(("d",), "d", _("decks"), partial(_decks, screen), 3, _("decks, and what is wrong with them")),
        Key(("q",), "q", _("stop"), screen.app.exit),
    ]


def _returning(screen: HomeScreen) -> list[Key]:
    _, today = screen.words, screen.today
    more = _("answer what comes back today")
    return [Key(("r",), "r", _("what comes back"), screen.go_back, 2, more)] if today and today.cards else []


def _on_deck(screen: HomeScreen) -> list[Key]:
    """Return the keys that need a deck; a duel needs one as well."""
    _, deck, app = screen.words, screen.rows.taken, screen.debate
    if deck is None:
        return []
    return [
        Key(("p",), "p", _("progress"), partial(_progress, screen, deck), 1, _("how you stand with this deck")),
        Key(("v",), "v", _("duel"), app.open_duel_setup, 1, _("argue against an opponent who answers back")),
        Key(("m",), "m", _("map"), partial(app.open_map, deck), 2, _("look around in the arguments of this deck")),
    ]


def _progress(screen: HomeScreen, deck: Deck) -> None:
    from debate.tui.progress import ProgressScreen, read  # noqa: PLC0415 (the first frame does not wait for it)

    def show(found: tuple[Practice, Returning]) -> None:
        screen.app.push_screen(ProgressScreen(deck, *found))

    screen.debate.attempt(partial(read, screen.game, deck), show)


def _settings(screen: HomeScreen) -> None:
    from debate.tui.settings import SettingsScreen  # noqa: PLC0415 (the first frame does not wait for it)

    screen.app.push_screen(SettingsScreen())


def _decks(screen: HomeScreen) -> None:
    from debate.tui.decks import DecksScreen  # noqa: PLC0415 (the first frame does not wait for it)

    screen.app.push_screen(DecksScreen())
