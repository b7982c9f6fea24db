"""The front of an article: the name of the section, the title, a subtitle, who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from debate.draft.comment_heads import is_header
from debate.draft.dates import DATE, is_meta
from debate.draft.names import authors
from debate.draft.sentences import sentences
from debate.draft.signs import is_caption, is_label
from debate.draft.site import is_boilerplate, is_press
from debate.draft.values import Role, Unit

SHORT = 160  # characters: what is longer is the text itself
TITLE = 8  # words of a title that ends in a full stop
SEARCHED = 15  # units: where a byline may stand
_FIELD = re.compile(
    r"^(?P<name>titel|title|ondertitel|subtitle|auteurs?|authors?|door|by|datum|date|gepubliceerd|published|bron|source|"
    r"publicatie|publisher|rubriek|section)\s*:\s*(?P<value>\S.*)$",
    re.I,
)
_FIELDS = {"titel": Role.TITLE, "title": Role.TITLE, "ondertitel": Role.SUBTITLE, "subtitle": Role.SUBTITLE}


def front(found: Sequence[Unit]) -> tuple[dict[int, Role], tuple[str, ...]]:
    """Return the roles of the lines above the text, by place, and the authors' names."""
    roles: dict[int, Role] = {}
    names: list[str] = []
    for place, unit in enumerate(found[:SEARCHED]):
        undated = re.sub(rf"\b{DATE}", "", unit.text, flags=re.I).strip(" |·•–—-,")
        by = authors(undated) if len(unit.text) < 300 and (place or unit.kind == "byline") else ()
        if by and (unit.kind == "byline" or unit.text[-1] not in ".!?"):
            roles[place] = Role.BYLINE
            names += [name for name in by if name not in names]
    title = 1 if found and is_label(found[0].text) else -1 if found and _is_sentence(found[0].text) else 0
    last = next((place for place, unit in enumerate(found) if _is_text(unit, place > title)), len(found))
    _head(found[:last], roles)
    return roles, tuple(names)


def _is_text(unit: Unit, titled: bool) -> bool:
    """Whether the text begins here: with a long paragraph, or (the title being there) with a whole sentence."""
    if unit.kind or _FIELD.match(unit.text):
        return False
    told = unit.text[-1] in ".…" or (len(sentences(unit.text)) > 1 and unit.text[-1] in "?!")
    return len(unit.text) > SHORT or (titled and told and not authors(unit.text))


def _is_sentence(text: str) -> bool:
    """Whether `text` is a sentence that is too long for a title: a page may have none."""
    return text[-1] == "." and len(text.split()) > TITLE


def _head(head: Sequence[Unit], roles: dict[int, Role]) -> None:
    """Give the section, the title and the subtitle their roles, in that order."""
    free = []
    for place, unit in enumerate(head):
        field = _FIELD.match(unit.text)
        if field:
            roles[place] = _FIELDS.get(field["name"].casefold(), Role.BYLINE)
        elif unit.kind in ("title", "subtitle"):
            roles[place] = Role.TITLE if unit.kind == "title" else Role.SUBTITLE
        elif place not in roles and not unit.kind and not _aside(unit.text):
            free.append(place)
    titled = Role.TITLE in roles.values()
    top = next((place for place, role in roles.items() if role is Role.TITLE), len(head))
    if free and _is_label(head, free, top if titled else None):
        roles[free.pop(0)] = Role.LABEL
    for role in (Role.TITLE, Role.SUBTITLE):
        if free and role not in roles.values() and (role is Role.TITLE or _next(free[0], roles)):
            roles[free.pop(0)] = role


def _next(place: int, roles: dict[int, Role]) -> bool:
    """Whether `place` follows the title, a byline between them aside."""
    title = next((each for each, role in roles.items() if role is Role.TITLE), -1)
    return 0 < place - title <= 2


def _is_label(head: Sequence[Unit], free: Sequence[int], title: int | None) -> bool:
    first = head[free[0]].text
    if title is not None:
        return free[0] < title and len(first.split()) <= 3
    following = [head[place].text for place in free[1:3]]
    return bool(following) and (is_label(first) or (len(first.split()) <= 2 and first.isupper() and len(first) < 30))


def _aside(text: str) -> bool:
    return is_meta(text) or is_caption(text) or is_boilerplate(text) or is_press(text) or is_header(text)
