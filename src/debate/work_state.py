"""A draft as it stands: what can be read of its text, its deck and its notes, worked out when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from debate.core import lint
from debate.core.deck import Deck, Statement
from debate.core.draft_notes import Kind, NoteReader
from debate.core.faults import Fault, Mark
from debate.core.marking import Marker
from debate.core.recognition import held_out
from debate.core.shelf import DeckFile
from debate.core.wording import N_, Message, message
from debate.core.work import Candidate, Entry, WorkError
from debate.core.work_parts import statement_of
from debate.draft.topics import Topics
from debate.files.deck_file import parse_tree
from debate.files.edit.draft_notes import Heading
from debate.files.edit.draft_page import DraftPage
from debate.files.edit.layout import Layout
from debate.files.edit.rewrite import Rewritten
from debate.files.nodes import RefusedError

_OF_STATEMENT = (Kind.SIDE, Kind.TEXT, Kind.IDEAS, Kind.ANSWERS)
_OF_DECK = (Kind.TITLE, Kind.SIDES, Kind.SIDE_NAME)
_SHOWN = 5  # faults of a file that is refused


@dataclass(frozen=True)
class WorkState:
    """A sound draft: its text as it is laid out, and the deck in it; `reader` tells its notes."""

    layout: Layout
    file: DeckFile
    deck: Deck
    reader: NoteReader

    @classmethod
    def read(cls, path: Path, data: bytes, reader: NoteReader) -> WorkState:
        """Return the draft in `data`, the bytes of the file at `path`; WorkError with its faults where it is faulty."""
        try:
            layout = Layout.read(data)
        except RefusedError as refused:
            raise WorkError(_faulty(path, [refused.fault])) from None
        found = parse_tree(path, data, layout.root)
        if found.deck is None:
            raise WorkError(_faulty(path, found.faults))
        return cls(layout, found, found.deck, reader)

    def after(self, new: Rewritten) -> WorkState:
        """Return the draft that this one was rewritten to."""
        assert new.file.deck is not None, "it was read back"
        return WorkState(new.layout, new.file, new.file.deck, self.reader)

    @cached_property
    def page(self) -> DraftPage:
        return DraftPage(self.layout, self.deck, self.reader)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(map(self._entry, self.deck.statements))

    @cached_property
    def open(self) -> tuple[str, ...]:
        return tuple(each.note.text for each in self.page.at("", *_OF_DECK))

    def open_at(self, side: str) -> tuple[str, ...]:
        """Return the notes beside the name of `side`; where that is empty, those beside the title."""
        beside = self.page.named().get(side)
        notes = ([beside] if beside else []) if side else self.page.at("", Kind.TITLE)
        return tuple(each.note.text for each in notes)

    @cached_property
    def warnings(self) -> tuple[Fault, ...]:
        warned = lint.warnings(self.deck)
        faults = [Fault(self.file.marks.get(each.id, Mark()), each.message, warning=True) for each in warned]
        return tuple(sorted(faults, key=lambda fault: fault.mark))

    @cached_property
    def marker(self) -> Marker:
        return Marker(self.deck)

    @cached_property
    def untaught(self) -> tuple[Marker, ...]:
        """The markers of `debate.core.recognition.held_out`."""
        return tuple(map(Marker, held_out(self.deck)))

    def candidates(self, name: str) -> Sequence[Candidate]:
        """Return the statements of the other side: those linked first, strongest first, then by likeness."""
        answered = statement_of(self.deck, name)
        statements = self.deck.statements
        others = [number for number, each in enumerate(statements) if each.side != answered.side]
        guesses = self.page.guesses(answered)
        found = []
        for number, likeness in self._topics.ranked(statements.index(answered), others):
            by = statements[number]
            link = answered.rebuttal(by.id)
            found.append(Candidate(by, min(likeness, 1.0), link.strength if link else 0, by.id in guesses))
        return sorted(found, key=lambda each: -each.strength)

    @cached_property
    def _topics(self) -> Topics:
        return Topics([each.text for each in self.deck.statements], self.deck.language)

    def _entry(self, statement: Statement) -> Entry:
        notes = [each.note.text for each in self.page.at(statement.id, *_OF_STATEMENT)]
        if not self.page.at(statement.id, Kind.ANSWERS):
            notes += dict.fromkeys(each.note.text for each in self.page.guesses(statement).values())
        heading = self.page.heading(statement.id) or Heading(0, "")
        return Entry(statement, tuple(notes), heading.text, heading.whole)


def _faulty(path: Path, faults: Sequence[Fault]) -> Message:
    """Return what is wrong with the file at `path`, a line for each of the first faults."""
    told = message(N_("{path} is faulty; see: debate deck check {path}"), path=path)
    for fault in reversed(faults[:_SHOWN]):
        told = message("{fault}\n{more}", fault=_line(path, fault), more=told)
    return told


def _line(path: Path, fault: Fault) -> Message:
    text = fault.message
    if fault.suggestion:
        meant = message(N_('(did you mean "{suggestion}"?)'), suggestion=fault.suggestion)
        text = message("{text} {meant}", text=text, meant=meant)
    values = {"path": path, "line": fault.mark.line, "column": fault.mark.column, "text": text}
    return message("{path}:{line}:{column}: {text}", **values)
