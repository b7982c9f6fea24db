"""The day's goal in one line: how far it is, and a tick once it is reached."""

from __future__ import annotations

from textual.content import Content

from debate.core.settings import Settings
from debate.locale import Words
from debate.tui.marks import QUIET

CELLS = 20


def goal_line(words: Words, settings: Settings, answers: int, minutes: float) -> Content:
    """Return today's `answers` or `minutes` of the goal, as a bar and in words."""
    _, goal = words, settings.goal
    done = answers if settings.goal_kind == "items" else round(minutes)
    if settings.goal_kind == "items":
        told = _("Today: {done} of {goal} arguments", done=done, goal=goal)
    else:
        told = _("Today: {done} of {goal} minutes", done=done, goal=goal)
    filled = min(CELLS, done * CELLS // goal)
    bar = Content.assemble(("█" * filled, "$hit"), ("░" * (CELLS - filled), "$line"), "  ", (told, QUIET))
    return Content.assemble(bar, ("  ✓ " + _("your goal is reached"), "$hit")) if done >= goal else bar
