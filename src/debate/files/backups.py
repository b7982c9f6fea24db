"""Copies of the database by day, a few kept, restored by one command."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from debate.core.ports import NotSavedError
from debate.core.wording import N_, message
from debate.files.copying import IMPATIENCE, copy, count, move, remove
from debate.files.trouble import explained

KEPT = 7
PATIENCE = 5.0  # seconds that a restore waits where another program writes
_NAME = "reviews-{day}.sqlite3"
_DAY = re.compile(r"reviews-(\d{4}-\d\d-\d\d)\.sqlite3")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: the day it was made, how many reviews it holds, and where it is."""

    day: date
    reviews: int
    path: Path


def beside(database: Path) -> Path:
    """Return the folder where the copies of `database` are."""
    return database.with_name("backups")


def back_up(database: Path, folder: Path, today: date) -> Path | None:
    """Copy `database` unless today's copy is there or it is damaged; drop the oldest. None where nothing was done."""
    target = folder / _NAME.format(day=today.isoformat())
    held = count(database) if database.exists() and not target.exists() else None
    if not held:
        return None
    fresh = target.with_suffix(f".{os.getpid()}.new")
    # A backup that cannot be made must not stop anyone from practising.
    with contextlib.suppress(OSError, sqlite3.Error):
        folder.mkdir(parents=True, exist_ok=True)
        copy(database, fresh, IMPATIENCE)
        fresh.replace(target)
        _drop_old(folder, held)
        return target
    return None


def backups(folder: Path) -> list[Backup]:
    """Return the copies in `folder`, the latest first; damaged ones are left out."""
    counted = [(day, count(path), path) for day, path in reversed(_days(folder))]
    return [Backup(day, reviews, path) for day, reviews, path in counted if reviews is not None]


def restore(database: Path, backup: Path) -> Path | None:
    """Put what `backup` holds in `database`, and what it held in a file beside it; return that file.

    Raises NotSavedError; the database is then as it was.
    """
    if count(backup) is None:
        raise NotSavedError(message(N_("{path} is no sound backup"), path=backup))
    with explained(database):
        database.parent.mkdir(parents=True, exist_ok=True)
        if not database.exists():
            copy(backup, database, PATIENCE)
            return None
        aside = _free(database.with_name(f"{database.stem}.before-restore{database.suffix}"))
        try:
            copy(database, aside, PATIENCE)
            # Into the very file: another window that has it open goes on with what was put back.
            copy(backup, database, PATIENCE)
        except sqlite3.OperationalError:
            remove(aside)
            raise
        except sqlite3.DatabaseError:
            _replace_damaged(database, backup, aside)
    return aside


def _replace_damaged(database: Path, backup: Path, aside: Path) -> None:
    remove(aside)
    move(database, aside)
    try:
        copy(backup, database, PATIENCE)
    except BaseException:
        move(aside, database)
        raise


def _days(folder: Path) -> list[tuple[date, Path]]:
    """Return the copies by day, the oldest first; other files in the folder are let be."""
    found = []
    for path in folder.glob("reviews-*.sqlite3"):
        with contextlib.suppress(ValueError):
            if name := _DAY.fullmatch(path.name):
                found.append((date.fromisoformat(name[1]), path))
    return sorted(found)


def _drop_old(folder: Path, held: int) -> None:
    """Drop all but the latest copies that hold no more than `held` reviews: one that holds more was lost since."""
    for _, path in _days(folder)[:-KEPT]:
        if (count(path) or 0) <= held:
            path.unlink(missing_ok=True)


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
