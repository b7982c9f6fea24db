"""Markdown as passages: its marks say what is a heading, a quote or a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from debate.core.source_text import blocks
from debate.files.article_text import ArticleText, Passage, decode_article

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_UNDERLINE = re.compile(r"^(=+|-+)\s*$")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
_PICTURE = re.compile(r"^\s*!\[(.*?)\]\(.*?\)\s*$")
_NOTE = re.compile(r"^\[\^[^\]]+\]:\s*")
_QUOTE = re.compile(r"^\s*(?:>\s?)+")
_ITEM = re.compile(r"^(\s*)[-*+]\s+")
_STRONG = re.compile(r"^\s*(?:[-*+]\s+)?(?:\*\*|__)(.{1,80}?)(?:\*\*|__)(?=\s|:|$|[,(–—-])")
_FIELD = re.compile(r"^(\w+)\s*:\s*(.+)$")
_INLINE = (
    (re.compile(r"!\[([^\[\]]{0,500})\]\([^()]{0,2000}\)"), r"\1"),
    (re.compile(r"\[([^\[\]^]{1,500})\]\([^()]{0,2000}\)"), r"\1"),
    (re.compile(r"\[\^[^\]]{1,60}\]"), ""),
    (re.compile(r"<(https?://[^>]+)>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^>]{0,200}>"), ""),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"`([^`]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
)
_FIELDS = {
    "title": "title",
    "titel": "title",
    "author": "byline",
    "authors": "byline",
    "auteur": "byline",
    "auteurs": "byline",
}


def read_markdown(data: bytes, path: str) -> ArticleText:
    """Read Markdown; blocks are counted in the file as it stands, marks and all."""
    text, warnings = decode_article(data, path)
    found: list[Passage] = []
    for number, block in enumerate(blocks(text), 1):
        front = number == 1 and block.startswith("---\n")
        pieces = _front(block) if front else _pieces(block)
        found += [Passage(number, _plain(piece), kind) for piece, kind in pieces if _plain(piece)]
    return ArticleText(_titled(tuple(found)), warnings)


def _plain(text: str) -> str:
    for pattern, with_ in _INLINE:
        text = pattern.sub(with_, text)
    return text.rstrip()


def _front(block: str) -> Iterator[tuple[str, str]]:
    """Yield what the fields above the text (between lines of ---) tell of title and authors."""
    for line in block.split("\n"):
        field = _FIELD.match(line)
        kind = _FIELDS.get(field[1].casefold()) if field else None
        if field and kind:
            yield field[2].strip(" '\"[]"), kind


def _pieces(block: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a block that are something by themselves, and the runs of lines between."""
    run: list[str] = []
    kind = ""
    for line in block.split("\n"):
        own = _own(line)
        if _UNDERLINE.match(line) and run:
            yield run.pop(), "heading-1" if line[0] == "=" else "heading"
        elif own is None:
            now = "quote" if _QUOTE.match(line) else "note" if _NOTE.match(line) else kind if kind == "note" else ""
            if run and now != kind:
                yield "\n".join(run), kind
                run = []
            kind = now
            run.append(_NOTE.sub("", _QUOTE.sub("", line)))
        else:
            if run:
                yield "\n".join(run), kind
            run, kind = [], ""
            yield own
    if run:
        yield "\n".join(run), kind


def _own(line: str) -> tuple[str, str] | None:
    """Return the text and kind of a line that stands by itself; None of any other line."""
    if heading := _HEADING.match(line):
        return heading[2], "heading-1" if len(heading[1]) == 1 else "heading"
    if picture := _PICTURE.match(line):
        return picture[1], "caption"
    if _RULE.match(line):
        return "", ""
    if _STRONG.match(line):
        return _ITEM.sub(r"\1", line), "strong"
    return (line, "item") if _ITEM.match(line) else None


def _titled(found: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return `found` with the first heading of the first level as the title, where none is given."""
    given = any(each.kind == "title" for each in found)
    first = next((place for place, each in enumerate(found) if each.kind == "heading-1"), -1)
    return tuple(
        Passage(each.block, each.text, "title" if place == first and not given else "heading")
        if each.kind == "heading-1"
        else each
        for place, each in enumerate(found)
    )
