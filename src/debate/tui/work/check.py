"""What could be better in the draft, each with the statement that it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core import lint
from debate.core.deck import Deck
from debate.core.faults import Fault
from debate.core.work import WorkError
from debate.tui import keys
from debate.tui.choices import Choices, Row
from debate.tui.ink import QUIET
from debate.tui.keys import Key
from debate.tui.texts import clipped
from debate.tui.work.base import WorkScreen


class CheckScreen(WorkScreen):
    """Lists the warnings; Enter goes to the statement."""

    def __init__(self) -> None:
        super().__init__()
        self.warned: Sequence[tuple[str, Fault]] | None = None

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        with VerticalScroll(id="table", can_focus=False):
            yield Choices()

    @property
    def choices(self) -> Choices:
        return self.query_one(Choices)

    def on_screen_resume(self) -> None:
        super().on_screen_resume()
        self.run_worker(self._check(), exclusive=True)

    async def _check(self) -> None:
        try:
            faults = await self.work.aside(lambda: tuple(self.bench.warnings))
        except WorkError as error:
            self.work.refuse(error)
            return
        self.warned = list(zip(owners(self.bench.deck, faults), faults, strict=True))
        if self.is_attached:
            self.draw_all()

    def draw(self) -> None:
        _ = self.words
        self.query_one("#heading", Static).update(self._told())
        rows = [Row(self._row(name, fault)) for name, fault in self.warned or ()]
        self.choices.show(rows, min(self.choices.marked or 0, len(rows) - 1) if rows else None)

    def _told(self) -> str:
        _ = self.words
        if self.warned is None:
            return _("… looking through the deck")
        if not self.warned:
            return _("Nothing was found that could be better.")
        return _.plural("{count} thing that could be better", "{count} things that could be better", len(self.warned))

    def _row(self, name: str, fault: Fault) -> Content:
        _, deck = self.words, self.bench.deck
        about = clipped(deck.by_id[name].text, 60) if name in deck.by_id else _("The deck as a whole")
        return Content.assemble((about, QUIET), f"\n{_.message(fault.message)}")

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            *([Key(keys.ENTER, "Enter", _("go there"), self.open)] if self.warned else []),
            Key(keys.UP, "", "", partial(self.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(self.move, 1), 1),
            Key(keys.BACK, "Esc", _("back"), self.leave),
        ]

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        if message.again:
            self.open()

    def move(self, by: int) -> None:
        self.choices.move(by)

    def open(self) -> None:
        from debate.tui.work.statement import StatementScreen  # noqa: PLC0415 (each leads to the other)

        name = self.warned[self.choices.marked or 0][0] if self.warned else ""
        if name in self.bench.deck.by_id:
            self.app.push_screen(StatementScreen(name))


def owners(deck: Deck, faults: Sequence[Fault]) -> list[str]:
    """Return the id of the statement that each warning is about, empty for the deck as a whole.

    Of warnings with one text, the first is about the first statement that it holds of, and so on.
    """
    homes = {move.id: each.id for each in deck.statements for move in each.flawed}
    warned = [(each.message, homes.get(each.id, each.id)) for each in lint.warnings(deck)]
    found = []
    for fault in faults:
        place = next((at for at, (text, _name) in enumerate(warned) if text == fault.message), None)
        found.append(warned.pop(place)[1] if place is not None else "")
    return found
