"""The front of an article: the name of the section, the title, a subtitle, who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from debate.draft.buttons import is_press
from debate.draft.bylines import authors
from debate.draft.comment_heads import is_header
from debate.draft.dates import is_meta
from debate.draft.notes import without_marks
from debate.draft.sentences import sentences
from debate.draft.signs import is_affiliation, is_caption, is_label
from debate.draft.site import is_boilerplate
from debate.draft.titles import FEW, Head, below_menu, choose, returning
from debate.draft.values import Role, Unit
from debate.draft.wrote import bylines

SHORT = 160  # characters: what is longer is the text itself
TITLE = 8  # words of a title that ends in a full stop
SEARCHED = 60  # units at most above the text
BEHIND = 3  # units of the text among which a byline may still stand
_FIELD = re.compile(
    r"^(?P<name>titel|title|ondertitel|subtitle|auteurs?|authors?|door|by|datum|date|gepubliceerd|published|bron|source|"
    r"publicatie|publisher|rubriek|section)\s*:\s*(?P<value>\S.*)$",
    re.I,
)
_FIELDS = {"titel": Role.TITLE, "title": Role.TITLE, "ondertitel": Role.SUBTITLE, "subtitle": Role.SUBTITLE}


def front(found: Sequence[Unit], quoted: str = "") -> tuple[dict[int, Role], tuple[str, ...]]:
    """Return the roles of the lines above the text, by place, and the authors' names.

    `quoted` is the title as the page quotes it elsewhere, where it does.
    """
    last = _text_begins(found)
    menu = below_menu(found[:last])
    titled = any(_may_be_title(unit) for unit in found[1:last])
    by, names = bylines(found, menu, min(last + BEHIND, len(found)), titled)
    roles = dict.fromkeys(by, Role.BYLINE)
    free = _marked(found[:last], menu, roles)
    _head(Head(found[:last], menu, free, by, returning(found, menu)), roles, quoted)
    return roles, names


def _text_begins(found: Sequence[Unit]) -> int:
    """Return where the text begins: with a long paragraph, or (the title being there) with a whole sentence."""
    title = 1 if found and is_label(found[0].text) else -1 if found and _is_sentence(found[0].text) else 0
    places = (place for place, unit in enumerate(found[:SEARCHED]) if _is_text(unit, place > title))
    return next(places, min(len(found), SEARCHED))


def _is_text(unit: Unit, titled: bool) -> bool:
    if unit.kind or _FIELD.match(unit.text) or _aside(unit.text):
        return False
    bare = without_marks(unit.text) or unit.text
    told = bare[-1] in ".…" or (len(sentences(bare)) > 1 and bare[-1] in "?!")
    return len(unit.text) > SHORT or (titled and told and len(unit.text.split()) > 3 and not authors(unit.text))


def _is_sentence(text: str) -> bool:
    """Whether `text` is a sentence that is too long for a title: a page may have none."""
    return text[-1] == "." and len(text.split()) > TITLE


def _may_be_title(unit: Unit) -> bool:
    return len(unit.text.split()) > FEW and not _aside(unit.text) and not is_affiliation(unit.text)


def _marked(head: Sequence[Unit], menu: int, roles: dict[int, Role]) -> list[int]:
    """Give a role to the lines that show theirs, and return the places of the others: title, subtitle, section."""
    free = []
    for place, unit in enumerate(head):
        field = _FIELD.match(unit.text)
        if field:
            roles[place] = _FIELDS.get(field["name"].casefold(), Role.BYLINE)
        elif unit.kind in ("title", "subtitle"):
            roles[place] = Role.TITLE if unit.kind == "title" else Role.SUBTITLE
        elif place < menu and place not in roles:
            roles[place] = Role.BOILERPLATE
        elif place not in roles and unit.kind in ("", "strong") and not _aside(unit.text):
            free.append(place)
    return free or [place for place, unit in enumerate(head) if unit.kind == "heading"][:1]


def _head(head: Head, roles: dict[int, Role], quoted: str) -> None:
    """Give the section, the title and the subtitle their roles."""
    title = next((place for place, role in roles.items() if role is Role.TITLE), None)
    if title is None and head.free:
        title = choose(head, quoted)
        roles[title] = Role.TITLE
    if title is None:
        return
    for place in head.free:
        text = head.lines[place].text
        if place < title:
            label = is_label(text) or (place == head.free[0] and len(text.split()) <= FEW)
            roles[place] = Role.LABEL if label else Role.BOILERPLATE
    after = [place for place in head.free if title < place <= title + 2]
    if after and Role.SUBTITLE not in roles.values():
        roles[after[0]] = Role.SUBTITLE


def _aside(text: str) -> bool:
    return is_meta(text) or is_caption(text) or is_boilerplate(text) or is_press(text) or is_header(text)
