"""What every command is given: words, folders, the streams, and what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from debate.core.wording import N_, Message, message
from debate.files.folders import Folders, builtin_decks
from debate.files.store import Store
from debate.files.trouble import why
from debate.files.whole import write_whole
from debate.game import LocalGame
from debate.locale import Words

if TYPE_CHECKING:
    from argparse import Namespace


class UsageError(Exception):
    """What was asked cannot be done; `message` says why. The command exits with 2."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.message: Message = message(template, **values)


@dataclass(frozen=True)
class Context:
    """One call of the program. Commands write to `out` and read from `input`."""

    asked: Namespace
    words: Words
    folders: Folders
    environment: Mapping[str, str]
    input: TextIO
    out: TextIO

    def say(self, text: str = "") -> None:
        self.out.write(text + "\n")

    def put(self, name: str | Path, text: str, encoding: str = "utf-8") -> bool:
        """Write `text` to the file `name`, or to the output where that is "-"; return whether it is a file.

        UsageError where it cannot be written; then what stood there stands there still.
        """
        if str(name) == "-":
            self.out.write(text)
            return False
        try:
            write_whole(Path(name).expanduser(), text, encoding)
        except OSError as error:
            raise UsageError(N_("{path} cannot be written: {reason}"), path=name, reason=why(error)) from None
        return True

    def places(self, *more: Path) -> list[Path]:
        """Return where decks are looked for: paths given, the user's folder, the built-in ones."""
        own = [self.folders.decks] if self.folders.decks.is_dir() else []
        return [*more, *own, builtin_decks()]

    def game(self, store: Store, *more: Path) -> LocalGame:
        return LocalGame(self.folders, self.places(*more), store, self.words.language)


def existing(path: str) -> Path:
    """Return `path` as a path; UsageError if nothing is there."""
    found = Path(path).expanduser()
    if not found.exists():
        raise UsageError(N_("there is nothing at {path}"), path=path)
    return found
