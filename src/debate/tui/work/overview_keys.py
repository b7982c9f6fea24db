"""The keys of the overview, by what is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from debate.tui import keys
from debate.tui.keys import HELP_ONLY, Key

if TYPE_CHECKING:
    from debate.tui.work.overview import OverviewScreen


def keys_of(screen: OverviewScreen) -> list[Key]:
    """Return what can be pressed now, in the order in which one works."""
    _ = screen.words
    return [
        *_on_marked(screen),
        Key(("n",), "n", _("next open"), screen.next_open, 1, _("go to the next that is still to decide")),
        *screen.undoing_keys(),
        *screen.moving_keys(),
        Key(("c",), "c", _("check"), screen.check, 3, _("what could be better, statement by statement")),
        *_finishing(screen),
        Key(("q",), "q", _("leave"), screen.app.exit, help=_("leave; everything is saved, and you can go on later")),
        Key(("escape",), "Esc", _("show all"), screen.leave, 0 if screen.sought else HELP_ONLY),
    ]


def _on_marked(screen: OverviewScreen) -> list[Key]:
    _ = screen.words
    open_ = Key(keys.ENTER, "Enter", _("open"), screen.open, help=_("all of it, to read and to change"))
    keep = Key(("space",), _("Space"), _("keep"), screen.keep, help=_("it is decided as it stands; on to the next"))
    if not screen.at:
        return []
    if screen.statement() is None:
        return [Key(keys.ENTER, "Enter", _("change"), screen.open), keep]
    return [
        open_,
        keep,
        Key(("d",), "d", _("drop"), screen.drop, 1, _("take it out, and every rebuttal that it makes")),
        Key(("m",), "m", _("merge"), screen.merge, 3, _("make one statement of this one and another")),
        Key(("a",), "a", _("write your own"), screen.write_own, 3, _("a statement of your own, on this side")),
        Key(("t", "v"), "t", _("try"), screen.try_out, 3, _("answer it as a student, and see what the marker sees")),
    ]


def _finishing(screen: OverviewScreen) -> list[Key]:
    _ = screen.words
    more = _("call it a draft no more, so that students can play it")
    return [Key(("f",), "f", _("finish"), screen.finish, 2, more)] if screen.bench.deck.draft else []
