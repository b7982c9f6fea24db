"""A deck from a spreadsheet: a row for each rebuttal, the argument repeated or left empty below."""

from __future__ import annotations

from collections.abc import Iterator

from debate.core.deck import Deck, FlawedMove, Point, Rebuttal, Statement
from debate.core.imports.cells import flaw, strength, yes
from debate.core.imports.found import Faults, Imported, Named
from debate.core.imports.sheet import Row, Sheet, read_sheet
from debate.core.imports.sheet_arguments import Argument, Gathering
from debate.core.imports.sides import Sides
from debate.core.wording import N_, Message, message


def from_sheet(text: str, named: Named, language: str) -> Imported:
    """Return the deck in a spreadsheet saved as `text`; `language` is what it is taken for otherwise."""
    faults = Faults()
    sheet = read_sheet(text, faults)
    if faults.found:
        return Imported(None, tuple(faults.found))
    spoken = named.language or ("nl" if sheet.dutch else language)
    sides = Sides(faults)
    gathered = Gathering(faults, sides)
    for row in sheet.rows:
        gathered.take(row)
    gathered.done()
    names = sides.both(gathered.arguments[0].row if gathered.arguments else 1)
    statements = _Tying(gathered).statements()
    deck = Deck(named.id, named.title or named.id, spoken, names, statements)
    found = tuple(sorted(faults.found, key=lambda fault: fault.mark))
    return Imported(None if found else deck, found, tuple(_notes(sheet)))


def _notes(sheet: Sheet) -> Iterator[Message]:
    if sheet.unknown:
        yield message(N_("left out, as these headers are not known: {headers}"), headers=", ".join(sheet.unknown))


class _Tying:
    """Ties the rebuttals to the arguments they answer, and to those they are made by."""

    def __init__(self, gathered: Gathering) -> None:
        self.gathered = gathered
        self.faults = gathered.faults
        self.points = {each.id: Point(each.id, each.text) for each in gathered.arguments}

    def statements(self) -> tuple[Statement, ...]:
        return tuple(self._statement(each) for each in self.gathered.arguments)

    def _statement(self, argument: Argument) -> Statement:
        rows = [row for row in argument.answers if not row["flaw"]]
        rebuttals = [self._rebuttal(argument, row, n) for n, row in enumerate(rows, 1)]
        self._check_once(rows, rebuttals)
        bad = [row for row in argument.answers if row["flaw"]]
        moves = [self._move(argument, row, n) for n, row in enumerate(bad, 1)]
        return Statement(self.points[argument.id], argument.side, argument.topics, tuple(rebuttals), tuple(moves))

    def _rebuttal(self, argument: Argument, row: Row, place: int) -> Rebuttal:
        by = self._statement_made(row)
        if by is None:
            default = f"{argument.id}/r{place}"
            point = Point(self._own_id(row, default), self.faults.text(row["rebuttal"], row.number))
        else:
            self._check_by(argument, by, row)
            point = self.points[by.id]
        why = self.faults.text(row["why"], row.number)
        return Rebuttal(point, strength(row, self.faults), why, yes(row["concedes"]))

    def _statement_made(self, row: Row) -> Argument | None:
        """Return the argument that answers here: by its id, or word for word where no id is given."""
        if row["rebuttal id"]:
            return self.gathered.by_id.get(row["rebuttal id"])
        return self.gathered.by_text.get(row["rebuttal"].casefold())

    def _check_by(self, argument: Argument, by: Argument, row: Row) -> None:
        if row["rebuttal"] and row["rebuttal"].casefold() != by.text.casefold():
            self.faults.add(row.number, N_('the id "{id}" has another text in row {row}'), id=by.id, row=by.row)
        elif by is argument:
            self.faults.add(row.number, N_("a statement cannot answer itself"))
        elif by.side and by.side == argument.side:
            self.faults.add(row.number, N_('"{id}" is on the same side, so it cannot answer this'), id=by.id)

    def _own_id(self, row: Row, default: str) -> str:
        if row["rebuttal id"] and not row["rebuttal"]:
            self.faults.add(row.number, N_('there is no text with the id "{id}"'), id=row["rebuttal id"])
        written = row["rebuttal id"]
        return self.gathered.new_id(written, row.number) if written else default

    def _check_once(self, rows: list[Row], rebuttals: list[Rebuttal]) -> None:
        seen: dict[str, int] = {}
        for row, rebuttal in zip(rows, rebuttals, strict=True):
            first = seen.setdefault(rebuttal.text.casefold(), row.number)
            if first != row.number:
                self.faults.add(row.number, N_("the same rebuttal stands in row {row}"), row=first)

    def _move(self, argument: Argument, row: Row, place: int) -> FlawedMove:
        name = self._own_id(row, f"{argument.id}/f{place}")
        text, why = (self.faults.text(row[column], row.number) for column in ("rebuttal", "why"))
        return FlawedMove(name, text, flaw(row, self.faults), why)
