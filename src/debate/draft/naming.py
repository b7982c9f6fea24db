"""Keys and ids for what a draft holds, and its sources."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from debate.core.deck import Source
from debate.draft.tongue import weightless, words
from debate.draft.values import Article


def slug(text: str, most: int = 40) -> str:
    """Return `text` as an id: letters, digits and hyphens; empty where it has none of them."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^\w]+|_+", "-", plain).strip("-")[:most].strip("-")


def source_keys(titles: Sequence[str]) -> list[str]:
    """Return a short key for each of `titles`, no two the same."""
    keys: list[str] = []
    for title in titles:
        told = [word for word in words(title) if not all(weightless(word, code) for code in ("nl", "en"))]
        told = [word for word in told if not any(weightless(word, code) for code in ("nl", "en"))] or told
        key = slug("-".join(told[:2] or words(title)[:2]), 30) or "text"
        number = sum(each == key or re.fullmatch(rf"{re.escape(key)}-\d+", each) is not None for each in keys)
        keys.append(f"{key}-{number + 1}" if number else key)
    return keys


def source_of(article: Article, key: str, name: str) -> Source:
    return Source(
        key=key,
        title=(article.title or name)[:200],
        authors=tuple(author[:200] for author in article.authors),
        kind=article.label.casefold()[:200],
        blocks=article.blocks,
        comments={comment.label: comment.blocks for comment in article.comments},
    )
