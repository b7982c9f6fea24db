"""What lies on the table in a round: a card, the answers, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from debate.core.deck import Deck
from debate.core.item import Form
from debate.core.round import Asking, Feedback, Phase, Round
from debate.locale import Words
from debate.tui.answer import AnswerBox
from debate.tui.blocks import Block, Blocks
from debate.tui.card import WIDEST, Argument, asked, remarks, rows_of, spare_lines
from debate.tui.choices import Choices, Row
from debate.tui.duelling import answering, stood_in
from debate.tui.explained import Explanation


def is_typed(phase: Phase) -> bool:
    """Whether `phase` waits for an answer in the student's own words."""
    return isinstance(phase, Asking) and phase.item.form is Form.TYPE


class Table(VerticalGroup):
    """The argument stays on top; under it stands what the phase of the round calls for."""

    def compose(self) -> ComposeResult:
        yield Static(id="answering", markup=False)
        yield Argument()
        with VerticalScroll(id="under", can_focus=False):
            yield Static(id="question", markup=False)
            yield Blocks(id="remarks")
            yield Choices()
            yield AnswerBox()
            yield Blocks(id="told")

    @property
    def choices(self) -> Choices:
        return self.query_one(Choices)

    @property
    def box(self) -> AnswerBox:
        return self.query_one(AnswerBox)

    def lay(self, phase: Phase, text: str) -> None:
        """Lay a new card, or a new phase of it, with `text` in the field."""
        self.choices.marked = None
        self.query_one("#under").scroll_home(animate=False)
        self.box.display = is_typed(phase)
        if isinstance(phase, Asking):
            self.box.text = text
            self.box.move_cursor(self.box.document.end)

    def show(self, words: Words, deck: Deck, state: Round, *, busy: bool) -> None:
        """Draw `state`; `busy` while the marker is not ready yet."""
        _ = words
        item = state.items[state.number - 1]
        said, rows = list(remarks(_, state)), rows_of(_, state)
        before = answering(_, deck, state, min(self.app.size.width, WIDEST) - 4)
        self._tell("#answering", before)
        self.query_one(Argument).show(_, deck, item)
        self._tell("#question", Content(_("One moment …") if busy else asked(_, state)))
        self.query_one("#remarks", Blocks).show(said)
        self.choices.show(rows, self.choices.marked)
        self.box.placeholder = _("Write here …")
        over = isinstance(state.phase, Feedback)
        told = [*Explanation(_, deck, state.outcomes[-1]).blocks(), *stood_in(_, state)] if over else []
        self.query_one("#told", Blocks).show(told)
        self._fit("\n".join([item.statement.text, *before.plain.splitlines()]), said, rows)

    def read_on(self, by: int) -> None:
        self.query_one("#under").scroll_relative(y=by, animate=False)

    def _tell(self, name: str, text: Content) -> None:
        widget = self.query_one(name, Static)
        widget.display = bool(text.plain)
        widget.update(text)

    def _fit(self, argument: str, said: Sequence[Block], rows: Sequence[Row]) -> None:
        """Set things apart as far as there is room."""
        spare = spare_lines(self.app.size, argument, said, rows)
        self.set_class(spare < len(rows) + len(said), "-dense")
        self.set_class(spare < 1 + len(said), "-full")
