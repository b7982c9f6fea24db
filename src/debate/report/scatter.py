"""The plot of all items: how easy each is, and how well it separates."""

from __future__ import annotations

from collections.abc import Callable
from math import floor

from debate.core.item import Form
from debate.core.report import ENOUGH, ItemFigures, Note, Report
from debate.locale import Words
from debate.report import svg, terms
from debate.report.markup import Markup

WIDTH, HEIGHT = 720.0, 380.0
LEFT, RIGHT, TOP, BOTTOM = 60.0, 700.0, 34.0, 330.0
SIZE = 4.5
NAMED = 12

Shape = Callable[[float, float, float, str, str], Markup]
SHAPES: dict[Form, Shape] = {Form.CHOOSE: svg.circle, Form.TYPE: svg.square, Form.SPOT: svg.triangle}


def scatter(report: Report, words: Words) -> Markup:
    """Return a mark per item with a discrimination; those to look at carry their number."""
    _ = words
    shown = [(number, item) for number, item in enumerate(report.items, 1) if item.discrimination is not None]
    lowest = min((item.discrimination or 0.0 for _, item in shown), default=0.0)
    low = min(-0.25, floor(lowest * 4) / 4)
    parts = [*_frame(low, words), *_legend(words)]
    # Few answers first, so that they lie below what says more.
    for _number, item in sorted(shown, key=lambda each: each[1].students):
        x, y = _place(item, low)
        few = item.students < ENOUGH
        parts.append(SHAPES[item.form](x, y, SIZE, "#fff" if few else svg.LIGHT, svg.QUIET if few else svg.BAR))
    looked = [each for each in shown if {Note.BACKWARD, Note.HARD} & set(each[1].notes)]
    for number, item in sorted(looked, key=lambda each: each[1].discrimination or 0.0)[:NAMED]:
        x, y = _place(item, low)
        parts.append(svg.label(x + 7, y - 4, str(number), bold=True))
    title = _("Facility and discrimination of the items")
    text = _(
        "To the right, items that more students had right; above, items that tell those who know from those who do "
        "not. Below the line: look at the key. Numbers are those of the table of items."
    )
    return svg.figure("scatter", (WIDTH, HEIGHT), title, text, *parts)


def _place(item: ItemFigures, low: float) -> tuple[float, float]:
    return LEFT + (RIGHT - LEFT) * item.facility, _height(item.discrimination or 0.0, low)


def _height(value: float, low: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (1.0 - low)


def _frame(low: float, words: Words) -> list[Markup]:
    zero = _height(0.0, low)
    parts = [svg.bar(LEFT, zero, RIGHT - LEFT, BOTTOM - zero, svg.PALE)]
    for value in [quarter / 4 for quarter in range(round(low * 4), 5)]:
        y = _height(value, low)
        parts += [
            svg.line(LEFT, y, RIGHT, y, stroke=svg.INK if value == 0 else svg.LINE),
            svg.label(LEFT - 8, y + 4, terms.number(value, words), "end", svg.QUIET),
        ]
    for quarter in range(5):
        x = LEFT + (RIGHT - LEFT) * quarter / 4
        parts += [
            svg.line(x, TOP, x, BOTTOM),
            svg.label(x, BOTTOM + 17, terms.number(quarter / 4, words), "middle", svg.QUIET),
        ]
    parts.append(svg.label(RIGHT - 6, BOTTOM - 7, words("look at the key"), "end", svg.ALARM))
    parts.append(svg.label((LEFT + RIGHT) / 2, BOTTOM + 38, words("share right"), "middle"))
    parts.append(svg.upright(16, (TOP + BOTTOM) / 2, words("discrimination")))
    return parts


def _legend(words: Words) -> list[Markup]:
    parts, x = [], LEFT
    for form, shape in SHAPES.items():
        parts.append(shape(x + 6, 12, SIZE, svg.LIGHT, svg.BAR))
        parts.append(svg.label(x + 16, 16, terms.form_name(form, words)))
        x += 150
    parts.append(svg.circle(x + 6, 12, SIZE, "#fff", svg.QUIET))
    parts.append(svg.label(x + 16, 16, words("hollow: too few answers")))
    return parts
