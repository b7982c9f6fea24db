"""Flaws: seen through, missed, suspected where there was none, and fallen for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from debate.core.deck import Deck
from debate.core.flaws import FLAWS
from debate.core.item import SOUND, Form
from debate.core.report.items import Firsts
from debate.core.report.roll import Student
from debate.core.report.values import FlawFigures
from debate.core.review import Review


def first_verdicts(students: Sequence[Student]) -> tuple[Review, ...]:
    """Return each student's first verdict on each reply; skipped ones tell nothing."""
    firsts: dict[tuple[int, str, str | None], Review] = {}
    for student in students:
        for review in student.reviews:
            if review.form is Form.SPOT and review.choice is not None:
                firsts.setdefault((student.number, review.statement, review.reply), review)
    return tuple(firsts.values())


def flaw_figures(deck: Deck, verdicts: Iterable[Review], firsts: Firsts) -> tuple[FlawFigures, ...]:
    """Return the figures of every flaw that was shown, suspected or chosen, in the order of FLAWS."""
    spots = list(verdicts)
    shown = Counter(each.flaw for each in spots if each.flaw)
    seen = Counter(each.flaw for each in spots if each.flaw and each.choice != SOUND)
    named = Counter(each.flaw for each in spots if each.flaw and each.choice == each.flaw)
    alarms = Counter(each.choice for each in spots if not each.flaw and each.choice != SOUND)
    fallen = _fallen(deck, firsts)
    return tuple(
        FlawFigures(flaw, shown[flaw], seen[flaw], named[flaw], alarms[flaw], fallen[flaw])
        for flaw in FLAWS
        if shown[flaw] or alarms[flaw] or fallen[flaw]
    )


def _fallen(deck: Deck, firsts: Firsts) -> Counter[str]:
    chosen = (
        deck.flawed_by_id.get(review.choice or "")
        for (_, form), answers in firsts.items()
        if form is Form.CHOOSE
        for review in answers.values()
    )
    return Counter(move.flaw for move in chosen if move)
