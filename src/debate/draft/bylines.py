"""Names of authors in a byline: "Door An Peeters en Jo Maes", "Tekst: An Peeters | Beeld: Jo Maes"."""

from __future__ import annotations

import re

from debate.draft.dates import DATE
from debate.draft.names import is_name
from debate.draft.phrases import one_of, pattern
from debate.draft.signs import is_label

LONGEST = 200  # characters
_DONE = one_of(r"""
    geschreven|geplaatst|gepubliceerd|ingediend|tekst
    written|words|posted|published|submitted|text|story|reported
""")
_PIECE = r"(?:een |an? )?(?:opinie\w*|opinion\w*|bijdrage|column|essay|blog\w*|gastbijdrage|guest \w+)"
_BY = re.compile(
    rf"^(?:{_DONE} )?(?:door|by|auteurs?|authors?|tekst|text|naam|name|words|{_PIECE} (?:van|by|from))\b\s*:?\s+(?=\S)",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\ben\b|\band\b|\bmet\b|\bwith\b)\s*")
_APART = re.compile(r"\s*[|•·]\s*|\s+[/—–-]\s+")
# What else a byline tells: when, where on the site, who made the picture, how many reacted.
_ELSE = pattern(rf"""
    \s+(?:at|om)\s+\d{{1,2}}[:.]\d{{2}}.*$
    ^(?:geplaatst|gepubliceerd|posted|published|updated)?\s*(?:op|on)?\s*{DATE}[\s,]*
    (?:\s*\b(?:op|on)\b)?\s*\b{DATE}.*$
    ^(?:beeld|foto|photo|image|illustratie)\w*\s*:.*$
    ^(?:in|filed under|posted in) .*$
    ^\d+ (?:reacties?|comments?|min\w*).*$
""")


def authors(text: str) -> tuple[str, ...]:
    """Return the names in a byline such as "Door An Peeters en Jo Maes"; empty where it is none.

    Without "by" in front, every piece must be a name: a line "Wonen in Gent" is none.
    """
    parts = [part for part in _parts(text) if not is_label(part)]
    for part in parts:
        bare = _BY.sub("", part)
        if bare != part and len(bare) < LONGEST:
            return _names(bare) or ((bare.strip(" ."),) if len(bare.split()) <= 4 else ())
    pieces = [piece for part in parts for piece in _pieces(part)]
    names = [piece for piece in pieces if is_name(piece)]
    return tuple(names) if names and len(names) == len(pieces) else ()


def marked(text: str) -> bool:
    """Whether `text` says that it names who wrote: "by", "door", or the name of a section before it."""
    parts = _parts(text)
    return any(_BY.match(part) for part in parts) or (len(parts) > 1 and any(is_label(part) for part in parts))


def _parts(text: str) -> list[str]:
    if len(text) > 2 * LONGEST:
        return []
    parts = (_ELSE.sub("", part).strip(" ,|·•–—-()*_") for part in _APART.split(text.strip(" *_|")))
    return [part for part in parts if part]


def _names(text: str) -> tuple[str, ...]:
    return tuple(piece for piece in _pieces(text) if is_name(piece))


def _pieces(text: str) -> list[str]:
    pieces = [re.sub(r"\s*\(.*?\)", "", piece).strip(" .") for piece in _BETWEEN.split(text)]
    return [piece for piece in pieces if piece]
