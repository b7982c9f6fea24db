"""From text to words: the form in which deck and answers are compared.

A word has a stem, a sign (-1 within the scope of a negation, see `signs`) and the
characters it was typed as. Contrary words share a stem and differ in sign, so that
"het wordt slechter" and "het wordt niet beter" meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from debate.core.marking.language import Language
from debate.core.marking.signs import Mark, clauses, signs
from debate.core.marking.stems import stem
from debate.core.marking.text import Token, tokenise
from debate.core.marking.vocabulary import Vocabulary

_AFTER = 3  # characters behind a word among which its punctuation is sought
_REMEMBERED = 20_000  # word forms whose stem is kept at hand
_SHORTEST_PART = 3  # letters of a word that may be joined to its neighbour
_SHORTEST_WHOLE = 8  # letters of the compound that results


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared.

    `sign` is 1 or -1; `clause` counts clauses from 0; `content` tells subject matter
    from function words; `start` and `end` are characters of the text as typed; `typed`
    is what stood there where a misspelling or a compound was mended, else empty.
    """

    stem: str
    form: str
    sign: int
    clause: int
    content: bool
    start: int
    end: int
    typed: str = ""


class Reader:
    """Reads texts in one language; with a vocabulary it mends typos and compounds."""

    def __init__(self, language: Language, vocabulary: Vocabulary | None = None) -> None:
        self.language = language
        self.vocabulary = vocabulary
        self._roots: dict[str, str] = {}  # of the forms met so far: stemming is the dearest step
        self._opposites = {self._root(word): self._root(other) for word, other in language.opposites.items()}

    def read(self, text: str) -> list[Word]:
        """Return the words of `text` in order."""
        pieces = self._spelled(tokenise(text))
        if self.vocabulary is not None:
            pieces = self._mended(self._joined(pieces, self.vocabulary), self.vocabulary)
        marks = [Mark(token.text, token.gap, text[token.end : token.end + _AFTER]) for token, _ in pieces]
        placed = clauses(marks, self.language)
        turned = signs(marks, placed, self._content(pieces), self.language)
        return [
            self._word(token, typed, clause, sign)
            for (token, typed), clause, sign in zip(pieces, placed, turned, strict=True)
        ]

    def forms(self, texts: Iterable[str]) -> set[str]:
        """Return the word forms of `texts`, for a vocabulary."""
        return {token.text for text in texts for token, _ in self._spelled(tokenise(text))}

    def _word(self, token: Token, typed: str, clause: int, sign: int) -> Word:
        root = self._root(token.text)
        if root in self._opposites:
            root, sign = self._opposites[root], -sign
        content = token.text not in self.language.stopwords
        return Word(root, token.text, sign, clause, content, token.start, token.end, typed)

    def _root(self, form: str) -> str:
        root = self._roots.get(form)
        if root is None:
            root = stem(self.language.lemmas.get(form, form), self.language.code)
            if len(self._roots) < _REMEMBERED:
                self._roots[form] = root
        return root

    def _content(self, pieces: Sequence[tuple[Token, str]]) -> list[bool]:
        return [token.text not in self.language.stopwords for token, _ in pieces]

    def _spelled(self, tokens: Sequence[Token]) -> list[tuple[Token, str]]:
        """Replace spellings and contractions by the words they stand for."""
        spelling = self.language.spelling
        pieces: list[tuple[Token, str]] = []
        for token in tokens:
            if token.text not in spelling and "'" not in token.text:
                pieces.append((token, ""))
                continue
            standard = spelling.get(token.text, token.text.replace("'", "") or token.text)
            for number, form in enumerate(standard.split()):
                gap = token.gap if number == 0 else " "
                pieces.append((Token(form, token.start, token.end, gap), ""))
        return pieces

    def _joined(self, pieces: Sequence[tuple[Token, str]], known: Vocabulary) -> list[tuple[Token, str]]:
        """Join neighbours that the deck writes as one word ("kans armoede")."""
        joined: list[tuple[Token, str]] = []
        for token, typed in pieces:
            last = joined[-1][0] if joined else None
            if last is not None and self._belong(last, token, known):
                whole = Token(last.text + token.text, last.start, token.end, last.gap)
                joined[-1] = (whole, f"{last.text} {token.text}")
            else:
                joined.append((token, typed))
        return joined

    def _belong(self, left: Token, right: Token, known: Vocabulary) -> bool:
        stopwords = self.language.stopwords
        return (
            right.gap in {" ", "-"}
            and min(len(left.text), len(right.text)) >= _SHORTEST_PART
            and len(left.text) + len(right.text) >= _SHORTEST_WHOLE
            and left.text + right.text in known
            and left.text not in stopwords
            and right.text not in stopwords
        )

    def _mended(self, pieces: Sequence[tuple[Token, str]], known: Vocabulary) -> list[tuple[Token, str]]:
        """Split compounds the deck writes as two words; replace misspellings."""
        mended: list[tuple[Token, str]] = []
        for token, typed in pieces:
            form = token.text
            if form in known or form in self.language.stopwords or form in self.language.lemmas:
                mended.append((token, typed))
                continue
            parts = known.split(form) or (known.nearest(form) or form,)
            for number, part in enumerate(parts):
                gap = token.gap if number == 0 else ""
                mended.append((Token(part, token.start, token.end, gap), "" if part == form else form))
        return mended
