"""The words a deck uses, and which of them a misspelt word was meant to be.

The only module of the core that imports rapidfuzz. Distances are counted in edits
(insertion, deletion, substitution, swap of neighbours: Damerau-Levenshtein).
"""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST = 4  # a word of three letters is one edit away from too many others
_LONGEST = 30  # a longer word is no word
_LONG = 8  # from here on two edits are forgiven
_PART = 4  # shortest part of a compound


class Vocabulary:
    """The word forms of a deck. Immutable once made."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms = frozenset(forms)
        lengths: dict[int, list[str]] = {}
        for form in sorted(self._forms):
            lengths.setdefault(len(form), []).append(form)
        self._choices = {
            (length, edits): [form for near in range(-edits, edits + 1) for form in lengths.get(length + near, ())]
            for edits in (1, 2)
            for length in range(_SHORTEST, _LONGEST + 1)
        }

    @property
    def forms(self) -> frozenset[str]:
        return self._forms

    def __contains__(self, form: str) -> bool:
        return form in self._forms

    def nearest(self, form: str) -> str | None:
        """Return the known form that `form` is most likely a misspelling of, if any.

        One edit is forgiven from four letters on, two from eight on; a short word must
        keep its first letter.
        """
        if len(form) < _SHORTEST or not form.isalpha():
            return None
        edits = 2 if len(form) >= _LONG else 1
        choices = self._choices.get((len(form), edits), ())
        found = process.extractOne(form, choices, scorer=OSA.distance, score_cutoff=edits)
        if found is None or (len(form) < _LONG and found[0][0] != form[0]):
            return None
        return str(found[0])

    def split(self, form: str) -> tuple[str, str] | None:
        """Return the two known words that `form` is a compound of, longest head first."""
        for cut in range(len(form) - _PART, _PART - 1, -1):
            head, tail = form[:cut], form[cut:]
            if tail in self._forms:
                if head in self._forms:
                    return head, tail
                if head[-1] == "s" and len(head) > _PART and head[:-1] in self._forms:
                    return head[:-1], tail
        return None
