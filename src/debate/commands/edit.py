"""`debate deck edit`: a deck in the user's own editor, checked on every save."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from debate.commands.context import Context, UsageError, existing
from debate.commands.decks import fault_line, summary
from debate.core.shelf import DeckFile
from debate.core.wording import N_
from debate.files.deck_file import read_deck
from debate.files.folders import builtin_decks
from debate.files.library import deck_paths
from debate.files.new_deck import NotWrittenError, write_new

FALLBACKS = ("nano", "micro", "vim", "vi", "notepad")
# Editors that go to a line given as +N before the file.
_GO_TO = ("nano", "micro", "vi", "vim", "nvim", "view", "emacs", "emacsclient", "kak", "joe", "ne")


def run(context: Context) -> int:
    """Open the deck until it is sound, or until nobody wants to open it again; 2 where it is left faulty."""
    path = _path(context)
    editor = _editor(context)
    line = 0
    while True:
        _open(editor, path, line)
        found = read_deck(path)
        for fault in found.faults:
            context.say(fault_line(path, fault, context.words))
        context.say(summary(found, context.words))
        if found.deck is not None:
            return 0
        line = found.faults[0].mark.line
        if not _yes(context, context.words("Open it again? Enter: yes, n: no")):
            return 2


def _path(context: Context) -> Path:
    """Return the file of the deck asked for; a built-in deck is copied to the user's folder first, if wanted."""
    name = context.asked.deck
    path = Path(name).expanduser()
    if not path.is_file():
        found = [read_deck(each) for each in deck_paths(context.places())]
        path = next((Path(each.path) for each in found if _is(each, name)), path)
    path = existing(str(path))
    if path.is_dir():
        raise UsageError(N_("{path} is a folder, not a deck"), path=path)
    return _own(context, path) if builtin_decks() in path.resolve().parents else path


def _is(found: DeckFile, name: str) -> bool:
    return name in (found.path.stem, found.path.name) or (found.deck is not None and found.deck.id == name)


def _own(context: Context, path: Path) -> Path:
    """Return the user's own copy of a built-in deck, which takes its place; UsageError where none is wanted."""
    target = context.folders.decks / path.name
    if target.exists():
        return target
    question = context.words(
        "{path} is built in. Copy it to {target}, to edit that? Enter: yes, n: no", path=path.name, target=target
    )
    if not _yes(context, question):
        raise UsageError(N_("built-in decks stay as they are"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_new(target, path.read_text(encoding="utf-8"))
    except NotWrittenError as error:
        raise UsageError(error.message.template, **error.message.values) from None
    except OSError as error:
        raise UsageError(N_("{path} cannot be written: {reason}"), path=target, reason=error.strerror) from None
    return target


def _editor(context: Context) -> list[str]:
    """Return the command of the user's editor: $VISUAL, $EDITOR, or what there is."""
    for name in ("VISUAL", "EDITOR"):
        if wish := context.environment.get(name, "").strip():
            return shlex.split(wish, posix=os.name != "nt")
    found = next((path for each in FALLBACKS if (path := shutil.which(each))), None)
    if found is None:
        raise UsageError(N_("there is no editor here; name yours in the variable EDITOR"))
    return [found]


def _open(editor: list[str], path: Path, line: int) -> None:
    """Run the editor on `path`, at `line` where it can; UsageError where it cannot be run or fails."""
    place = [f"+{line}"] if line and Path(editor[0]).stem.lower() in _GO_TO else []
    try:
        status = subprocess.run([*editor, *place, str(path)], check=False).returncode
    except OSError as error:
        raise UsageError(
            N_("the editor {editor} cannot be started: {reason}"), editor=editor[0], reason=error.strerror
        ) from None
    if status:
        raise UsageError(N_("the editor {editor} ended with an error ({status})"), editor=editor[0], status=status)


def _yes(context: Context, question: str) -> bool:
    """Return whether the answer is yes; no answer at all is no."""
    context.out.write(question + " > ")
    context.out.flush()
    line = context.input.readline()
    if not line:
        context.say()
    return bool(line) and line.strip().casefold() not in ("n", "nee", "no", "q")
