"""The other tables of the page: typed answers, flaws, students; and how the figures are made."""

from __future__ import annotations

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.report import ENOUGH, Report
from debate.locale import Words
from debate.report import terms
from debate.report.markup import Markup, joined, table, tag
from debate.report.terms import number

TYPED = 40


def typed(report: Report, deck: Deck, words: Words) -> list[Markup]:
    _ = words
    if not report.typed:
        return []
    rows = []
    for group in report.typed[:TYPED]:
        alike = [tag("div", f"{entry.count}× {clean(entry.text)}") for entry in group.entries]
        contested = sum(entry.count for entry in group.entries if entry.contested)
        statement = joined([terms.statement_text(deck, group.statement), tag("div", group.statement, class_="id")])
        rows.append([statement, joined(alike), str(sum(entry.count for entry in group.entries)), str(contested)])
    heads = (_("argument"), _("typed, alike ones together"), _("times"), _("contested"))
    caption = _("Typed answers that were contested or not recognised, the commonest first.")
    if len(report.typed) > TYPED:
        every = len(report.typed)
        caption += " " + _("The {count} commonest groups of {all}; --csv writes all.", count=TYPED, all=every)
    hint = _("Those that are good can be put into the deck with:")
    command = tag("code", f"debate deck inbox {deck.id} --reviews {_('FILE')}")
    shown = tag("div", table(heads, rows, caption, texts=2), class_="wide")
    return [tag("h2", _("Not recognised, or contested")), tag("p", hint, " ", command, class_="quiet"), shown]


def flaw_table(report: Report, words: Words) -> list[Markup]:
    _ = words
    if not report.flaws:
        return []
    heads = (_("flaw"), _("shown"), _("seen"), _("named"), _("false alarms"), _("fallen for"))
    rows = [
        [terms.flaw_name(each.flaw, words), *map(str, (each.shown, each.seen, each.named, each.alarms, each.fallen))]
        for each in report.flaws
    ]
    caption = _("Fallen for: chosen as the strongest answer, in items to choose from.")
    return [tag("h2", _("Flaws")), tag("div", table(heads, rows, caption), class_="wide")]


def student_table(report: Report, words: Words) -> list[Markup]:
    _ = words
    heads = (_("no."), _("name"), _("answers"), _("items"), _("right"), _("points"))
    rows = [
        [
            str(each.number), clean(each.name) or "–", str(each.answers), str(each.items),
            number(each.facility, words), number(each.points, words),
        ]
        for each in report.students
    ]  # fmt: skip
    caption = _("A file is a student; files that share an answer are one student's. A name only where one was given.")
    return [tag("h2", _("Students")), tag("div", table(heads, rows, caption, texts=2), class_="wide")]


def method(words: Words) -> list[Markup]:
    """Return how the figures are made, for who wants to check them."""
    _ = words
    told = {
        _("first answers"): _(
            "Only each student's first answer to an item counts: what comes later is practice, after feedback. Duels "
            "are left out: what can be said there depends on what was said."
        ),
        _("right"): _(
            "The share of first answers that were the strongest there is, in full (facility, or p-value). Skipped is "
            "not right, nor is what a student marked."
        ),
        _("points"): _("The mean share of the most points an answer in that form can earn, without streaks."),
        _("discrimination"): _(
            "The correlation of right on this item with the student's share right on all other items. Below 0, those "
            "who know more miss it more often: look at the key."
        ),
        _("upper - lower"): _(
            "The share right among the 27 % best on the other items, less that among the 27 % weakest."
        ),
        _("too few answers"): _(
            "Fewer than {enough} students: the figures stand there, but say little.", enough=ENOUGH
        ),
    }
    terms_and_texts = [tag(kind, text) for pair in told.items() for kind, text in zip(("dt", "dd"), pair, strict=True)]
    return [tag("h2", _("How the figures are made")), tag("dl", *terms_and_texts)]
