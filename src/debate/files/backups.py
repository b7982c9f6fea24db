"""Copies of the database by day, a few kept, restored by one command."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from debate.core.ports import NotSavedError
from debate.core.wording import N_, message

KEPT = 7
_NAME = "reviews-{day}.sqlite3"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: the day it was made, how many reviews it holds, and where it is."""

    day: date
    reviews: int
    path: Path


def back_up(database: Path, folder: Path, today: date) -> Path | None:
    """Copy `database` unless today's copy is there; drop the oldest. None where nothing was done."""
    target = folder / _NAME.format(day=today.isoformat())
    if target.exists() or not database.exists() or _count(database) == 0:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy(database, target)
        for old in sorted(folder.glob(_NAME.format(day="*")))[:-KEPT]:
            old.unlink(missing_ok=True)
    except (OSError, sqlite3.Error):
        # A backup that cannot be made must not stop anyone from practising.
        target.unlink(missing_ok=True)
        return None
    return target


def backups(folder: Path) -> list[Backup]:
    """Return the copies in `folder`, the latest first; damaged ones are left out."""
    found = []
    for path in sorted(folder.glob(_NAME.format(day="*")), reverse=True):
        count = _count(path)
        if count is not None:
            found.append(Backup(date.fromisoformat(path.stem.removeprefix("reviews-")), count, path))
    return found


def restore(database: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of `database`, which is kept beside it; return where it went.

    Raises NotSavedError; the database is then as it was.
    """
    if _count(backup) is None:
        raise NotSavedError(message(N_("{path} is no sound backup"), path=backup))
    fresh = database.with_suffix(".restoring")
    aside = _free(database.with_name(f"{database.stem}.before-restore{database.suffix}"))
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        _copy(backup, fresh)
        if database.exists():
            database.replace(aside)
        fresh.replace(database)
    except (OSError, sqlite3.Error) as error:
        fresh.unlink(missing_ok=True)
        if aside.exists() and not database.exists():
            aside.replace(database)
        raise NotSavedError(message(N_("{path} cannot be written: {reason}"), path=database, reason=error)) from error
    return aside if aside.exists() else None


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _count(path: Path) -> int | None:
    """Return how many reviews the database at `path` holds; None where it is damaged or none."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM reviews").fetchone()[0])
    except sqlite3.Error:
        return None


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
