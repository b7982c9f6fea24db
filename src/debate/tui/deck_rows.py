"""Decks and what was left, in words and bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from debate.locale import Words
from debate.tui.marks import LOUD, QUIET

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.ports import Left
    from debate.core.progress import Progress

BAR = 20


def resume_row(words: Words, left: Left, *, marked: bool) -> Content:
    _ = words
    press = _("Enter: go on") if marked else ""
    where = _("argument {number} of {total}", number=left.number, total=left.items)
    return Content.assemble(
        (_("Go on where you left"), "bold"), (f"   {press}", LOUD), (f"\n{left.deck.title}, {where}", QUIET)
    )


def deck_row(words: Words, deck: Deck, progress: Progress, *, taken: bool, marked: bool) -> Content:
    """Return a deck in two lines; the one that is taken in three, with how each side stands."""
    _ = words
    ids = list(deck.by_id)
    press = _("Enter: start") if marked else ""
    lines = [
        Content.assemble((deck.title, "bold"), (f"   {press}", LOUD)),
        Content.assemble(bar(progress, ids), "  ", (counts(words, progress, ids), QUIET)),
    ]
    if taken:
        sides = " · ".join(_side(deck, progress, side) for side in deck.sides)
        lines.append(Content.styled(sides, QUIET))
    return Content("\n").join(lines)


def about(text: Content, deck: Deck) -> Content:
    """Return the row of a deck with what the deck says of itself."""
    return Content.assemble(text, f"\n{deck.description}") if deck.description else text


def bar(progress: Progress, ids: Sequence[str]) -> Content:
    """Return a bar of what is known, seen and left of `ids`."""
    known = _cells(progress.known(ids), len(ids))
    seen = max(known, _cells(progress.seen(ids), len(ids)))
    return Content.assemble(("█" * known, "$hit"), ("▒" * (seen - known), "$partly"), ("░" * (BAR - seen), "$line"))


def counts(words: Words, progress: Progress, ids: Sequence[str]) -> str:
    _ = words
    known, seen = progress.known(ids), progress.seen(ids)
    if not seen:
        return _.plural("{count} argument, all new", "{count} arguments, all new", len(ids))
    return _("{known} known, {seen} seen, {total} in all", known=known, seen=seen, total=len(ids))


def _cells(count: int, total: int) -> int:
    return 0 if count == 0 else max(1, count * BAR // total)


def _side(deck: Deck, progress: Progress, side: str) -> str:
    ids = [each.id for each in deck.of_side(side)]
    return f"{deck.sides[side]} {progress.known(ids)}/{len(ids)}"
