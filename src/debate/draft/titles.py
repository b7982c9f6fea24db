"""Which line above the text is the title: below the menu, no name of a section, quoted elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from debate.draft.buttons import is_press
from debate.draft.dates import is_issue, is_meta
from debate.draft.names import is_name
from debate.draft.signs import is_label
from debate.draft.site import is_boilerplate
from debate.draft.tongue import words
from debate.draft.values import Unit

LONG = 14  # words: a subtitle more often than a title
FEW = 3  # words of an item of a menu
RUN, APART = 3, 5  # such lines on end that make a menu: in one block, or each on its own
_MENU = re.compile(
    r"^(?:menu|hoofdmenu|home|zoek(?:en)?\b.{0,10}|search\b.{0,10}|inloggen|log in|sign in|subscribe|abonneer|contact|"
    r"(?:spring|ga|skip|jump|naar)\b.{0,20}\b(?:inhoud|content|navigation|navigatie)\b.{0,12})\W*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Head:
    """The lines above the text: all of them, the place below the last menu, the places that may hold the
    title, and those of bylines; `again` are texts that return on the page.
    """

    lines: Sequence[Unit]
    menu: int
    free: Sequence[int]
    bylines: frozenset[int] = frozenset()
    again: frozenset[str] = frozenset()


def below_menu(head: Sequence[Unit]) -> int:
    """Return the place in `head` below the last menu: a run of short lines, or a line that says it is one."""
    below, start = 0, 0
    for place, unit in enumerate(head):
        if _MENU.match(unit.text) or (_short(unit) and _is_run(head, start, place)):
            below = place + 1
        if not _short(unit):
            start = place + 1
    return below if any(len(unit.text.split()) > 1 for unit in head[below:]) else 0


def _short(unit: Unit) -> bool:
    return len(unit.text.split()) <= FEW and not unit.kind and unit.text[-1] not in ".!?" and not is_name(unit.text)


def _is_run(head: Sequence[Unit], start: int, place: int) -> bool:
    run = head[start : place + 1]
    same = [unit for unit in run if unit.block == head[place].block]
    return len(same) >= RUN or (len(run) >= APART and len(same) > 1)


def returning(found: Sequence[Unit], menu: int) -> frozenset[str]:
    """Return the texts that stand below the menu more than once, or above it too."""
    counted = Counter(unit.text.casefold() for unit in found[menu:])
    above = {unit.text.casefold() for unit in found[:menu]}
    return frozenset(text for text, count in counted.items() if count > 1 or text in above)


def choose(head: Head, quoted: str) -> int:
    """Return which of the free places holds the title: one that the page quotes, else the likeliest.

    Of those that are as likely, the first.
    """
    wanted = words(quoted)
    for place in head.free:
        if wanted and words(head.lines[place].text)[: len(wanted)] == wanted:
            return place
    return max(head.free, key=lambda place: (_likely(head, place), -place))


def _likely(head: Head, place: int) -> float:
    """Return how likely the line at `place` is the title.

    The name of a site stands above the menu too; that of a section is short; words of the
    site part what stands above them from the title; a byline follows it.
    """
    text = head.lines[place].text
    count = len(text.split())
    above = {unit.text.casefold() for unit in head.lines[: head.menu]}
    if is_label(text) or (text.casefold() in above and count <= FEW):
        return -3.0
    value = 1.5 * (text.casefold() in head.again) + 0.9 * (count >= FEW)
    value -= 0.5 * (text[-1] == ".") + 0.5 * (count > LONG) + 0.5 * (count <= 2 and text.isupper())
    return value + _surrounded(head, place)


def _surrounded(head: Head, place: int) -> float:
    lines = head.lines
    before = [each for each in head.free if each < place and not is_label(lines[each].text)]
    parted = not before or any(_site(lines[at].text) for at in range(before[-1] + 1, place))
    following = next((unit.text for unit in lines[place + 1 :] if not is_label(unit.text)), "")
    cut_off = bool(following) and _site(following)
    signed = place + 1 in head.bylines or (place + 2 in head.bylines and not cut_off)
    labelled = place > 0 and is_label(lines[place - 1].text)
    return parted + 0.5 * labelled + 0.5 * signed - 0.5 * cut_off


def _site(text: str) -> bool:
    return is_boilerplate(text) or is_issue(text) or (is_press(text) and not is_meta(text))
