"""What readers of articles hand out, and the text of files in whatever encoding they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from debate.core.wording import N_, Message, message

MOST_TEXT = 300_000  # characters: a long report


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of block `block` (from 1); `kind` is what the format calls it, if anything."""

    block: int
    text: str
    kind: str = ""


class ArticleError(Exception):
    """The article cannot be read; `message` says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message: Message = message(template, **values)


@dataclass(frozen=True, slots=True)
class ArticleText:
    """What was read: passages in order, and what a person should know about the reading."""

    passages: tuple[Passage, ...]
    warnings: tuple[Message, ...] = ()


def decode_article(data: bytes, path: str, told: str = "") -> tuple[str, tuple[Message, ...]]:
    """Return `data` as text, with a warning where it is not the UTF-8 it should be.

    UTF-16 is known by its mark, or by the zeros of its every second byte. What is not UTF-8
    is read as `told` (a name of an encoding) or as Windows-1252. ArticleError for bytes that
    are no text.
    """
    utf16 = _utf16(data)
    if utf16:
        return _checked(data.decode(utf16, errors="replace").lstrip("\ufeff"), path), ()
    try:
        return _checked(data.decode("utf-8-sig"), path), ()
    except UnicodeDecodeError:
        pass
    mostly = data.decode("utf-8", errors="replace")
    sound = sum(ord(char) > 127 for char in mostly) - mostly.count("\ufffd")
    if sound > 4 * mostly.count("\ufffd"):
        warning = message(N_("{path} is damaged UTF-8; some characters are lost"), path=path)
        return _checked(mostly.lstrip("\ufeff"), path), (warning,)
    name = told or "cp1252"
    try:
        text = data.decode(name, errors="replace")
    except LookupError:
        name, text = "cp1252", data.decode("cp1252", errors="replace")
    warning = message(N_("{path} is not UTF-8; read as {encoding}. Look at its accents"), path=path, encoding=name)
    return _checked(text, path), (warning,)


def _utf16(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    return "utf-16-le" if odd > 0.7 * half and not even else "utf-16-be" if even > 0.7 * half and not odd else ""


def _checked(text: str, path: str) -> str:
    """Return `text` with plain line ends; ArticleError where it holds bytes that no text has."""
    strange = len(re.findall(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]", text[:100_000]))
    if strange > max(3, 0.01 * min(len(text), 100_000)) or "\x00" in text:
        raise ArticleError(N_("{path} is no text: it holds bytes that are no letters"), path=path)
    return re.sub(r"\r\n?|\u2028|\x0b", "\n", text).replace("\u2029", "\n\n").replace("\f", "\n\n")
