"""What stands in Argdown beside its statements: escapes, comments, data, front matter.

A mark that is escaped is held as one of the 32 code points that no text may hold, until
all marks that steer are read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import punctuation

_HELD = {mark: chr(0xFDD0 + number) for number, mark in enumerate(punctuation)}
_MARKS = {held: mark for mark, held in _HELD.items()}
_ANY_HELD = re.compile("[\ufdd0-\ufdef]")
_ESCAPED = re.compile(rf"\\([{re.escape(punctuation)}])")

_OPENS = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]+\)|//([^\n]*)|/\*|<!--|\{")
_CLOSES = {"/*": "*/", "<!--": "-->", "{": "}"}
_FENCE = re.compile(r"===+[ \t]*")
_SETTING = re.compile(r"( *)(\"(?:[^\"\\]|\\.)*\"|[^:\"]+?)\s*:\s*(.*)")
_TAG = re.compile(r"(?<!\S)#(?:\(([^()]+)\)|([^\s#.,;:!?()\[\]]+))")
_SPAN = re.compile(r"(?<!\w)(\*\*|__|\*|_)(?=\S)([^*_]+)(?<=\S)\1(?!\w)")


@dataclass(slots=True)
class Bare:
    """Argdown without what is no statement. `notes` holds the comment behind a line, by its number.

    A line that a comment emptied has a note too, so that it is not taken for an empty line.
    """

    lines: list[str] = field(default_factory=list)
    notes: dict[int, str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    sides: dict[str, str] = field(default_factory=dict)


def bare(text: str) -> Bare:
    """Return `text` line for line, its front matter, comments and data taken out, escapes held."""
    found = Bare()
    lines = _ANY_HELD.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    body = "\n".join(_without_front(lines, found))
    held = _ESCAPED.sub(lambda each: _HELD[each[1]], body)
    found.lines = "".join(_kept(held, found.notes)).split("\n")
    return found


def shown(text: str) -> str:
    """Return `text` with the marks that were escaped in it."""
    return _ANY_HELD.sub(lambda held: _MARKS[held[0]], text)


def tags_of(text: str) -> list[str]:
    return [shown(each[1] or each[2]) for each in _TAG.finditer(text)]


def unmarked(text: str) -> str:
    """Return what `text` says: without tags, and without the marks of bold and italics."""
    said = _TAG.sub("", text)
    return shown(" ".join(_SPAN.sub(r"\2", _SPAN.sub(r"\2", said)).split()))


def _without_front(lines: list[str], found: Bare) -> list[str]:
    """Return `lines` with the front matter emptied; what it sets goes to `found`."""
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.fullmatch(lines[start]):
        return lines
    end = next((n for n in range(start + 1, len(lines)) if _FENCE.fullmatch(lines[n])), None)
    if end is None:
        return lines
    inside = ""
    for line in lines[start + 1 : end]:
        setting = _SETTING.fullmatch(line.rstrip())
        if setting and setting[1] and inside == "sides":
            found.sides[_value(setting[2])] = _value(setting[3])
        elif setting and not setting[1]:
            inside = _value(setting[2])
            found.settings[inside] = _value(setting[3])
    return [""] * (end + 1) + lines[end + 1 :]


def _value(written: str) -> str:
    """Return a value of the front matter without its quotes."""
    if len(written) > 1 and written[0] == written[-1] == "'":
        return written[1:-1].replace("''", "'")
    try:
        return str(json.loads(written)) if written.startswith('"') else written
    except ValueError:
        return written


def _kept(text: str, notes: dict[int, str]) -> Iterator[str]:
    """Yield `text` in parts, line ends and all, but for comments and data."""
    at, line, unclosed = 0, 1, set[str]()
    for opened in _OPENS.finditer(text):
        if opened.start() < at or opened[0] in unclosed:
            continue
        end = _end(text, opened)
        if end < 0:
            # Looked for once: in a long text it would be looked for at every opening.
            unclosed.add(opened[0])
            continue
        line += text.count("\n", at, opened.start())
        ends = text.count("\n", opened.start(), end)
        yield text[at : opened.start()] + (opened[1] or "") + "\n" * ends
        if opened[2] is not None:
            notes[line] = _ANY_HELD.sub(lambda held: "\\" + _MARKS[held[0]], opened[2]).strip()
        elif opened[1] is None:
            notes.update(dict.fromkeys(range(line, line + ends + 1), ""))
        at, line = end, line + ends
    yield text[at:]


def _end(text: str, opened: re.Match[str]) -> int:
    """Return where the comment, data or link that `opened` begins ends; -1 where it never does."""
    closer = _CLOSES.get(opened[0])
    if closer is None:
        return opened.end()
    end = text.find(closer, opened.end())
    if end < 0:
        return end
    end += len(closer)
    while closer == "}" and text[end : end + 1] == "}":
        end += 1
    return end
