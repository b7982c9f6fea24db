"""The typed side of a round: what was written is kept, marked and sent."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from textual.reactive import reactive

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.events import Event, Stamp, Typed
from debate.core.plan import Wish
from debate.core.round import Asking, Finished, Round
from debate.tui.base import KeyScreen
from debate.tui.sure import SureScreen
from debate.tui.table import Table, is_typed


def _no_round() -> Round:
    raise LookupError("a round screen is made with its round")


class WritingScreen(KeyScreen):
    """Holds one round, and sends it events; its rules are core's."""

    state: reactive[Round] = reactive(_no_round, init=False)

    def __init__(self, deck: Deck, wish: Wish, state: Round) -> None:
        super().__init__()
        self.deck, self.wish = deck, wish
        self.set_reactive(WritingScreen.state, state)
        self.busy = False
        self.since = time.monotonic()
        self.sure = 0

    @property
    def table(self) -> Table:
        return self.query_one(Table)

    @property
    def typing(self) -> bool:
        """Whether the field is there to write in."""
        return is_typed(self.state.phase)

    @property
    def writing(self) -> bool:
        """Whether keys go to the field now."""
        return self.typing and self.focused is self.table.box

    def write(self) -> None:
        self.set_focus(self.table.box)

    @property
    def _draft(self) -> tuple[str, int]:
        return self.state.session, len(self.state.outcomes)

    def keep(self, text: str) -> None:
        """Keep what was written, for when its card comes back."""
        if text:
            self.debate.drafts[self._draft] = text

    def kept(self) -> str:
        """Return what was written on this card before."""
        before = self.state.phase.before if isinstance(self.state.phase, Asking) else None
        return self.debate.drafts.pop(self._draft, before[0] if before else "")

    def submit(self) -> None:
        """Send what was written."""
        _ = self.words
        text = clean(self.table.box.text).strip()
        if not text:
            self.notify(_("Write your answer first. Esc, then s, skips it."), markup=False)
        elif not self.busy:
            self.ask_sure(lambda sure: self.run_worker(self._mark(text, sure), exclusive=True))

    def ask_sure(self, then: Callable[[int], object]) -> None:
        """Do `then` with how sure the student is: asked where the settings say so, once a card; else 0."""
        second = isinstance(self.state.phase, Asking) and self.state.phase.before is not None
        if not self.game.settings.confidence:
            then(0)
        elif second and self.sure:
            then(self.sure)
        else:
            self.app.push_screen(SureScreen(self.words), partial(self._told_sure, then))

    def _told_sure(self, then: Callable[[int], object], sure: int | None) -> None:
        self.sure = sure or 0
        if sure:
            then(sure)

    async def _mark(self, text: str, sure: int) -> None:
        asking = self.state
        self.busy = True
        self.draw()
        await self.debate.prepare(self.deck)
        self.busy = False
        if self.state is asking and isinstance(asking.phase, Asking):
            found = self.game.mark(self.deck, asking.phase.item.statement.id, text)
            self.send(Typed(text, found, self.stamp(sure)))
        self.draw()

    def stamp(self, sure: int = 0) -> Stamp:
        return self.game.stamp(time.monotonic() - self.since, sure)

    def send(self, event: Event) -> None:
        self.debate.attempt(partial(self.game.advance, self.state, event), self._advanced)

    def _advanced(self, after: Round) -> None:
        if isinstance(after.phase, Finished):
            self.debate.show_round(self.deck, self.wish, after)
        else:
            self.state = after
