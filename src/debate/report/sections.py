"""The parts of the page on items: their figures, and what was answered."""

from __future__ import annotations

from debate.core.deck import Deck
from debate.core.report import ItemFigures, Note, Report, Taken
from debate.locale import Words
from debate.report import terms
from debate.report.markup import Markup, joined, table, tag
from debate.report.table import clipped
from debate.report.terms import number

EXPLAINED = 10
SHORT = 110  # characters of an argument in the table of all items


def item_table(report: Report, deck: Deck, words: Words) -> list[Markup]:
    _ = words
    if not report.items:
        return []
    heads = (
        _("no."), _("argument and form"), _("right"), _("points"), _("discr."), _("upper - lower"),
        _("students"), _("repeats"),
    )  # fmt: skip
    rows = [[str(place), *_item_row(item, deck, words)] for place, item in enumerate(report.items, 1)]
    shown = table(heads, rows, _("The worst first; those with too few answers last."), texts=2)
    return [tag("h2", _("All items")), tag("div", shown, class_="wide")]


def _item_row(item: ItemFigures, deck: Deck, words: Words) -> list[str]:
    notes = [
        tag("span", words(terms.NOTES[note]), class_="note few" if note is Note.TOO_FEW else "note")
        for note in item.notes
    ]
    form = terms.form_name(item.form, words)
    name = tag("div", f"{item.statement} · {form} ", *notes, class_="id")
    figures = (item.facility, item.points, item.discrimination, item.upper_lower)
    return [
        joined([clipped(terms.statement_text(deck, item.statement), SHORT), name]),
        *(number(value, words) for value in figures),
        str(item.students),
        str(item.repeats),
    ]


def answered(report: Report, deck: Deck, words: Words) -> list[Markup]:
    """Return what was answered to the worst items, and to the others where the reader asks for it."""
    _ = words
    if not report.items:
        return []
    shown = [_answers(place, item, deck, words) for place, item in enumerate(report.items, 1)]
    lead = _("First answers, with the numbers of the students who gave them. Options that no one took are not shown.")
    parts = [tag("h2", _("What was answered")), tag("p", lead, class_="quiet"), *shown[:EXPLAINED]]
    if shown[EXPLAINED:]:
        more = words.plural("{count} more item", "{count} more items", len(shown) - EXPLAINED)
        parts.append(tag("details", tag("summary", more), *shown[EXPLAINED:]))
    return parts


def _answers(place: int, item: ItemFigures, deck: Deck, words: Words) -> Markup:
    text = terms.statement_text(deck, item.statement)
    form = terms.form_name(item.form, words)
    right = words("right: {share} of {count}", share=number(item.facility, words), count=item.students)
    return tag(
        "article",
        tag("h3", f"{place}. {text}"),
        tag("div", f"{item.statement} · {form} · {right}", class_="id"),
        tag("ul", *(_taken(each, item, words) for each in item.taken)),
    )


def _taken(taken: Taken, item: ItemFigures, words: Words) -> Markup:
    width = f"width:{100 * taken.count / item.students:.0f}%"
    who = words.plural(
        "student {numbers}", "students {numbers}", taken.count, numbers=", ".join(map(str, taken.students))
    )
    return tag(
        "li",
        tag("span", f"{taken.count}×", class_="count"),
        tag("span", terms.verdict(taken, words), class_="key" if taken.verdict == "hit" else None),
        tag(
            "span",
            terms.answered(taken, words),
            tag("div", class_="meter", style=width),
            tag("span", who, class_="id"),
        ),
        class_=str(taken.verdict),
    )
