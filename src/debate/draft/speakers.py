"""How a page shows who makes a comment: each style a function from a line to a speaker.

A style is tried on every line under the heading of the comments; the page as a whole
then shows which one it has.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from debate.draft.dates import DATE, IS_DATE
from debate.draft.names import is_name, speaker_like
from debate.draft.values import Unit

_BULLET = re.compile(r"^[•·▪◦●○‣∙*–—>»-]\s+")
_NUMBER = re.compile(r"^(?:#\s?\d+[.):]?|\d{1,3}[.):])\s+")
_VERB = (
    r"(?:zegt|zei|schreef|schrijft|antwoordt|antwoordde|reageert|reageerde|meldt|vindt|says|said|wrote|writes|replied|"
    r"replies|responds|responded|commented|comments)"
)
_SAYS = re.compile(
    rf"^(?P<name>[^:!?]{{2,80}}?),?\s+{_VERB}\b(?:\s+(?:op|to|on|at|aan)\b[^:]{{0,60}})?(?:\s*{DATE})?\s*:?$", re.I
)
_WROTE = re.compile(rf"^(?:op|on)\s+{DATE},?\s+(?:{_VERB}\s+)?(?P<name>[^:!?,]{{2,60}}?)(?:\s+{_VERB})?\s*:?$", re.I)
_POSTED = re.compile(
    rf"^(?:geplaatst|gepost|ingezonden|geschreven|posted|submitted|written|door|by)\s+(?:door|by)?\s*(?P<name>[^:!?|]{{2,60}}?)"
    rf"(?:[\s,|·–—-]+(?:(?:op|on|at)\s+)?{DATE}|\s*:)?$",
    re.I,
)
_TITLED = re.compile(
    r"^(?:reactie|commentaar|comment|response|reply|antwoord|lezer|reader)\s*(?:#|nr\.?\s*)?\d*\s*"
    r"(?:(?:van|door|by|from)\s+|[:–—-]\s*|\()(?P<name>[^:!?]{2,60}?)\)?\s*:?$",
    re.I,
)
_FIELD = re.compile(r"^(?:van|from|naam|name|auteur|author|door|by)\s*:\s*(?P<name>[^:!?]{2,60})$", re.I)
_REPLY = re.compile(r"^(?:reactie|antwoord|comment|reply|response)\s+(?:van|door|by|from)\s+", re.I)
_DATED = re.compile(rf"^(?P<name>[^:!?]{{2,80}}?)\s*[,|·•–—(\[-]*\s*(?:(?:op|on)\s+)?{DATE}[\s)\]|·•,:–-]*$", re.I)
_INLINE = re.compile(r"^(?P<name>[^:.!?;\"“‘]{2,60}(?:\b[A-Z]\.)?[^:.!?;\"“‘]{0,30}):\s+(?P<rest>\S.*)$")
_SIGNED = re.compile(r"^(?:[—–]|--?)\s*(?P<name>[^:!?]{2,80}?)\.?$")
_AWAY = re.compile(r"\s*\((?:\d[^)]*|auteur|author|redactie|gast|guest|moderator)\)$", re.I)


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who speaks, and what stands behind the name on the same line."""

    name: str
    rest: str = ""


Style = Callable[[Unit], Spoken | None]


def bullet(text: str) -> str:
    """Return the bullet that `text` begins with, if any."""
    found = _BULLET.match(text)
    return found.group().strip() if found else ""


def tidy(name: str) -> str:
    """Return `name` without bullets, dates and marks around it."""
    name = _NUMBER.sub("", _BULLET.sub("", name.strip()))
    if dated := _DATED.match(name):
        name = dated["name"]
    return _AWAY.sub("", _REPLY.sub("", name.strip(" *_#>|·•–—:,@[]-\t"))).strip()


def by_kind(unit: Unit) -> Spoken | None:
    """The file itself says so."""
    return Spoken(tidy(unit.text)) if unit.kind == "speaker" else None


