"""From characters to tokens, without losing where each token stood.

Marking forgives case, accents, kinds of apostrophe and punctuation. All of that is
undone here, once, for the deck and for answers alike; every token remembers the
characters it came from, so that feedback can mark the student's own sentence.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_APOSTROPHES = "’‘`´ʼ′"
_WORD = re.compile(r"'?[^\W_]+(?:'[^\W_]+)*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word and the characters `start` to `end` (end excluded) it was typed as.

    `gap` is what stood between the previous token and this one, folded: the punctuation
    from which clauses are read.
    """

    text: str
    start: int
    end: int
    gap: str = ""


def fold(text: str) -> tuple[str, list[int] | None]:
    """Return `text` without case and accents, and for each character where it came from.

    The second value is None where folding moved no character (all ASCII, say).
    """
    if text.isascii():
        return text.lower(), None
    folded, origins = [], []
    for position, character in enumerate(text):
        for plain in _plain(character):
            folded.append(plain)
            origins.append(position)
    return "".join(folded), origins


def _plain(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in _APOSTROPHES:
        return "'"
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(part for part in decomposed if not unicodedata.combining(part)).casefold()


def tokenise(text: str) -> list[Token]:
    """Return the words of `text` in order, folded; numbers count as words."""
    folded, origins = fold(text)
    tokens, last = [], 0
    for match in _WORD.finditer(folded):
        start, end = match.span()
        gap, last = folded[last:start], end
        if origins is not None:
            start, end = origins[start], origins[end - 1] + 1
        tokens.append(Token(match.group(), start, end, gap))
    return tokens
