"""Writing a new deck: YAML as a person would type it, with comments, whole or not at all."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from debate.core.clean import clean, markup
from debate.core.wording import N_, Message, message
from debate.files.whole import write_whole

WIDTH = 100  # characters of a comment line
_PLAIN = re.compile(r"[^\W\d_][\w’ ./()-]*")
_TAKEN = frozenset(["yes", "no", "true", "false", "null", "on", "off", "y", "n", "ja", "nee"])
# What YAML does not let stand in a file, beside the controls that `clean` takes out.
_BARRED = re.compile(r"[\ud800-\udfff\ufffe\uffff\x85\u2028\u2029]")


class NotWrittenError(Exception):
    """The file was not written; `message` says why. What was there is as it was."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


def safe(text: str) -> str:
    """Return `text` on one line, without anything that a deck may not hold: controls, style tags."""
    line = " ".join(_BARRED.sub(" ", clean(text)).split())
    while tag := markup(line):
        line = line.replace(tag, f"({tag[1:-1]})")
    return line


def scalar(text: str) -> str:
    """Return `text` as a YAML value: bare where that is safe, else within quotation marks."""
    line = safe(text)
    return line if bare(line) else json.dumps(line, ensure_ascii=False)


def bare(line: str) -> bool:
    """Return whether `line` can stand in YAML without quotation marks, everywhere."""
    plain = len(line) < 60 and _PLAIN.fullmatch(line) is not None
    return plain and line == line.strip() and line.casefold() not in _TAKEN


def flow(values: Iterable[str | int]) -> str:
    """Return `values` as a YAML list on one line."""
    return f"[{', '.join(str(each) if isinstance(each, int) else scalar(each) for each in values)}]"


def pairs(values: Mapping[str, str]) -> str:
    """Return `values` as a YAML map on one line."""
    return f"{{{', '.join(f'{scalar(key)}: {scalar(value)}' for key, value in values.items())}}}"


class DeckText:
    """The text of a deck in the making: lines, and comments wrapped to the width of a page."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def line(self, text: str, note: str = "") -> None:
        """Add a line, with a comment behind it."""
        self._lines.append(f"{text}  # {safe(note)}" if note else text)

    def note(self, text: str, indent: int = 0) -> None:
        """Add a comment of as many lines as it takes, `indent` characters in."""
        start = " " * indent + "# "
        self._lines += textwrap.wrap(
            safe(text),
            WIDTH,
            initial_indent=start,
            subsequent_indent=start,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def whole(self, text: str, indent: int = 0) -> None:
        """Add a comment on one line, however long, its words as they are."""
        self._lines.append(f"{' ' * indent}# {' '.join(_BARRED.sub(' ', clean(text)).split())}")

    def gap(self) -> None:
        self._lines.append("")

    def __str__(self) -> str:
        return "\n".join(self._lines) + "\n"


def write_new(path: Path, text: str, force: bool = False) -> None:
    """Write `text` to `path`, whole or not at all; NotWrittenError where a file is there already, unless `force`."""
    if path.exists() and not force:
        raise NotWrittenError(message(N_("{path} is there already; --force writes over it"), path=path))
    try:
        write_whole(path, text)
    except OSError as error:
        raise NotWrittenError(
            message(N_("{path} cannot be written: {reason}"), path=path, reason=error.strerror)
        ) from None
