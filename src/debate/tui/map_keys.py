"""The keys of the map, and those that any statement in it has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.core.deck import Deck, Statement
from debate.core.plan import Mode, Wish
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.bout import first_bout
from debate.tui.keys import Key
from debate.tui.sources import open_source

if TYPE_CHECKING:
    from debate.tui.map import MapScreen


def keys_of(screen: MapScreen) -> list[Key]:
    """Return what can be pressed on the map now, the most needed first."""
    return _seeking(screen) if screen.seeking else _browsing(screen)


def _seeking(screen: MapScreen) -> list[Key]:
    _ = screen.words
    return [
        Key(keys.ENTER, "Enter", _("to the list"), lambda: screen.seek(screen.sought, on=False)),
        Key(("up",), "", "", partial(screen.move, -1)),
        Key(("down",), "↑↓", _("choose"), partial(screen.move, 1), 1),
        Key(("backspace",), "", "", lambda: screen.seek(screen.sought[:-1])),
        Key(("ctrl+u",), "Ctrl+U", _("clear"), lambda: screen.seek(""), 2),
        Key(("escape",), "Esc", _("stop searching"), lambda: screen.seek("", on=False)),
    ]


def _browsing(screen: MapScreen) -> list[Key]:
    _ = screen.words
    back = _("show all") if screen.sought else _("back")
    return [
        Key(keys.ENTER, "Enter", _("look around"), screen.open, help=_("what attacks it and what it attacks")),
        Key(keys.UP, "", "", partial(screen.move, -1)),
        Key(keys.DOWN, "↑↓", _("choose"), partial(screen.move, 1), 1, _("go up and down; j and k do too")),
        Key(("slash",), "/", _("search"), lambda: screen.seek("")),
        *statement_keys(screen, screen.deck, screen.statement),
        Key(("pagedown", "space"), _("Space"), _("read on"), partial(screen.scroll_by, 4), 3),
        Key(("pageup",), "", "", partial(screen.scroll_by, -4)),
        Key(("home",), "", "", partial(screen.move, -len(screen.names) - 2)),
        Key(("end",), "", "", partial(screen.move, len(screen.names) + 2)),
        Key(keys.BACK, "Esc", back, screen.leave),
    ]


def statement_keys(screen: KeyScreen, deck: Deck, statement: Statement | None) -> list[Key]:
    """Return what can be done with a statement: answer it, duel on it, read its source."""
    _ = screen.words
    if statement is None:
        return []
    read = partial(open_source, screen, deck, [statement.point])
    source = Key(("s", "o"), "s", _("source"), read, 1, _("read where it comes from"))
    playing = [
        Key(("r",), "r", _("round"), lambda: start_round(screen, deck, statement), 1, _("answer this argument")),
        Key(("v",), "v", _("duel"), lambda: start_duel(screen, deck, statement), 1, _("a duel that opens with this")),
    ]
    return [*(playing if statement.rebuttals else []), *([source] if statement.point.source else [])]


def start_round(screen: KeyScreen, deck: Deck, statement: Statement) -> None:
    settings = screen.game.settings
    screen.debate.play(deck, Wish(Mode(settings.mode), items=settings.items, only=(statement.id,)))


def start_duel(screen: KeyScreen, deck: Deck, statement: Statement) -> None:
    bout = screen.debate.bout or first_bout(screen.game.settings)
    screen.debate.fight(deck, bout.duel, statement.id)
