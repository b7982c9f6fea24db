"""The lines under a heading of comments, sorted: words, dates, buttons, and what the site says between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from debate.draft.buttons import is_avatar, is_badge, is_press, is_reply_to
from debate.draft.comment_heads import is_header
from debate.draft.dates import IS_DATE
from debate.draft.names import is_name, speaker_like
from debate.draft.site import is_boilerplate
from debate.draft.values import Unit

OFTEN = 3  # times a short line must return to be taken for a button
SHARE = 0.6  # of the times that the commonest known button or date returns
LONG = 600  # characters that no line of a site has
_SHORT, _FEW = 40, 6  # characters and words of such a line


@dataclass(frozen=True, slots=True)
class Line:
    """A unit and its sort: "text", "press" (a button), "date", "beside" (a badge, whom it answers) or "site"."""

    unit: Unit
    sort: str

    @property
    def aside(self) -> bool:
        """Whether it is no words of a reader."""
        return self.sort != "text"


def sorted_lines(body: Sequence[Unit]) -> list[Line]:
    """Return `body` with the sort of each line."""
    texts = ["", *(unit.text for unit in body), ""]
    known = [_sort(unit, texts[place], texts[place + 2]) for place, unit in enumerate(body)]
    again = _returning(body, known)
    return [
        Line(unit, "press" if sort == "text" and _masked(unit.text) in again else sort)
        for unit, sort in zip(body, known, strict=True)
    ]


def _sort(unit: Unit, above: str, below: str) -> str:
    text = unit.text
    if unit.kind == "speaker" or len(text) > LONG:
        return "text"
    if IS_DATE.match(text):
        return "date"
    if is_press(text):
        return "press"
    if is_header(text) and re.search(r"\d", text) and (is_press(above) or is_press(below)) and above:
        return "press"  # "3 replies" among buttons heads no comments
    initials = re.fullmatch(r"[A-ZÀ-Þ]{1,2}", text) and below[:1].upper() == text[0]
    if initials or is_reply_to(text) or is_avatar(text) or (is_badge(text) and above and speaker_like(above)):
        return "beside"
    return "site" if is_boilerplate(text) or unit.kind in ("boilerplate", "note") else "text"


def _returning(body: Sequence[Unit], sorts: Sequence[str]) -> frozenset[str]:
    """Return the short lines, numbers aside, that return so often that they must be buttons.

    A name may return too, where one reader writes often; so may one word.
    """
    lines = Counter(_masked(unit.text) for unit, sort in zip(body, sorts, strict=True) if sort in ("press", "text"))
    known = Counter(_masked(unit.text) for unit, sort in zip(body, sorts, strict=True) if sort == "press")
    usual = max([sorts.count("date"), *known.values()], default=0)
    return frozenset(
        text
        for text, count in lines.items()
        if count >= max(OFTEN, SHARE * usual) and usual >= OFTEN and _button_like(text)
    )


def _button_like(text: str) -> bool:
    return len(text) <= _SHORT and len(text.split()) <= _FEW and text[-1:] not in (*".!?:",) and not is_name(text)


def _masked(text: str) -> str:
    return re.sub(r"\b\d+\b", "#", text)
