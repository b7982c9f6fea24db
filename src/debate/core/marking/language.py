"""What the marker knows of a language: word lists, as one value.

A deck in a language without an entry is marked with `PLAIN`, which knows nothing:
tokens, n-grams and typos still work, stems and polarity do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Language:
    """Word lists of one language; every word folded (lower case, no accents).

    spelling: a spelling or contraction -> the words it stands for.
    lemmas: an irregular form -> its base form, applied before stemming.
    opposites: a word -> the word it is the contrary of; both share the second's stem.
    stopwords: carry no subject matter.
    negators: turn what is in their clause round. diminishers: turn the next word round.
    cancelling: undo a negation in their clause ("zonder hulp lukt het niet").
    not_negation: pairs of words that only look like a negation ("niet alleen").
    breaks: words that open a new clause; subordinating: those of them that open a clause
    within another; sharing: those after which a negation still holds.
    contrast: words after which the answer proper comes.
    retractors: words that take back the clause before them.
    stress: words and pairs of words that deny or affirm with stress ("juist niet");
    stressable: words that do so when accented or in capitals.
    """

    code: str = ""
    spelling: Mapping[str, str] = field(default_factory=dict)
    lemmas: Mapping[str, str] = field(default_factory=dict)
    opposites: Mapping[str, str] = field(default_factory=dict)
    stopwords: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    diminishers: frozenset[str] = frozenset()
    cancelling: frozenset[str] = frozenset()
    not_negation: frozenset[tuple[str, str]] = frozenset()
    breaks: frozenset[str] = frozenset()
    subordinating: frozenset[str] = frozenset()
    sharing: frozenset[str] = frozenset()
    contrast: frozenset[str] = frozenset()
    retractors: frozenset[str] = frozenset()
    stress: frozenset[str] = frozenset()
    stressable: frozenset[str] = frozenset()


PLAIN = Language()


def words(text: str) -> frozenset[str]:
    """Read words separated by white space."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Read `a=b` pairs separated by white space; `_` in b stands for a space."""
    split = (pair.partition("=") for pair in text.split())
    return {left: right.replace("_", " ") for left, _, right in split}
