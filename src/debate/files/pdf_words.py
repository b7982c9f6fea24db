"""Words that a line end of a page split, put together with care."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SPLIT = "\x00"  # where a line end split a word; settled once the whole text is known


def together(lines: Sequence[str]) -> str:
    """Return lines as one text; a word split with a hyphen is joined where that reads like one word."""
    text = ""
    for line in lines:
        split = re.search(r"[^\W\d_]{2}-$", text) and line[:1].islower()
        if split and not re.match(r"(?:en|of|and|or)\b", line):
            text = f"{text[:-1]}{_SPLIT}{line}"
        else:
            text = f"{text} {line}".strip()
    return text


def joined(found: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put paragraphs together that a page end parted, and settle the joined words.

    A hyphen stays where the document elsewhere writes the word with it.
    """
    parts: list[tuple[str, str]] = []
    for text, kind in found:
        last = parts[-1] if parts else ("", "heading")
        if not kind and not last[1] and text[:1].islower() and last[0][-1:] not in '.!?:;”’"':
            parts[-1] = (together([last[0], text]), "")
        else:
            parts.append((text, kind))
    whole = " ".join(text for text, _ in parts).casefold()
    return [(re.sub(r"(\w+)\x00(\w+)", lambda split: _settled(split, whole), text), kind) for text, kind in parts]


def _settled(split: re.Match[str], whole: str) -> str:
    hyphened, joined = f"{split[1]}-{split[2]}", f"{split[1]}{split[2]}"
    return hyphened if hyphened.casefold() in whole and joined.casefold() not in whole else joined
