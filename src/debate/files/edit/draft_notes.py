"""The notes of a draft as they stand in its text: what each is about, and what heads the statements."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from debate.core.draft_notes import BESIDE, HEADINGS, WRAPPED, Kind, Note, NoteReader
from debate.files.edit.layout import Layout
from debate.files.edit.places import Comment

_LINES = 6  # of the longest note
_LEFT = (Kind.LEFT_OUT, Kind.BLOCK)


@dataclass(frozen=True, slots=True)
class Found:
    """A note, and the comments (one a line) that it takes."""

    note: Note
    comments: tuple[Comment, ...]

    @property
    def kind(self) -> Kind:
        return self.note.kind

    @property
    def start(self) -> int:
        return self.comments[0].start


@dataclass(frozen=True, slots=True)
class Heading:
    """What heads statements: where it stands, what it says, and the text of a reader's comment below it."""

    start: int
    text: str
    whole: str = ""


def read_notes(layout: Layout, reader: NoteReader) -> tuple[Found, ...]:
    """Return the notes in a text, headings too, in order."""
    found: list[Found] = []
    for run in _runs(layout):
        if run[0].alone:
            found += _of_run(run, reader)
        elif note := reader.read(run[0].text, BESIDE):
            found.append(Found(note, (run[0],)))
    return tuple(found)


def read_headings(layout: Layout, notes: Sequence[Found], titles: Collection[str]) -> tuple[Heading, ...]:
    """Return the headings among `notes`; `titles` are those of the articles."""
    below = {run[number]: run[number + 1 :] for run in _runs(layout) for number in range(len(run))}
    taken = {comment for each in notes for comment in each.comments}
    return tuple(_heading(each, below[each.comments[-1]], taken, titles) for each in notes if each.kind in HEADINGS)


def _heading(found: Found, below: Sequence[Comment], taken: Collection[Comment], titles: Collection[str]) -> Heading:
    text = found.note.text.lstrip("= ")
    if found.kind is Kind.COMMENT:
        whole = "\n".join(each.text for each in below if each not in taken)
        return Heading(found.start, text[: text.rindex(")") + 1], whole)
    joined = (" ".join([text, *(each.text for each in below[:count])]) for count in range(_LINES))
    return Heading(found.start, next((each for each in joined if each in titles), text))


def _runs(layout: Layout) -> Iterator[list[Comment]]:
    """Yield the comments: one by one where they stand behind something, else those on lines one below the other."""
    run: list[Comment] = []
    for each in layout.comments:
        below = run and layout.places.line(each.start) == layout.places.line(run[-1].start) + 1
        if run and not (below and each.alone and run[-1].alone):
            yield run
            run = []
        run.append(each)
    if run:
        yield run


def _of_run(run: Sequence[Comment], reader: NoteReader) -> Iterator[Found]:
    at = 0
    last: Kind | None = None
    while at < len(run):
        found = _at(run[at : at + _LINES], reader, last)
        if found is not None:
            yield found
        if found is not None or last is not Kind.COMMENT:
            last = found.kind if found else None
        at += len(found.comments) if found else 1


def _at(lines: Sequence[Comment], reader: NoteReader, last: Kind | None) -> Found | None:
    """Return the note that begins with the first of `lines`; below the heading of a comment stands its text."""
    wrapped = (Kind.NO_CLAIM,) if last is Kind.COMMENT else WRAPPED
    for count in range(1, len(lines) + 1):
        if note := reader.read(" ".join(each.text for each in lines[:count]), wrapped):
            return Found(note, tuple(lines[:count]))
    single = () if last is Kind.COMMENT else (Kind.BLOCK,) if last in _LEFT else (Kind.LISTED, Kind.ARTICLE)
    note = reader.read(lines[0].text, single)
    return Found(note, (lines[0],)) if note else None
