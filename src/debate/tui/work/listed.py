"""A list of one-line rows with the marked one in full below or beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.core.deck import Statement
from debate.tui import keys
from debate.tui.blocks import Block, Blocks
from debate.tui.choices import Row
from debate.tui.keys import HELP_ONLY, Key
from debate.tui.listing import Listing
from debate.tui.work.searching import SearchScreen

BESIDE = 108  # cells from which the detail stands beside the list, as the -wide of debate.tui.base


class ListScreen(SearchScreen):
    """Shows the rows that a subclass gives; `at` names the one that is marked."""

    def __init__(self, at: str = "") -> None:
        super().__init__()
        self.at = at
        self.names: list[str] = []
        self.known: set[str] = set()

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Blocks(id="above")
        yield Static(id="search", markup=False)
        with Container(id="both"):
            yield Listing()
            with VerticalScroll(id="detail", can_focus=False):
                yield Blocks(id="told")

    @property
    def listing(self) -> Listing:
        return self.query_one(Listing)

    @property
    def wide(self) -> bool:
        return self.app.size.width >= BESIDE

    @property
    def room(self) -> int:
        """How many cells a row has."""
        return (self.app.size.width // 2 if self.wide else self.app.size.width) - 4

    def heading(self) -> str:
        raise NotImplementedError

    def above(self) -> Sequence[Block]:
        """Return what stays in sight above the list."""
        return ()

    def rows(self) -> Iterable[tuple[str, Row]]:
        """Yield the rows, each with its name; that of a heading is empty."""
        raise NotImplementedError

    def detail(self) -> Sequence[Block]:
        """Return the marked row in full."""
        raise NotImplementedError

    def browsing_keys(self) -> list[Key]:
        """Return what can be pressed while nothing is sought."""
        raise NotImplementedError

    def statement(self) -> Statement | None:
        """Return the statement that is marked; None where something else is."""
        return self.bench.deck.by_id.get(self.at)

    def draw(self) -> None:
        listed = list(self.rows())
        self.names = [name for name, _row in listed]
        self._mark_what_came()
        if not self.at or self.at not in self.names:
            self.at = next((name for name in self.names if name), "")
        self.query_one("#heading", Static).update(self.heading())
        self.query_one("#above", Blocks).show(self.above())
        self.draw_search(len(self.found()))
        self.listing.show([row for _name, row in listed], self.names.index(self.at) if self.at else None)
        self.draw_detail()

    def _mark_what_came(self) -> None:
        """Mark the statement that was not there before, where one was put in."""
        ids = set(self.bench.deck.by_id)
        came = ids - self.known if self.known else set()
        self.at = next((name for name in self.names if name in came), self.at)
        self.known = ids

    def draw_detail(self) -> None:
        self.query_one("#told", Blocks).show(self.detail())
        self.query_one("#detail").scroll_home(animate=False)

    def on_resize(self) -> None:
        super().on_resize()
        self.draw_all()

    def on_listing_marked(self, message: Listing.Marked) -> None:
        self._marked()
        if message.again:
            self.open()

    def open(self) -> None:
        """Do what Enter does, where the marked row is clicked once more."""

    def move(self, by: int) -> None:
        self.listing.move(by)
        self._marked()

    def _marked(self) -> None:
        self.at = self.names[self.listing.marked or 0] if self.names else ""
        self.draw_detail()
        self.draw_keys()

    def scroll_by(self, by: int) -> None:
        self.query_one("#detail").scroll_relative(y=by, animate=False)

    def keys_now(self) -> list[Key]:
        return self.browsing_keys()

    def moving_keys(self) -> list[Key]:
        _ = self.words
        more = _("go up and down; j and k do too")
        return [
            Key(keys.UP, "", "", partial(self.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(self.move, 1), 4, more),
            Key(("slash",), "/", _("search"), lambda: self.seek(""), 4, _("show only what holds some words")),
            Key(("pagedown",), "PageDown", _("read on"), partial(self.scroll_by, 4), HELP_ONLY),
            Key(("pageup",), "", "", partial(self.scroll_by, -4)),
            Key(("home",), "", "", partial(self.move, -len(self.names) - 2)),
            Key(("end",), "", "", partial(self.move, len(self.names) + 2)),
        ]
