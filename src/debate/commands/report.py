"""`debate report`: what a class made of a deck, from its students' exports."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from debate.commands.bench import deck_named
from debate.commands.context import Context, UsageError, existing
from debate.commands.inbox import dealt_with
from debate.core.answers import Answers
from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.report import Report, report_on
from debate.core.spreadsheet import ENCODING, rows_of
from debate.core.wording import N_, Message, message
from debate.files.answers import RefusedFileError, answer_files, read_answers_at
from debate.report.page import page
from debate.report.sheet import table
from debate.report.table import lines


def run(context: Context) -> int:
    """Print the report, and write it where asked; UsageError if no file holds an answer to the deck."""
    deck = deck_named(context, context.asked.deck)
    exports = _exports(context, deck)
    if not exports:
        template = N_('there is no answer to the deck "{deck}" in: {paths}')
        raise UsageError(template, deck=deck.id, paths=", ".join(context.asked.paths))
    report = report_on(deck, exports, _local_day, dealt_with(context.folders.marked(deck.id)))
    targets = {context.asked.csv: _sheet, context.asked.html: _page}
    asked = {name: make for name, make in targets.items() if name}
    told = "" if "-" in asked else "\n".join(lines(report, deck, context.words))
    if told:
        context.say(told + ("\n" if asked else ""))
    for name, make in asked.items():
        if context.put(name, *make(context, deck, report)) and told:
            context.say(context.words("written: {path}", path=name))
    return 0


def _sheet(context: Context, deck: Deck, report: Report) -> tuple[str, str]:
    return rows_of(table(report, deck, context.words)), ENCODING


def _page(context: Context, deck: Deck, report: Report) -> tuple[str, str]:
    return page(report, deck, context.words), "utf-8"


def _exports(context: Context, deck: Deck) -> list[Answers]:
    """Return what can be used, and name on standard error what cannot."""
    targets = [Path(name).expanduser() for name in (context.asked.csv, context.asked.html) if name]
    try:
        paths = answer_files([existing(path) for path in context.asked.paths], targets)
    except OSError as error:
        raise UsageError(N_("{path} cannot be read: {reason}"), path=error.filename, reason=error.strerror) from None
    found = []
    for path in paths:
        try:
            answers = read_answers_at(path)
        except RefusedFileError as error:
            _warn(context, error.message)
            continue
        if any(review.deck == deck.id for review in answers.reviews):
            found.append(answers)
        else:
            _warn(context, message(N_('{path}: no answer to the deck "{deck}"'), path=path, deck=deck.id))
    return found


def _warn(context: Context, why: Message) -> None:
    text = context.words("{text}; left out", text=why)
    sys.stderr.write(clean(context.words("debate: {text}", text=text)) + "\n")


def _local_day(at: datetime) -> date:
    """Return the day on this machine's calendar."""
    try:
        return at.astimezone().date()
    except (OverflowError, OSError, ValueError):
        return at.date()  # beyond what the system's clock can tell
