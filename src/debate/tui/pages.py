"""A page to read: blocks of text that scroll, and a way back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.blocks import Block, Blocks
from debate.tui.keys import Key


class Page(KeyScreen):
    """Shows the heading and the blocks that a subclass gives."""

    CSS_PATH = "styles/pages.tcss"

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        with VerticalScroll(id="table", can_focus=False):
            yield Blocks()

    def heading(self) -> str:
        raise NotImplementedError

    def blocks(self) -> Sequence[Block]:
        raise NotImplementedError

    def draw(self) -> None:
        self.query_one("#heading", Static).update(self.heading())
        self.query_one(Blocks).show(self.blocks())

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            Key(keys.UP, "", "", partial(self.scroll_by, -1)),
            Key(keys.DOWN, "↑↓", _("read on"), partial(self.scroll_by, 1)),
            Key(("pageup",), "", "", partial(self.scroll_by, -15)),
            Key(("pagedown", "space"), _("Space"), _("a page on"), partial(self.scroll_by, 15), 1),
            Key((*keys.BACK, *keys.ENTER), "Esc", _("back"), self.leave),
        ]

    def scroll_by(self, by: int) -> None:
        self.query_one("#table").scroll_relative(y=by, animate=False)
