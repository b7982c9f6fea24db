"""Finishing a draft: asked once, with what is still open."""

from __future__ import annotations

from debate.core.work import Finish
from debate.tui import keys
from debate.tui.work.ask import Ask, Reply
from debate.tui.work.base import WorkScreen

FINISH, NOT_YET = "finish", "not yet"


def finish(screen: WorkScreen) -> None:
    """Ask whether the draft is finished, and finish it."""
    _ = screen.words
    replies = [Reply(FINISH, keys.ENTER, "Enter", _("finish")), Reply(NOT_YET, keys.BACK, "Esc", _("not yet"))]
    ask = Ask(_("Is this deck finished?"), _told(screen), replies)
    screen.app.push_screen(ask, lambda reply: _finished(screen) if reply == FINISH else None)


def _told(screen: WorkScreen) -> str:
    _, bench = screen.words, screen.bench
    left = sum(bool(each.open) for each in bench.entries) + bool(bench.open)
    what = _("Students can play it then, and it is called a draft no more.")
    if not left:
        return what + "\n" + _("Everything in it is decided.")
    still = _.plural("{count} thing is not decided yet.", "{count} things are not decided yet.", left)
    later = _("It is taken as it stands; you can still change all of it later, from here.")
    return f"{what}\n{still} {later}"


def _finished(screen: WorkScreen) -> None:
    _ = screen.words
    screen.take(Finish(), _("Finished. Play it: debate play --deck {path}", path=screen.bench.path))
