"""What the marker sees at one statement, and a line to answer it as a student would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.clean import clean
from debate.core.work import WorkError
from debate.tui import keys
from debate.tui.blocks import Block, Blocks
from debate.tui.ink import LOUD
from debate.tui.keys import Key
from debate.tui.work.fields import Field
from debate.tui.work.looking import LookingScreen
from debate.tui.work.sight import verdict


class MarkerScreen(LookingScreen):
    """An answer is marked as students' answers are, with the deck as it now is."""

    def __init__(self, answered: str) -> None:
        super().__init__()
        self.answered = answered
        self.told: Sequence[Block] = ()

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Blocks(id="above")
        yield Field()
        with VerticalScroll(id="under", can_focus=False):
            yield Blocks(id="verdict")
            yield Static(id="title", markup=False)
            yield Blocks(id="rest")

    def on_mount(self) -> None:
        self.set_focus(self.query_one(Field))
        self.look()

    def looked_at(self) -> Sequence[str]:
        return [self.answered]

    def draw(self) -> None:
        _, deck = self.words, self.bench.deck
        statement = deck.by_id[self.answered]
        self.query_one("#heading", Static).update(_("What does the marker see?"))
        text = Content.assemble((deck.sides[statement.side], LOUD), f"\n{statement.text}")
        self.query_one("#above", Blocks).show([Block("hint", text)])
        self.query_one(Field).placeholder = _("Answer it as a student would …")
        self.query_one("#title", Static).update(_("Wordings in the deck, each judged as if it were not there"))
        self.draw_sight()

    def draw_sight(self) -> None:
        self.query_one("#verdict", Blocks).show(self.told)
        self.query_one("#rest", Blocks).show(self.sight_of(self.answered))

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            Key((*keys.ENTER, "ctrl+s"), "Enter", _("mark this answer"), self.mark),
            Key(("up", "pageup"), "", "", partial(self.scroll_by, -4)),
            Key(("down", "pagedown"), "↑↓", _("read on"), partial(self.scroll_by, 4), 1),
            Key((), "Ctrl+U", _("clear"), self.query_one(Field).clear, 2),
            Key(("escape",), "Esc", _("back"), self.leave),
        ]

    def all_keys(self) -> list[Key]:
        # A question mark in the field is text.
        return self.keys_now()

    def scroll_by(self, by: int) -> None:
        self.query_one("#under").scroll_relative(y=by, animate=False)

    def mark(self) -> None:
        """Mark what was typed."""
        _ = self.words
        answer = " ".join(clean(self.query_one(Field).text).split())
        if not answer:
            self.say(_("Write an answer first."))
            return
        self.told = [self.reading()]
        self.draw_sight()
        self.query_one("#under").scroll_home(animate=False)
        self.run_worker(self._mark(answer), group="mark", exclusive=True)

    async def _mark(self, answer: str) -> None:
        try:
            found = await self.work.aside(partial(self.bench.mark, self.answered, answer))
        except WorkError as error:
            self.told = ()
            self.work.refuse(error)
            return
        self.told = list(verdict(self.words, self.bench.deck, self.answered, answer, found))
        if self.is_attached:
            self.draw_sight()
