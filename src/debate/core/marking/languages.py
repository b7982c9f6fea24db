"""The languages the marker knows."""

from __future__ import annotations

from debate.core.marking.dutch import DUTCH
from debate.core.marking.english import ENGLISH
from debate.core.marking.language import PLAIN, Language

_KNOWN = {language.code: language for language in (DUTCH, ENGLISH)}


def language_of(code: str) -> Language:
    """Return the language of a code such as "nl" or "en-GB"; `PLAIN` where it is not known."""
    return _KNOWN.get(code[:2].lower(), PLAIN)
