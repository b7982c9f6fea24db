"""What was meant by what was typed: spellings, contractions, idioms, typos and compounds.

Everything here turns tokens into tokens that still know the characters they came from.
`spelled` needs a language only, and is done to the deck and to answers alike; `mended`
needs the deck's words, and is done to answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from debate.core.marking.language import Language
from debate.core.marking.text import Token
from debate.core.marking.vocabulary import Vocabulary

_SHORTEST_PART = 3  # letters of a word that may be joined to its neighbour
_SHORTEST_WHOLE = 8  # letters of the compound that results
_COMMA = ", "

Piece = tuple[Token, str]  # a word, and what stood there where a misspelling or a compound was mended


def spelled(tokens: Sequence[Token], language: Language) -> list[Piece]:
    """Replace spellings and contractions by the words they stand for, and idioms by the one they mean."""
    pieces: list[Piece] = []
    for token in _commas(tokens, language):
        if token.text not in language.spelling and "'" not in token.text:
            pieces.append((token, ""))
            continue
        standard = language.spelling.get(token.text, token.text.replace("'", "") or token.text)
        for number, form in enumerate(standard.split()):
            gap = token.gap if number == 0 else " "
            pieces.append((Token(form, token.start, token.end, gap), ""))
    return _idioms(pieces, language) if language.idioms else pieces


def mended(
    pieces: Sequence[Piece], language: Language, known: Vocabulary, is_word: Callable[[str], bool]
) -> list[Piece]:
    """Join and split compounds as the deck writes them, and replace misspellings; `is_word` tells which are none."""
    right: list[Piece] = []
    for token, typed in _joined(pieces, language, known):
        form = token.text
        if form in known or is_word(form):
            right.append((token, typed))
            continue
        parts = known.split(form) or (known.nearest(form) or form,)
        for number, part in enumerate(parts):
            gap = token.gap if number == 0 else ""
            right.append((Token(part, token.start, token.end, gap), "" if part == form else form))
    return right


def _commas(tokens: Sequence[Token], language: Language) -> list[Token]:
    """Put a comma between two verbs of which a clause has but one: "wie geld heeft(,) moet betalen"."""
    read = list(tokens[:1])
    for last, token in pairwise(tokens):
        two = token.gap == " " and last.text != token.text and {last.text, token.text} <= language.finite
        read.append(Token(token.text, token.start, token.end, _COMMA) if two else token)
    return read


def _idioms(pieces: Sequence[Piece], language: Language) -> list[Piece]:
    """Read several words as one where they mean one thing together ("rather than")."""
    read: list[Piece] = []
    number = 0
    while number < len(pieces):
        token, typed = pieces[number]
        for others, meaning in language.idioms.get(token.text, ()):
            following = [piece for piece, _ in pieces[number + 1 : number + 1 + len(others)]]
            if tuple(piece.text for piece in following) == others and not any(p.gap.strip() for p in following):
                token, number = Token(meaning, token.start, following[-1].end, token.gap), number + len(others)
                break
        read.append((token, typed))
        number += 1
    return read


def _joined(pieces: Sequence[Piece], language: Language, known: Vocabulary) -> list[Piece]:
    """Join neighbours that the deck writes as one word ("kans armoede")."""
    joined: list[Piece] = []
    for token, typed in pieces:
        last = joined[-1][0] if joined else None
        if last is not None and _belong(last, token, language, known):
            whole = Token(last.text + token.text, last.start, token.end, last.gap)
            joined[-1] = (whole, f"{last.text} {token.text}")
        else:
            joined.append((token, typed))
    return joined


def _belong(left: Token, right: Token, language: Language, known: Vocabulary) -> bool:
    return (
        right.gap in {" ", "-"}
        and min(len(left.text), len(right.text)) >= _SHORTEST_PART
        and len(left.text) + len(right.text) >= _SHORTEST_WHOLE
        and left.text + right.text in known
        and left.text not in language.stopwords
        and right.text not in language.stopwords
    )
