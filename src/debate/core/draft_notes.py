"""The notes that a draft bears, and how they are told from the comments of a person.

A note is known by its whole wording, in any language of the program: a comment that only
begins as one is a person's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from string import Formatter

from debate.core.wording import N_


class Kind(StrEnum):
    """What a note is about."""

    HEAD = "head"  # on top: what the whole file is
    TITLE = "title"
    SIDES = "sides"
    SIDE_NAME = "side-name"
    GUESS = "guess"  # behind a value: nobody decided it
    SIDE = "side"
    TEXT = "text"
    IDEAS = "ideas"
    ANSWERS = "answers"
    LISTED = "listed"  # a statement that may answer: `values` has its id
    LEFT_OUT = "left-out"
    BLOCK = "block"  # one of what was left out
    NO_CLAIM = "no-claim"
    COMMENT = "comment"  # heads the statements of a reader's comment, with its text
    ARTICLE = "article"  # heads the statements of an article


HEADINGS = (Kind.COMMENT, Kind.ARTICLE)
# Notes that stand behind a value; the others are lines of their own.
BESIDE = (Kind.TITLE, Kind.SIDES, Kind.SIDE_NAME, Kind.GUESS, Kind.SIDE, Kind.TEXT, Kind.IDEAS, Kind.ANSWERS)
# Notes that may take more than one line.
WRAPPED = (Kind.HEAD, Kind.LEFT_OUT, Kind.NO_CLAIM, Kind.COMMENT)

_LONG = N_("{length} characters, at most {fits} fit every screen")
_TEMPLATES: Mapping[Kind, tuple[str, ...]] = {
    Kind.HEAD: (
        N_("A draft of a deck, made by a program from: {files}. No person has checked it."),
        N_('"guess" stands beside what was guessed, CHOOSE where you must decide. Nothing here is sure but the words.'),
        N_(
            "The texts are the article's words, for your eyes: "
            "put them into words of your own before students see them."
        ),
        N_("When all is decided: take out the line with draft, and run: debate deck check FILE"),
        N_("Only one side speaks here, so no statement has an answer yet: write rebuttals, and it can be played."),
    ),
    Kind.TITLE: (N_("CHOOSE: the title that students see"),),
    Kind.SIDES: (N_("CHOOSE: keys and names; which article is on which side is a guess"),),
    Kind.SIDE_NAME: (N_("CHOOSE: the name of this side"),),
    Kind.GUESS: (N_("guess"),),
    Kind.SIDE: (
        N_("CHOOSE: a reader's comment; guess: it disagrees with the article"),
        N_("CHOOSE: a reader's comment; guess: on the side of the article"),
    ),
    Kind.TEXT: (
        N_("CHOOSE: your own words"),
        N_("CHOOSE: keep it? few signs of a claim; then your own words"),
    ),
    Kind.IDEAS: (
        N_("guess: its most telling words. CHOOSE what an answer must contain; add synonyms and a hint"),
    ),
    Kind.ANSWERS: (
        N_("guess: on the same subject. CHOOSE which answer this, their strength (1-3), and write why"),
    ),
    Kind.LISTED: (N_("guess {number}: {id}, likeness {likeness}: {text}"),),
    Kind.LEFT_OUT: (N_("Left out of {file}, as no claim was seen in it. CHOOSE: is there one?"),),
    Kind.BLOCK: (N_("block {block}: {text}"),),
    Kind.NO_CLAIM: (N_("No claim was seen in it. CHOOSE: is there one?"),),
    Kind.COMMENT: (N_("==== Comment {label} by {speaker} (blocks {blocks}), whole:"),),
    Kind.ARTICLE: (N_("==== {title}"),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """A note that was read: its kind, its words, and what filled its template."""

    kind: Kind
    text: str
    values: Mapping[str, str] = field(default_factory=dict)


class NoteReader:
    """Tells notes by the wordings of their templates; each wording fills a template in one language."""

    def __init__(self, wordings: Iterable[Callable[..., str]]) -> None:
        worded = list(wordings)
        self._patterns = {
            kind: [re.compile(_pattern(kind, template, word)) for template in templates for word in worded]
            for kind, templates in _TEMPLATES.items()
        }

    def read(self, text: str, kinds: Iterable[Kind]) -> Note | None:
        """Return the note of one of `kinds`, the first that fits, that the comment `text` is; None where it is none."""
        for kind in kinds:
            for pattern in self._patterns[kind]:
                if found := pattern.fullmatch(text):
                    return Note(kind, text, found.groupdict())
        return None


def _pattern(kind: Kind, template: str, word: Callable[..., str]) -> str:
    pattern = _filled(template, word, named=True)
    return f"{pattern}(?:; {_filled(_LONG, word, named=False)})?" if kind is Kind.TEXT else pattern


def _filled(template: str, word: Callable[..., str], *, named: bool) -> str:
    """Return the pattern of a template as worded, its `{names}` as groups."""
    names = [name for _, name, _, _ in Formatter().parse(template) if name]
    pattern = re.escape(word(template, **{name: f"\0{name}\0" for name in names}))
    for name in names:
        pattern = pattern.replace(re.escape(f"\0{name}\0"), f"(?P<{name}>.+?)" if named else ".+?")
    return pattern
