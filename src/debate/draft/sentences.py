"""Sentences of Dutch and English text, cut where a careful reader would."""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list
from debate.draft.tongue import LANGUAGES, weightless, words

# These are never the end of a sentence, whatever follows.
_NEVER = word_list("""mr mrs ms dr drs ir prof st ste jhr ds mevr dhr bv bijv d.w.z dwz o.a m.b.t i.p.v t.o.v n.a.v
    i.v.m t.a.v m.a.w d.m.v
    t.g.v m.n m.i o.l.v o.m b.v i.t.t t.w c.q resp incl excl ca cf vgl vs zgn z.g zg a.u.b s.v.p v.chr n.chr e.g i.e viz
    approx eds sgt messrs rev a.k.a capt""")
# These are none only before a number: "nr. 4", "Jan. 2019", but "The answer is no."
_NUMBERED = word_list(
    """max min blz nr nrs art par fig afd no nos vol pp p gem tel jan feb mrt apr jun jul aug sept sep okt oct
    nov dec"""
)
# These may be the end: where the next word opens with a capital, or (names) is a common word.
_PERHAPS = word_list("enz etc e.a e.d e.v jl ll p.m a.m jr sr al ph.d b.c")
_NAMES = word_list("u.s u.k u.n u.s.a e.u inc ltd co corp vzw bvba nv")
_NEAR = 60  # characters that are looked at on either side of a stop
_STOP = re.compile(r"[.!?…]+[’”\"»)\]']*(?=\s|$)|(?<=[^\W\d_]{3})[.!?](?=[A-ZÀ-Þ][^\W\d_A-Z])")
_OPENS = re.compile(r"\s*[‘“\"«(\[„'–—-]*\s*(?:['’‘](?:s|t|n|k|m)\s+)?[^\W_]")
_TAIL = re.compile(r"[^\s(\[‘“\"«]*$")


def sentences(text: str) -> list[str]:
    """Return the sentences of `text`, a paragraph, in order; nothing but spaces between them is lost."""
    found, start = [], 0
    for stop in _STOP.finditer(text):
        # "1. Schaamte": a number that opens a sentence is no sentence.
        numbered = text[start : stop.start()].strip(" (").isdecimal() and stop.group() == "."
        if stop.start() >= start and not numbered and _ends(text, stop):
            found.append(text[start : stop.end()].strip())
            start = stop.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def _ends(text: str, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + _NEAR]
    opening = _OPENS.match(following)
    if not opening:
        return not following.strip() or following[:1].isspace()
    first = opening.group()[-1]
    marks = stop.group()
    word = _TAIL.search(text[max(0, stop.start() - _NEAR) : stop.start()])
    before = word.group() if word else ""
    if marks[0] != "." or marks.startswith(".."):
        # "Wat nu?" vroeg ze ...: a small letter goes on with the sentence.
        return first.isupper() or first.isdigit() or bool(re.match(r"\s*['’‘][stnkm]\s", following))
    return _full_stop(before, first, following, glued=not following[:1].isspace())


def _full_stop(before: str, first: str, following: str, glued: bool) -> bool:
    """Whether a full stop after the word `before` ends the sentence; `first` is the next letter."""
    bare = before.casefold().strip(".")
    if glued:
        # "zorg.De" lacks a space; "Sociaal.Net" is a name.
        return before[:1].islower()
    if bare in _NEVER or (bare in _NUMBERED and first.isdigit()):
        return False
    if bare in _NAMES:
        return first.isupper() and any(
            weightless(opening, code) for opening in words(following)[:1] for code in LANGUAGES
        )
    if len(bare) == 1 and bare.isalpha() and before != "I":
        return False
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", before) and bare not in _PERHAPS:
        return False
    clitic = re.match(r"\s*['’‘][stnkm]\s", following)
    return first.isupper() or (first.isdigit() and bare not in _PERHAPS) or bool(clitic) or _quoted(following)


def _quoted(following: str) -> bool:
    return bool(re.match(r"\s+[‘“\"«„]", following))
