"""One statement of the draft, with all that is known of it, and the keys that change it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.core.work import Drop, Entry, Keep, SetSide
from debate.tui.blocks import Blocks
from debate.tui.keys import Key
from debate.tui.work.base import WorkScreen
from debate.tui.work.ideas import IdeasScreen
from debate.tui.work.linking import LinkScreen
from debate.tui.work.marker import MarkerScreen
from debate.tui.work.merging import MergeScreen
from debate.tui.work.paraphrases import ParaphrasesScreen
from debate.tui.work.shown import head, to_decide, told_of
from debate.tui.work.statement_keys import keys_of
from debate.tui.work.writers import reword


class StatementScreen(WorkScreen):
    """Shows the statement `at`, and goes from one to the next as well; `then` is told where it ended."""

    def __init__(self, at: str, then: Callable[[str], object] = str) -> None:
        super().__init__()
        self.at, self.then = at, then

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        with VerticalScroll(id="table", can_focus=False):
            yield Blocks()

    @property
    def shown(self) -> Entry | None:
        return self.entry(self.at)

    def draw(self) -> None:
        _, entry = self.words, self.shown
        if entry is None:
            return
        places = [each.statement.id for each in self.bench.entries]
        place = _("Statement {number} of {total}", number=places.index(self.at) + 1, total=len(places))
        self.query_one("#heading", Static).update(f"{place}   {entry.group}")
        guessed = {each.statement.id for each in self.bench.candidates(self.at) if each.guess}
        top = [*to_decide(_, self.work.notes, entry.open), head(_, self.bench.deck, entry)]
        self.query_one(Blocks).show([*top, *told_of(_, entry, guessed, hints=True)])

    def read(self) -> None:
        """Draw what is there; a statement that is gone is left."""
        if self.shown is None:
            self.leave()
        else:
            self.draw_all()

    def on_screen_resume(self) -> None:
        self.read()

    def go_to(self, statement: str) -> None:
        if self.entry(statement):
            self._show(statement)

    def _show(self, statement: str) -> None:
        self.at = statement
        self.query_one("#table").scroll_home(animate=False)
        self.draw_all()

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    def reword(self) -> None:
        reword(self, self.at)

    def link(self) -> None:
        self.app.push_screen(LinkScreen(self.at))

    def change_ideas(self) -> None:
        self.app.push_screen(IdeasScreen(self.at))

    def paraphrase(self) -> None:
        self.app.push_screen(ParaphrasesScreen(self.at))

    def try_out(self) -> None:
        self.app.push_screen(MarkerScreen(self.at))

    def scroll_by(self, by: int) -> None:
        self.query_one("#table").scroll_relative(y=by, animate=False)

    def step(self, by: int) -> None:
        """Show the statement `by` further in the file, round at the ends."""
        places = [each.statement.id for each in self.bench.entries]
        self._show(places[(places.index(self.at) + by) % len(places)])

    def next_open(self) -> None:
        _ = self.words
        entries = list(self.bench.entries)
        here = next(place for place, each in enumerate(entries) if each.statement.id == self.at) + 1
        found = next((each for each in entries[here:] + entries[:here] if each.open), None)
        if found is None:
            self.say(_("Everything here is decided."))
        else:
            self._show(found.statement.id)

    def keep(self) -> None:
        _ = self.words
        self.take(Keep(self.at), _("Kept. Press n for the next that is still to decide."), self._kept)

    def _kept(self) -> None:
        _, entry = self.words, self.shown
        if entry and entry.open:
            self.work.said = _("Kept. Still to decide there: {what}", what=self.work.notes.short(_, entry.open))
        self.read()

    def turn(self) -> None:
        """Move the statement to the other side; what it is linked to is left behind."""
        _, deck = self.words, self.bench.deck
        side = deck.other_side(deck.by_id[self.at].side)
        links = [each for each in deck.by_id[self.at].rebuttals if each.id in deck.by_id]
        lost = len(links) + sum(each.rebuttal(self.at) is not None for each in deck.statements)
        said = _("Now on the side: {side}.", side=deck.sides[side])
        gone = _.plural(
            "Its {count} link is gone; u takes all back.", "Its {count} links are gone; u takes all back.", lost
        )
        self.take(SetSide(self.at, side), f"{said} {gone}" if lost else said)

    def drop(self) -> None:
        """Take the statement out and show the one that comes after it."""
        _ = self.words
        places = [each.statement.id for each in self.bench.entries]
        at = places.index(self.at)
        after = (places[at + 1 :] or places[:at] or [""])[-1 if at + 1 == len(places) else 0]
        self.take(Drop(self.at), _("Dropped. Press u to take that back."), lambda: self._gone(after))

    def merge(self) -> None:
        self.app.push_screen(MergeScreen(self.at, self._gone))

    def _gone(self, after: str) -> None:
        if self.entry(after):
            self._show(after)
        else:
            self.leave()

    def leave(self) -> None:
        super().leave()
        self.then(self.at)
