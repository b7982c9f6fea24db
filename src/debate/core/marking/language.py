"""What the marker knows of a language: word lists, as one value.

A deck in a language without an entry is marked with `PLAIN`, which knows nothing:
tokens, n-grams and typos still work, stems and polarity do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Idioms = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True)
class Language:
    """Word lists of one language; every word folded (lower case, no accents).

    spelling: a spelling or contraction -> the words it stands for.
    lemmas: an irregular form -> its base form, applied before stemming.
    idioms: the first of several words -> the others, and what all are read as ("rather than").
    opposites: a word -> the word it is the contrary of; both share the second's stem.
    contraries: the same, for telling a claim from its reverse only: for all else they stay two words.
    prefixes, suffixes: what turns any word round ("un", "less"); whole: how words begin that only look so.
    stopwords: carry no subject matter.
    negators: turn what is in their clause round. diminishers: turn the next word round, and where
    `adjoining` the words that stand right behind it ("without extra staff"); the last before, if none is next.
    cancelling: undo a negation in their clause ("zonder hulp lukt het niet").
    not_negation: pairs of words that only look like a negation ("niet alleen").
    breaks: words that open a new clause; subordinating: those of them that open a clause
    within another; sharing: those after which a negation still holds. finite: verbs, as typed, of
    which a clause has one: between two of them a comma was left out.
    contrast: words after which the answer proper comes.
    retractors: words that take back the clause before them.
    stress: words and pairs of words that deny or affirm with stress ("juist niet");
    stressable: words that do so when accented or in capitals. emphatic: whether whoever turns a claim
    round says so with stress as a rule, so that its absence speaks for an answer.
    """

    code: str = ""
    spelling: Mapping[str, str] = field(default_factory=dict)
    lemmas: Mapping[str, str] = field(default_factory=dict)
    idioms: Idioms = field(default_factory=dict)
    opposites: Mapping[str, str] = field(default_factory=dict)
    contraries: Mapping[str, str] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    stopwords: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    diminishers: frozenset[str] = frozenset()
    adjoining: bool = False
    cancelling: frozenset[str] = frozenset()
    not_negation: frozenset[tuple[str, str]] = frozenset()
    breaks: frozenset[str] = frozenset()
    subordinating: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    sharing: frozenset[str] = frozenset()
    contrast: frozenset[str] = frozenset()
    retractors: frozenset[str] = frozenset()
    stress: frozenset[str] = frozenset()
    stressable: frozenset[str] = frozenset()
    emphatic: bool = True


PLAIN = Language()


def words(text: str) -> frozenset[str]:
    """Read words separated by white space."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Read `a=b` pairs separated by white space; `_` in b stands for a space."""
    split = (pair.partition("=") for pair in text.split())
    return {left: right.replace("_", " ") for left, _, right in split}


def idioms(text: str) -> Idioms:
    """Read lines of `what they are read as: several words, several words`; the longest come first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in text.strip().splitlines():
        meaning, _, several = line.partition(":")
        for phrase in several.split(","):
            first, *others = phrase.split()
            found.setdefault(first, []).append((tuple(others), meaning.strip()))
    return {first: tuple(sorted(several, key=lambda idiom: -len(idiom[0]))) for first, several in found.items()}
