"""A light stemmer: enough to bring inflected forms of a word together, and no more.

The method is that of suffix strippers in the manner of Porter (1980), cut down to what
helps to compare short texts. It never looks at the subject of a deck.
"""

from __future__ import annotations

_VOWELS = frozenset("aeiouy")
_MINIMUM = 3  # letters that must remain
_LONGER = 4  # before an ending that may well belong to the stem (ouder, water)
_DOUBLED = frozenset("bdgmnprt")  # letters that English doubles before an ending
_HISSING = frozenset("siu")  # an s behind these is no plural
_RISKY = frozenset({"er", "ers", "ter", "der", "ste", "ig", "ige", "ing", "al", "y"})


def _endings(text: str) -> tuple[str, ...]:
    """Read endings, those that hold others first."""
    return tuple(text.split())


_DUTCH = _endings("""
    heden heid ingen ing tjes tje jes kes ke je elijk lijke lijk igen ige ig enden ende end ers sten
    ste ten ter den der en er te de es e s t d
""")
_ENGLISH = _endings("""
    ations ation ments ment ness ities ity ings ing edly ed ies ied fully ful less ously ous ively
    ive ally al ly ers er es e s y
""")


def stem(word: str, language: str) -> str:
    """Return the stem of a folded `word`; in an unknown language the word itself."""
    if language == "nl":
        return _dutch(word)
    if language == "en":
        return _english(word)
    return word


def _english(word: str) -> str:
    """Strip endings, but not the s of "miss" or "crisis", and undo the doubling in "stopped"."""
    base = _strip(word, _ENGLISH)
    if base[-1:] in _HISSING and word == f"{base}s":
        return word
    doubled = len(base) > _MINIMUM and base[-1] == base[-2] and base[-1] in _DOUBLED
    return base[:-1] if doubled and base != word else base


def _dutch(word: str) -> str:
    base = word if word.endswith("ts") else _strip(word, _DUTCH)
    if base.startswith("ge") and len(base) > 5 and word[-1] in "dtn":
        base = base[2:]
    return _spell(base)


def _strip(word: str, suffixes: tuple[str, ...]) -> str:
    for suffix in suffixes:
        if word.endswith(suffix):
            base = word[: -len(suffix)]
            if len(base) >= (_LONGER if suffix in _RISKY else _MINIMUM) and _VOWELS.intersection(base):
                return base
    return word


def _spell(base: str) -> str:
    """Undo what Dutch spelling does before an ending: betaal/betal, zett/zet, leev/leef."""
    if len(base) > 3 and base[-1] == base[-2]:
        base = base[:-1]
    if len(base) > 3 and base[-2] == base[-3] and base[-2] in "aeou":
        base = base[:-2] + base[-1]
    return base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1])
