"""Whether a line is the name of a person, or a list of them."""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list
from debate.core.marking.languages import language_of

_PARTICLES = word_list("van de der den ten ter te von zu el al bin la le du di da dos del het 't y")
_STOPWORDS = (language_of("nl").stopwords | language_of("en").stopwords) - _PARTICLES
_BY = re.compile(
    r"^(?:(?:geschreven|tekst|written|words|posted|text|story|een opinie|an opinion) )?(?:door|by|auteurs?|"
    r"authors?|tekst|text|"
    r"naam|name)\b\s*:?\s+(?=\S)",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\||•|·|\ben\b|\band\b|\bmet\b|\bwith\b)\s*")
_TOKEN = re.compile(r"[^\W\d_][\w'’.-]*")


def is_name(text: str, least: int = 2) -> bool:
    """Whether `text` is `least` to six words in capitals, particles such as "van" aside."""
    tokens = text.split()
    if not least <= len(tokens) <= 6 or not all(_TOKEN.fullmatch(token) for token in tokens):
        return False
    if any(token.casefold().strip(".") in _STOPWORDS for token in tokens if len(token) > 2):
        return False
    proper = [token for token in tokens if token.casefold() not in _PARTICLES]
    return bool(proper) and all(token[0].isupper() for token in proper) and proper[-1] == tokens[-1]


def authors(text: str) -> tuple[str, ...]:
    """Return the names in a byline such as "Door An Peeters en Jo Maes"; empty where it is none.

    Without "by" in front, every piece must be a name: a line "Wonen in Gent" is none.
    """
    bare = _BY.sub("", text)
    marked = bare != text
    pieces = [re.sub(r"\s*\(.*?\)", "", piece).strip(" .") for piece in _BETWEEN.split(bare)]
    pieces = [piece for piece in pieces if piece]
    names = [piece for piece in pieces if is_name(piece)]
    if marked and len(bare) < 200:
        return tuple(names) or ((bare.strip(" ."),) if len(bare.split()) <= 4 else ())
    return tuple(names) if names and len(names) == len(pieces) else ()


def speaker_like(text: str) -> bool:
    """Whether `text` could head a comment: short, no sentence. Loose, as nicknames must pass."""
    tokens = text.split()
    if not 1 <= len(tokens) <= 18 or len(text) > 140 or not any(char.isalnum() for char in text):
        return False
    closed = text[-1] in ".!?…;,:" and not re.search(r"(?:^|\s)(?:\w|[A-Za-z]{1,4})\.$", text)
    return not closed and "://" not in text and not re.search(r"[.!?] \w", re.sub(r"\b\w{1,3}\. ", "", text))
