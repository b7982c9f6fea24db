"""Lists that a site puts beside an article: of other articles, and of its own parts."""

from __future__ import annotations

import re

from debate.draft.phrases import one_of

_LIST = one_of(r"""
    (?:meer|more)\s(?:over|on|about|from|van|uit|commentary|opinie|opinion|stories|nieuws|news)
    related|gerelateerd\w*|verwant\w*|aanbevolen|recommended|ook interessant|trending|net binnen
    (?:most|meest) (?:read|viewed|popular|gelezen|bekeken|recent\w*)
    recente?(?:ste)? (?:berichten|reacties|artikels|artikelen)
    recent (?:posts|comments)
    lees (?:ook|meer)|read (?:more|also|next)|(?:see|zie) (?:also|ook)|explore more
    vorige?|volgende?|previous|next
    you (?:may|might) also like
""")
_KIND = r"(?:artikels?|artikelen|berichte?n?|posts?|articles?|stor(?:y|ies)|topics?|on these topics)"
_LISTED = re.compile(rf"^{_LIST}(?:\s{_KIND})?:?$", re.I)
_POINTS = re.compile(rf"^{_LIST}(?:\s{_KIND})?(?:\s*[:→»-]\s|\s)[^.?!]{{0,80}}$", re.I)


def points_elsewhere(text: str) -> bool:
    """Whether `text` points to other articles: "Lees ook", "Read more: why the bus is late"."""
    return heads_list(text) or bool(_POINTS.match(text))


def is_trail(text: str) -> bool:
    """Whether `text` is a trail or a row of a menu: "Home > Opinie > Wonen", "About | People | Events"."""
    pieces = [piece.split() for piece in re.split(r"\s[>»›|/·•]\s", text)]
    least = 2 if re.search(r"\s[>»›]\s", text) else 3
    return len(pieces) >= least and all(1 <= len(piece) <= 3 for piece in pieces) and not re.search(r"\d", text)


def heads_list(text: str) -> bool:
    """Whether `text` heads a list of other articles: "Lees ook", "Most read"."""
    return len(text) < 60 and bool(_LISTED.match(text.strip(" *#[]|")))
