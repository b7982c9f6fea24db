"""Word documents as passages, read with the standard library."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from debate.core.wording import N_
from debate.files.article_text import ArticleError, ArticleText, Passage
from debate.files.office import MOST_UNPACKED, Flaw, OfficeError, opened

SHORT = 200  # characters of a paragraph that bold type sets off
_WHY = {
    Flaw.BROKEN: N_("{path} is a broken Word document (docx)"),
    Flaw.BOMB: N_("{path} unpacks to far more than a document of {limit} MB; it is refused"),
    Flaw.ENTITIES: N_("{path} holds XML entities, which no Word document needs; it is refused"),
}
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says a text box again
_KINDS = (
    (re.compile(r"^(?:title|titel)$", re.I), "title"),
    (re.compile(r"^(?:subtitle|ondertitel)$", re.I), "subtitle"),
    (re.compile(r"^(?:heading|kop|tussenkop)\s?\d*$", re.I), "heading"),
    (re.compile(r"^(?:intense ?)?(?:quote|citaat|duidelijk ?citaat)$", re.I), "quote"),
    (re.compile(r"^(?:caption|bijschrift)$", re.I), "caption"),
    (re.compile(r"^(?:list|lijst|opsomming)", re.I), "item"),
    (re.compile(r"^(?:footnote|endnote|voetnoot|eindnoot)", re.I), "note"),
    (re.compile(r"^(?:author|auteur|byline)$", re.I), "byline"),
)


def read_docx(data: bytes, path: str) -> ArticleText:
    """Read the paragraphs of a Word document, its notes last; ArticleError for one that is broken or a bomb."""
    try:
        with opened(data) as document:
            styles = _styles(document.part("word/styles.xml"))
            body = document.part("word/document.xml")
            notes = [document.part(f"word/{name}.xml") for name in ("footnotes", "endnotes")]
    except OfficeError as error:
        raise ArticleError(_WHY[error.flaw], path=path, limit=MOST_UNPACKED // 1024 // 1024) from None
    if body is None:
        raise ArticleError(N_("{path} is no Word document (docx); save it as text"), path=path)
    found = list(_paragraphs(body, styles))
    for part in notes:
        found += [(text, "note") for text, _ in _paragraphs(part, styles)] if part is not None else []
    passages = [Passage(number, text, kind) for number, (text, kind) in enumerate(found, 1)]
    return ArticleText(tuple(passages))


def _styles(root: ET.Element | None) -> dict[str, str]:
    """Return the names of the styles by their ids; ids are in the language of the program that wrote them."""
    if root is None:
        return {}
    return {
        each.get(f"{_W}styleId", ""): name.get(f"{_W}val", "")
        for each in root.iter(f"{_W}style")
        if (name := each.find(f"{_W}name")) is not None
    }


def _paragraphs(root: ET.Element, styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs with their kinds; those of a text box within one are paragraphs of their own."""
    doubles = {each for fallback in root.iter(_FALLBACK) for each in fallback.iter(f"{_W}p")}
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(_words(paragraph)).strip() if paragraph not in doubles else ""
        if text:
            yield text, _kind(paragraph, styles)


def _words(paragraph: ET.Element) -> Iterator[str]:
    """Yield the words of a paragraph, not of the paragraphs within it."""
    left = list(reversed(paragraph))
    while left:
        each = left.pop()
        if each.tag == f"{_W}t":
            yield each.text or ""
        elif each.tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif each.tag == f"{_W}tab":
            yield " "
        elif each.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif each.tag != f"{_W}p":
            left.extend(reversed(each))


def _kind(paragraph: ET.Element, styles: dict[str, str]) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    written = style.get(f"{_W}val", "") if style is not None else ""
    names = (styles.get(written, ""), written)
    found = next((kind for pattern, kind in _KINDS for name in names if pattern.match(name)), "")
    listed = "item" if paragraph.find(f"{_W}pPr/{_W}numPr") is not None else ""
    return found or listed or ("strong" if _is_bold(paragraph) else "")


def _is_bold(paragraph: ET.Element) -> bool:
    """Whether all words of a short paragraph are in bold type."""
    runs = [run for run in paragraph.iter(f"{_W}r") if "".join(_words(run)).strip()]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    length = sum(len(word) for run in runs for word in _words(run))
    return length < SHORT and all(
        mark is not None and mark.get(f"{_W}val", "1") not in ("0", "false") for mark in marks
    )
