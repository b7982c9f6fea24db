"""What a page tells machines of its article (JSON-LD, schema.org): title, authors, text, comments."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MOST_DATA = 1024 * 1024  # characters of one script
DEEPEST, MOST = 8, 1000  # levels that are looked into; comments
_ARTICLES = ("article", "posting", "report", "essay", "creativework")


@dataclass(frozen=True, slots=True)
class Told:
    """What JSON-LD tells; empty where it tells nothing. A comment is its speaker and its text."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    text: str = ""
    comments: tuple[tuple[str, str], ...] = ()


def told(tree: Any) -> Told:
    """Return what the scripts of JSON-LD in `tree` tell of an article."""
    things = [thing for script in tree.iter("script") for thing in _things(_loaded(script), DEEPEST)]
    articles = [thing for thing in things if _is_article(thing)]
    if not articles:
        return Told()
    first = next((each for each in articles if each.get("headline")), articles[0])
    comments = [comment for each in articles for comment in _comments(each.get("comment"), DEEPEST)]
    return Told(
        _text(first.get("headline")),
        tuple(dict.fromkeys(_names(first.get("author")))),
        tuple(_names(first.get("publisher"))),
        body if isinstance(body := first.get("articleBody"), str) else "",
        tuple(dict.fromkeys(comments))[:MOST],
    )


def _loaded(script: Any) -> Any:
    if "ld+json" not in (script.get("type") or "") or len(script.text or "") > MOST_DATA:
        return None
    try:
        return json.loads(script.text or "")
    except (ValueError, RecursionError):
        return None


def _things(data: Any, levels: int) -> Iterator[dict[str, Any]]:
    if isinstance(data, list) and levels:
        for each in data:
            yield from _things(each, levels - 1)
    elif isinstance(data, dict) and levels:
        yield data
        yield from _things(data.get("@graph"), levels - 1)
        yield from _things(data.get("mainEntity"), levels - 1)


def _is_article(thing: dict[str, Any]) -> bool:
    sorts = thing.get("@type")
    names = sorts if isinstance(sorts, list) else [sorts]
    return any(isinstance(name, str) and name.casefold().endswith(_ARTICLES) for name in names)


def _names(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        name = _text(each.get("name") if isinstance(each, dict) else each)
        if name and "://" not in name and len(name) < 200:
            yield name


def _comments(value: Any, levels: int) -> Iterator[tuple[str, str]]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict) and levels:
            text = each.get("text") or each.get("articleBody") or each.get("description")
            if isinstance(text, str) and text.strip():
                yield next(_names(each.get("author")), "?"), text.strip()
            yield from _comments(each.get("comment"), levels - 1)


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
