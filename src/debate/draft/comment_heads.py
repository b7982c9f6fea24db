"""The heading above readers' comments: "Reacties [4]", "3 thoughts on ...", "What readers say"."""

from __future__ import annotations

import re

from debate.draft.site import is_house_rule

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
_WORDS = "|".join(_COUNTS)
_WHAT = (
    r"(?:lezers)?reacties?|commentaren|commentaar|opmerkingen?|comments?|responses?|replies|reply|discussi(?:e|on)|"
    r"antwoorden|gedachten?|thoughts?|lezersbrieven|lezerspost|feedback|bijdragen"
)
_HEADER = re.compile(
    rf"^(?:(?:alle|de|uw|jullie|onze|all|the|your|our|top|latest|laatste)\s+)?(?:(?P<count>\d+|{_WORDS})\s+)?"
    rf"(?:(?:readers?'?s?|user|lezers?)\W+)?(?:{_WHAT})\b"
    r"(?:\s+(?:van|op|over|bij|uit|from|to|on|of|by|about)\s+.{2,120})?\s*[:(\[–—-]*\s*(?P<after>\d+)?\s*[)\]:.]*$|"
    r"^(?:wat|zo) (?:\w+ )?(?:onze )?(?:lezers|anderen)\b.{0,40}$|^what (?:our |other )?(?:readers|people|"
    r"others)\b.{0,40}$|"
    r"^(?:readers|lezers) (?:respond|reageren|say|aan het woord)\b.{0,30}$|^from the comments$",
    re.I,
)


def is_header(text: str) -> bool:
    """Whether `text` could head comments: "Reacties [4]", "3 thoughts on ..."."""
    bare = _bare(text)
    return len(bare) < 140 and bool(_HEADER.match(bare)) and not is_house_rule(bare)


def count_told(text: str) -> int | None:
    """Return the number of comments that their heading tells, if it does."""
    found = _HEADER.match(_bare(text)) if is_header(text) else None
    told = (found["count"] or found["after"]) if found else None
    return (int(told) if told.isdecimal() else _COUNTS[told.casefold()]) if told else None


def _bare(text: str) -> str:
    return text.strip(" #*_=-•|")
