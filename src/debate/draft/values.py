"""An article taken apart, as values: its blocks with their roles, and its readers' comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol


class Role(StrEnum):
    """What a piece of an article is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    LABEL = "label"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    PULL_QUOTE = "pull-quote"
    CAPTION = "caption"
    COMMENTS = "comments"
    SPEAKER = "speaker"
    COMMENT = "comment"
    FOOTNOTE = "footnote"
    BOILERPLATE = "boilerplate"


class Passage(Protocol):
    """What a reader hands in: a piece of block `block` (from 1), and what its format calls it.

    `kind` is empty, or one of: title, heading, quote, item, caption, byline, strong, speaker,
    comments, note, boilerplate, rest (beside the article: comments, or words of the site).
    """

    @property
    def block(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph or a line on its own, without its spaces; `indent` is how far it stood in.

    `opens` tells whether it is the first of its block.
    """

    block: int
    text: str
    kind: str = ""
    indent: int = 0
    opens: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """A unit with its role. `notes` are the references that were cut from its text."""

    block: int
    role: Role
    text: str
    notes: tuple[str, ...] = ()

    def as_role(self, role: Role) -> Part:
        return replace(self, role=role)


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment: who speaks, in which blocks (the name's too), and every paragraph with its block."""

    label: str
    speaker: str
    blocks: tuple[int, ...]
    paragraphs: tuple[tuple[int, str], ...]

    @property
    def text(self) -> str:
        """The whole comment, a line per paragraph."""
        return "\n".join(text for _, text in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Article:
    """An article taken apart. `blocks` is how many it has, `language` a code such as "nl" (a guess)."""

    language: str
    blocks: int
    parts: tuple[Part, ...]
    comments: tuple[Comment, ...] = ()
    authors: tuple[str, ...] = ()

    def of(self, *roles: Role) -> Sequence[Part]:
        return [part for part in self.parts if part.role in roles]

    @property
    def title(self) -> str:
        return next((part.text for part in self.of(Role.TITLE)), "")

    @property
    def label(self) -> str:
        return next((part.text for part in self.of(Role.LABEL)), "")
