"""What each piece of an article is that stands outside its comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from debate.draft.buttons import is_press
from debate.draft.comment_heads import is_header
from debate.draft.dates import is_meta
from debate.draft.notes import listed, numbers
from debate.draft.quotes import pull_quotes
from debate.draft.references import cut, is_reference
from debate.draft.sentences import sentences
from debate.draft.signs import goes_on, is_bio, is_caption, opens_notes, presents
from debate.draft.surroundings import beside, names_only, site_lines
from debate.draft.tongue import words
from debate.draft.values import Part, Role, Unit

HEADING = 90  # characters at most
LONG_NOTE = 300
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
    texts = [unit.text for unit in found]
    below, site = listed(texts), site_lines(found)
    known, around = numbers(texts, below), beside(found, site, names)
    counted = Counter(texts)
    parts: list[Part] = []
    notes = begun = False
    for place, unit in enumerate(found):
        notes = (notes and not _resumes(unit)) or (opens_notes(unit.text) and place > len(found) / 2)
        role = head.get(place) or _by_words(unit, names, notes or place in below, place in site)
        if role is Role.PARAGRAPH:
            role = _by_place(unit, parts, names, begun, counted[unit.text] > 1)
            role = Role.BOILERPLATE if place in around else role
        begun = begun or role is Role.PARAGRAPH
        parts.append(_part(unit, role, known))
    apart = frozenset(place for place, unit in enumerate(found) if unit.kind == "quote")
    quotes = pull_quotes(parts, apart, language)
    return [_settled(parts, place, place in quotes) for place in range(len(parts))]


def _by_words(unit: Unit, names: tuple[str, ...], note: bool, site: bool) -> Role:
    """Return what the format or the words of a line make it."""
    if unit.kind in _KINDS and not (unit.kind == "heading" and opens_notes(unit.text)):
        return _KINDS[unit.kind]
    if note or is_reference(unit.text):
        return Role.FOOTNOTE
    if is_meta(unit.text) or is_bio(unit.text, names) or names_only(unit.text, names):
        return Role.BYLINE
    if site or is_press(unit.text) or is_header(unit.text):
        return Role.BOILERPLATE
    tag = len(words(unit.text)) <= 4 and unit.text[:1].islower() and unit.kind != "item"
    if is_caption(unit.text) or (tag and unit.text[-1] not in ".!?:;,"):
        return Role.CAPTION
    return Role.PARAGRAPH


def _by_place(unit: Unit, parts: Sequence[Part], names: tuple[str, ...], begun: bool, repeated: bool) -> Role:
    """Return what a line is by what stands above it: going on with a byline, speaking of the author."""
    if parts and parts[-1].role is Role.BYLINE and goes_on(unit.text):
        return Role.BYLINE
    if repeated and len(unit.text) < HEADING:
        return Role.CAPTION
    return Role.SUBTITLE if not begun and presents(unit.text, names) else Role.PARAGRAPH


def _part(unit: Unit, role: Role, known: frozenset[int]) -> Part:
    """Return `unit` as a part; references and their marks are cut from paragraphs."""
    if role is not Role.PARAGRAPH:
        return Part(unit.block, role, unit.text)
    text, cuttings = cut(unit.text, known)
    return Part(unit.block, role, text, cuttings) if text else Part(unit.block, Role.FOOTNOTE, unit.text)


def _resumes(unit: Unit) -> bool:
    """Whether a list of notes is over, as a heading or a long paragraph without a year or an address stands here."""
    heading = unit.kind in ("heading", "title") and not opens_notes(unit.text)
    return heading or (len(unit.text) > LONG_NOTE and not re.search(r"\b(?:19|20)\d\d\b|https?://|www\.", unit.text))


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
