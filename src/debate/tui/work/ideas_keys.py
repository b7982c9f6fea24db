"""The keys of the ideas of a statement, by what is marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.tui import keys
from debate.tui.keys import Key

if TYPE_CHECKING:
    from debate.tui.work.ideas import IdeasScreen


def keys_of(screen: IdeasScreen) -> list[Key]:
    """Return what can be pressed now, in the order in which one works."""
    _ = screen.words
    keep = Key(("space",), _("Space"), _("keep all"), screen.keep, 1, _("the ideas are right as they stand"))
    return [
        *(_on_marked(screen) if screen.marked else []),
        *([keep] if screen.guessed else []),
        Key(("a", "plus"), "a", _("add one"), screen.add),
        Key(keys.UP, "", "", partial(screen.move, -1)),
        Key(keys.DOWN, "↑↓", _("choose"), partial(screen.move, 1), 2),
        *screen.undoing_keys(),
        Key(("pageup",), "", "", partial(screen.scroll_by, -6)),
        Key(("pagedown",), "PageDown", _("read on"), partial(screen.scroll_by, 6), 4),
        Key(keys.BACK, "Esc", _("back"), screen.leave),
    ]


def _on_marked(screen: IdeasScreen) -> list[Key]:
    _ = screen.words
    return [
        Key(keys.ENTER, "Enter", _("change"), screen.change, help=_("its name, its terms and its hint")),
        Key(("m",), "m", _("must or may"), screen.turn, 0, _("whether an answer must hold it")),
        Key(("d", "delete"), "d", _("delete"), screen.delete, 1),
    ]
