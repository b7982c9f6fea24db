"""How well one statement is known, form by form, and so how it is asked next.

A statement is chosen until it is known by choosing, and typed from then on:

- known by choosing: the last two answers to it were the strongest. A strongest answer that
  was typed counts here too: who can say it can pick it out.
- known by typing: the last two typed answers to it were the strongest.
- two typed answers in a row that made no point send it back to choosing, from nothing. An
  answer that the student holds was right does not count as one of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from debate.core.item import Form
from debate.core.kept import OfStatement
from debate.core.progress import KNOWN_AFTER
from debate.core.review import Review

FAILURES = 2  # typed answers in a row without a point, after which a statement is chosen again


@dataclass(frozen=True, slots=True)
class Grasp:
    """Strongest answers in a row, chosen and typed, and typed ones in a row that failed.

    `last` is when the statement was answered last; None where it never was.
    """

    chosen: int = 0
    typed: int = 0
    failed: int = 0
    last: datetime | None = None

    @property
    def by_choosing(self) -> bool:
        return self.chosen >= KNOWN_AFTER

    @property
    def by_typing(self) -> bool:
        return self.typed >= KNOWN_AFTER

    @property
    def form(self) -> Form:
        """How the statement is asked next."""
        return Form.TYPE if self.by_choosing or self.by_typing else Form.CHOOSE


def grasp_after(reviews: OfStatement) -> Grasp:
    """Return the grasp of a statement after its reviews; what was spotted does not count."""
    grasp = Grasp()
    for review in reviews:
        if review.form is not Form.SPOT:
            grasp = replace(_after(grasp, review), last=review.at)
    return grasp


def _after(before: Grasp, review: Review) -> Grasp:
    if review.form is Form.CHOOSE:
        return replace(before, chosen=before.chosen + 1 if review.strongest else 0)
    if review.strongest:
        return replace(before, chosen=before.chosen + 1, typed=before.typed + 1, failed=0)
    if review.rebuttal is not None or review.contested:
        return replace(before, typed=0, failed=0)
    failed = before.failed + 1
    return Grasp() if failed == FAILURES else replace(before, typed=0, failed=failed)
