"""How the database came to its present form, step by step, and the copy made before each."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

# One tuple of statements per version; a step that was released is never changed.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE reviews (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            deck TEXT NOT NULL,
            body TEXT NOT NULL
        )""",
        """CREATE TRIGGER reviews_stay BEFORE DELETE ON reviews
            BEGIN SELECT RAISE(ABORT, 'reviews are never deleted'); END""",
        """CREATE TRIGGER reviews_hold BEFORE UPDATE ON reviews
            BEGIN SELECT RAISE(ABORT, 'reviews are never changed'); END""",
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            deck TEXT NOT NULL,
            changed TEXT NOT NULL,
            snapshot TEXT NOT NULL
        )""",
    ),
)
VERSION = len(MIGRATIONS)


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the database to a file beside it, named after its version; return that file."""
    target = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
    return target
