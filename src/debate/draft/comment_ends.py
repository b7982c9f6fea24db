"""Where comments end, and what in them a site says and not the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from debate.draft.names import is_name, speaker_like
from debate.draft.signs import opens_notes
from debate.draft.site_lists import heads_list
from debate.draft.speakers import by_any
from debate.draft.thread_lines import Line
from debate.draft.threads import Said
from debate.draft.values import Unit

_LABEL = re.compile(r"^(?:bericht|message|reactie|comment|commentaar|tekst|text)\s*:\s*(?=\S)", re.I)
DESCRIBED = 0.6  # of the comments that must open with a line on who speaks, for it to be one
_CHATTER = 6  # words of what the site may say between two comments


def before_lists(lines: list[Line]) -> list[Line]:
    """Return the lines above a list of other articles, where words stand above it."""
    first = next((place for place, line in enumerate(lines) if not line.aside), len(lines))
    stops = (place for place, line in enumerate(lines) if place > first and heads_list(line.unit.text))
    return lines[: next(stops, len(lines))]


def undescribed(said: list[Said], below: bool) -> list[Said]:
    """Return `said` without the line on who speaks that most comments open with: "Retired teacher"."""
    described = [
        each for each in said if len(each.units) > 1 and each.units[0][0] != each.at and by_any(each.units[0][1])
    ]
    if below or len(described) < max(2, DESCRIBED * len(said)):
        return [replace(each, units=_unlabelled(each)) for each in said]
    return [replace(each, units=each.units[1:]) if each in described else each for each in said]


def _unlabelled(said: Said) -> tuple[tuple[int, Unit], ...]:
    """Return the units without the name of a field before them: "Message: I agree"."""
    return tuple((at, replace(unit, text=_LABEL.sub("", unit.text))) for at, unit in said.units)


def own(said: Said, lines: Sequence[Line]) -> tuple[tuple[int, Unit], ...]:
    """Return the units of a comment without the few words that a site says between comments."""
    return tuple(
        (at, unit)
        for at, unit in said.units
        if at == said.at
        or lines[at].sort == "text"
        or (len(unit.text.split()) > _CHATTER and unit.kind not in ("boilerplate", "note"))
    )


def ended(last: Said, before: Sequence[Said], lines: Sequence[Line]) -> Said:
    """Return the last comment without what the site says below it.

    It ends at its buttons, where the others do; at a line that tells of the site; at a
    heading; or where lines no longer stand in as those of the comments do.
    """
    above = [unit.indent for each in before for _, unit in each.units] or [unit.indent for _, unit in last.units[:1]]
    margin, marked = min(above, default=0), lines[last.at].unit.kind in ("heading", "strong")
    closed = [each for each in before if each.shape.count("T") == 1 and each.shape[-1] != "T"]
    buttons = bool(before) and len(closed) >= 0.6 * len(before)
    kept: list[tuple[int, Unit]] = []
    for at, unit in last.units:
        heading = opens_notes(unit.text) or (unit.kind in ("heading", "title") and not marked)
        if lines[at].sort == "site" or heading or unit.indent < margin:
            kept = _without_heading(kept)
            break
        if buttons and kept and any(lines[each].sort in ("press", "date") for each in range(kept[-1][0] + 1, at)):
            break
        kept.append((at, unit))
    return replace(last, units=tuple(kept))


def _without_heading(kept: list[tuple[int, Unit]]) -> list[tuple[int, Unit]]:
    """Return `kept` without a last line that heads what the site says below it."""
    if len(kept) < 2 or not kept[-1][1].opens:
        return kept
    text = kept[-1][1].text
    heads = 1 < len(text.split()) <= _CHATTER and speaker_like(text) and not is_name(text)
    return kept[:-1] if heads else kept
