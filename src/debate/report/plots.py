"""The plots of a report that show shares as bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from debate.core.deck import Deck
from debate.core.report import ENOUGH, Report
from debate.locale import Words
from debate.report import svg, terms
from debate.report.markup import Markup
from debate.report.table import clipped

WIDTH = 720.0
ROW = 20.0
THICK = 14.0
HARDEST = 20
WIDEST = 90.0  # a column of the answers per day


def hardest(report: Report, words: Words) -> Markup:
    """Return a bar per item for the worst: the share right, and a mark for the share of points."""
    _ = words
    items = report.items[:HARDEST]
    left, right = 300.0, WIDTH - 45
    height = len(items) * ROW + 34
    parts = list(_scale(left, right, len(items) * ROW, words))
    for row, item in enumerate(items):
        y, end = row * ROW + 3, left + (right - left) * item.facility
        few = item.students < ENOUGH
        mark = left + (right - left) * item.points
        name = f"{row + 1}. {item.statement}, {terms.form_name(item.form, words)}"
        parts += [
            svg.label(left - 8, y + 11, clipped(name, 46), "end"),
            _striped("hardest", left, y, end - left) if few else svg.bar(left, y, end - left, THICK),
            svg.line(mark, y - 2, mark, y + ROW - 4, stroke=svg.INK),
            svg.label(WIDTH, y + 11, terms.number(item.facility, words), "end"),
        ]  # fmt: skip
    title = _("Share right of the worst items")
    text = _("Bar: share right. Upright line: share of the points. Striped: too few answers.")
    return svg.figure("hardest", (WIDTH, height), title, text, *parts)


def sides(report: Report, deck: Deck, words: Words) -> Markup:
    """Return a bar per side and form."""
    left, right = 300.0, WIDTH - 90
    parts = list(_scale(left, right, len(report.sides) * ROW, words))
    last = ""
    for row, each in enumerate(report.sides):
        y, length = row * ROW + 3, (right - left) * each.facility
        if each.side != last:
            parts.append(svg.label(0, y + 11, clipped(deck.sides[each.side], 32), bold=True))
            last = each.side
        shown = f"{terms.number(each.facility, words)}  (n = {each.answers})"
        parts += [
            svg.label(left - 8, y + 11, terms.form_name(each.form, words), "end"),
            svg.bar(left, y, length, THICK),
            svg.label(left + length + 5, y + 11, shown, fill=svg.QUIET),
        ]
    title = words("Share right per side and form")
    text = words("The side of the argument on show; the student argues the other one.")
    return svg.figure("sides", (WIDTH, len(report.sides) * ROW + 34), title, text, *parts)


def flaws(report: Report, words: Words) -> Markup:
    """Return, per flaw, false alarms to the left and flaws seen through to the right."""
    _ = words
    middle, left, right = 330.0, 190.0, WIDTH - 60
    spotted = [each for each in report.flaws if each.shown or each.alarms]
    most = max((each.alarms for each in spotted), default=0)
    bottom = len(spotted) * ROW + 22
    parts = [
        svg.label(middle - 8, 12, _("false alarms (times)"), "end", svg.QUIET),
        svg.label(middle + 8, 12, _("seen through (share; dark: named rightly too)"), fill=svg.QUIET),
    ]
    for row, each in enumerate(spotted):
        y = row * ROW + 21
        seen, named = _share(each.seen, each.shown), _share(each.named, each.shown)
        alarms = _share(each.alarms, most)
        parts += [
            svg.label(0, y + 11, clipped(terms.flaw_name(each.flaw, words), 24)),
            svg.bar(middle, y, (right - middle) * seen, THICK, svg.LIGHT),
            svg.bar(middle, y, (right - middle) * named, THICK, svg.BAR),
            _striped("flaws", middle, y, -(middle - left) * alarms),
            svg.label(middle + (right - middle) * seen + 5, y + 11, _of(each.seen, each.shown), fill=svg.QUIET),
            svg.label(middle - (middle - left) * alarms - 5, y + 11, str(each.alarms), "end", svg.QUIET),
        ]
    parts.append(svg.line(middle, 18, middle, bottom, stroke=svg.INK))
    title = _("Flaws: false alarms and flaws seen through")
    text = _(
        "To the right, the share of replies with this flaw that were seen through. To the left, striped, how often "
        "a sound reply was said to have it. Who calls everything flawed has much of both."
    )
    return svg.figure("flaws", (WIDTH, bottom + 6), title, text, *parts)


def days(report: Report, words: Words) -> Markup:
    """Return a column per day with answers, placed by date."""
    left, bottom, right = 44.0, 130.0, WIDTH - 10
    first, last = report.days[0][0], report.days[-1][0]
    span = (last - first).days + 1
    most = max(count for _, count in report.days)
    step = min((right - left) / span, WIDEST)
    parts = []
    for count in _ticks(most):
        y = bottom - (bottom - 14) * count / most
        parts += [svg.line(left, y, right, y), svg.label(left - 6, y + 4, str(count), "end", svg.QUIET)]
    for day, count in report.days:
        height = (bottom - 14) * count / most
        parts.append(svg.bar(left + step * ((day - first).days + 0.1), bottom - height, max(step * 0.8, 1), height))
    parts.append(svg.line(left, bottom, right, bottom, stroke=svg.INK))
    shown = sorted({0, span // 2, span - 1}) if span > 4 else range(span)
    for number in shown:
        date = (first + timedelta(days=number)).isoformat()
        anchor = "end" if number == span - 1 > 0 else "middle" if number else "start"
        place = {"start": 0.1, "middle": 0.5, "end": 0.9}[anchor]
        parts.append(svg.label(left + step * (number + place), bottom + 16, date, anchor, svg.QUIET))
    title = words("Answers per day")
    text = words("All answers, repeats and duels too; the most on one day were {count}.", count=most)
    return svg.figure("days", (WIDTH, bottom + 24), title, text, *parts)


def _scale(left: float, right: float, height: float, words: Words) -> Iterator[Markup]:
    """Yield upright lines at the quarters of a share, with their numbers below."""
    for quarter in range(5):
        x = left + (right - left) * quarter / 4
        yield svg.line(x, 0, x, height + 4, stroke=svg.INK if quarter == 0 else svg.LINE)
        yield svg.label(x, height + 20, terms.number(quarter / 4, words), "middle", svg.QUIET)


def _striped(name: str, x: float, y: float, width: float) -> Markup:
    return svg.bar(x, y, width, THICK, svg.hatched(name), stroke=svg.ALARM)


def _ticks(most: int) -> Sequence[int]:
    """Return round numbers up to `most`, five at the most."""
    steps = (factor * 10**power for power in range(len(str(most))) for factor in (1, 2, 5))
    step = next(each for each in steps if each * 5 >= most)
    return range(step, most + 1, step)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _of(part: int, whole: int) -> str:
    return f"{part} / {whole}"
