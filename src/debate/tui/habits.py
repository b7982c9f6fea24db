"""What can be set of the habit of practice: what comes back, the day's goal, how sure."""

from __future__ import annotations

from collections.abc import Sequence

from debate.core.settings import BOUNDS, GOAL_KINDS, Settings
from debate.locale import Words
from debate.tui.knobs import Knob

_DAILY = (5, 10, 15, 20, 30, 40, 60, 100)
_HORIZON = (14, 30, 60, 90, 120, 180, 365)
_GOAL = (0, 5, 10, 15, 20, 30, 45, 60)


def habit_knobs(words: Words, settings: Settings) -> list[Knob]:
    return [
        _daily(words, settings),
        _horizon(words, settings),
        _goal(words, settings),
        _goal_kind(words, settings),
        _confidence(words, settings),
    ]


def _steps(name: str, steps: Sequence[int], value: int) -> list[int]:
    """Return the steps within the bounds of the setting `name`, and its value."""
    least, most = BOUNDS[name]
    return sorted({value, *(each for each in steps if least <= each <= most)})


def _daily(words: Words, settings: Settings) -> Knob:
    _ = words
    counts = _steps("daily", _DAILY, settings.daily)
    options = [(each, _.plural("at most {count} a day", "at most {count} a day", each)) for each in counts]
    return Knob("daily", _("Coming back"), options, settings.daily, _("arguments you answered before"))


def _horizon(words: Words, settings: Settings) -> Knob:
    _ = words
    counts = _steps("horizon", _HORIZON, settings.horizon)
    options = [(each, _.plural("{count} day", "{count} days", each)) for each in counts]
    return Knob("horizon", _("Away at most"), options, settings.horizon, _("then it comes back, known or not"))


def _goal(words: Words, settings: Settings) -> Knob:
    _ = words
    counts = _steps("goal", _GOAL, settings.goal)
    if settings.goal_kind == "minutes":
        options = [(each, _.plural("{count} minute", "{count} minutes", each)) for each in counts]
    else:
        options = [(each, _.plural("{count} argument", "{count} arguments", each)) for each in counts]
    named = [(each, shown if each else _("No goal")) for each, shown in options]
    return Knob("goal", _("Goal for a day"), named, settings.goal)


def _goal_kind(words: Words, settings: Settings) -> Knob:
    _ = words
    names = {"items": _("Arguments"), "minutes": _("Minutes")}
    return Knob("goal_kind", _("The goal counts"), [(each, names[each]) for each in GOAL_KINDS], settings.goal_kind)


def _confidence(words: Words, settings: Settings) -> Knob:
    _ = words
    options = [(False, _("No")), (True, _("Yes"))]
    note = _("before you see the verdict")
    return Knob("confidence", _("Ask how sure I am"), options, settings.confidence, note)
