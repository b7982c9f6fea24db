"""A round on the screen: a card, the answer, and what is to be said of it, in one place."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.events import Chosen, Event, SelfMarked, Stamp, Typed
from debate.core.item import Form
from debate.core.plan import Wish
from debate.core.round import Asking, Feedback, Finished, Marking, Round
from debate.tui.answer import AnswerBox
from debate.tui.base import KeyScreen
from debate.tui.blocks import Blocks
from debate.tui.card import Argument, Header, asked, nearest, remarks, rows_of, spare_lines
from debate.tui.choices import Choices, Row
from debate.tui.explained import Explanation
from debate.tui.keys import Key
from debate.tui.play_keys import keys_of


def _no_round() -> Round:
    raise LookupError("a round screen is made with its round")


class RoundScreen(KeyScreen):
    """Draws one round and turns keys into events; the rules are core's."""

    state: reactive[Round] = reactive(_no_round, init=False)

    def __init__(self, deck: Deck, wish: Wish, state: Round) -> None:
        super().__init__()
        self.deck, self.wish = deck, wish
        self.set_reactive(RoundScreen.state, state)
        self.busy = False
        self._since = time.monotonic()

    def body(self) -> Iterator[Widget]:
        yield Header()
        yield Argument()
        with VerticalScroll(id="table", can_focus=False):
            yield Static(id="question", markup=False)
            yield Blocks(id="remarks")
            yield Choices()
            yield AnswerBox()
            yield Blocks(id="told")

    @property
    def rows(self) -> list[Row]:
        """What can be chosen now."""
        return rows_of(self.words, self.state)

    @property
    def typing(self) -> bool:
        """Whether the field is there to write in."""
        return isinstance(self.state.phase, Asking) and self.state.phase.item.form is Form.TYPE

    def on_mount(self) -> None:
        self._lay()
        if any(item.form is Form.TYPE for item in self.state.items):
            self.call_after_refresh(self.debate.prepare, self.deck)

    def watch_state(self, before: Round, after: Round) -> None:
        if type(before.phase) is not type(after.phase) or len(before.outcomes) != len(after.outcomes):
            if len(after.outcomes) < len(before.outcomes):
                self._keep(before.outcomes[-1].review.text or "")
            self._lay()
        elif self.typing:
            self.write()
        self.draw_all()

    def on_descendant_focus(self) -> None:
        self.draw_keys()

    def on_descendant_blur(self) -> None:
        self.draw_keys()

    def _lay(self) -> None:
        """Lay a new card, or a new phase of it, on the table."""
        _ = self.words
        self._since = time.monotonic()
        self.query_one(Choices).marked = None
        self.query_one("#table").scroll_home(animate=False)
        box = self.query_one(AnswerBox)
        box.placeholder = _("Write here …")
        box.display = self.typing
        if isinstance(self.state.phase, Asking):
            before = self.state.phase.before
            box.text = self.debate.drafts.pop(self._draft, before[0] if before else "")
            box.move_cursor(box.document.end)
        self.set_focus(box if self.typing else None)

    @property
    def _draft(self) -> tuple[str, int]:
        return self.state.session, len(self.state.outcomes)

    def _keep(self, text: str) -> None:
        """Keep what was written, for when its card comes back."""
        if text:
            self.debate.drafts[self._draft] = text

    def draw(self) -> None:
        _, state = self.words, self.state
        answered = isinstance(state.phase, Feedback)
        item = state.items[state.number - 1]
        self.query_one(Header).show(_, self.deck, state)
        self.query_one(Argument).show(_, self.deck, item)
        question = self.query_one("#question", Static)
        question.display = not answered
        question.update(_("One moment …") if self.busy else asked(_, state))
        said = list(remarks(_, state))
        self.query_one("#remarks", Blocks).show(said)
        self.set_class(spare_lines(self.app.size, item.statement.text, said, self.rows) < len(self.rows), "-dense")
        choices = self.query_one(Choices)
        choices.show(self.rows, choices.marked)
        told = Explanation(_, self.deck, state.outcomes[-1]).blocks() if answered else []
        self.query_one("#told", Blocks).show(told)

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        if message.again:
            self.answer()

    def point(self, place: int) -> None:
        """Mark the option at `place`; the one that is marked already is taken."""
        choices = self.query_one(Choices)
        if choices.marked == place:
            self.answer()
        elif place < len(self.rows):
            choices.marked = place

    def move(self, by: int) -> None:
        self.query_one(Choices).move(by)

    def scroll_by(self, by: int) -> None:
        self.query_one("#table").scroll_relative(y=by, animate=False)

    def answer(self) -> None:
        """Take the marked option; where none is, mark the first."""
        place = self.query_one(Choices).marked
        match self.state.phase:
            case _ if place is None:
                self.move(1)
            case Asking(item):
                self.send(Chosen(item.options[place].id, self.stamp()))
            case Marking() as phase:
                ids = (*nearest(phase), None)
                self.send(SelfMarked(ids[place], self.stamp()))

    def submit(self) -> None:
        """Send what was written."""
        _ = self.words
        text = clean(self.query_one(AnswerBox).text).strip()
        if not text:
            self.notify(_("Write your answer first. Esc, then s, skips it."), markup=False)
        elif not self.busy:
            self.run_worker(self._mark(text), exclusive=True)

    async def _mark(self, text: str) -> None:
        asking = self.state
        self.busy = True
        self.draw_all()
        await self.debate.prepare(self.deck)
        self.busy = False
        if self.state is asking and isinstance(asking.phase, Asking):
            found = self.game.mark(self.deck, asking.phase.item.statement.id, text)
            self.send(Typed(text, found, self.stamp()))
        self.draw_all()

    def write(self) -> None:
        self.set_focus(self.query_one(AnswerBox))

    def stop_writing(self) -> None:
        self.set_focus(None)

    def stamp(self) -> Stamp:
        return self.game.stamp(time.monotonic() - self._since)

    def send(self, event: Event) -> None:
        self.debate.attempt(partial(self.game.advance, self.state, event), self._advanced)

    def _advanced(self, after: Round) -> None:
        if isinstance(after.phase, Finished):
            self.debate.show_round(self.deck, self.wish, after)
        else:
            self.state = after

    def leave(self) -> None:
        _ = self.words
        if self.typing:
            self._keep(self.query_one(AnswerBox).text)
        self.app.pop_screen()
        self.app.notify(_("Kept: you can go on from here at any time."), markup=False)
