"""The little that is known of a language here: which it is, its words without weight, stems."""

from __future__ import annotations

import re
from collections import Counter

from debate.core.marking.languages import language_of
from debate.core.marking.stems import stem

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
# The commonest words that only one of the two languages has.
_TELLING = {
    "nl": frozenset("de het een van en dat niet zijn voor met er maar ook aan om naar bij wordt worden als".split()),
    "en": frozenset("the of and to that is not for with are but also from by they their this which has have".split()),
}

LANGUAGES = tuple(_TELLING)


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, numbers too."""
    return [found.casefold().replace("’", "'") for found in _WORD.findall(text)]


def guess_language(text: str) -> str:
    """Return "nl" or "en", whichever has more of its commonest words in `text`; "nl" on a tie."""
    counted = Counter(words(text))
    return max(_TELLING, key=lambda code: sum(counted[word] for word in _TELLING[code]))


def weightless(word: str, language: str) -> bool:
    """Whether `word` (in lower case) carries no subject matter."""
    return len(word) < 2 or word in language_of(language).stopwords


def telling(text: str, language: str) -> list[str]:
    """Return the stems of the words in `text` that carry subject matter, in order."""
    return [stem(word, language) for word in words(text) if not weightless(word, language)]
