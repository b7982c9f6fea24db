"""Glyphs and styles of what is shown: never a colour without a glyph and a word."""

from __future__ import annotations

from debate.core.assessment import Verdict
from debate.core.round import Outcome
from debate.tui.marks import HEAD, LOUD, MARK, QUIET

__all__ = ["GLYPHS", "HEAD", "INKS", "LOUD", "MARK", "QUIET", "SKIPPED", "WAITING", "dots", "glyph", "ink"]

SKIPPED = "–"
WAITING = "·"

GLYPHS = {Verdict.HIT: "✓", Verdict.PARTIAL: "~", Verdict.UNSURE: "?", Verdict.MISS: "✗"}
INKS = {Verdict.HIT: "$hit", Verdict.PARTIAL: "$partly", Verdict.UNSURE: "$unsure", Verdict.MISS: "$miss"}


def glyph(outcome: Outcome) -> str:
    return SKIPPED if outcome.review.skipped else GLYPHS[outcome.review.verdict]


def ink(outcome: Outcome) -> str:
    return QUIET if outcome.review.skipped else INKS[outcome.review.verdict]


def dots(strength: int) -> str:
    """Return a strength from 1 to 3 as filled and open dots."""
    return "●" * strength + "○" * (3 - strength)
