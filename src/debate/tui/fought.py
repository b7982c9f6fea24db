"""The end of a duel, or one that is read again: the exchange as a tree, and the points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core import retold
from debate.core.deck import Deck
from debate.core.duel import Duel
from debate.core.exchange import exchange, other_chair
from debate.core.plan import Mode, Wish
from debate.core.review import Review
from debate.core.round import Round
from debate.locale import Words
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.drawn import Drawing, points_table
from debate.tui.ended import EndedScreen
from debate.tui.ink import LOUD, QUIET
from debate.tui.keys import Key
from debate.tui.texts import total

WIDEST = 104  # as in styles/duel.tcss
EDGE = 6  # cells that the padding and the scroll bar take


class FoughtScreen(KeyScreen):
    """A duel to read, and the ways on: again, and from the other chair."""

    CSS_PATH = "styles/duel.tcss"

    def __init__(self, deck: Deck, duel: Duel, reviews: Sequence[Review]) -> None:
        super().__init__()
        self.deck, self.duel, self.reviews = deck, duel, tuple(reviews)

    def body(self) -> Iterator[Widget]:
        yield Static(id="result", markup=False)
        with VerticalScroll(id="table", can_focus=False):
            yield Static(id="tree", markup=False)
            yield Static(id="points", markup=False)

    def draw(self) -> None:
        _ = self.words
        moves = exchange(self.deck, self.reviews)
        width = min(self.app.size.width, WIDEST) - EDGE
        sides = _.message(retold.sides(self.deck, moves)) if moves else _("The deck no longer holds this duel.")
        told = Content.assemble(self.result(), ("\n" + sides, QUIET))
        self.query_one("#result", Static).update(told)
        self.query_one("#tree", Static).update(Drawing(_, moves, width).content())
        self.query_one("#points", Static).update(points_table(_, moves))

    def result(self) -> Content:
        """Return the head: the deck, the points, and how it ended."""
        _ = self.words
        worth = total(_, sum(each.points for each in self.reviews))
        answers = _.plural("{count} answer", "{count} answers", len(self.reviews))
        return Content.assemble((self.deck.title, QUIET), "\n", (worth, LOUD), f"   {answers}", self.ending())

    def ending(self) -> str:
        """Return a line on when it was fought."""
        return f"   {self.reviews[0].at.astimezone():%Y-%m-%d %H:%M}"

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            *keys.entered(self.ways()),
            Key((*keys.DOWN,), "↑↓", _("read on"), partial(self.scroll_by, 2), 1),
            Key((*keys.UP,), "", "", partial(self.scroll_by, -2)),
            Key(("pagedown", "space"), "", "", partial(self.scroll_by, 12)),
            Key(("pageup",), "", "", partial(self.scroll_by, -12)),
            *self.more_keys(),
        ]

    def ways(self) -> list[Key]:
        """Return the ways to play on."""
        _ = self.words
        again = Key(("a",), "a", _("again"), self.again, help=_("a new duel with the same opening"))
        chairs = Key(("c",), "c", _("change chairs"), self.change_chairs, help=_("the same duel from the other side"))
        return [again, *([chairs] if other_chair(self.deck, self.reviews) else [])]

    def more_keys(self) -> list[Key]:
        """Return the ways out."""
        _ = self.words
        return [Key(keys.BACK, "Esc", _("back"), self.leave)]

    def again(self) -> None:
        self.debate.fight(self.deck, self.duel, self.reviews[0].statement)

    def change_chairs(self) -> None:
        self.debate.fight(self.deck, self.duel, other_chair(self.deck, self.reviews))

    def scroll_by(self, by: int) -> None:
        self.query_one("#table").scroll_relative(y=by, animate=False)


class DuelEndScreen(FoughtScreen, EndedScreen):
    """A duel that has just ended. Undo reaches the last answer."""

    def __init__(self, deck: Deck, wish: Wish, state: Round) -> None:
        super().__init__(deck, state.duel or Duel(), state.reviews)
        self.wish, self.state = wish, state

    def ending(self) -> str:
        return "\n" + how_it_ended(self.words, self.state)

    def ways(self) -> list[Key]:
        # A duel that a mix came to is followed by a round.
        fresh = [self.fresh_key()] if self.wish.mode is Mode.MIX else []
        return [*self.waiting_keys(), *fresh, *super().ways()]

    def more_keys(self) -> list[Key]:
        return self.last_keys()


def how_it_ended(words: Words, state: Round) -> str:
    _ = words
    if len(state.outcomes) < state.length:
        return _("Your opponent has no answer left: you have the last word.")
    return _("The last exchange was yours. Read who answered what:")
