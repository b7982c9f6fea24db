"""A report as cells: one table, of which the first column says what each row is about.

Numbers stand as numbers (with the decimal sign of the language), texts are made inert.
"""

from __future__ import annotations

from collections.abc import Iterator

from debate.core.deck import Deck
from debate.core.report import Report, Taken
from debate.core.spreadsheet import inert
from debate.core.wording import N_
from debate.locale import Words
from debate.report import terms

PLACES = 4
HEADS = (
    N_("table"), N_("side"), N_("argument"), N_("form"), N_("id"), N_("text"), N_("students"), N_("answers"),
    N_("right"), N_("points"), N_("discrimination"), N_("upper - lower"), N_("note"),
)  # fmt: skip

Row = dict[str, str]


def table(report: Report, deck: Deck, words: Words) -> list[list[str]]:
    """Return the rows of cells, the heads first."""
    found = [*_items(report, deck, words), *_taken(report, deck, words), *_sides(report, deck, words)]
    found += [*_flaws(report, words), *_typed(report, deck, words), *_students(report, words), *_days(report, words)]
    return [[words(head) for head in HEADS], *([row.get(head, "") for head in HEADS] for row in found)]


def _place(statement: str, deck: Deck) -> Row:
    return {"side": inert(deck.sides[deck.by_id[statement].side]), "argument": inert(statement)}


def _items(report: Report, deck: Deck, words: Words) -> Iterator[Row]:
    for item in report.items:
        yield {
            "table": words("item"),
            **_place(item.statement, deck),
            "form": words(terms.FORMS[item.form]),
            "text": inert(deck.by_id[item.statement].text),
            "students": str(item.students),
            "answers": str(item.students + item.repeats),
            "right": _number(item.facility, words),
            "points": _number(item.points, words),
            "discrimination": _number(item.discrimination, words),
            "upper - lower": _number(item.upper_lower, words),
            "note": terms.notes(item.notes, words),
        }


def _taken(report: Report, deck: Deck, words: Words) -> Iterator[Row]:
    for item in report.items:
        for taken in item.taken:
            yield {
                "table": words("answered"),
                **_place(item.statement, deck),
                "form": words(terms.FORMS[item.form]),
                "id": inert(taken.id),
                "text": inert(terms.answered(taken, words)),
                "students": str(taken.count),
                "note": f"{terms.verdict(taken, words)}: {_who(taken)}",
            }


def _sides(report: Report, deck: Deck, words: Words) -> Iterator[Row]:
    for side in report.sides:
        yield {
            "table": words("side"),
            "side": inert(deck.sides[side.side]),
            "form": words(terms.FORMS[side.form]),
            "answers": str(side.answers),
            "right": _number(side.facility, words),
            "points": _number(side.points, words),
        }


def _flaws(report: Report, words: Words) -> Iterator[Row]:
    _ = words
    for each in report.flaws:
        counts = {
            _("shown"): each.shown,
            _("seen"): each.seen,
            _("named"): each.named,
            _("false alarms"): each.alarms,
            _("fallen for"): each.fallen,
        }
        name = inert(terms.flaw_name(each.flaw, words))
        for kind, count in counts.items():
            yield {"table": _("flaw"), "id": each.flaw, "text": f"{name}: {kind}", "answers": str(count)}


def _typed(report: Report, deck: Deck, words: Words) -> Iterator[Row]:
    for group in report.typed:
        for entry in group.entries:
            yield {
                "table": words("typed"),
                **_place(group.statement, deck),
                "id": inert(entry.id),
                "text": inert(entry.text),
                "answers": str(entry.count),
                "note": words("contested") if entry.contested else words("not recognised"),
            }


def _students(report: Report, words: Words) -> Iterator[Row]:
    for each in report.students:
        yield {
            "table": words("student"),
            "id": str(each.number),
            "text": inert(each.name),
            "answers": str(each.answers),
            "right": _number(each.facility, words),
            "points": _number(each.points, words),
            "note": words.plural("{count} item", "{count} items", each.items),
        }


def _days(report: Report, words: Words) -> Iterator[Row]:
    for day, count in report.days:
        yield {"table": words("day"), "id": day.isoformat(), "answers": str(count)}


def _number(value: float | None, words: Words) -> str:
    return "" if value is None else terms.number(value, words, PLACES)


def _who(taken: Taken) -> str:
    return ", ".join(map(str, taken.students))
