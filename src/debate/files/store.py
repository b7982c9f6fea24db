"""The reviews and open sessions of one user, in SQLite.

What `record` has returned from is on the disk. Lab homes are often network folders, where
write-ahead logs fail: so a rollback journal, full synchronisation, and a wait for locks.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from debate.core.ports import NotSavedError
from debate.core.wording import N_, message
from debate.files.backups import backups, beside
from debate.files.migrations import MIGRATIONS, VERSION, back_up
from debate.files.trouble import DAMAGED, explained

if TYPE_CHECKING:
    from debate.core.review import Review

BUSY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that was left: its deck, when it was last changed, and its snapshot."""

    id: str
    deck: str
    changed: datetime
    snapshot: str


class Store:
    """One database of reviews. Use as a context manager, or call `close`."""

    def __init__(self, path: Path) -> None:
        """Open the database at `path`, made or migrated as needed; NotSavedError if it cannot be."""
        self.path = path
        with explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            if _emptied(path):
                raise NotSavedError(message(DAMAGED, path=path))
            # The history is read off the main thread: one thread at a time, but not always the same.
            self._connection = sqlite3.connect(
                path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def record(self, session: OpenSession | None, reviews: Iterable[Review] = ()) -> None:
        """Write `reviews` and the state of `session`, all or nothing. Known ids are let be."""
        with self._transaction():
            self._insert(reviews)
            if session is not None:
                self._connection.execute(
                    "INSERT INTO sessions (id, deck, changed, snapshot) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, snapshot = excluded.snapshot",
                    (session.id, session.deck, session.changed.isoformat(), session.snapshot),
                )

    def finish(self, session_id: str, reviews: Iterable[Review] = ()) -> None:
        """Write `reviews` and forget the snapshot of a session that is over."""
        with self._transaction():
            self._insert(reviews)
            self._connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

    def reviews(self) -> tuple[Review, ...]:
        """Return every review ever written, those taken back included, in order of writing."""
        from debate.core.review import from_json  # noqa: PLC0415 (the first frame does not wait for it)

        with explained(self.path):
            rows = self._connection.execute("SELECT body FROM reviews ORDER BY number").fetchall()
        with self._sound():
            return tuple(from_json(row[0]) for row in rows)

    def open_session(self) -> OpenSession | None:
        """Return the session that was left last, if any is open."""
        with explained(self.path):
            row = self._connection.execute(
                "SELECT id, deck, changed, snapshot FROM sessions ORDER BY changed DESC LIMIT 1"
            ).fetchone()
        with self._sound():
            return OpenSession(row[0], row[1], datetime.fromisoformat(row[2]), row[3]) if row else None

    def merge(self, reviews: Iterable[Review]) -> int:
        """Write the reviews whose ids are new; return how many there were."""
        with self._transaction():
            return self._insert(reviews)

    def _insert(self, reviews: Iterable[Review]) -> int:
        from debate.core.review import to_json  # noqa: PLC0415 (the first frame does not wait for it)

        rows = [(review.id, review.at.astimezone(UTC).isoformat(), review.deck, to_json(review)) for review in reviews]
        before = self._connection.total_changes
        self._connection.executemany("INSERT OR IGNORE INTO reviews (id, at, deck, body) VALUES (?, ?, ?, ?)", rows)
        return self._connection.total_changes - before

    def _prepare(self) -> None:
        self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.execute("PRAGMA synchronous = FULL")
        version = self._version()
        if version > VERSION:
            template = N_("{path} was written by a newer version of debate; update the program")
            raise NotSavedError(message(template, path=self.path))
        if 0 < version < VERSION:
            back_up(self.path, version, BUSY_SECONDS)
        if version < VERSION:
            self._migrate()

    def _migrate(self) -> None:
        with self._transaction():
            # Read again under the lock: another window may have been first.
            for number in range(self._version(), VERSION):
                for statement in MIGRATIONS[number]:
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {VERSION}")

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Tell of rows that hold what was never written there."""
        try:
            yield
        except (ValueError, TypeError) as error:
            raise NotSavedError(message(DAMAGED, path=self.path)) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with explained(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _emptied(path: Path) -> bool:
    """Whether nothing is left of a file of which there are copies; SQLite would take it for a new one."""
    return path.is_file() and not path.stat().st_size and bool(backups(beside(path)))
