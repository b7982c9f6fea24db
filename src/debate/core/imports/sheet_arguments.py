"""The arguments of a spreadsheet, gathered row by row."""

from __future__ import annotations

from dataclasses import dataclass, field

from debate.core.imports.found import Faults, is_id, placed, slug
from debate.core.imports.sheet import Row
from debate.core.imports.sides import Sides
from debate.core.wording import N_


@dataclass(slots=True)
class Argument:
    """A statement, gathered from its rows; `row` is the first."""

    row: int
    id: str
    text: str
    side: str = ""
    sided: bool = False
    topics: tuple[str, ...] = ()
    answers: list[Row] = field(default_factory=list)


class Gathering:
    """Takes row after row; `done` once the last was taken."""

    def __init__(self, faults: Faults, sides: Sides) -> None:
        self.faults = faults
        self.sides = sides
        self.arguments: list[Argument] = []
        self.by_text: dict[str, Argument] = {}
        self.by_id: dict[str, Argument] = {}
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

    def _argument(self, row: Row) -> Argument | None:
        if not row["argument"] and not row["id"]:
            return self.arguments[-1] if self.arguments else None
        known = self._known(row)
        if known is None:
            text = self.faults.text(row["argument"], row.number)
            if not text:
                self.faults.add(row.number, N_('there is no text with the id "{id}"'), id=row["id"])
            known = Argument(row.number, self.new_id(row["id"], row.number), text)
            self._keep(known)
        elif row["argument"] and row["argument"].casefold() != known.text.casefold():
            self.faults.add(row.number, N_('the id "{id}" has another text in row {row}'), id=known.id, row=known.row)
        return known

    def _keep(self, argument: Argument) -> None:
        self.arguments.append(argument)
        self.by_text.setdefault(argument.text.casefold(), argument)
        if argument.id:
            self.by_id.setdefault(argument.id, argument)

    def _known(self, row: Row) -> Argument | None:
        return self.by_id.get(row["id"]) if row["id"] else self.by_text.get(row["argument"].casefold())

    def new_id(self, written: str, row: int) -> str:
        """Return `written` as an id that is taken from now on; one that is taken already is a fault."""
        name = self.faults.id(written, row)
        if not name:
            return ""
        if name in self.taken:
            template = N_('the id "{id}" is used twice (first in row {row})')
            self.faults.add(row, template, id=name, row=self.taken[name])
        self.taken.setdefault(name, row)
        return name

    def _topics(self, row: Row) -> tuple[str, ...]:
        written = row["topics"]
        names = written.split(",") if "," in written else written.split()
        keys = (name.strip() if is_id(name.strip()) else slug(name) for name in names)
        return tuple(dict.fromkeys(key for key in keys if key))

    def done(self) -> None:
        """Note what is still missing, and give ids to the arguments that have none."""
        if not self.arguments and not self.faults.found:
            self.faults.add(1, N_("there is no argument in this sheet"))
        for number, argument in enumerate(self.arguments, 1):
            if not argument.side and not argument.sided:
                self.faults.add(argument.row, N_("the side of this argument is not filled in"))
            if not argument.id:
                argument.id = self.new_id(placed("s{number}", self.taken, number), argument.row)
                self.by_id[argument.id] = argument
