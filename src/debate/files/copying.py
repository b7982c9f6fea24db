"""A database as a file: copied whole, moved and removed with its journal."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path

IMPATIENCE = 0.2  # seconds to wait where another program writes, for what can be done another time
_WAITING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def copy(source: Path, target: Path, patience: float) -> None:
    """Copy a database whole, or leave `target` as it was; wait `patience` seconds at most for either."""

    def give_up(status: int, _left: int, _total: int) -> None:
        # Python's own loop would wait for ever.
        if status in _WAITING:
            raise sqlite3.OperationalError("database is locked")

    known = target.exists()
    try:
        with (
            closing(sqlite3.connect(source, timeout=patience)) as old,
            closing(sqlite3.connect(target, timeout=patience)) as new,
        ):
            old.backup(new, progress=give_up)
    except BaseException:
        if not known:
            remove(target)
        raise


def count(path: Path) -> int | None:
    """Return how many reviews the database at `path` holds; None where it is damaged, in use, or none."""
    try:
        place = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True, timeout=IMPATIENCE)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return None
            return int(connection.execute("SELECT count(*) FROM reviews").fetchone()[0])
    except sqlite3.Error:
        return None


def move(database: Path, target: Path) -> None:
    """Move a database with its journal: left behind, that would be played back on another one."""
    database.replace(target)
    if _journal(database).exists():
        _journal(database).replace(_journal(target))


def remove(database: Path) -> None:
    with contextlib.suppress(OSError):
        database.unlink(missing_ok=True)
        _journal(database).unlink(missing_ok=True)


def _journal(database: Path) -> Path:
    return database.with_name(f"{database.name}-journal")
