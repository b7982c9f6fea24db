"""The rows of the link screen: strength, whether it is a guess, how much two texts are on the same subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from debate.core.deck import Rebuttal
from debate.core.work import Candidate
from debate.locale import Words
from debate.tui.choices import Row
from debate.tui.ink import QUIET, dots
from debate.tui.texts import clipped

BARS = 5


def shares(listed: Sequence[Candidate]) -> Mapping[str, int]:
    """Return how many marks of `BARS` each candidate has: its likeness against the greatest in the list."""
    most = max((each.likeness for each in listed), default=0.0)
    return {each.statement.id: round(BARS * each.likeness / most) if most > 0 else 0 for each in listed}


def link_row(words: Words, each: Candidate, share: Mapping[str, int], width: int, told: bool) -> Row:
    """Return the row of a candidate; `told` where it has a why, or needs none."""
    _ = words
    marks = share[each.statement.id]
    strength = dots(each.strength) if each.strength else "   "
    state = _("guess") if each.guess else "" if told else _("no why")
    return _row(strength, "▪" * marks + "·" * (BARS - marks), state, each.statement.text, width)


def own_row(words: Words, each: Rebuttal, width: int) -> Row:
    """Return the row of a rebuttal with a text of its own."""
    _ = words
    return _row(dots(each.strength), " " * BARS, "" if each.why else _("no why"), each.text, width)


def _row(strength: str, bar: str, state: str, text: str, width: int) -> Row:
    before = f"{state} " if state else ""
    said = clipped(text, width - len(strength) - BARS - len(before) - 2)
    return Row(Content.assemble((strength, "bold"), " ", (bar, QUIET), " ", (before, "$partly"), said))
