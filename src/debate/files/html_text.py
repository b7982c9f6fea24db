"""Which lines of a web page are its article: what trafilatura takes for it, in the order of the page.

Extractors of main text leave out, or put elsewhere, what they cannot place; comments that no
element marks go that way. So they only say which lines are of the article, and the page its order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from debate.files.html_data import Told
from debate.files.html_lines import FRAME, lines, words

Lines = list[tuple[str, str]]
FEW = 3  # words of a line that the article may begin with
LITTLE = 200  # characters: less is no article, and the page is read as it stands
_WISHES = {"include_comments": False, "include_tables": False, "favor_recall": True, "with_metadata": True}


def text_of(trafilatura: Any, tree: Any, data: Told) -> Iterator[tuple[str, str]]:
    """Yield title, authors and the lines of the page from its title on.

    What trafilatura does not take for the article, and stands below its first line, has the
    kind "rest", headings and captions aside.
    """
    top = next((words(each) for each in tree.iter("h1") if words(each)), "")
    page = _lines(tree)
    found = trafilatura.bare_extraction(tree, **_WISHES)
    title = top or data.title or (found.title if found is not None else "") or ""
    shown = _marked(page, found.body, title) if found is not None and found.body is not None else []
    if _length(shown, rest=False) < LITTLE:
        shown, title = page, top or data.title
    if len(data.text) > 2 * _length(shown, rest=True):
        shown = [(line, "") for line in data.text.split("\n") if line.strip()]
    authors = list(data.authors) or _signed((found.author if found is not None else "") or "", data, shown)
    if title:
        yield title, "title"
    if authors:
        yield ", ".join(authors), "byline"
    yield from ((line, kind) for line, kind in shown if line != title)


def _lines(tree: Any) -> Lines:
    """Return the lines of the part of the page that calls itself the main one, else of all of it."""
    frame = set(tree.iter(*FRAME))
    for each in tree.iter("main", "body"):
        if each.tag == "main" and len(words(each)) >= LITTLE:
            return list(lines(each, frame, whole=True))
    return [line for each in tree.iter("body") for line in lines(each, frame, whole=True)]


def _length(shown: Lines, rest: bool) -> int:
    return sum(len(line) for line, kind in shown if rest or kind != "rest")


def _marked(page: Lines, body: Any, title: str) -> Lines:
    """Return the lines of the page from the title or the article on, those beside the article marked as the rest."""
    known = {_packed(text) for text in _texts(body)}
    if max(map(len, known), default=0) == len(_packed(words(body))) and len(known) <= FEW:
        return []  # its paragraphs were run together
    inside = [_packed(line) in known for line, _ in page]
    top = next((place for place, (line, _) in enumerate(page) if line == title), -1)
    begins = (place for place, (line, _) in enumerate(page) if place > top and inside[place])
    first = next((place for place in begins if len(page[place][0].split()) > FEW), 0)
    return [
        (line, kind if place < first or inside[place] or kind in ("heading", "caption", "note") else "rest")
        for place, (line, kind) in enumerate(page)
        if place >= (first if top < 0 else top)
    ]


def _texts(body: Any) -> Iterator[str]:
    """Yield the texts of what trafilatura found: of every paragraph, and of every piece between new lines."""
    for each in body.iter():
        yield each.text or ""
        yield each.tail or ""
        if each.tag in ("p", "head", "item", "quote", "hi", "ref"):
            yield words(each)


def _packed(text: str) -> str:
    return "".join(text.split())


def _signed(authors: str, data: Told, shown: Sequence[tuple[str, str]]) -> list[str]:
    """Return the authors that trafilatura found, without who publishes them and who only comments."""
    around = " ".join(line for line, kind in shown if kind == "rest")
    text = " ".join(line for line, kind in shown if kind != "rest")
    names = [name for name in authors.split("; ") if name and name not in data.publishers]
    return [name for name in names if name in text or name not in around]
