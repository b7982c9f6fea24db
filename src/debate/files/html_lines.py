"""The lines of a web page: paragraphs as a browser would show them, from a tree of elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from debate.core.marking.language import words as word_list

NOISE = word_list(
    "script style noscript template svg iframe object embed canvas form button input select textarea video audio head"
)
FRAME = ("nav", "footer", "aside", "header", "menu", "dialog")
_BLOCKS = word_list("""
    p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article main header footer aside blockquote figure figcaption
    table
    tr td th pre address hr details summary body
""")
_ASIDE = re.compile(
    r"reply|reageer|beantwoord|share|delen|avatar|vote|like|report|(?:^|[-_])meta|date|time|actions|toolbar", re.I
)
_KINDS = {"blockquote": "quote", "figcaption": "caption", "li": "item"}


def names(element: Any) -> str:
    """Return what `element` is called: its id, classes and machine-readable roles."""
    return " ".join(element.get(name) or "" for name in ("id", "class", "itemprop", "itemtype", "rel", "role"))


def words(element: Any) -> str:
    """Return all the words in `element`, on one line."""
    return " ".join(element.text_content().split())


def drop(element: Any) -> None:
    """Take `element` out of its tree, but not the words behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def lines(element: Any, stop: set[Any]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of `element`, each with its kind; nothing of the elements in `stop`."""
    run: list[str] = []
    for ends, text in _pieces(element, stop, ""):
        if not ends:
            run.append(text)
            continue
        if said := " ".join("".join(run).split()):
            yield said, text
        run = []
    if said := " ".join("".join(run).split()):
        yield said, ""


def _pieces(element: Any, stop: set[Any], kind: str) -> Iterator[tuple[bool, str]]:
    """Yield (False, text) for texts, and (True, the kind of the paragraph) where a paragraph ends."""
    tag = element.tag if isinstance(element.tag, str) else ""
    beside = tag in ("time", "a", "span", "div", "p") and _ASIDE.search(names(element))
    if not tag or tag in NOISE or element in stop or beside:
        return
    above, kind = kind, _KINDS.get(tag, "heading" if re.fullmatch(r"h[1-6]", tag) else kind)
    if tag in _BLOCKS or tag == "br":
        yield True, above
    yield False, element.text or ""
    for each in element:
        yield from _pieces(each, stop, kind)
        yield False, each.tail or ""
    if tag in _BLOCKS:
        yield True, kind