def by_bullet(unit: Unit) -> Spoken | None:
    """A bullet before the name: "• An Peeters", with or without the words behind a colon."""
    if not _BULLET.match(unit.text) and unit.kind != "item":
        return None
    bare = _BULLET.sub("", unit.text)
    if inline := by_colon(Unit(unit.block, bare)):
        return inline
    return Spoken(tidy(bare)) if speaker_like(bare) and not IS_DATE.match(bare) else None


def by_number(unit: Unit) -> Spoken | None:
    """A number before the name: "1. An Peeters"."""
    if not _NUMBER.match(unit.text):
        return None
    bare = _NUMBER.sub("", unit.text)
    return by_colon(Unit(unit.block, bare)) or (Spoken(tidy(bare)) if speaker_like(bare) else None)


def by_verb(unit: Unit) -> Spoken | None:
    """A verb of saying: "An Peeters zegt op 3 mei 2016:", "Posted by Ann, May 3"."""
    bare = _BULLET.sub("", unit.text)
    for pattern in (_WROTE, _POSTED, _TITLED, _FIELD, _SAYS):
        found = pattern.match(bare)
        if found and len(found["name"].split()) <= 8 and speaker_like(found["name"]):
            return Spoken(tidy(found["name"]))
    return None


def by_date(unit: Unit) -> Spoken | None:
    """A date behind the name, or below it: "An Peeters - 3 mei 2016 om 12:03"."""
    bare = _BULLET.sub("", unit.text)
    if unit.dated and speaker_like(bare) and not IS_DATE.match(bare):
        return Spoken(tidy(bare))
    found = _DATED.match(bare)
    if not found or len(bare) > 140 or IS_DATE.match(bare) or len(found["name"].split()) > 10:
        return None
    return Spoken(tidy(found["name"])) if tidy(found["name"]) else None


def by_mark(unit: Unit) -> Spoken | None:
    """A heading or bold type: "### An Peeters", "**Ann** (May 3)"."""
    if unit.kind not in ("heading", "strong"):
        return None
    return by_colon(unit) or (Spoken(tidy(unit.text)) if speaker_like(unit.text.rstrip(":")) else None)


def by_colon(unit: Unit) -> Spoken | None:
    """A name and a colon, the words behind it: "An Peeters (Gent): Ik vind ..."."""
    found = _INLINE.match(unit.text)
    if not found:
        return None
    name = tidy(found["name"])
    bare = re.sub(r"\s*\(.*?\)", "", re.split(r",|\s[–—-]\s", name)[0])
    good = is_name(bare, least=1) or unit.kind == "strong"
    return Spoken(name, found["rest"].strip(" *")) if good else None


def by_name(unit: Unit) -> Spoken | None:
    """A name alone on a line, perhaps with a place or a trade behind a comma."""
    bare = unit.text.rstrip(":").strip()
    if not speaker_like(bare) or len(bare.split()) > 12:
        return None
    first = re.sub(r"\s*\(.*?\)", "", re.split(r",|\s[–—|·-]\s", bare)[0])
    return Spoken(tidy(bare)) if bare.startswith("@") or is_name(first) else None


def by_nickname(unit: Unit) -> Spoken | None:
    """A name or one word alone: "Ann", "wijkwerker73"."""
    bare = unit.text.rstrip(":").strip()
    short = unit.opens and speaker_like(bare) and len(bare.split()) == 1 and len(bare) <= 25
    return Spoken(tidy(bare)) if short else by_name(unit)


def by_signature(unit: Unit) -> Spoken | None:
    """A name below the words, behind a dash: "— An Peeters, Gent"."""
    found = _SIGNED.match(unit.text)
    return Spoken(tidy(found["name"])) if found and speaker_like(found["name"]) else None


STYLES: tuple[Style, ...] = (
    by_kind,
    by_verb,
    by_bullet,
    by_number,
    by_date,
    by_mark,
    by_colon,
    by_signature,
    by_name,
    by_nickname,
)
