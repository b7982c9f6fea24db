"""Whether a line is the name of a person, or a list of them."""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list
from debate.core.marking.languages import language_of
from debate.draft.dates import undated
from debate.draft.phrases import one_of
from debate.draft.signs import opens_notes

_PARTICLES = word_list(
    "van de der den ten ter te von zu el al bin la le du di da dos del het 't y em. drs. prof. dr. ir."
)
_STOPWORDS = (language_of("nl").stopwords | language_of("en").stopwords) - _PARTICLES
_SHORT = word_list("of in to is on at by op en om it we")  # short words that no name has; "An" and "Al" are names
_TOKEN = re.compile(r"[^\W\d_][\w'’.-]*")
# How a comment ends or cheers: no name, though a line of its own.
_GREETING = re.compile(
    "^"
    + one_of(r"""
    groet\w*|mvg|(?:met )?vriendelijke groet\w*|beste groet\w*|hartelijk\w*|bedankt|dank\w*|proficiat|liefs|hoogachtend
    (?:best |kind |warm )?(?:regards|wishes)|cheers|thanks|thank you|sincerely|yours|bravo|amen
    """)
    + r"\b.{0,20}$",
    re.I,
)
BULLET = re.compile(r"^[•·▪◦●○□‣∙*–—>»+-]\s+")
NUMBER = re.compile(r"^(?:#\s?\d+[.):]?|\d{1,3}[.):])\s+")
_AWAY = re.compile(
    r"\s*\((?:\d[^)]*|auteur|author|redactie|gast|guest|moderator|niet gecontroleerd|not verified)\)$|"
    r"\s+(?:(?:>|→|▶|↪)\s*\S.*|(?:in reply|in antwoord|als antwoord|reageert|antwoordt) (?:to|op|aan)\b.*)$",
    re.I,
)
_BADGES = re.compile(
    r"[\s|·•,(-]+\b(?:mod|moderator|auteur|author|redactie|admin|beheerder|abonnee|subscriber)\)?$", re.I
)
_REPLY = re.compile(r"^(?:reactie|antwoord|comment|reply|response)\s+(?:van|door|by|from)\s+", re.I)


def is_name(text: str, least: int = 2) -> bool:
    """Whether `text` is `least` to six words in capitals, particles such as "van" aside."""
    tokens = text.split()
    if not least <= len(tokens) <= 6 or not all(_TOKEN.fullmatch(token) for token in tokens):
        return False
    if any(
        token.casefold().strip(".") in _STOPWORDS for token in tokens if len(token) > 2 or token.casefold() in _SHORT
    ):
        return False
    proper = [token for token in tokens if token.casefold() not in _PARTICLES]
    capitals = all(token[0].isupper() for token in proper) and proper[-1:] == tokens[-1:]
    return len(proper) >= least and capitals


def speaker_like(text: str) -> bool:
    """Whether `text` could head a comment: short, no sentence. Loose, as nicknames must pass."""
    tokens = text.split()
    if not 1 <= len(tokens) <= 18 or len(text) > 140 or not any(char.isalnum() for char in text):
        return False
    closed = text[-1] in ".!?…;,:" and not re.search(
        r"(?:^|\s)(?:[A-ZÀ-Þ]\.)+$|\s(?:\w|[A-Z][a-z]{0,2}|[js]r|em|c\.s)\.$", text
    )
    if closed or _GREETING.match(text) or opens_notes(text):
        return False
    return "://" not in text and not re.search(r"[.!?] \w", re.sub(r"\b\w{1,4}\. ", "", text))


def tidy(name: str) -> str:
    """Return `name` without bullets, dates, badges, whom it answers and marks around it."""
    name = undated(NUMBER.sub("", BULLET.sub("", name.strip())))[0]
    name = _REPLY.sub("", name.strip(" *_#>|·•–—:,@[]-\t"))
    return _BADGES.sub("", _AWAY.sub("", name)).strip(" *_|·•–—:,@-")
