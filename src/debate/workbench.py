"""A draft on the workbench, on the disk: what the screens ask of `debate.core.work.Workbench`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from debate.core.assessment import Assessment
from debate.core.deck import Deck
from debate.core.draft_notes import NoteReader
from debate.core.faults import Fault
from debate.core.recognition import recognitions
from debate.core.wording import N_, message
from debate.core.work import Candidate, Entry, Recognition, Step, WorkError
from debate.core.work_parts import statement_of
from debate.core.work_steps import taken
from debate.files.edit.decided import notes_after
from debate.files.edit.layout import Splice, reversed_splices
from debate.files.edit.rewrite import EditError, rewritten
from debate.files.folders import Folders
from debate.files.nodes import RefusedError
from debate.files.whole import write_whole
from debate.files.work_journal import REDONE, TAKEN, UNDONE, Done, Journal, Trail
from debate.locale import LANGUAGES, Words
from debate.work_state import WorkState


def open_workbench(path: Path, folders: Folders) -> LocalWorkbench:
    """Return the workbench of the deck at `path`; WorkError with what is wrong where it is faulty or cannot be read."""
    reader = NoteReader(map(Words, LANGUAGES))
    state = WorkState.read(path, _bytes(path), reader)
    journal = Journal(folders.data / "work", path.resolve())
    return LocalWorkbench(path, reader, state, journal, journal.read(state.deck.fingerprint))


@dataclass
class LocalWorkbench:
    """One draft; see `debate.core.work.Workbench`. Opened by `open_workbench`."""

    _path: Path
    _reader: NoteReader
    _state: WorkState
    _journal: Journal
    _trail: Trail

    @property
    def path(self) -> str:
        return str(self._path)

    @property
    def deck(self) -> Deck:
        return self._state.deck

    @property
    def entries(self) -> Sequence[Entry]:
        return self._state.entries

    @property
    def open(self) -> tuple[str, ...]:
        return self._state.open

    def open_at(self, side: str = "") -> tuple[str, ...]:
        return self._state.open_at(side)

    @property
    def warnings(self) -> Sequence[Fault]:
        return self._state.warnings

    def candidates(self, statement: str) -> Sequence[Candidate]:
        return self._state.candidates(statement)

    def recognitions(self, statement: str) -> Sequence[Recognition]:
        state = self._state
        return recognitions(state.deck, statement_of(state.deck, statement).id, state.untaught)

    def mark(self, statement: str, answer: str) -> Assessment:
        state = self._state
        return state.marker.mark(statement_of(state.deck, statement).id, answer)

    def take(self, step: Step) -> None:
        self._see()
        state = self._state
        after = taken(state.deck, step)
        try:
            new = rewritten(self._path, state.layout, state.deck, after, notes_after(state.page, step, after))
        except EditError as error:
            raise WorkError(error.message) from None
        if new.splices:
            now = state.after(new)
            done = Done(step, new.splices, state.deck.fingerprint, now.deck.fingerprint)
            self._save(TAKEN, done, now, self._trail.took(done))

    def undo(self) -> Step | None:
        self._see()
        if not self._trail.done:
            if self._trail.lost:
                template = N_("{path} was changed by another program; what was done before that cannot be undone")
                raise WorkError(message(template, path=self._path))
            return None
        last = self._trail.done[-1]
        self._save(UNDONE, last, self._turned(reversed_splices(last.splices), last.before), self._trail.undid())
        return last.step

    def redo(self) -> Step | None:
        self._see()
        if not self._trail.undone:
            return None
        last = self._trail.undone[-1]
        self._save(REDONE, last, self._turned(last.splices, last.after), self._trail.redid())
        return last.step

    def _turned(self, splices: Sequence[Splice], fingerprint: str) -> WorkState:
        """Return the draft with `splices` made; WorkError where that is not the draft of the fingerprint."""
        try:
            state = WorkState.read(self._path, self._state.layout.after(splices).data, self._reader)
        except (ValueError, RefusedError, WorkError):
            state = self._state
        if state.deck.fingerprint != fingerprint:
            raise WorkError(message(N_("{path}: the journal of this draft is damaged"), path=self._path))
        return state

    def _save(self, act: str, done: Done, state: WorkState, trail: Trail) -> None:
        """Write the draft; the journal goes first, so that a crash in between costs no more than a line of it."""
        self._journal.write(act, done)
        try:
            # Where the path is a link, what it leads to is written.
            write_whole(self._path.resolve(), state.layout.head + state.layout.text)
        except OSError as error:
            template = N_("{path} cannot be written: {reason}")
            raise WorkError(message(template, path=self._path, reason=error.strerror or str(error))) from None
        self._state, self._trail = state, trail

    def _see(self) -> None:
        """Read the draft again where another program changed it, and say so with a WorkError."""
        data = _bytes(self._path)
        if data == self._state.layout.data:
            return
        state = WorkState.read(self._path, data, self._reader)
        lost = self._trail.lost or bool(self._trail.done or self._trail.undone)
        self._state, self._trail = state, Trail(state.deck.fingerprint, lost=lost)
        self._journal.forget()
        template = N_("{path} was changed by another program, and was read again; nothing else was done")
        raise WorkError(message(template, path=self._path))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        template = N_("{path} cannot be read: {reason}")
        raise WorkError(message(template, path=path, reason=error.strerror or str(error))) from None
