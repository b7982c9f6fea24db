"""`debate deck work`: a draft on the workbench, walked through on screens."""

from __future__ import annotations

from pathlib import Path

from debate.commands.context import Context, UsageError, existing
from debate.commands.play import wants_plain
from debate.core.shelf import DeckFile
from debate.core.wording import N_
from debate.core.work import Workbench, WorkError
from debate.files.deck_file import read_deck
from debate.files.folders import builtin_decks
from debate.files.library import deck_paths


def run(context: Context) -> int:
    """Open the draft on screens; afterwards say where it is and how to go on."""
    path = _path(context)
    if wants_plain(context):
        template = N_("the workbench needs a terminal; without one, change the deck with: debate deck edit {path}")
        raise UsageError(template, path=path)
    bench = _opened(context, path)
    from debate.commands.screens import run_work  # noqa: PLC0415 (Textual only when it is needed)

    status = run_work(context, bench)
    context.say(_told(context, bench))
    return status


def _opened(context: Context, path: Path) -> Workbench:
    from debate.workbench import open_workbench  # noqa: PLC0415 (it brings the marker)

    try:
        return open_workbench(path, context.folders)
    except WorkError as error:
        raise UsageError(error.message.template, **error.message.values) from None


def _told(context: Context, bench: Workbench) -> str:
    _, left = context.words, sum(bool(each.open) for each in bench.entries)
    if not bench.deck.draft:
        return _("{path}: finished. Play it: debate play --deck {path}", path=bench.path)
    count = _.plural("{count} statement still to decide", "{count} statements still to decide", left)
    return _("{path}: saved, {left}. Go on: debate deck work {path}", path=bench.path, left=count)


def _path(context: Context) -> Path:
    """Return the file that is asked for: a path, or the id of a deck of the user's own."""
    name = context.asked.draft
    path = Path(name).expanduser()
    if not path.is_file():
        found = (read_deck(each) for each in deck_paths(context.places()))
        path = next((Path(each.path) for each in found if _is(each, name)), path)
    path = existing(str(path))
    if path.is_dir():
        raise UsageError(N_("{path} is a folder, not a deck"), path=path)
    if builtin_decks().resolve() in path.resolve().parents:
        raise UsageError(N_("{name} is built in; for a copy of your own: debate deck edit {name}"), name=name)
    return path


def _is(found: DeckFile, name: str) -> bool:
    return name in (found.path.stem, found.path.name) or (found.deck is not None and found.deck.id == name)
