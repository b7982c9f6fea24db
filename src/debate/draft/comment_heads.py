"""The heading above readers' comments: "Reacties [4]", "3 thoughts on ...", "What readers say"."""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list
from debate.draft.buttons import is_press
from debate.draft.house_rules import is_house_rule

LONGEST = 160  # characters: a heading may quote the title
_COUNTS = {
    word: number
    for line in (
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "zero one two three four five six seven eight nine ten eleven twelve",
        "geen één",
        "no a",
    )
    for number, word in enumerate(line.split())
}
_NOUNS = word_list("""
    reactie reacties lezersreactie lezersreacties commentaar commentaren opmerking opmerkingen antwoorden gedachte
    gedachten lezersbrief lezersbrieven lezerspost lezers brieven discussie feedback bijdragen
    comment comments response responses reply replies thought thoughts discussion conversation letters readers
    commentary commentaries
""")
_AROUND = word_list("""
    alle de het uw jullie onze al top laatste nieuwste wat zo dit deze er zijn is van op over bij uit aan voor door
    artikel stuk opinie bericht blog post redactie editor anderen zeggen denken vinden reageren schrijven aan het
    woord lezer lezers sectie
    all the your our latest newest what this there are to from on of by about for in article piece story essay blog
    others people say think respond write wrote section reader reader's readers readers' user users editor
""") | set(_COUNTS)
_QUOTES = re.compile(r"\s(?:op|on|to|over|about|bij)\s+(?P<title>[“\"‘'«„].{2,120}|(?:[A-ZÀ-Þ]\w*)\b.{2,120})$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]{0,2})?|\d+")


def is_header(text: str) -> bool:
    """Whether `text` could head comments: "Reacties [4]", "3 thoughts on ...".

    It is made of a word for comments, counts and the few words that go with them; it may
    quote the title. A sentence or an invitation to comment is none.
    """
    bare = _bare(text)
    if not bare or len(bare) >= LONGEST or bare[-1] in ".!" or is_house_rule(bare) or is_press(bare):
        return False
    found = _words(bare)
    if text.rstrip()[-1:] == ":" and any(word in _COUNTS for word in found):
        return False  # "Drie opmerkingen:" opens a list
    return (
        0 < len(found) <= 8
        and any(word in _NOUNS for word in found)
        and all(word in _NOUNS or word in _AROUND or word.isdigit() for word in found)
    )


def count_told(text: str) -> int | None:
    """Return the number of comments that their heading tells, if it does."""
    if not is_header(text):
        return None
    told = next((word for word in _words(_bare(text)) if word.isdigit() or word in _COUNTS), None)
    return None if told is None else int(told) if told.isdigit() else _COUNTS[told]


def title_told(text: str) -> str:
    """Return the title that a heading of comments quotes: 3 thoughts on “...”."""
    found = _QUOTES.search(_bare(text)) if is_header(text) else None
    return found["title"].strip(" “”\"‘’'«»„") if found else ""


def _words(bare: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(_QUOTES.sub("", bare))]


def _bare(text: str) -> str:
    return text.strip(" #*_=-–—•·|:")
