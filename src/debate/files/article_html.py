"""Web pages as passages: their article found with trafilatura (the extra `article`), their comments here."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from debate.core.wording import N_
from debate.files.article_text import MOST_TEXT, ArticleError, ArticleText, Passage, decode_article
from debate.files.html_comments import take_comments
from debate.files.html_data import told
from debate.files.html_lines import NOISE, NOTE, drop, words
from debate.files.html_text import text_of

_MARK = re.compile(r"^\W*\d{1,3}\W*$|^\W*[*†‡]\W*$")
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{3,20})""", re.I
)


def read_html(data: bytes, path: str) -> ArticleText:
    """Read the text and the comments of a web page; ArticleError without the extra, or without text."""
    try:
        trafilatura, html = import_module("trafilatura"), import_module("lxml.html")
    except ImportError:
        raise ArticleError(
            N_("to read {path} (HTML), first install: pip install 'debate[article]'"), path=path
        ) from None
    encoding = _CHARSET.search(data[:4000])
    name = (encoding[1] or encoding[2]).decode("ascii") if encoding else ""
    text, warnings = decode_article(data, path, name)
    tree = _tree(html, text, path)
    machine = told(tree)
    _clean(tree)
    if len(tree.text_content()) > 2 * MOST_TEXT:
        raise ArticleError(N_("{path} holds far more text than an article"), path=path)
    said = take_comments(tree)
    body = list(text_of(trafilatura, tree, machine))
    if not said and machine.comments:
        said = [("Comments", "comments")]
        for speaker, comment in machine.comments:
            said += [(speaker, "speaker"), *((line, "") for line in comment.split("\n"))]
    passages = tuple(Passage(number, line, kind) for number, (line, kind) in enumerate([*body, *said], 1))
    return ArticleText(passages, () if name else warnings)


def _tree(html: Any, text: str, path: str) -> Any:
    """Return the page as a tree; ArticleError where it is none."""
    try:
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ValueError, import_module("lxml.etree").LxmlError):
        raise ArticleError(N_("{path} holds no web page that can be read"), path=path) from None


def _clean(tree: Any) -> None:
    """Take scripts and the like, and the marks of footnotes, out of a page; say of footnotes that they are."""
    notes = {each.get("href")[1:] for each in tree.iter("a") if _is_mark(each)}
    for each in tree.iter("li", "p", "div", "dd"):
        if each.get("id") in notes:
            each.set(NOTE, "")
    marks = [
        each for each in tree.iter("sup", "a") if _is_mark(each) or (each.tag == "sup" and _MARK.match(words(each)))
    ]
    for each in [*marks, *(each for each in tree.iter(*NOISE) if each.tag != "head")]:
        drop(each)


def _is_mark(element: Any) -> bool:
    """Whether `element` is the mark of a footnote: a number that leads to a place on the page."""
    leads = element.tag == "a" and (element.get("href") or "").startswith("#")
    return leads and bool(_MARK.match(words(element)))
