"""`debate deck export` and `debate deck import`: decks to and from the formats of other programs."""

from __future__ import annotations

import re
from pathlib import Path

from debate.commands.bench import deck_named
from debate.commands.context import Context, UsageError, existing
from debate.commands.decks import fault_line, summary
from debate.core.export import FORMATS
from debate.core.faults import Fault
from debate.core.imports import Imported, Named, from_argdown, from_sheet
from debate.core.imports.found import slug
from debate.core.wording import N_
from debate.files.deck_file import read_deck
from debate.files.deck_format import LANGUAGE
from debate.files.imported import ImportFileError, read_text, write_deck
from debate.locale import Words, choose_language

READERS = {"csv": from_sheet, "argdown": from_argdown}
_ENDINGS = {".argdown": "argdown", ".ad": "argdown"}


def export(context: Context) -> int:
    """Write a deck in the format that is asked for, in the deck's own language."""
    _, asked = context.words, context.asked
    deck = deck_named(context, asked.deck)
    words = Words(choose_language(deck.language, _.language))
    text = FORMATS[asked.format](deck, words.message)
    if asked.out in (None, "-"):
        context.out.write(text)
        return 0
    context.put(asked.out, text)
    context.say(_("{path}: written", path=Path(asked.out).expanduser()))
    return 0


def import_(context: Context) -> int:
    """Write a new deck from a spreadsheet or an Argdown map; 2, with all that is wrong, where it is faulty."""
    asked = context.asked
    source, target = existing(asked.file), Path(asked.out).expanduser()
    if asked.language and not re.fullmatch(LANGUAGE, asked.language):
        raise UsageError(N_('"{language}" is no language: write nl, en, ...'), language=asked.language)
    if target.exists():
        raise UsageError(N_("{path} is there already; choose another name with --out"), path=target)
    try:
        text, notes = read_text(source, asked.sheet or "")
        found = _read(context, source, target, text)
        for note in (*notes, *found.notes):
            context.say(context.words("warning: {text}", text=context.words.message(note)))
        faults = write_deck(target, found.deck) if found.deck else ()
    except ImportFileError as error:
        raise UsageError(N_("{text}"), text=error.message) from None
    if found.deck is None:
        return _refused(context, source, found.faults)
    if faults:
        raise UsageError(N_("{text}"), text=fault_line(target, faults[0], context.words))
    context.say(summary(read_deck(target), context.words))
    return 0


def _read(context: Context, source: Path, target: Path, text: str) -> Imported:
    asked = context.asked
    kind = asked.format or _ENDINGS.get(source.suffix.lower(), "csv")
    name = target.stem if slug(target.stem) == target.stem else slug(target.stem)
    named = Named(name or "deck", asked.title or "", asked.language or "")
    return READERS[kind](text, named, context.words.language)


def _refused(context: Context, source: Path, faults: tuple[Fault, ...]) -> int:
    for fault in faults:
        context.say(fault_line(source, fault, context.words))
    _ = context.words
    context.say(_.plural("{count} fault; nothing was written", "{count} faults; nothing was written", len(faults)))
    return 2
