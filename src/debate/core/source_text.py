"""The text of a source, as blocks with a fingerprint, so that a copy can be recognised.

A block is a run of lines between blank lines; blocks are numbered from 1. Fingerprints
are of words only, so that spaces, line ends and quote marks of another copy do not count.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

_BETWEEN = re.compile(r"\n[^\S\n]*\n\s*")


def blocks(text: str) -> tuple[str, ...]:
    """Return the blocks of `text`, in order, as they stand."""
    return tuple(re.split(_BETWEEN, text.strip("\ufeff\r\n").replace("\r\n", "\n")))


def fingerprint(text: str) -> str:
    """Return the SHA-256 (hex) of the words of `text`."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()
