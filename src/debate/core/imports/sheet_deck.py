"""A deck from a spreadsheet: a row for each rebuttal, the argument repeated or left empty below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from debate.core.deck import Deck, FlawedMove, Point, Rebuttal, Statement
from debate.core.imports.cells import flaw, strength, yes
from debate.core.imports.found import Faults, Imported, Named, placed
from debate.core.imports.sheet import Row, Sheet, read_sheet
from debate.core.imports.sides import Sides
from debate.core.wording import N_, Message, message


def from_sheet(text: str, named: Named, language: str) -> Imported:
    """Return the deck in a spreadsheet saved as `text`; `language` is what it is taken for otherwise."""
    faults = Faults()
    sheet = read_sheet(text, faults)
    if faults.found:
        return Imported(None, tuple(faults.found))
    spoken = named.language or ("nl" if sheet.dutch else language)
    reading = _Reading(faults, Sides(faults, spoken))
    for row in sheet.rows:
        reading.take(row)
    deck = reading.deck(named, spoken)
    found = tuple(sorted(faults.found, key=lambda fault: fault.mark))
    return Imported(None if found else deck, found, tuple(_notes(sheet)))


def _notes(sheet: Sheet) -> Iterator[Message]:
    if sheet.unknown:
        yield message(N_("left out, as these headers are not known: {headers}"), headers=", ".join(sheet.unknown))


@dataclass(slots=True)
class _Argument:
    """A statement, gathered from its rows; `row` is the first."""

    row: int
    id: str
    text: str
    side: str = ""
    sided: bool = False
    topics: tuple[str, ...] = ()
    answers: list[Row] = field(default_factory=list)


class _Reading:
    """Gathers the arguments row by row, then ties the rebuttals to them."""

    def __init__(self, faults: Faults, sides: Sides) -> None:
        self.faults = faults
        self.sides = sides
        self.arguments: list[_Argument] = []
        self.by_text: dict[str, _Argument] = {}
        self.by_id: dict[str, _Argument] = {}
        self.taken: dict[str, int] = {}  # ids, and the row where they were given

    def take(self, row: Row) -> None:
        """Read one row; where it names no argument, it is about the one above."""
        argument = self._argument(row)
        if argument is None:
            self.faults.add(row.number, N_("there is no argument in this row, and none above it"))
            return
        side = self.sides.key(row["side"], row.number)
        if side and argument.side and side != argument.side:
            template = N_("this argument stands on another side in row {row}")
            self.faults.add(row.number, template, row=argument.row)
        argument.side, argument.sided = argument.side or side, argument.sided or bool(row["side"])
        argument.topics = argument.topics or self._topics(row)
        if row["rebuttal"] or row["rebuttal id"]:
            argument.answers.append(row)
        elif row["strength"] or row["why"] or row["flaw"]:
            self.faults.add(row.number, N_("there is no rebuttal in this row for its strength, why or flaw"))

    def _argument(self, row: Row) -> _Argument | None:
        if not row["argument"] and not row["id"]:
            return self.arguments[-1] if self.arguments else None
        known = self._known(row)
        if known is None:
            text = self.faults.text(row["argument"], row.number)
            if not text:
                self.faults.add(row.number, N_('there is no text with the id "{id}"'), id=row["id"])
            known = _Argument(row.number, self._new_id(row["id"], row.number), text)
            self._keep(known)
        elif row["argument"] and row["argument"] != known.text:
            self.faults.add(row.number, N_('the id "{id}" has another text in row {row}'), id=known.id, row=known.row)
        return known

    def _keep(self, argument: _Argument) -> None:
        self.arguments.append(argument)
        self.by_text.setdefault(argument.text.casefold(), argument)
        if argument.id:
            self.by_id.setdefault(argument.id, argument)

    def _known(self, row: Row) -> _Argument | None:
        return self.by_id.get(row["id"]) if row["id"] else self.by_text.get(row["argument"].casefold())

    def _new_id(self, written: str, row: int) -> str:
        name = self.faults.id(written, row)
        if not name:
            return ""
        if name in self.taken:
            template = N_('the id "{id}" is used twice (first in row {row})')
            self.faults.add(row, template, id=name, row=self.taken[name])
        self.taken.setdefault(name, row)
        return name

    def _topics(self, row: Row) -> tuple[str, ...]:
        names = [self.faults.id(name, row.number) for name in row["topics"].replace(",", " ").split()]
        return tuple(dict.fromkeys(names))

    def deck(self, named: Named, language: str) -> Deck:
        if not self.arguments and not self.faults.found:
            self.faults.add(1, N_("there is no argument in this sheet"))
        for number, argument in enumerate(self.arguments, 1):
            if not argument.side and not argument.sided:
                self.faults.add(argument.row, N_("the side of this argument is not filled in"))
            if not argument.id:
                argument.id = self._new_id(placed("s{number}", self.taken, number), argument.row)
                self.by_id[argument.id] = argument
        sides = self.sides.both(self.arguments[0].row if self.arguments else 1)
        points = {each.id: Point(each.id, each.text) for each in self.arguments}
        statements = tuple(self._statement(each, points) for each in self.arguments)
        return Deck(named.id, named.title or named.id, language, sides, statements)

    def _statement(self, argument: _Argument, points: dict[str, Point]) -> Statement:
        rows = [row for row in argument.answers if not row["flaw"]]
        rebuttals = [self._rebuttal(argument, row, points, n) for n, row in enumerate(rows, 1)]
        self._check_once(rows, rebuttals)
        bad = [row for row in argument.answers if row["flaw"]]
        moves = [self._move(argument, row, n) for n, row in enumerate(bad, 1)]
        return Statement(points[argument.id], argument.side, argument.topics, tuple(rebuttals), tuple(moves))

    def _rebuttal(self, argument: _Argument, row: Row, points: dict[str, Point], place: int) -> Rebuttal:
        by = self._statement_made(row)
        if by is None:
            default = f"{argument.id}/r{place}"
            point = Point(self._own_id(row, default), self.faults.text(row["rebuttal"], row.number))
        else:
            self._check_by(argument, by, row)
            point = points[by.id]
        why = self.faults.text(row["why"], row.number)
        return Rebuttal(point, strength(row, self.faults), why, yes(row["concedes"]))

    def _statement_made(self, row: Row) -> _Argument | None:
        """Return the argument that answers here: by its id, or word for word."""
        made = self.by_id.get(row["rebuttal id"]) if row["rebuttal id"] else None
        return made or self.by_text.get(row["rebuttal"].casefold())

    def _check_by(self, argument: _Argument, by: _Argument, row: Row) -> None:
        if row["rebuttal"] and row["rebuttal"].casefold() != by.text.casefold():
            self.faults.add(row.number, N_('the id "{id}" has another text in row {row}'), id=by.id, row=by.row)
        elif by is argument:
            self.faults.add(row.number, N_("a statement cannot answer itself"))
        elif by.side and by.side == argument.side:
            self.faults.add(row.number, N_('"{id}" is on the same side, so it cannot answer this'), id=by.id)

    def _own_id(self, row: Row, default: str) -> str:
        if row["rebuttal id"] and not row["rebuttal"]:
            self.faults.add(row.number, N_('there is no text with the id "{id}"'), id=row["rebuttal id"])
        return self._new_id(row["rebuttal id"] or default, row.number)

    def _check_once(self, rows: list[Row], rebuttals: list[Rebuttal]) -> None:
        seen: dict[str, int] = {}
        for row, rebuttal in zip(rows, rebuttals, strict=True):
            first = seen.setdefault(rebuttal.text.casefold(), row.number)
            if first != row.number:
                self.faults.add(row.number, N_("the same rebuttal stands in row {row}"), row=first)

    def _move(self, argument: _Argument, row: Row, place: int) -> FlawedMove:
        name = self._own_id(row, f"{argument.id}/f{place}")
        text, why = (self.faults.text(row[column], row.number) for column in ("rebuttal", "why"))
        return FlawedMove(name, text, flaw(row, self.faults), why)
