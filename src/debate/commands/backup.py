"""`debate data backups` and `debate data restore`."""

from __future__ import annotations

from pathlib import Path

from debate.commands.context import Context, UsageError
from debate.core.wording import N_
from debate.files.backups import backups, restore


def list_backups(context: Context) -> int:
    """Print the copies by day, the latest first."""
    found = backups(context.folders.backups)
    if not found:
        context.say(context.words("There is no backup yet; one is made on each day that you play."))
    for each in found:
        count = context.words.plural("{count} answer", "{count} answers", each.reviews)
        context.say(f"{each.day}  {count:>14}  {each.path}")
    return 0


def restore_backup(context: Context) -> int:
    """Put a copy, named by its day or its path, in the place of the database."""
    wanted: str = context.asked.day
    found = {each.day.isoformat(): each.path for each in backups(context.folders.backups)}
    path = found.get(wanted, Path(wanted).expanduser())
    if not path.is_file():
        listed = ", ".join(found) or "-"
        raise UsageError(N_('there is no backup "{day}"; choose from: {days}'), day=wanted, days=listed)
    aside = restore(context.folders.database, path)
    context.say(context.words("Restored from {path}.", path=path))
    if aside:
        context.say(context.words("What was there before is kept in {path}.", path=aside))
    return 0
