"""`debate data`: where things are, and reviews out and in."""

from __future__ import annotations

import sys

from debate.commands.context import Context, UsageError, existing
from debate.core.answers import name_line, tidy_name
from debate.core.review import Review, to_json
from debate.core.wording import N_
from debate.files.answers import RefusedFileError, parse_answers, read_answers_at
from debate.files.store import Store


def where(context: Context) -> int:
    """Print the folders and files of this user."""
    _, folders = context.words, context.folders
    for name, path in (
        (_("answers"), folders.database),
        (_("settings"), folders.settings),
        (_("own decks"), folders.decks),
        (_("log"), folders.log_file),
    ):
        state = "" if path.exists() else "  " + _("(not there yet)")
        context.say(f"{name:<14} {path}{state}")
    return 0


def export(context: Context) -> int:
    """Write every review as JSON Lines to a file, or to standard output, after a name if one is given."""
    with Store(context.folders.database) as store:
        lines = [to_json(review) for review in store.reviews()]
    named = [name_line(context.asked.name)] if tidy_name(context.asked.name or "") else []
    text = "".join(line + "\n" for line in [*named, *lines])
    if context.put(context.asked.file, text):
        context.say(context.words.plural("{count} answer written", "{count} answers written", len(lines)))
    return 0


def import_(context: Context) -> int:
    """Add the reviews in a file of JSON Lines; those that are known already are let be."""
    reviews = read_reviews(context.asked.file)
    with Store(context.folders.database) as store:
        new = store.merge(reviews)
    _ = context.words
    context.say(_.plural("{count} answer added", "{count} answers added", new))
    context.say(_.plural("{count} was known already", "{count} were known already", len(reviews) - new))
    return 0


def read_reviews(name: str) -> list[Review]:
    """Return the reviews in the file; UsageError with the first line that is none."""
    try:
        answers = (
            parse_answers(name, sys.stdin.read().encode(errors="surrogateescape"))
            if name == "-"
            else read_answers_at(existing(name))
        )
    except UnicodeDecodeError as error:
        raise UsageError(N_("{path} cannot be read: {reason}"), path=name, reason=error) from None
    except RefusedFileError as error:
        raise UsageError(N_("{text}"), text=error.message) from None
    return list(answers.reviews)
