"""How the database came to its present form, step by step, and the copy made before each."""

from __future__ import annotations

from pathlib import Path

from debate.files.copying import copy

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


def back_up(path: Path, version: int, patience: float) -> Path:
    """Copy the database to a file beside it, named after its version; return that file.

    Waits `patience` seconds at most where another program writes. Raises sqlite3.Error.
    """
    target = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    copy(path, target, patience)
    return target
