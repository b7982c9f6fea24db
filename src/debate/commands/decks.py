"""`debate deck`: list and check decks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from debate.commands.context import Context, existing
from debate.core import lint
from debate.core.faults import Fault, Mark
from debate.core.marking import Marker
from debate.core.shelf import DeckFile
from debate.files.deck_file import read_deck
from debate.files.library import deck_paths, read_library
from debate.locale import Words


def list_decks(context: Context) -> int:
    """Print every deck there is, faulty ones with how many faults they have."""
    for found in read_library(context.places()):
        context.say(summary(found, context.words))
    return 0


def check(context: Context) -> int:
    """Print the faults and warnings of the decks at the given paths; 2 if any is faulty."""
    paths = deck_paths(existing(path) for path in context.asked.paths)
    found = [read_deck(path) for path in paths]
    for each in found:
        for fault in each.faults:
            context.say(fault_line(each.path, fault, context.words))
        if each.deck is not None:
            for fault in _warnings(each):
                context.say(fault_line(each.path, fault, context.words))
            context.say(summary(each, context.words))
    return 2 if any(each.deck is None for each in found) or not found else 0


def summary(found: DeckFile, _: Words) -> str:
    """Return one line about a deck file."""
    if found.deck is None:
        count = _.plural("{count} fault", "{count} faults", len(found.faults))
        return _("{path}: faulty, {faults}", path=found.path, faults=count)
    deck = found.deck
    return _(
        "{path}: {title} ({language}), {statements} statements, {rebuttals} rebuttals, {flawed} flawed moves",
        path=found.path,
        title=deck.title,
        language=deck.language,
        statements=len(deck.statements),
        rebuttals=sum(len(each.rebuttals) for each in deck.statements),
        flawed=len(deck.flawed_by_id),
    )


def fault_line(path: object, fault: Fault, _: Words) -> str:
    """Return `path:line:col: what is wrong (and what was probably meant)`."""
    text = _.message(fault.message)
    if fault.suggestion:
        text += " " + _('(did you mean "{suggestion}"?)', suggestion=fault.suggestion)
    if fault.warning:
        text = _("warning: {text}", text=text)
    return f"{path}:{fault.mark.line}:{fault.mark.column}: {text}"


def _warnings(found: DeckFile) -> Iterator[Fault]:
    if found.deck is None:
        return
    marker = Marker(found.deck)
    warned = [*lint.warnings(found.deck), *lint.confusions(found.deck, marker.mark)]
    faults = [Fault(found.marks.get(each.id, Mark()), each.message, warning=True) for each in warned]
    yield from sorted(faults, key=lambda fault: fault.mark)


def deck_at(path: str) -> DeckFile:
    """Read the deck at `path`; UsageError if there is no such file."""
    return read_deck(Path(existing(path)))
