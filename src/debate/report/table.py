"""A report on a screen of 80 columns: what went worst first."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.report import ENOUGH, ItemFigures, Report
from debate.core.wording import N_
from debate.locale import Words
from debate.report import terms
from debate.report.terms import number

WIDTH = 80
ITEMS = 20
EXPLAINED = 5
ANSWERS = 4
TYPED = 8
STUDENTS = 40

MORE = N_("... and {count} more: --csv writes them all")


def lines(report: Report, deck: Deck, words: Words) -> Iterator[str]:
    """Yield the report, line by line."""
    _ = words
    yield clean(deck.title)
    yield ", ".join(summary(report, words))
    yield from terms.left_out(report, words)
    parts = (
        _items(report, words),
        _explained(report, deck, words),
        _sides(report, deck, words),
        _flaws(report, words),
        _typed(report, words),
        _students(report, words),
    )
    for found in map(list, parts):
        if found:
            yield ""
            yield from found


def summary(report: Report, words: Words) -> list[str]:
    """Return how many students and answers there are, and from when to when."""
    _ = words
    students = _.plural("{count} student", "{count} students", len(report.students))
    answers = _.plural("{count} answer", "{count} answers", report.answers)
    first = _.plural("{count} first answer", "{count} first answers", sum(each.students for each in report.items))
    days = sorted({report.days[0][0], report.days[-1][0]}) if report.days else []
    return [students, answers, first, _(" to ").join(day.isoformat() for day in days)]


def clipped(text: str, width: int) -> str:
    """Return `text` on one line of at most `width` characters, cut at a word where it has more."""
    flat = " ".join(clean(text).split())
    if len(flat) <= width:
        return flat
    return flat[: width - 1].rsplit(" ", 1)[0].rstrip(" ,.:;") + "…"


def _items(report: Report, words: Words) -> Iterator[str]:
    _ = words
    if not report.items:
        return
    yield _("Items, the worst first")
    heads = (_("right"), _("points"), _("discr."), _("n"))
    yield f"{heads[0]:>6} {heads[1]:>7} {heads[2]:>7} {heads[3]:>4}   {_('form'):14}{_('argument')}"
    for item in report.items[:ITEMS]:
        yield _item(item, words)
    if len(report.items) > ITEMS:
        yield _(MORE, count=len(report.items) - ITEMS)
    few = sum(item.students < ENOUGH for item in report.items)
    if few:
        text = _.plural("{count} item", "{count} items", few)
        yield _("* too few answers (fewer than {enough} students): {items}, the last", items=text, enough=ENOUGH)


def _item(item: ItemFigures, words: Words) -> str:
    right, points, discrimination = (
        number(value, words) for value in (item.facility, item.points, item.discrimination)
    )
    few = item.students < ENOUGH
    note = f" ({terms.notes(item.notes[:1], words)})" if item.notes and not few else ""
    name = clipped(item.statement, WIDTH - 44 - len(note))
    form = clipped(terms.form_name(item.form, words), 13)
    return f"{right:>6} {points:>7} {discrimination:>7} {item.students:4}{'*' if few else ' '}  {form:14}{name}{note}"


def _explained(report: Report, deck: Deck, words: Words) -> Iterator[str]:
    """Yield what was answered to the worst items."""
    worst = [item for item in report.items if item.students >= ENOUGH] or list(report.items)
    if worst:
        yield words("What was answered to the worst")
    for item in worst[:EXPLAINED]:
        title = f"{item.statement} ({terms.form_name(item.form, words)}): "
        text = clean(terms.statement_text(deck, item.statement))
        yield from textwrap.wrap(title + text, WIDTH, subsequent_indent="  ")
        for taken in item.taken[:ANSWERS]:
            start = f"{taken.count:5}  {terms.verdict(taken, words):12} "
            yield start + clipped(terms.answered(taken, words), WIDTH - len(start))


def _sides(report: Report, deck: Deck, words: Words) -> Iterator[str]:
    _ = words
    yield f"{_('Arguments of the side'):38}{_('form'):14}{_('right'):>7} {_('points'):>7} {_('n'):>6}"
    for side in report.sides:
        shown = [number(value, words) for value in (side.facility, side.points)]
        name = clipped(deck.sides[side.side], 37)
        form = clipped(terms.form_name(side.form, words), 13)
        yield f"{name:38}{form:14}{shown[0]:>7} {shown[1]:>7} {side.answers:6}"


def _flaws(report: Report, words: Words) -> Iterator[str]:
    _ = words
    if not report.flaws:
        return
    heads = (_("shown"), _("seen"), _("named"), _("false alarms"), _("fallen for"))
    yield f"{_('Flaws'):24}{heads[0]:>7}{heads[1]:>8}{heads[2]:>8}{heads[3]:>15}{heads[4]:>14}"
    for each in report.flaws:
        name = clipped(terms.flaw_name(each.flaw, words), 23)
        yield f"{name:24}{each.shown:7}{each.seen:8}{each.named:8}{each.alarms:15}{each.fallen:14}"
    found = report.spotting
    if found.flawed or found.sound:
        yield _(
            "In all: {hits} of {flawed} flawed replies seen through, {alarms} of {sound} sound ones taken for flawed",
            hits=found.hits, flawed=found.flawed, alarms=found.false_alarms, sound=found.sound,
        )  # fmt: skip


def _typed(report: Report, words: Words) -> Iterator[str]:
    _ = words
    if not report.typed:
        return
    yield _("Typed, and contested or not recognised (accept them with: debate deck inbox)")
    for group in report.typed[:TYPED]:
        count = sum(entry.count for entry in group.entries)
        yield f"{count:5}  {clipped(group.statement, 24):25}{clipped(group.entries[0].text, WIDTH - 32)}"
    if len(report.typed) > TYPED:
        yield _(MORE, count=len(report.typed) - TYPED)


def _students(report: Report, words: Words) -> Iterator[str]:
    _ = words
    yield f"{_('Students'):38}{_('answers'):>12}{_('items'):>9}{_('right'):>9}{_('points'):>9}"
    for each in report.students[:STUDENTS]:
        shown = [number(value, words) for value in (each.facility, each.points)]
        name = clipped(f"{each.number}. {terms.student_name(each, words)}" if each.name else
                       terms.student_name(each, words), 37)  # fmt: skip
        yield f"{name:38}{each.answers:12}{each.items:9}{shown[0]:>9}{shown[1]:>9}"
    if len(report.students) > STUDENTS:
        yield _(MORE, count=len(report.students) - STUDENTS)
