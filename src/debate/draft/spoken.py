"""Speakers whom the words of a line tell: a verb of saying beside the name, or a date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from debate.draft.buttons import without_buttons
from debate.draft.dates import IS_DATE, undated
from debate.draft.names import BULLET, NUMBER, speaker_like, tidy
from debate.draft.values import Unit

_VERB = (
    r"(?:zegt|zei|schreef|schrijft|antwoordt|antwoordde|reageert|reageerde|meldt|vindt|says|said|wrote|writes|replied|"
    r"replies|responds|responded|commented|comments)"
)
_SAYS = re.compile(
    rf"^(?P<name>[^:!?]{{2,80}}?),?\s+{_VERB}\b(?:\s+(?:op|to|on|at|aan)\b[^:]{{0,60}})?\s*(?:\.\.\.|…)?\s*:?$", re.I
)
_WROTE = re.compile(rf"^{_VERB}\s+(?P<name>[^:!?,]{{2,60}}?)\s*:?$|^(?P<last>[^:!?,]{{2,60}}?)\s+{_VERB}\s*:?$", re.I)
_BY = re.compile(
    r"^(?:(?:geplaatst|gepost|ingezonden|ingediend|geschreven|posted|submitted|written|reactie|commentaar|comment|response|reply|"
    r"antwoord|lezer|reader)\s*(?:#|nr\.?\s*)?\d*\s*(?:(?:van|door|by|from)\s+|[:–—-]\s*|\()|"
    r"(?:van|from|naam|name|auteur|author|door|by)\s*:?\s+)(?P<name>[^:!?|]{2,60}?)\)?\s*[:,]?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who speaks, what stands behind the name on the same line, and the place where the words begin, if told."""

    name: str
    rest: str = ""
    begins: int = 0


Way = Callable[[Unit], Spoken | None]


def by_verb(unit: Unit) -> Spoken | None:
    """A verb of saying: "An Peeters zegt op 3 mei 2016:", "Posted by Ann, May 3"."""
    if len(unit.text) > 200:
        return None
    bare, dated = undated(without_buttons(NUMBER.sub("", BULLET.sub("", unit.text))))
    for pattern in (_WROTE, _BY, _SAYS) if dated or unit.text.rstrip()[-1] in ":." else (_BY, _SAYS):
        found = pattern.match(bare)
        name = (found["name"] or found.groupdict().get("last") or "") if found else ""
        if name and len(name.split()) <= 8 and speaker_like(name):
            return Spoken(tidy(name))
    return None


def by_date(unit: Unit) -> Spoken | None:
    """A date on the line of the name: "An Peeters - 3 mei 2016 om 12:03", "3 mei - An Peeters"."""
    if len(unit.text) > 160 or IS_DATE.match(unit.text):
        return None
    bare, dated = undated(without_buttons(BULLET.sub("", unit.text)))
    name = tidy(bare)
    return Spoken(name) if dated and name and len(name.split()) <= 10 and speaker_like(bare.rstrip(":, ")) else None
