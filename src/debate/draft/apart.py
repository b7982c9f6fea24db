"""Takes an article apart: every piece of it gets a role, every comment its speaker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from debate.draft.comment_heads import is_header
from debate.draft.comments import Thread, find_thread
from debate.draft.dates import is_meta
from debate.draft.front import front
from debate.draft.quotes import pull_quotes
from debate.draft.references import cut, is_reference
from debate.draft.sentences import sentences
from debate.draft.signs import is_bio, is_caption, opens_notes
from debate.draft.site import is_boilerplate, is_press
from debate.draft.tongue import guess_language, words
from debate.draft.units import units
from debate.draft.values import Article, Part, Passage, Role, Unit

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
}


def take_apart(passages: Sequence[Passage]) -> Article:
    """Return the article that `passages` make up. A block may hold several parts, in order."""
    found = units(passages)
    thread = find_thread(found)
    before, after = (found[: thread.start], found[thread.end :]) if thread else (found, [])
    language = guess_language(" ".join(unit.text for unit in found))
    head, names = front(before)
    rest = _roles(before, head, names, language)
    tail = [_after(unit) for unit in after]
    parts = tuple(rest + _of_comments(found, thread) + tail)
    blocks = max((each.block for each in passages), default=0)
    return Article(language, blocks, parts, thread.comments if thread else (), names)


def _roles(found: Sequence[Unit], head: dict[int, Role], names: tuple[str, ...], language: str) -> list[Part]:
    repeated = {text for text, count in Counter(unit.text for unit in found).items() if count > 1}
    parts: list[Part] = []
    notes = False
    for place, unit in enumerate(found):
        notes = (notes and not _resumes(unit)) or (opens_notes(unit.text) and place > len(found) / 2)
        role = head.get(place) or _role(unit, unit.text in repeated, names, notes)
        text, cuttings = cut(unit.text) if role is Role.PARAGRAPH else (unit.text, ())
        parts.append(Part(unit.block, role if text else Role.FOOTNOTE, text or unit.text, cuttings if text else ()))
    apart = frozenset(place for place, unit in enumerate(found) if unit.kind == "quote")
    quotes = pull_quotes(parts, apart, language)
    return [_settled(parts, place, place in quotes) for place in range(len(parts))]


def _resumes(unit: Unit) -> bool:
    """Whether a list of notes is over, as a heading or a long paragraph without a year or an address stands here."""
    heading = unit.kind in ("heading", "title") and not opens_notes(unit.text)
    return heading or (len(unit.text) > LONG_NOTE and not re.search(r"\b(?:19|20)\d\d\b|https?://|www\.", unit.text))


def _role(unit: Unit, repeated: bool, names: tuple[str, ...], notes: bool) -> Role:
    if unit.kind in _KINDS and not (unit.kind == "heading" and opens_notes(unit.text)):
        return _KINDS[unit.kind]
    if notes or is_reference(unit.text):
        return Role.FOOTNOTE
    if is_meta(unit.text) or is_bio(unit.text, names):
        return Role.BYLINE
    if is_boilerplate(unit.text) or is_press(unit.text) or is_header(unit.text):
        return Role.BOILERPLATE
    tag = len(words(unit.text)) <= 4 and unit.text[:1].islower() and unit.kind != "item"
    if is_caption(unit.text) or (repeated and len(unit.text) < HEADING) or (tag and unit.text[-1] not in ".!?:;,"):
        return Role.CAPTION
    return Role.PARAGRAPH


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


def _of_comments(found: Sequence[Unit], thread: Thread | None) -> list[Part]:
    """Return the heading of the comments, their speakers and their words, in the order of the page."""
    if thread is None:
        return []
    said: dict[int, list[str]] = {}
    for comment in thread.comments:
        for block, text in comment.paragraphs:
            said.setdefault(block, []).append(text)
    parts = [Part(found[thread.start].block, Role.COMMENTS, found[thread.start].text)]
    for unit in found[thread.start + 1 : thread.end]:
        spoken = any(unit.text.endswith(text) for text in said.get(unit.block, ()))
        role = Role.COMMENT if spoken else Role.BOILERPLATE if is_press(unit.text) else Role.SPEAKER
        parts.append(Part(unit.block, role, unit.text))
    return parts


def _after(unit: Unit) -> Part:
    """Return what stands below the comments: notes, or words of the site."""
    return Part(unit.block, Role.FOOTNOTE if is_reference(unit.text) else Role.BOILERPLATE, unit.text)
