"""Stress: words that deny or affirm emphatically, as people do who turn a claim round."""

from __future__ import annotations

from collections.abc import Sequence

from debate.core.marking.language import Language
from debate.core.marking.reading import Word

_ACUTES = frozenset("áéíóú")


def stressed_clauses(words: Sequence[Word], text: str, language: Language) -> frozenset[int]:
    """Return the clauses in which something is denied or affirmed with stress."""
    found = set()
    for number, word in enumerate(words):
        following = words[number + 1].form if number + 1 < len(words) else ""
        pair = f"{word.form} {following}"
        if word.form in language.stress or pair in language.stress or _loud(word, text, language):
            found.add(word.clause)
    return frozenset(found)


def _loud(word: Word, text: str, language: Language) -> bool:
    """Whether a word of denial is typed with an acute ("wél") or in capitals ("NIET")."""
    if word.form not in language.stressable:
        return False
    typed = text[word.start : word.end]
    return bool(_ACUTES.intersection(typed.lower())) or (typed.isupper() and not text.isupper())
