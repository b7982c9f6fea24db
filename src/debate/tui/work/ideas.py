"""The ideas of a statement, each with its terms; every change is saved, and the marker looks at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.deck import Idea
from debate.core.draft_notes import Kind
from debate.core.work import SetIdeas
from debate.tui.blocks import Block, Blocks
from debate.tui.choices import Choices, Row
from debate.tui.ink import LOUD
from debate.tui.keys import Key
from debate.tui.work.idea_form import IdeaForm
from debate.tui.work.ideas_keys import keys_of
from debate.tui.work.looking import LookingScreen
from debate.tui.work.shown import idea


class IdeasScreen(LookingScreen):
    """A row for each idea of the statement `at`."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self.at = at

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Blocks(id="above")
        with VerticalScroll(id="list", can_focus=False):
            yield Choices()
        yield Static(id="note", markup=False)
        with VerticalScroll(id="under", can_focus=False):
            yield Blocks(id="rest")

    @property
    def choices(self) -> Choices:
        return self.query_one(Choices)

    @property
    def ideas(self) -> tuple[Idea, ...]:
        return self.bench.deck.by_id[self.at].point.ideas

    @property
    def marked(self) -> Idea | None:
        place = self.choices.marked
        return self.ideas[place] if place is not None and place < len(self.ideas) else None

    def on_mount(self) -> None:
        self.look()

    def looked_at(self) -> Sequence[str]:
        return self.attacked(self.at)

    def draw(self) -> None:
        _, deck = self.words, self.bench.deck
        statement = deck.by_id[self.at]
        self.query_one("#heading", Static).update(_("Ideas: what an answer must hold, and the words that show it"))
        text = Content.assemble((deck.sides[statement.side], LOUD), f"\n{statement.text}")
        self.query_one("#above", Blocks).show([Block("hint", text)])
        rows = [Row(idea(_, each)) for each in self.ideas] or [
            Row(_("No ideas yet. Press a to add one."), heading=True)
        ]
        last = len(rows) - 1
        self.choices.show(rows, min(self.choices.marked or 0, last) if self.ideas else None)
        self.query_one("#note", Static).update(_("What the marker sees of it:"))
        self.draw_sight()

    def draw_sight(self) -> None:
        self.query_one("#rest", Blocks).show(self.sight_as_answer(self.at))

    def read(self) -> None:
        if self.at not in self.bench.deck.by_id:
            self.leave()
            return
        self.found = None
        self.draw_all()
        self.look()

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    @property
    def guessed(self) -> bool:
        """Whether the ideas are guesses still."""
        entry = self.entry(self.at)
        return entry is not None and self.work.notes.asks(entry.open, Kind.IDEAS)

    def keep(self) -> None:
        _ = self.words
        self.take(SetIdeas(self.at, self.ideas), _("The ideas are kept as they stand."))

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        if message.again:
            self.change()

    def move(self, by: int) -> None:
        self.choices.move(by)
        self.draw_keys()

    def scroll_by(self, by: int) -> None:
        self.query_one("#under").scroll_relative(y=by, animate=False)

    def turn(self) -> None:
        _, marked = self.words, self.marked
        if marked:
            said = _("An answer may hold it.") if marked.must else _("An answer must hold it.")
            self._put(marked, replace(marked, must=not marked.must), said)

    def delete(self) -> None:
        _, marked = self.words, self.marked
        if marked:
            left = tuple(each for each in self.ideas if each is not marked)
            self.take(SetIdeas(self.at, left), _("Deleted. Press u to take that back."))

    def _put(self, old: Idea, new: Idea, said: str) -> None:
        self.take(SetIdeas(self.at, tuple(new if each is old else each for each in self.ideas)), said)

    def change(self) -> None:
        if self.marked:
            others = [each for each in self.ideas if each is not self.marked]
            place = self.ideas.index(self.marked)
            self.app.push_screen(IdeaForm(self.at, others, place, self.marked))

    def add(self) -> None:
        self.choices.marked = len(self.ideas)
        self.app.push_screen(IdeaForm(self.at, self.ideas, len(self.ideas)))
