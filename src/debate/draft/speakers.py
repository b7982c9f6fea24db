"""How a page shows who makes a comment: each way a function from a line to a speaker.

A way is tried on every line under the heading of the comments; the page as a whole
then shows which one it has.
"""

from __future__ import annotations

import re

from debate.draft.dates import IS_DATE, undated
from debate.draft.names import BULLET, NUMBER, is_name, speaker_like, tidy
from debate.draft.spoken import Spoken, by_date, by_verb
from debate.draft.values import Unit

_INLINE = re.compile(r"^(?P<name>[^!?;\"“‘]{1,90}?):\s+(?P<rest>\S.*)$", re.S)
_SIGNED = re.compile(r"^(?:(?:[—–]|--?)\s*(?P<name>[^:!?]{2,80}?)\.?|\((?P<inside>[^:!?()]{2,80}?)\))$")
# What stands before a colon in a text and is no name.
_REMARK = re.compile(
    r"^(?:kortom|conclusie|vraag|antwoord|opmerking|voorbeeld|samengevat|besluit|nota bene|update|edit|ps|p\.s\.?|note|"
    r"question|answer|remark|example|conclusion|in short|bottom line|source|bron|titel|title)$",
    re.I,
)


def bullet(text: str) -> str:
    """Return the bullet that `text` begins with, if any."""
    found = BULLET.match(text)
    return found.group().strip() if found else ""


def by_kind(unit: Unit) -> Spoken | None:
    """The file itself says so."""
    return Spoken(tidy(unit.text)) if unit.kind == "speaker" else None


def by_bullet(unit: Unit) -> Spoken | None:
    """A bullet before the name: "• An Peeters", with or without the words behind a colon."""
    if not BULLET.match(unit.text) and unit.kind != "item":
        return None
    bare = BULLET.sub("", unit.text)
    if inline := by_colon(Unit(unit.block, bare)):
        return inline
    return Spoken(tidy(bare)) if speaker_like(bare) and not IS_DATE.match(bare) else None


def by_number(unit: Unit) -> Spoken | None:
    """A number before the name: "1. An Peeters"."""
    if not NUMBER.match(unit.text):
        return None
    bare = Unit(unit.block, NUMBER.sub("", unit.text))
    return (
        by_colon(bare)
        or by_verb(bare)
        or by_date(bare)
        or (Spoken(tidy(bare.text)) if speaker_like(bare.text) else None)
    )


def by_mark(unit: Unit) -> Spoken | None:
    """A heading or bold type: "### An Peeters", "**Ann** (May 3)"."""
    if unit.kind not in ("heading", "strong"):
        return None
    return by_colon(unit) or (Spoken(tidy(unit.text)) if speaker_like(unit.text.rstrip(":")) else None)


def by_colon(unit: Unit) -> Spoken | None:
    """A name and a colon, the words behind it: "An Peeters (Gent): Ik vind ..."."""
    found = _INLINE.match(unit.text)
    if not found or _REMARK.match(found["name"]):
        return None
    name = tidy(found["name"])
    dated = undated(found["name"])[1] and speaker_like(name)
    good = dated or is_name(_first(name), least=1) or unit.kind == "strong"
    return Spoken(name, found["rest"].strip(" *")) if good else None


def by_name(unit: Unit) -> Spoken | None:
    """A name alone on a line, perhaps with a place or a trade behind a comma."""
    bare = unit.text.rstrip(":").strip()
    if not speaker_like(bare) or len(bare.split()) > 12:
        return None
    first = _first(bare)
    alone = first == bare and bare == unit.text.strip()
    return Spoken(tidy(bare)) if bare.startswith("@") or is_name(first, least=2 if alone else 1) else None


def by_nickname(unit: Unit) -> Spoken | None:
    """A name or one word alone, perhaps with a place: "Ann", "wijkwerker73, Gent"."""
    bare = unit.text.rstrip(":").strip()
    name, _, place = bare.partition(", ")
    one = len(name.split()) == 1 and len(name) <= 25 and (not place or is_name(place, least=1))
    short = unit.opens and one and speaker_like(bare)
    return Spoken(tidy(bare)) if short else by_name(unit)


def by_any(unit: Unit) -> Spoken | None:
    """A short line that is no sentence: for places where only a speaker can stand."""
    bare = unit.text.rstrip(":").strip()
    short = speaker_like(bare) and len(bare.split()) <= 8 and len(bare) <= 60
    return Spoken(tidy(bare)) if short and (bare == unit.text or is_name(_first(bare), least=1)) else None


def by_signature(unit: Unit) -> Spoken | None:
    """A dash or brackets around a name: "— An Peeters, Gent", "(An Peeters)"."""
    found = _SIGNED.match(unit.text)
    name = (found["name"] or found["inside"]) if found else ""
    return Spoken(tidy(name)) if name and speaker_like(name) else None


def _first(name: str) -> str:
    """Return `name` without the place, trade or date behind it."""
    return re.sub(r"\s*\(.*?\)", "", re.split(r",|\s[–—|·-]\s", name)[0]).strip()
