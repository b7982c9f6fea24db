"""Web pages as passages. The text is found by trafilatura (the extra `article`), the comments here.

Extractors of main text drop who says what in comments, so comments are taken out of the
page first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from debate.core.wording import N_
from debate.files.article_text import MOST_TEXT, ArticleError, ArticleText, Passage, decode_article
from debate.files.html_comments import take_comments
from debate.files.html_lines import FRAME, NOISE, drop, lines, words

_MARK = re.compile(r"^\W*\d{1,3}\W*$|^\W*[*†‡]\W*$")
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{3,20})""", re.I
)
_KINDS = {"head": "heading", "quote": "quote", "item": "item", "p": ""}
LITTLE = 200  # characters: less is no article, and the page is read as it stands


def read_html(data: bytes, path: str) -> ArticleText:
    """Read the text and the comments of a web page; ArticleError without the extra, or without text."""
    try:
        trafilatura, html = import_module("trafilatura"), import_module("lxml.html")
    except ImportError:
        raise ArticleError(
            N_("to read {path} (HTML), first install: pip install 'debate[article]'"), path=path
        ) from None
    told = _CHARSET.search(data[:4000])
    text, warnings = decode_article(data, path, (told[1] or told[2]).decode("ascii") if told else "")
    tree = _tree(html, text, path)
    said = take_comments(tree)
    body = list(_text(trafilatura, tree))
    passages = tuple(Passage(number, line, kind) for number, (line, kind) in enumerate([*body, *said], 1))
    return ArticleText(passages, () if told else warnings)


def _tree(html: Any, text: str, path: str) -> Any:
    """Return the page without scripts and the like; ArticleError where it is too much or nothing."""
    try:
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ValueError, import_module("lxml.etree").LxmlError):
        raise ArticleError(N_("{path} holds no web page that can be read"), path=path) from None
    for each in list(tree.iter(*NOISE, "sup")):
        if each.tag not in ("head", "sup") or (each.tag == "sup" and _MARK.match(words(each))):
            drop(each)
    if len(tree.text_content()) > 2 * MOST_TEXT:
        raise ArticleError(N_("{path} holds far more text than an article"), path=path)
    return tree


def _text(trafilatura: Any, tree: Any) -> Iterator[tuple[str, str]]:
    """Yield title, authors and the paragraphs of the article, as trafilatura finds them."""
    top = next((words(each) for each in tree.iter("h1") if words(each)), "")
    plain = list(_plain(tree))
    wishes = {"include_comments": False, "include_tables": False, "favor_recall": True, "with_metadata": True}
    found = trafilatura.bare_extraction(tree, **wishes)
    title = top or (found.title if found is not None else "") or ""
    authors = (found.author if found is not None else "") or ""
    shown = list(_shown(found.body)) if found is not None and found.body is not None else []
    if sum(len(line) for line, _ in shown) < LITTLE:
        shown = plain
    if title:
        yield title, "title"
    if authors and not any(authors in line for line, _ in shown[:4]):
        yield authors.replace(";", ","), "byline"
    yield from ((line, kind) for line, kind in shown if line != title)


def _plain(tree: Any) -> Iterator[tuple[str, str]]:
    """Yield the lines of the part of the page that calls itself the article, else of all of it."""
    for tag in ("article", "main", "body"):
        for each in tree.iter(tag):
            if len(words(each)) >= LITTLE or tag == "body":
                yield from lines(each, set(tree.iter(*FRAME)))
                return


def _shown(body: Any) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of what trafilatura found; `head`, `quote`, `item`, `lb` (a new line) are its names."""
    for each in body.iter(*_KINDS):
        if not any(above.tag in _KINDS for above in each.iterancestors()):
            for line in "".join(_runs(each)).split("\n"):
                if line.strip():
                    yield " ".join(line.split()), _KINDS[each.tag]


def _runs(element: Any) -> Iterator[str]:
    if element.tag in ("lb", "p", "item"):
        yield "\n"
    yield " ".join((element.text or "").split("\n"))
    for each in element:
        yield from _runs(each)
        yield " ".join((each.tail or "").split("\n"))
