"""The command line: reads what is asked, builds what it needs, and gives the terminal back."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler

from debate import __version__
from debate.arguments import parse
from debate.commands.context import Context, UsageError
from debate.core.ports import NotSavedError
from debate.files.folders import Folders, find_folders
from debate.files.settings import read_settings
from debate.locale import Words, choose_language, environment_language

_log = logging.getLogger("debate")


def main(argv: Sequence[str] | None = None) -> int:
    """Run `debate` with `argv`; return the exit status: 0 done, 1 failed, 2 refused."""
    # Before Textual is first imported: its extended keys break dead keys in some terminals.
    os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
    arguments = list(sys.argv[1:] if argv is None else argv)
    folders = find_folders(os.environ)
    wish = _asked_language(arguments) or read_settings(folders.settings).language or environment_language()
    words = Words(choose_language(wish, "nl"))
    try:
        asked = parse(arguments, words, __version__)
        asked.chosen_language = wish
        return int(asked.run(Context(asked, words, folders, os.environ, sys.stdin, sys.stdout)))
    except UsageError as error:
        return _refuse(words, words.message(error.message), 2)
    except NotSavedError as error:
        return _refuse(words, words.message(error.message), 1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; keep the interpreter from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception:  # noqa: BLE001 (the one place that gives the terminal back)
        return _refuse(words, _logged(folders, words), 1)


def _asked_language(arguments: Sequence[str]) -> str | None:
    """Return the value of `--lang`, read before the parser is built in that language."""
    for place, argument in enumerate(arguments):
        if argument == "--lang":
            return next(iter(arguments[place + 1 :]), None)
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return None


def _refuse(words: Words, text: str, status: int) -> int:
    sys.stderr.write(words("debate: {text}", text=text) + "\n")
    return status


def _logged(folders: Folders, words: Words) -> str:
    """Write the error to the log, without the values it held; return what to tell the user."""
    try:
        folders.log.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folders.log_file, maxBytes=500_000, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _log.addHandler(handler)
        _log.exception("debate %s on Python %s", __version__, sys.version.split()[0])
        _log.removeHandler(handler)
        handler.close()
    except OSError:
        return words("something went wrong, and the log could not be written either")
    return words("something went wrong; your answers are saved. Details: {path}", path=folders.log_file)
