"""`debate report`: what a class made of a deck, from its students' exports."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from debate.commands.bench import deck_named
from debate.commands.context import Context, UsageError, existing
from debate.core.answers import Answers
from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.report import Report, report_on
from debate.core.spreadsheet import ENCODING, rows_of
from debate.core.wording import N_, Message, message
from debate.files.answers import RefusedFileError, answer_files, read_answers_at
from debate.files.whole import write_whole
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
    report = report_on(deck, exports, _local_day)
    for line in lines(report, deck, context.words):
        context.say(line)
    _write(context, deck, report)
    return 0


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


def _write(context: Context, deck: Deck, report: Report) -> None:
    words = context.words
    if context.asked.csv or context.asked.html:
        context.say()
    if context.asked.csv:
        _put(context, context.asked.csv, rows_of(table(report, deck, words)), ENCODING)
    if context.asked.html:
        _put(context, context.asked.html, page(report, deck, words), "utf-8")


def _put(context: Context, name: str, text: str, encoding: str) -> None:
    path = Path(name).expanduser()
    try:
        write_whole(path, text, encoding)
    except OSError as error:
        raise UsageError(N_("{path} cannot be written: {reason}"), path=path, reason=error.strerror) from None
    context.say(context.words("written: {path}", path=path))


def _local_day(at: datetime) -> date:
    """Return the day on this machine's calendar."""
    try:
        return at.astimezone().date()
    except (OverflowError, OSError, ValueError):
        return at.date()  # beyond what the system's clock can tell
