"""Students' exports on the disk: found in folders, read whole or refused with the line."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from debate.core.answers import Answers, AnswersError, read_answers
from debate.core.wording import N_, Message, message

LARGEST = 64_000_000  # bytes: two hundred thousand answers
_NO_EXPORTS = {"__MACOSX", "Thumbs.db", "desktop.ini"}  # what systems leave in folders


class RefusedFileError(Exception):
    """A file that is no export, or a damaged one; `message` names it, the line, and why."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.message = why


def answer_files(places: Iterable[Path], besides: Collection[Path] = ()) -> list[Path]:
    """Return the files at `places` in order, those in folders and their subfolders too.

    Hidden files and the files `besides` are left out. Raises OSError for an unreadable folder.
    """
    found: list[Path] = []
    for place in places:
        found += sorted(_in_folder(place)) if place.is_dir() else [place]
    left_out = {path.resolve() for path in besides}
    return list({path.resolve(): path for path in found if path.resolve() not in left_out}.values())


def read_answers_at(path: Path) -> Answers:
    """Return the answers in the file at `path`. Raises RefusedFileError."""
    try:
        if path.stat().st_size > LARGEST:
            megabytes = LARGEST // 1_000_000
            raise RefusedFileError(message(N_("{path} is larger than {size} MB"), path=path, size=megabytes))
        data = path.read_bytes()
    except OSError as error:
        template = N_("{path} cannot be read: {reason}")
        raise RefusedFileError(message(template, path=path, reason=error.strerror or str(error))) from None
    return parse_answers(path, data)


def parse_answers(name: object, data: bytes) -> Answers:
    """Return the answers in `data`, the bytes of what is called `name`. Raises RefusedFileError."""
    try:
        return read_answers(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line, why = data.count(b"\n", 0, error.start) + 1, message(N_("this is not text in UTF-8"))
    except AnswersError as error:
        line, why = error.line, error.message
    raise RefusedFileError(message(N_("{path}:{line}: {reason}"), path=name, line=line, reason=why))


def _in_folder(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if _visible(name)]
        yield from (Path(parent, name) for name in names if _visible(name) and Path(parent, name).is_file())


def _visible(name: str) -> bool:
    return not name.startswith((".", "~$")) and name not in _NO_EXPORTS


def _raise(error: OSError) -> None:
    raise error
