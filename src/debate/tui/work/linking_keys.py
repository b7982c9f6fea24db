"""The keys of the link screen, by what is marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.tui import keys
from debate.tui.keys import Key, place_names

if TYPE_CHECKING:
    from debate.tui.work.linking import LinkScreen

NONE = ("0", "à", "x", "delete")


def keys_of(screen: LinkScreen) -> list[Key]:
    """Return what can be pressed now, in the order in which one works."""
    _ = screen.words
    return [
        *(_linking(screen) if screen.at else []),
        *([Key(("w", *keys.ENTER), "w", _("write why"), screen.open, 0)] if screen.linked else []),
        Key(("a",), "a", _("write your own"), screen.write_own, 1, _("an answer of your own, linked at once")),
        *screen.moving_keys(),
        *screen.undoing_keys(),
        screen.back_key(),
    ]


def _linking(screen: LinkScreen) -> list[Key]:
    _ = screen.words
    words = _('link, or another strength; & é " do it too')
    off = Key(NONE, "0", _("unlink"), screen.unlink, 1, _("take the rebuttal off; x and Delete do it too"))
    digits = [Key(_digit(each), "", "", partial(screen.link, each)) for each in (1, 2, 3)]
    return [
        Key((), "1 2 3", _("link, this strong"), screen.draw_all, 0, words),
        *digits,
        *([off] if screen.linked else []),
        *([Key(("space",), _("Space"), _("keep the guess"), screen.keep, 1)] if screen.guessed else []),
    ]


def _digit(number: int) -> tuple[str, ...]:
    """Return the names of the key for `number`, without Shift on AZERTY too; letters are other keys here."""
    return tuple(name for name in place_names(number - 1) if name not in "abcd")
