"""What each piece of an article is that stands outside its comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from debate.draft.buttons import is_press
from debate.draft.bylines import authors
from debate.draft.comment_heads import is_header
from debate.draft.dates import is_meta
from debate.draft.notes import listed, numbers
from debate.draft.quotes import pull_quotes
from debate.draft.references import cut, is_reference
from debate.draft.sentences import sentences
from debate.draft.signs import goes_on, is_bio, is_caption, opens_notes, presents
from debate.draft.site import heads_list, is_boilerplate
from debate.draft.tongue import words
from debate.draft.values import Part, Role, Unit

HEADING = 90  # characters at most
LONG_NOTE = 300
LIST = 6  # titles at most in a list of other articles
_KINDS = {
    "title": Role.TITLE,
    "subtitle": Role.SUBTITLE,
    "heading": Role.HEADING,
    "caption": Role.CAPTION,
    "byline": Role.BYLINE,
    "note": Role.FOOTNOTE,
    "boilerplate": Role.BOILERPLATE,
    "rest": Role.BOILERPLATE,
}


def roles(found: Sequence[Unit], head: dict[int, Role], names: tuple[str, ...], language: str) -> list[Part]:
    """Return `found` as parts; `head` gives the roles of the lines above the text, `names` the authors."""
    repeated = {text for text, count in Counter(unit.text for unit in found).items() if count > 1}
    texts = [unit.text for unit in found]
    below = listed(texts)
    known, around = numbers(texts, below), _around(found, names)
    parts: list[Part] = []
    notes = False
    for place, unit in enumerate(found):
        notes = (notes and not _resumes(unit)) or (opens_notes(unit.text) and place > len(found) / 2)
        role = head.get(place) or _role(unit, unit.text in repeated, names, notes or place in below)
        if role is Role.PARAGRAPH and (place in around or _goes_on(parts, unit)):
            role = Role.BOILERPLATE if place in around else Role.BYLINE
        if (
            role is Role.PARAGRAPH
            and not any(part.role is Role.PARAGRAPH for part in parts)
            and presents(unit.text, names)
        ):
            role = Role.SUBTITLE
        text, cuttings = cut(unit.text, known) if role is Role.PARAGRAPH else (unit.text, ())
        parts.append(Part(unit.block, role if text else Role.FOOTNOTE, text or unit.text, cuttings if text else ()))
    apart = frozenset(place for place, unit in enumerate(found) if unit.kind == "quote")
    quotes = pull_quotes(parts, apart, language)
    return [_settled(parts, place, place in quotes) for place in range(len(parts))]


def _goes_on(parts: Sequence[Part], unit: Unit) -> bool:
    """Whether `unit` goes on with the byline above it: "is docent in Gent"."""
    return bool(parts) and parts[-1].role is Role.BYLINE and goes_on(unit.text)


def _resumes(unit: Unit) -> bool:
    """Whether a list of notes is over, as a heading or a long paragraph without a year or an address stands here."""
    heading = unit.kind in ("heading", "title") and not opens_notes(unit.text)
    return heading or (len(unit.text) > LONG_NOTE and not re.search(r"\b(?:19|20)\d\d\b|https?://|www\.", unit.text))


def _around(found: Sequence[Unit], names: tuple[str, ...]) -> frozenset[int]:
    """Return the places that the lines around them show to be of the site.

    The titles below "Lees ook", and what stands in a block of which half speaks for the site.
    """
    places: set[int] = set()
    site = [is_boilerplate(unit.text) or _names_only(unit.text, names) for unit in found]
    counts = Counter(unit.block for unit in found)
    own = Counter(unit.block for unit, its in zip(found, site, strict=True) if its)
    left = 0
    for place, unit in enumerate(found):
        ended = unit.text[-1] in ".!?" or len(unit.text) > HEADING or unit.kind in ("heading", "title")
        left = LIST if heads_list(unit.text) else 0 if ended and not site[place] else max(0, left - 1)
        if left and not ended and unit.kind not in ("heading", "title"):
            places.add(place)
        if 3 <= counts[unit.block] <= 12 and own[unit.block] >= 0.5 * counts[unit.block]:
            places.add(place)
    return frozenset(places)


def _role(unit: Unit, repeated: bool, names: tuple[str, ...], notes: bool) -> Role:
    if unit.kind in _KINDS and not (unit.kind == "heading" and opens_notes(unit.text)):
        return _KINDS[unit.kind]
    if notes or is_reference(unit.text):
        return Role.FOOTNOTE
    if is_meta(unit.text) or is_bio(unit.text, names) or _names_only(unit.text, names):
        return Role.BYLINE
    if is_boilerplate(unit.text) or is_press(unit.text) or is_header(unit.text):
        return Role.BOILERPLATE
    tag = len(words(unit.text)) <= 4 and unit.text[:1].islower() and unit.kind != "item"
    if is_caption(unit.text) or (repeated and len(unit.text) < HEADING) or (tag and unit.text[-1] not in ".!?:;,"):
        return Role.CAPTION
    return Role.PARAGRAPH


def _names_only(text: str, names: tuple[str, ...]) -> bool:
    """Whether `text` is a line that only names authors of the article."""
    found = authors(text) if len(text) < HEADING else ()
    return bool(found) and set(found) <= set(names)


def _settled(parts: Sequence[Part], place: int, quote: bool) -> Part:
    """Return the part as a pull quote or a heading, where it is one."""
    part = parts[place]
    if quote:
        return part.as_role(Role.PULL_QUOTE)
    if part.role is Role.PARAGRAPH and _is_heading(part.text):
        return part.as_role(Role.HEADING)
    return part


def _is_heading(text: str) -> bool:
    """Whether `text` is short and is no sentence: without a full stop at its end."""
    if len(text) > HEADING or re.match(r"^[•·▪◦●–—*-]\s|^[‘“\"«]", text):
        return False
    one = len(sentences(text)) == 1
    return one and (text[-1] not in ".!…;,:" or bool(re.fullmatch(r"[^.!?]{2,40}[:]", text)))
