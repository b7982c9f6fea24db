"""The comments on a web page that its elements mark as such."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from debate.files.html_lines import drop, lines, names, words

_ITEM = re.compile(
    r"^(?:[a-z0-9]+[-_]+){0,2}(?:comment|reactie|reaction|respons|response)"
    r"(?:[-_]+(?:item|entry|single|wrapper|container|card|block|box|row|post|node|\d+))*$",
    re.I,
)
_AUTHOR = re.compile(
    r"author|user|naam|(?:^|[-_\s])name(?=$|\s)|(?:^|\s)fn(?:\s|$)|poster|speaker|afzender|auteur|nick|person\b", re.I
)
_CONTENT = re.compile(
    r"(?:^|[-_\s])(?:content|text|tekst|message|bericht|description|inhoud|body)(?:$|[-_\s])|commentText", re.I
)
_NAMES = ("cite", "strong", "b", "h1", "h2", "h3", "h4", "h5", "h6")
MOST = 1000  # comments; a page with more is none that a person reads
_ITEMS = ("li", "div", "article", "section", "dd", "blockquote", "tr", "td", "table")
_LABEL = 4  # words of a heading or a button; what holds comments and says no more is none itself


def take_comments(tree: Any) -> list[tuple[str, str]]:
    """Take the comments that a page marks out of it; return speakers and lines, each with its kind.

    What a page does not mark is left where it stands: it is known by its look, later.
    """
    items = _items(tree)
    if not items:
        return []
    found = [("Comments", "comments")]
    for item in (each for each in tree.iter(*_ITEMS) if each in items):
        speaker, said = _parted(item, items - {item})
        found += [(speaker, "speaker"), *((line, "") for line in said)]
    for each in (item for item in items if not items.intersection(item.iterancestors())):
        drop(each)
    return found


def _items(tree: Any) -> set[Any]:
    """Return the elements that hold one comment each, replies within it aside."""
    items = {each for each in tree.iter(*_ITEMS) if _is_item(each)}
    if len(items) > MOST:
        return set()
    holders = {above for each in items for above in each.iterancestors() if above in items}
    found = set()
    for each in items:
        own = [len(line.split()) for line, _ in lines(each, items - {each})]
        if own and (each not in holders or max(own) > _LABEL):
            found.add(each)
    return found


def _is_item(element: Any) -> bool:
    if "schema.org/Comment" in (element.get("itemtype") or "") or element.get("role") == "comment":
        return True
    called = [*(element.get("class") or "").split(), element.get("id") or ""]
    return any(_ITEM.match(name) for name in called)


def _parted(item: Any, others: set[Any]) -> tuple[str, list[str]]:
    """Return who speaks in a comment, and its lines; replies within it are comments of their own."""
    own = [each for each in _within(item, others) if each is not item and words(each)]
    author = next((each for each in own if _AUTHOR.search(names(each)) and len(words(each)) < 100), None)
    if author is None:
        author = next((each for each in own if each.tag in _NAMES), None)
    content = _content(item, [each for each in own if each is not author])
    said = [line for line, _ in lines(content, others | ({author} if author is not None else set()))]
    if author is None:
        return (said[0], said[1:]) if len(said) > 1 else ("?", said)
    inner = [each for each in author.iterdescendants() if isinstance(each.tag, str) and _AUTHOR.search(names(each))]
    return next((words(each) for each in inner if words(each)), words(author)), said


def _content(item: Any, own: list[Any]) -> Any:
    """Return the element that holds the words: the innermost that calls itself so and holds most of them."""
    called = [each for each in own if _CONTENT.search(names(each))]
    if not called:
        return item
    first = called[0]
    inner = [each for each in called if first in each.iterancestors() and len(words(each)) > 0.6 * len(words(first))]
    return inner[-1] if inner else first


def _within(element: Any, stop: set[Any]) -> Iterator[Any]:
    yield element
    for each in element:
        if each not in stop and isinstance(each.tag, str):
            yield from _within(each, stop)
