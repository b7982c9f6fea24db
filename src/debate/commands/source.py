"""`debate source`: own copies of the articles that the built-in deck draws on."""

from __future__ import annotations

from pathlib import Path

from debate.commands.context import Context, UsageError, existing
from debate.core.clean import clean
from debate.core.wording import N_
from debate.files.folders import builtin_sources
from debate.files.sources import Record, keep, passage, read_records, recognise
from debate.plain.show import wrapped

AROUND = 1


def list_sources(context: Context) -> int:
    """Print the works there are records of, and whether a copy is kept."""
    for record in read_records(builtin_sources()):
        state = context.words("copy kept") if (context.folders.sources / f"{record.key}.txt").exists() else ""
        context.say(f"{record.key:<14} {record.authors[0]}, {record.title} ({record.publisher})  {state}".rstrip())
    return 0


def add(context: Context) -> int:
    """Recognise the text in a file and keep a copy of it."""
    path = existing(context.asked.file)
    text = _read(path)
    record = recognise(text, read_records(builtin_sources()))
    if record is None:
        raise UsageError(N_("{path} is none of the works in: debate source list"), path=path)
    try:
        kept = keep(context.folders.sources, record, text)
    except OSError as error:
        folder = context.folders.sources
        raise UsageError(N_("{path} cannot be written: {reason}"), path=folder, reason=error.strerror) from None
    context.say(context.words("recognised as {title}; a copy is kept in {path}", title=record.title, path=kept))
    return 0


def show(context: Context) -> int:
    """Print a passage of a registered copy with its neighbours."""
    records = {record.key: record for record in read_records(builtin_sources())}
    record = records.get(context.asked.key)
    if record is None:
        raise UsageError(
            N_('there is no source "{key}"; choose from: {keys}'), key=context.asked.key, keys=", ".join(records)
        )
    number: int = context.asked.block
    if number not in record.blocks:
        template = N_('the source "{key}" has {count} blocks, not {block}')
        raise UsageError(template, key=record.key, count=len(record.blocks), block=number)
    if passage(context.folders.sources, record, number) is None:
        template = N_("there is no copy of {title} here yet; save it as text and register it: debate source add FILE")
        raise UsageError(template, title=record.title)
    for line in _passages(context, record, number):
        context.say(line)
    return 0


def _passages(context: Context, record: Record, number: int) -> list[str]:
    lines = [f"{record.title} ({record.publisher})", ""]
    for place in range(number - AROUND, number + AROUND + 1):
        text = passage(context.folders.sources, record, place)
        if text is not None:
            mark = f"{'>' if place == number else ' '} {place:>3}  "
            lines += [wrapped(" ".join(clean(text).split()), " " * len(mark), mark), ""]
    return lines


def _read(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
