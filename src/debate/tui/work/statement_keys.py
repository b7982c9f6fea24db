"""The keys of a statement on the bench, in the order in which one works."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.tui import keys
from debate.tui.keys import HELP_ONLY, Key

if TYPE_CHECKING:
    from debate.tui.work.statement import StatementScreen


def keys_of(screen: StatementScreen) -> list[Key]:
    """Return what can be pressed now."""
    _ = screen.words
    return [
        *_changing(screen),
        Key(("space",), _("Space"), _("keep"), screen.keep, 0, _("it is decided as it stands")),
        Key(("d",), "d", _("drop"), screen.drop, 2, _("take it out, and every rebuttal that it makes")),
        Key(("m",), "m", _("merge"), screen.merge, 5, _("make one statement of this one and another")),
        Key(("v", "t"), "v", _("marker"), screen.try_out, 2, _("answer it as a student, and see what the marker sees")),
        *screen.undoing_keys(),
        *_going(screen),
        Key(keys.BACK, "Esc", _("back"), screen.leave),
    ]


def _changing(screen: StatementScreen) -> list[Key]:
    _ = screen.words
    return [
        Key(("e", *keys.ENTER), "e", _("reword"), screen.reword, help=_("put it into words of your own")),
        Key(("s",), "s", _("other side"), screen.turn, 1, _("move it to the other side")),
        Key(("l",), "l", _("link rebuttals"), screen.link, 0, _("what answers it, how strongly, and why")),
        Key(("i",), "i", _("ideas"), screen.change_ideas, 1, _("what an answer must hold, and which words show it")),
        Key(("p",), "p", _("paraphrases"), screen.paraphrase, 1, _("the same in other words, as students put it")),
    ]


def _going(screen: StatementScreen) -> list[Key]:
    _ = screen.words
    more = _("the statement before or after; [ and ] do too")
    return [
        Key(("n",), "n", _("next open"), screen.next_open, 2, _("go to the next that is still to decide")),
        Key(("left", "left_square_bracket"), "", "", partial(screen.step, -1)),
        Key(("right", "right_square_bracket"), "←→", _("before, after"), partial(screen.step, 1), 3, more),
        Key(keys.UP, "", "", partial(screen.scroll_by, -1)),
        Key(keys.DOWN, "↑↓", _("read on"), partial(screen.scroll_by, 1), 4),
        Key(("pageup",), "", "", partial(screen.scroll_by, -12)),
        Key(("pagedown",), "PageDown", _("a page on"), partial(screen.scroll_by, 12), HELP_ONLY),
    ]
