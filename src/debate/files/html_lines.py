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
_WHO = re.compile(r"author|user|name|parent|auteur|naam|person\b|badge|role", re.I)
_INLINE = ("span", "a", "time", "b", "strong", "em", "i", "cite", "small")
NOTE = "data-note"  # the attribute of an element that holds a footnote
NARROW = 150  # characters of a line that holds names and dates
_KINDS = {"blockquote": "quote", "figcaption": "caption", "li": "item"}


def names(element: Any) -> str:
    """Return what `element` is called: its id, classes and machine-readable roles."""
    return " ".join(
        element.get(name) or "" for name in ("id", "class", "itemprop", "itemtype", "rel", "role", "typeof", "property")
    )


def words(element: Any) -> str:
    """Return all the words in `element`, on one line."""
    return " ".join("".join(element.itertext()).split())


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


def lines(element: Any, stop: set[Any], whole: bool = False) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of `element`, each with its kind; nothing of the elements in `stop`.

    Dates, buttons and the like are left out; where the `whole` is asked for, each is a line.
    """
    run: list[str] = []
    for ends, text in _pieces(element, stop, "", whole):
        if not ends:
            run.append(text)
            continue
        if said := " ".join("".join(run).split()):
            yield said, text
        run = []
    if said := " ".join("".join(run).split()):
        yield said, ""


def _pieces(element: Any, stop: set[Any], kind: str, whole: bool) -> Iterator[tuple[bool, str]]:
    """Yield (False, text) for texts, and (True, the kind of the paragraph) where a paragraph ends."""
    tag = element.tag if isinstance(element.tag, str) else ""
    beside = tag in ("time", "a", "span", "div", "p") and _ASIDE.search(names(element))
    if not tag or tag in NOISE or element in stop or (beside and not whole):
        return
    kind = "note" if element.get(NOTE) is not None else kind
    above, kind = kind, kind if kind == "note" else _KINDS.get(tag, "heading" if re.fullmatch(r"h[1-6]", tag) else kind)
    apart = tag in _BLOCKS or (whole and _stands_alone(element, tag))
    if apart or tag == "br":
        yield True, above
    yield False, element.text or ""
    for each in element:
        yield from _pieces(each, stop, kind, whole)
        yield False, each.tail or ""
    if apart:
        yield True, kind


def _stands_alone(element: Any, tag: str) -> bool:
    """Whether an element within a line is one by itself: a name, a date or a button, and no word in a paragraph."""
    if tag not in _INLINE or not (
        _ASIDE.search(names(element)) or _WHO.search(names(element)) or tag in ("time", "cite")
    ):
        return False
    parent = element.getparent()
    first = element.getprevious() is None and not (parent.text or "").strip()
    return first or len(words(parent)) < NARROW
