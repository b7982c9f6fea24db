"""`debate deck inbox`: what was not recognised, and what a lecturer accepts of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from debate.commands.bench import deck_and_path
from debate.commands.context import Context, UsageError
from debate.commands.data import read_reviews
from debate.core.deck import Deck
from debate.core.inbox import Entry, Group, inbox
from debate.core.review import Review
from debate.core.wording import N_
from debate.files.deck_edit import EditError, add_paraphrase
from debate.files.folders import builtin_decks
from debate.files.marked import MarkedError, handled
from debate.files.store import Store
from debate.locale import Words

KIND = "inbox"


def run(context: Context) -> int:
    """List the answers that wait, or deal with those that are named."""
    deck, path = deck_and_path(context, context.asked.deck)
    marked = Path(context.asked.marked or context.folders.marked(deck.id))
    groups = inbox(_reviews(context), deck, dealt_with(marked))
    entries = {entry.id: entry for group in groups for entry in group.entries}
    accepted = [_accepted(each, entries, deck) for each in context.asked.accept or ()]
    dismissed = [_entry(each, entries) for each in context.asked.dismiss or ()]
    if not accepted and not dismissed:
        for line in _listed(groups, deck, marked, context.words):
            context.say(line)
        return 0
    if accepted:
        _accept(context, _own(context, deck, path), marked, accepted)
    for entry in dismissed:
        _append(marked, entry, None)
        context.say(context.words("dismissed: {text}", text=entry.text))
    return 0


def dealt_with(marked: Path) -> set[tuple[str, str]]:
    """Return the statements and answers that were accepted or dismissed; UsageError for a damaged file."""
    try:
        return handled(marked)
    except MarkedError as error:
        raise UsageError(N_("{text}"), text=error.message) from None


def _accept(context: Context, path: Path, marked: Path, accepted: list[tuple[Entry, str]]) -> None:
    for entry, rebuttal in accepted:
        try:
            add_paraphrase(path, rebuttal, entry.text)
        except EditError as error:
            raise UsageError(N_("{text}"), text=error.message) from None
        _append(marked, entry, rebuttal)
        context.say(context.words("accepted as {rebuttal}: {text}", rebuttal=rebuttal, text=entry.text))


def _reviews(context: Context) -> list[Review]:
    if context.asked.reviews:
        return [review for name in context.asked.reviews for review in read_reviews(name)]
    with Store(context.folders.database) as store:
        return list(store.reviews())


def _append(marked: Path, entry: Entry, label: str | None) -> None:
    row = {"prompt": entry.statement, "answer": entry.text, "label": label, "kind": KIND}
    try:
        marked.parent.mkdir(parents=True, exist_ok=True)
        with marked.open("a", encoding="utf-8") as target:
            target.write(json.dumps(row, ensure_ascii=False) + "\n")
    except OSError as error:
        raise UsageError(N_("{path} cannot be written: {reason}"), path=marked, reason=error.strerror) from None


def _accepted(asked: str, entries: dict[str, Entry], deck: Deck) -> tuple[Entry, str]:
    name, _, rebuttal = asked.partition("=")
    entry = _entry(name, entries)
    statement = deck.by_id[entry.statement]
    if statement.rebuttal(rebuttal) is None:
        listed = ", ".join(each.id for each in statement.rebuttals)
        raise UsageError(
            N_('"{rebuttal}" is no rebuttal of {statement}; choose from: {rebuttals}'),
            rebuttal=rebuttal, statement=statement.id, rebuttals=listed,
        )  # fmt: skip
    return entry, rebuttal


def _entry(name: str, entries: dict[str, Entry]) -> Entry:
    if name not in entries:
        raise UsageError(N_('there is no answer "{name}" in the inbox'), name=name)
    return entries[name]


def _own(context: Context, deck: Deck, path: Path) -> Path:
    """Return `path`, unless it is that of a deck that came with the program, named by its id."""
    if path.parent.resolve() == builtin_decks().resolve() and not Path(context.asked.deck).is_file():
        raise UsageError(
            N_("{deck} came with the program; copy {path} to {folder} first, and accept answers there"),
            deck=deck.id, path=path, folder=context.folders.decks,
        )  # fmt: skip
    return path


def _listed(groups: list[Group], deck: Deck, marked: Path, _: Words) -> Iterator[str]:
    count = sum(len(group.entries) for group in groups)
    yield _.plural("{count} answer waits", "{count} answers wait", count)
    last = ""
    for group in groups:
        statement = deck.by_id[group.statement]
        if statement.id != last:
            last = statement.id
            yield ""
            yield f"{statement.id}: {statement.text}"
            yield "  " + _("rebuttals: {rebuttals}", rebuttals=", ".join(each.id for each in statement.rebuttals))
        for place, entry in enumerate(group.entries):
            yield _line(entry, alike=place > 0, _=_)
    if groups:
        yield ""
        yield _("Accept one with --accept ID=REBUTTAL, take one off with --dismiss ID. Kept in {path}.", path=marked)


def _line(entry: Entry, *, alike: bool, _: Words) -> str:
    said = _("contested") if entry.contested else _("unsure")
    took = f", {entry.said}" if entry.said else ""
    times = f" x{entry.count}" if entry.count > 1 else ""
    return f"  {'  ' if alike else ''}{entry.id}  [{said}{took}]{times}  {entry.text}"
