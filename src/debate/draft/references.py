"""References in a text: whole notes, and notes that were glued to the end of a sentence."""

from __future__ import annotations

import re

from debate.draft.notes import without_marks

_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
_SIGNALS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\({_YEAR}\)|\b{_YEAR}\)",
        r"^[^\W\d_][\w'’-]+(?: [\w'’-]+){0,3}, (?:[A-Z]\.[ -]?)+",
        r"\b(?:e\.a\.|et al\.?|\(?eds?\.\)?|\(?red\.\)?)",
        r"[‘“\"«][^’”\"»]{4,}[’”\"»]|'[A-Z][^']{4,}'",
        r"\b(?:pp?|blz|pag|nr|vol|jrg)\. ?\d|\b\d+\s?\(\d+\)",
        r"https?://|www\.|\bdoi\b",
        rf"(?:\d{{1,2}} )?[^\W\d_]{{3,}} {_YEAR}\.?\s*$|, {_YEAR}\.?\s*$",
        r"\b(?:geraadpleegd op|accessed|retrieved|ISBN)\b",
    )
)
# What a note begins with: a surname and initials, a quoted title, or who it is by and a year.
_HEAD = rf"""(?:(?:(?:v[ao]n|de|der|den|ter|el|al|O['’])\s?)*[A-ZÀ-Þ][\w'’-]+(?:[ -][A-ZÀ-Þ]?[\w'’-]+){{0,4}}
    (?:,\ (?:[A-Z]\.[ -]?)+|\ \({_YEAR}\)|,\ (?:e\.a\.|et\ al)|,\ [‘“"]))"""
_GLUED = re.compile(rf"(?:(?<=\w[.!?…])|(?<=\w[.!?…][’”\"»)]))(?=[‘“\"]?{_HEAD})", re.VERBOSE)
_SPACED = re.compile(rf"(?<=[.!?…’”\"»)]\s)(?={_HEAD}.{{0,80}}\({_YEAR}\)|{_HEAD}.{{0,40}}[‘“\"'])", re.VERBOSE)
_ADDRESS = re.compile(r"(?<=[^\W_][.!?…])(?=https?://\S+)")
_END = re.compile(rf"(?:\b{_YEAR}|\b(?:pp?|blz)\.?\ ?\d+(?:[-–]\d+)?|\d+[-–]\d+|https?://\S+)\.?(?=\s+[‘“\"]?[A-ZÀ-Þ])")
_NUMBERED = re.compile(r"^(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|\d{1,3}[.)]?(?=\s)|[*†¹²³⁰⁴-⁹]+)\s*")
_DATED = re.compile(rf"[^.?!]{{2,60}}\({_YEAR}\)[,.:]")
ENOUGH = 2  # signals
LONGEST = 500  # characters of a reference


def is_reference(text: str) -> bool:
    """Whether `text` as a whole points to a work: it opens as one, and has two of its signs."""
    bare = _NUMBERED.sub("", text)
    if re.fullmatch(r"https?://\S+", bare):
        return True
    if len(bare) > LONGEST or not (bare != text or re.match(rf"[‘“\"']?{_HEAD}", bare, re.VERBOSE)):
        return False
    return sum(bool(each.search(bare)) for each in _SIGNALS) >= ENOUGH


def cut(text: str, known: frozenset[int] = frozenset()) -> tuple[str, tuple[str, ...]]:
    """Return `text` without the references in it and without their marks, and the references.

    `known` are the numbers of the footnotes below the text.
    """
    notes: list[str] = []
    for pattern in (_GLUED, _ADDRESS, _SPACED):
        text = _cut(text, pattern, notes)
    return without_marks(text, known), tuple(notes)


def _cut(text: str, pattern: re.Pattern[str], notes: list[str]) -> str:
    place = 0
    while found := pattern.search(text, place):
        start = found.start()
        ends = next(
            (end.end() for end in _END.finditer(text, start, start + LONGEST) if text[end.end() - 1] != ")"), len(text)
        )
        note = text[start:ends].strip()
        if is_reference(note) or (pattern is _GLUED and _DATED.match(note)):
            notes.append(note)
            text = f"{text[:start].rstrip()} {text[ends:].lstrip()}".strip()
            place = start
        else:
            place = start + 1
    return text
