"""Progress as lines of text: bars and a calendar of characters that every console has."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Statement
from debate.core.feedback import VERDICTS
from debate.core.ports import Returning
from debate.core.practice import Day, Practice, SideStanding
from debate.locale import Words

BAR = 40
SHADES = ".:+#"


def lines(deck: Deck, practice: Practice, returning: Returning, _: Words) -> Iterator[str]:
    """Yield everything that progress shows of one deck."""
    yield deck.title
    yield ""
    for side in practice.sides:
        yield from _side(deck, side, _)
    if practice.mastered:
        yield _("You know every statement of both sides.")
    yield ""
    yield from _days(practice.days, _)
    yield _.plural("Streak: {count} day", "Streak: {count} days", practice.streak)
    today = practice.today
    minutes = round(today.minutes)
    yield _("Today: {answers} answers, {minutes} minutes", answers=today.answers, minutes=minutes)
    yield _(
        "Back today: {today}; in the next two weeks: {ahead}", today=len(returning.cards), ahead=sum(returning.ahead)
    )
    yield from _statements(_("Weakest:"), practice.weakest)
    yield from _statements(_("Strongest:"), practice.strongest)
    yield from _statements(_("You were sure, and it did not hold:"), practice.sure_and_wrong)
    yield from _shares(practice, _)


def bar(share: float, width: int = BAR) -> str:
    """Return a bar of `width` characters, filled by `share` in [0, 1]."""
    filled = round(share * width)
    return "#" * filled + "." * (width - filled)


def calendar(days: tuple[Day, ...]) -> list[str]:
    """Return a line per weekday, a column per week: the more answers, the darker."""
    most = max((day.answers for day in days), default=0) or 1
    marks = [" " if not day.answers else SHADES[min(3, day.answers * 4 // (most + 1))] for day in days]
    return [" ".join(marks[weekday::7]) for weekday in range(7)]


def _side(deck: Deck, side: SideStanding, _: Words) -> Iterator[str]:
    known = side.known / side.total if side.total else 0.0
    yield f"{deck.sides[side.side][:30]:30} {bar(known)}"
    counts = {"known": side.known, "learning": side.learning, "new": side.new}
    yield " " * 31 + _("{known} known, {learning} learning, {new} new", **counts)


def _days(days: tuple[Day, ...], _: Words) -> Iterator[str]:
    yield _("The last weeks (each column a week, today last; the darker, the more answers):")
    for line in calendar(days):
        yield f"  {line}"


def _statements(title: str, statements: tuple[Statement, ...]) -> Iterator[str]:
    if statements:
        yield ""
        yield title
    for each in statements:
        yield "  - " + textwrap.shorten(each.text, 72, placeholder="...")


def _shares(practice: Practice, _: Words) -> Iterator[str]:
    typed = sum(practice.typed.values())
    if typed:
        yield ""
        yield _("Typed answers:")
        for verdict in Verdict:
            count = practice.typed.get(verdict, 0)
            yield f"  {_(VERDICTS[verdict]):12} {bar(count / typed, 20)} {count}"
    spotted = practice.spotting
    if spotted.flawed or spotted.sound:
        yield ""
        yield _(
            "Flaws seen: {hits} of {flawed}, named: {named}",
            hits=spotted.hits,
            flawed=spotted.flawed,
            named=spotted.named,
        )
        yield _("Sound replies taken for flawed: {false} of {sound}", false=spotted.false_alarms, sound=spotted.sound)
        yield _("Telling flawed from sound (0 guessing, 1 perfect): {share}", share=f"{spotted.discrimination:.2f}")
