"""The comments on a web page: what its elements, or the heading above them, mark as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from debate.files.html_lines import FRAME, drop, lines, names, words

_ITEM = re.compile(
    r"^(?:[a-z0-9]+[-_]+){0,2}(?:comment|reactie|reaction|respons|response)"
    r"(?:[-_]+(?:item|entry|single|wrapper|container|card|block|box|row|post|node|\d+))*$",
    re.I,
)
_AUTHOR = re.compile(r"author|user|naam|(?:^|[-_])name|(?:^|\s)fn(?:\s|$)|poster|speaker|afzender|auteur|nick", re.I)
_CONTENT = re.compile(
    r"(?:^|[-_\s])(?:content|text|tekst|message|bericht|description|inhoud)(?:$|[-_\s])|commentText", re.I
)
_HEADING = re.compile(
    r"^\W*(?:\d+\s+)?(?:reacties?|comments?|responses?|replies|lezersreacties|opmerkingen|commentaar)"
    r"(?:\s+(?:op|on|to|van|from)\b.{0,120})?\W*\d*\W*$|^\W*\d+\s+(?:thoughts?|gedachten?)\b.{0,120}$",
    re.I,
)
_HEADS = ("h1", "h2", "h3", "h4", "h5", "h6", "summary", "strong", "p", "div", "span")
MOST = 1000  # comments; a page with more is none that a person reads
_ITEMS = ("li", "div", "article", "section", "dd", "blockquote")


def take_comments(tree: Any) -> list[tuple[str, str]]:
    """Take the comments out of a page; return their heading, speakers and lines, each with its kind."""
    items = {each for each in tree.iter(*_ITEMS) if _is_item(each)}
    items = {each for each in items if len(items) <= MOST and any(True for _ in lines(each, items - {each}))}
    heading = next((each for each in tree.iter(*_HEADS) if _is_heading(each)), None)
    if not items:
        return _below(heading) if heading is not None else []
    found = [(words(heading) if heading is not None else "Comments", "comments")]
    for item in (each for each in tree.iter(*_ITEMS) if each in items):
        speaker, said = _parted(item, items - {item})
        found += [(speaker, "speaker"), *((line, "") for line in said)]
    for each in [*(item for item in items if not items.intersection(item.iterancestors())), heading]:
        if each is not None:
            drop(each)
    return found


def _is_item(element: Any) -> bool:
    if "schema.org/Comment" in (element.get("itemtype") or "") or element.get("role") == "comment":
        return True
    called = [*(element.get("class") or "").split(), element.get("id") or ""]
    return any(_ITEM.match(name) for name in called)


def _is_heading(element: Any) -> bool:
    short = len(element) <= 3 and _HEADING.match(words(element))
    return bool(short) and not any(above.tag in ("nav", "a", "li", "header") for above in element.iterancestors())


def _below(heading: Any) -> list[tuple[str, str]]:
    """Take out the heading and all that follows it in its part of the page, where that is more than a line."""
    place, rest = heading, list(heading.itersiblings())
    while not any(words(each) for each in rest) and place.getparent() is not None and place.getparent().tag != "body":
        place = place.getparent()
        rest = list(place.itersiblings())
    rest = [each for each in rest if isinstance(each.tag, str)]
    found = [line for each in rest if each.tag not in FRAME for line in lines(each, set())]
    if len(found) < 2:
        return []
    for each in [heading, *rest]:
        drop(each)
    return [(words(heading), "comments"), *found]


def _parted(item: Any, others: set[Any]) -> tuple[str, list[str]]:
    """Return who speaks in a comment, and its lines; replies within it are comments of their own."""
    own = [each for each in _within(item, others) if each is not item and words(each)]
    author = next((each for each in own if _AUTHOR.search(names(each)) and len(words(each)) < 100), None)
    if author is None:
        author = next((each for each in own if each.tag in ("cite", "strong", "b", *_HEADS[:6])), None)
    content = next((each for each in own if _CONTENT.search(names(each))), item)
    said = [line for line, _ in lines(content, others | ({author} if author is not None else set()))]
    if author is None:
        return (said[0], said[1:]) if len(said) > 1 else ("?", said)
    inner = [each for each in author.iterdescendants() if isinstance(each.tag, str) and _AUTHOR.search(names(each))]
    return next((words(each) for each in inner if words(each)), words(author)), said


def _within(element: Any, stop: set[Any]) -> Iterator[Any]:
    yield element
    for each in element:
        if each not in stop and isinstance(each.tag, str):
            yield from _within(each, stop)
