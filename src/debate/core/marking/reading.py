"""From text to words: the form in which deck and answers are compared.

A word has a stem, a sign (-1 within the scope of a negation, see `signs`) and the
characters it was typed as. Contrary words share a stem, or at least a sense, and differ
in sign, so that "het wordt slechter" and "het wordt niet beter" meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from debate.core.marking.language import Language
from debate.core.marking.mending import Piece, mended, spelled
from debate.core.marking.signs import Mark, clauses, scopes, turns
from debate.core.marking.stems import stem
from debate.core.marking.text import Token, tokenise
from debate.core.marking.vocabulary import Vocabulary

_AFTER = 3  # characters behind a word among which its punctuation is sought
_REMEMBERED = 20_000  # word forms whose stem is kept at hand
_SHORTEST_REST = 4  # letters that must remain behind "un"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared.

    `sign` is 1 or -1; `sense` is the stem, or that of the word it is the contrary of, and
    `claim` the sign of that. `clause` counts clauses from 0, and `scope` is the sign of the
    clause: what a negation does to all of it. `content` tells subject matter from function
    words; `start` and `end` are characters of the text as typed; `typed` is what stood
    there where a misspelling or a compound was mended, else empty.
    """

    stem: str
    form: str
    sign: int
    sense: str
    claim: int
    clause: int
    scope: int
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
        self._contraries = {self._root(word): self._root(other) for word, other in language.contraries.items()}

    def read(self, text: str) -> list[Word]:
        """Return the words of `text` in order."""
        pieces = spelled(tokenise(text), self.language)
        if self.vocabulary is not None:
            pieces = mended(pieces, self.language, self.vocabulary, self._is_word)
        marks = [Mark(token.text, token.gap, text[token.end : token.end + _AFTER]) for token, _ in pieces]
        placed = clauses(marks, self.language)
        around = scopes(marks, placed, self.language)
        turned = turns(marks, placed, self._content(pieces), self.language)
        return [
            self._word(token, typed, clause, scope, turn)
            for (token, typed), clause, scope, turn in zip(pieces, placed, around, turned, strict=True)
        ]

    def forms(self, texts: Iterable[str]) -> set[str]:
        """Return the word forms of `texts`, for a vocabulary."""
        return {token.text for text in texts for token, _ in spelled(tokenise(text), self.language)}

    def _word(self, token: Token, typed: str, clause: int, scope: int, turn: int) -> Word:
        form = token.text
        root, sign = self._root(form), scope * turn
        if root in self._opposites:
            root, sign = self._opposites[root], -sign
        sense, contrary = self._sense(form, root)
        content = form not in self.language.stopwords
        place = token.start, token.end, typed
        return Word(root, form, sign, sense, -sign if contrary else sign, clause, scope, content, *place)

    def _sense(self, form: str, root: str) -> tuple[str, bool]:
        """Return the stem of what a word is the contrary of, and whether it is one; else its own."""
        if root in self._contraries:
            return self._contraries[root], True
        if not form.startswith(self.language.whole):
            for prefix in self.language.prefixes:
                if form.startswith(prefix) and len(form) >= len(prefix) + _SHORTEST_REST:
                    return self._root(form.removeprefix(prefix)), True
            if form.endswith(self.language.suffixes):
                return root, True
        return root, False

    @cached_property
    def _known(self) -> frozenset[str]:
        """The stems of the vocabulary; only made when a word is met that it lacks."""
        return frozenset(self._root(form) for form in self.vocabulary.forms) if self.vocabulary else frozenset()

    def _root(self, form: str) -> str:
        root = self._roots.get(form)
        if root is None:
            root = stem(self.language.lemmas.get(form, form), self.language.code)
            if len(self._roots) < _REMEMBERED:
                self._roots[form] = root
        return root

    def _content(self, pieces: Sequence[Piece]) -> list[bool]:
        return [token.text not in self.language.stopwords for token, _ in pieces]

    def _is_word(self, form: str) -> bool:
        """Whether a form that the deck lacks needs no mending: a word of the language, or of a stem the deck has."""
        root = self._root(form)
        listed = form in self.language.stopwords or form in self.language.lemmas
        return listed or root in self._known or root in self._contraries
