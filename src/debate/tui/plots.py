"""Plots of characters: bars, a line of columns, a calendar. Every one is read beside its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.core.practice import Day

COLUMNS = "▁▂▃▄▅▆▇█"
SHADES = "░▒▓█"
NONE = "·"


def cells(count: int, total: int, width: int) -> int:
    """Return how many of `width` cells `count` of `total` fills; something is never nothing."""
    return max(1, count * width // total) if count and total else 0


def bar(count: int, total: int, width: int, ink: str = "$hit") -> Content:
    """Return a bar of `width` cells, filled by `count` of `total`."""
    filled = min(width, cells(count, total, width))
    return Content.assemble(("█" * filled, ink), ("░" * (width - filled), "$line"))


def spark(values: Sequence[float], *, times: int = 1, gap: str = "") -> str:
    """Return a column a value, `times` cells wide: the highest is full, none is a dot."""
    most = max(values, default=0)
    return gap.join((COLUMNS[_step(value, most, len(COLUMNS))] if value else NONE) * times for value in values)


def calendar(days: Sequence[Day]) -> list[str]:
    """Return a line a weekday, from that of the first day on, with a column a week: more is darker."""
    most = max((day.answers for day in days), default=0)
    marks = [SHADES[_step(day.answers, most, len(SHADES))] if day.answers else NONE for day in days]
    return [" ".join(mark * 2 for mark in marks[weekday::7]) for weekday in range(7)]


def _step(value: float, most: float, steps: int) -> int:
    return min(steps - 1, int(value * steps / (most + 1e-9)))
