"""The map of a deck: its statements by side, how they stand, and what lies around each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual import events
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.argument_map import ArgumentMap
from debate.core.clean import clean
from debate.core.deck import Deck, Statement
from debate.core.progress import Progress
from debate.tui.around import AroundScreen
from debate.tui.base import KeyScreen
from debate.tui.blocks import Blocks
from debate.tui.ink import QUIET
from debate.tui.keys import Key
from debate.tui.listing import Listing
from debate.tui.map_keys import keys_of
from debate.tui.map_rows import around, head, legend, map_rows

BESIDE = 108  # cells from which the detail stands beside the list, as the -wide of debate.tui.base


class MapScreen(KeyScreen):
    """A list of statements with the marked one in full; `/` searches as one types."""

    CSS_PATH = "styles/map.tcss"

    def __init__(self, deck: Deck, at: str = "") -> None:
        super().__init__()
        self.deck, self.map = deck, ArgumentMap(deck)
        self.at, self.sought, self.seeking = at, "", False
        self.progress = Progress({})
        self.names: list[str] = []

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Static(id="search", markup=False)
        with Container(id="both"):
            yield Listing()
            with VerticalScroll(id="detail", can_focus=False):
                yield Blocks()

    @property
    def listing(self) -> Listing:
        return self.query_one(Listing)

    @property
    def statement(self) -> Statement | None:
        """The statement that is marked; None where none was found."""
        return self.deck.by_id.get(self.at)

    def on_screen_resume(self) -> None:
        self.read()

    def read(self) -> None:
        self.debate.attempt(partial(self.game.progress, self.deck), self._read)

    def _read(self, progress: Progress) -> None:
        self.progress = progress
        self.draw_all()

    def draw(self) -> None:
        _, found = self.words, self.map.search(self.sought)
        self._head(len(found))
        width = min(self.app.size.width // (2 if self.app.size.width >= BESIDE else 1), 104)
        rows, self.names = map_rows(_, self.map, found, self.progress, width)
        if self.at not in self.names or not self.at:
            self.at = next((name for name in self.names if name), "")
        self.listing.show(rows, self.names.index(self.at) if self.at else None)
        self._detail()

    def _head(self, found: int) -> None:
        _, ids = self.words, self.deck.by_id
        known, seen = self.progress.known(ids), self.progress.seen(ids)
        counts = _("{known} known, {seen} seen, {total} in all", known=known, seen=seen, total=len(ids))
        head, width = f"{self.deck.title}   {counts}", self.app.size.width
        apart = "   " if len(head) + len(legend(_)) + 5 <= width else "\n"
        told = apart + legend(_) if width >= BESIDE else ""
        self.query_one("#heading", Static).update(Content.assemble(head, (told, QUIET)))
        search = self.query_one("#search", Static)
        search.display = self.seeking or bool(self.sought)
        cursor = "▏" if self.seeking else ""
        told = _.plural("{count} found", "{count} found", found)
        search.update(_("Search: {words}", words=f"{self.sought}{cursor}   {told}"))

    def _detail(self) -> None:
        _, statement = self.words, self.statement
        blocks = [head(_, self.deck, statement, self.progress), *around(_, self.map, statement)] if statement else []
        self.query_one("#detail Blocks", Blocks).show(blocks)
        self.query_one("#detail").scroll_home(animate=False)

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()

    def keys_now(self) -> list[Key]:
        return keys_of(self)

    def all_keys(self) -> list[Key]:
        # A question mark in the search is text.
        return self.keys_now() if self.seeking else super().all_keys()

    def on_key(self, event: events.Key) -> None:
        if self.seeking and event.is_printable and event.character:
            event.stop()
            self.seek(self.sought + event.character)
        else:
            super().on_key(event)

    def on_paste(self, event: events.Paste) -> None:
        if self.seeking:
            self.seek(self.sought + " ".join(clean(event.text).split()))

    def seek(self, words: str, *, on: bool = True) -> None:
        """Show what holds all of `words`; with `on` they can be written on."""
        self.sought, self.seeking = words, on
        self.draw_all()

    def on_listing_marked(self, message: Listing.Marked) -> None:
        self._marked()
        if message.again:
            self.open()

    def move(self, by: int) -> None:
        self.listing.move(by)
        self._marked()

    def _marked(self) -> None:
        self.at = self.names[self.listing.marked or 0]
        self._detail()
        self.draw_keys()

    def scroll_by(self, by: int) -> None:
        self.query_one("#detail").scroll_relative(y=by, animate=False)

    def open(self) -> None:
        """Look around from the marked statement."""
        self.seeking = False
        if self.statement:
            self.app.push_screen(AroundScreen(self.map, self.statement, self.progress))

    def leave(self) -> None:
        if self.sought:
            self.seek("", on=False)
        else:
            super().leave()
