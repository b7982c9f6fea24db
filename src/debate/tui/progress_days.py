"""Days of practice, behind and ahead, in words and plots."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.core.ports import Returning
from debate.core.practice import Day, Practice
from debate.core.settings import Settings
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.goal import goal_line
from debate.tui.marks import LOUD, QUIET
from debate.tui.plots import NONE, SHADES, calendar, spark

LABEL = 10
SHOWN = 42  # days behind, as columns


def now(words: Words, practice: Practice, returning: Returning, settings: Settings) -> Block:
    """Return the streak, today, and what comes back today."""
    _, today = words, practice.today
    done = _("Today: {answers} answers, {minutes} minutes", answers=today.answers, minutes=round(today.minutes))
    back = _.plural("{count} comes back today", "{count} come back today", len(returning.cards))
    lines = [
        Content.assemble((_.plural("Streak: {count} day", "Streak: {count} days", practice.streak), LOUD), "   ", done),
        Content(back if returning.cards else _("Nothing comes back today.")),
    ]
    if settings.goal:
        lines.append(goal_line(_, settings, today.answers, today.minutes))
    return Block("plain", Content("\n").join(lines))


def ahead(words: Words, returning: Returning) -> Block:
    """Return how many cards come back on each of the days ahead, as columns with numbers."""
    _ = words
    counts = returning.ahead
    title = _("What comes back in the next two weeks, today first")
    numbers = " ".join(f"{count:>3}" if count else "   " for count in counts)
    lines = [
        Content.styled(title, LOUD),
        Content.styled(" " + spark(counts, times=2, gap="  "), "$partly"),
        Content.styled(numbers, QUIET),
    ]
    return Block("plain", Content("\n").join(lines))


def weeks(words: Words, days: Sequence[Day]) -> Block:
    """Return the last weeks: answers and minutes a day as columns, and a calendar."""
    _ = words
    names = [_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun")]
    rows = zip(days[:7], calendar(days), strict=False)
    most_answers = max((day.answers for day in days), default=0)
    most_minutes = max((round(day.minutes) for day in days), default=0)
    lines = [
        Content.styled(_("The last weeks, today at the end"), LOUD),
        _columns(_("Answers"), [day.answers for day in days[-SHOWN:]], _("at most {count}", count=most_answers)),
        _columns(_("Minutes"), [day.minutes for day in days[-SHOWN:]], _("at most {count}", count=most_minutes)),
        Content(""),
        *(Content.assemble((names[day.date.weekday()].ljust(LABEL), QUIET), (line, "$hit")) for day, line in rows),
        Content.styled(_("none {none}, few {few}, many {many}", none=NONE, few=SHADES[0], many=SHADES[-1]), QUIET),
    ]
    return Block("plain", Content("\n").join(lines))


def _columns(title: str, values: Sequence[float], most: str) -> Content:
    return Content.assemble((title.ljust(LABEL), QUIET), (spark(values), "$hit"), (f"  {most}", QUIET))
