"""What the disk and SQLite say when they fail, in words that a student can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from debate.core.ports import NotSavedError
from debate.core.wording import N_, Message, message

_REASONS = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("your share of the disk is full"),
    errno.EROFS: N_("the disk can only be read"),
    errno.EACCES: N_("you have no rights there"),
    errno.EPERM: N_("you have no rights there"),
    errno.EEXIST: N_("a file stands where a folder should be"),
    errno.ENOTDIR: N_("a file stands where a folder should be"),
    errno.EISDIR: N_("a folder stands where a file should be"),
    errno.ENOENT: N_("its folder is not there"),
}
DAMAGED = N_(
    "{path} is damaged; put a copy back with: debate data restore DAY (see: debate data backups),"
    " or move the file away and begin anew"
)


def why(error: OSError) -> Message | str:
    """Return what went wrong; in the words of the system where it is something uncommon."""
    template = _REASONS.get(error.errno or 0)
    return message(template) if template else error.strerror or str(error)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say of `path` into a NotSavedError."""
    try:
        yield
    except sqlite3.Error as error:
        raise NotSavedError(message(_said(error), path=path, reason=str(error))) from error
    except OSError as error:
        template = N_("{path} cannot be written: {reason}")
        raise NotSavedError(message(template, path=path, reason=why(error))) from error


def _said(error: sqlite3.Error) -> str:
    text = str(error)
    if "locked" in text or "busy" in text:
        return N_("{path} is in use by another program; close the other window and try again")
    if "full" in text:
        return N_("the disk is full; nothing more can be saved in {path}")
    if "readonly" in text or "unable to open" in text:
        return N_("{path} cannot be written; check the rights of its folder, or set DEBATE_HOME to another one")
    if "malformed" in text or "not a database" in text or "decode" in text:
        return DAMAGED
    return N_("{path} cannot be used: {reason}")
