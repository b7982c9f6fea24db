"""The rows of the overview: the deck's own, then the statements under the article or comment they are from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from textual.content import Content

from debate.core.deck import Deck
from debate.core.work import Entry, Workbench
from debate.locale import Words
from debate.tui.choices import Row
from debate.tui.ink import LOUD, QUIET
from debate.tui.texts import clipped
from debate.tui.work.shown import sign

TITLE, SIDE = ":title", ":side:"  # names of rows; no id of a statement begins with a colon
SHORT = 10  # cells for the name of a side in a row


def deck_rows(words: Words, bench: Workbench, width: int) -> Iterator[tuple[str, Row]]:
    """Yield what is to be decided of the deck as a whole: its title and the names of its sides."""
    _, deck, undecided = words, bench.deck, open_names(bench)
    yield "", Row(Content.styled(_("The deck"), LOUD), heading=True)
    yield TITLE, _deck_row(_("Title"), deck.title, TITLE not in undecided, width)
    for number, (key, name) in enumerate(deck.sides.items(), 1):
        title = _("Side {number}", number=number)
        yield SIDE + key, _deck_row(title, name, SIDE + key not in undecided, width)


def _deck_row(title: str, text: str, decided: bool, width: int) -> Row:
    said = clipped(text, width - SHORT - 3)
    return Row(Content.assemble(sign(decided), " ", (title.ljust(SHORT)[:SHORT], QUIET), " ", said))


def open_names(bench: Workbench) -> set[str]:
    """Return the names of the rows that wait for a decision."""
    sides = {SIDE + side for side in bench.deck.sides if bench.open_at(side)}
    return sides | ({TITLE} if bench.open_at() else set()) | {each.statement.id for each in bench.entries if each.open}


def statement_rows(deck: Deck, entries: Sequence[Entry], found: set[str], width: int) -> Iterator[tuple[str, Row]]:
    """Yield the statements of `entries` that were found, under the headings of their groups."""
    sides = short_sides(deck.sides)
    for group, members in groupby(entries, key=lambda each: each.group):
        shown = [each for each in members if each.statement.id in found]
        if shown:
            yield "", Row(Content.styled(clipped(group or deck.title, width), LOUD), heading=True)
            yield from ((each.statement.id, Row(_row(each, sides, width))) for each in shown)


def _row(entry: Entry, sides: Mapping[str, str], width: int) -> Content:
    statement = entry.statement
    count = f"←{len(statement.rebuttals)}".ljust(4)
    side = sides[statement.side].ljust(max(map(len, sides.values())))
    text = clipped(statement.text, width - len(side) - 8)
    return Content.assemble(sign(not entry.open), " ", (f"{side} {count} ", QUIET), text)


def short_sides(sides: Mapping[str, str]) -> dict[str, str]:
    """Return names of the sides that fit a row and can be told apart."""
    names = {key: clipped(name, SHORT) for key, name in sides.items()}
    return names if len(set(names.values())) == len(names) else {key: clipped(key, SHORT) for key in sides}
