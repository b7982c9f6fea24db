"""A report as one page of HTML that needs nothing beside it: no script, no picture, no font.

Each text goes through `tag`, which escapes it; and the page forbids itself to load or run anything.
"""

from __future__ import annotations

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.report import Report
from debate.locale import Words
from debate.report import plots, terms
from debate.report.markup import Markup, tag
from debate.report.scatter import scatter
from debate.report.sections import answered, item_table
from debate.report.style import STYLE
from debate.report.table import summary
from debate.report.tables import flaw_table, method, student_table, typed
from debate.report.terms import number

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(report: Report, deck: Deck, words: Words) -> str:
    """Return the page, whole."""
    title = words("Report: {deck}", deck=clean(deck.title))
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        tag("style", Markup(STYLE)),
    )
    body = tag("body", _top(report, deck, words), tag("main", *_sections(report, deck, words)))
    return "<!DOCTYPE html>\n" + tag("html", head, body, lang=words.language) + "\n"


def _top(report: Report, deck: Deck, words: Words) -> Markup:
    left_out = [tag("p", text, class_="quiet") for text in terms.left_out(report, words)]
    period = summary(report, words)[-1]
    return tag(
        "header",
        tag("h1", deck.title),
        tag("p", words("What the class made of it"), " · ", period, class_="quiet"),
        tag("ul", *(tag("li", tag("strong", value), name) for name, value in _tiles(report, words)), class_="tiles"),
        *left_out,
    )


def _tiles(report: Report, words: Words) -> list[tuple[str, str]]:
    _ = words
    first = sum(item.students for item in report.items)
    right = sum(item.facility * item.students for item in report.items) / first if first else None
    tiles = [
        (_("students"), str(len(report.students))),
        (_("answers"), str(report.answers)),
        (_("first answers"), str(first)),
        (_("right at first"), number(right, words)),
    ]
    found = report.spotting
    if found.flawed:
        tiles.append((_("flaws seen through"), number(found.hits / found.flawed, words)))
    if found.sound:
        tiles.append((_("false alarms"), number(found.false_alarms / found.sound, words)))
    return tiles


def _sections(report: Report, deck: Deck, words: Words) -> list[Markup]:
    plotted = [plots.days(report, words)]
    if report.spotting.flawed or report.spotting.sound:
        plotted.insert(0, plots.flaws(report, words))
    if report.items:
        plotted = [
            plots.hardest(report, words),
            scatter(report, words),
            plots.sides(report, deck, words),
            *plotted,
        ]
    return [
        tag("h2", words("At a glance")),
        *plotted,
        *item_table(report, deck, words),
        *answered(report, deck, words),
        *typed(report, deck, words),
        *flaw_table(report, words),
        *student_table(report, words),
        *method(words),
    ]
