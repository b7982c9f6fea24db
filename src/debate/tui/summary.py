"""The end of a round: what it was worth, item by item, and what to play again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.deck import Deck
from debate.core.feedback import explain
from debate.core.growth import Challenge, Growth
from debate.core.item import Form
from debate.core.plan import Mode, Wish, proposed
from debate.core.round import Outcome, Round, missed
from debate.locale import Words
from debate.tui import keys
from debate.tui.blocks import Block, Blocks
from debate.tui.ended import EndedScreen
from debate.tui.ink import LOUD, QUIET, glyph, ink
from debate.tui.keys import Key
from debate.tui.spotted import spotted
from debate.tui.texts import clipped, points_parts, strip, total, verdict_word


class SummaryScreen(EndedScreen):
    """Points, a table, and the ways on. Undo reaches the last answer from here too."""

    CSS_PATH = "styles/pages.tcss"

    def __init__(self, deck: Deck, wish: Wish, state: Round) -> None:
        super().__init__()
        self.deck, self.wish, self.state = deck, wish, state
        self.challenge: Challenge | None = None

    def body(self) -> Iterator[Widget]:
        yield Static(id="result", markup=False)
        with VerticalScroll(id="table", can_focus=False):
            yield Static(id="lines", markup=False)
            yield Blocks()

    def draw(self) -> None:
        _, state = self.words, self.state
        told = result(_, self.deck, state)
        if self.challenge:
            told = Content.assemble(told, ("\n" + _("You type most of these: try a duel."), LOUD))
        self.query_one("#result", Static).update(told)
        width = min(self.app.size.width, 104) - 6
        gap = "\n\n" if self.app.size.height >= 12 + 3 * len(state.items) else "\n"
        lines = [line(_, number, each, width) for number, each in enumerate(state.outcomes, 1)]
        self.query_one("#lines", Static).update(Content(gap).join(lines))
        self.query_one(Blocks).show(list(lessons(_, self.deck, state)))

    def on_resize(self) -> None:
        super().on_resize()
        self.draw()

    def on_mount(self) -> None:
        if self.wish.mode is Mode.MIX:
            self.debate.attempt(partial(self.game.growth, self.deck), self._grown)

    def _grown(self, growth: Growth) -> None:
        self.challenge = proposed(self.wish, growth)
        self.draw_all()

    def keys_now(self) -> list[Key]:
        _ = self.words
        again = Key(("a",), "a", _("redo what you missed"), self.again)
        more = _("a duel that opens with an argument you typed well")
        duel = Key(("v",), "v", _("a duel"), self.fight, help=more)
        ways = [*self.waiting_keys(), *([duel] if self.challenge else []), *([again] if missed(self.state) else [])]
        return [
            *keys.entered([*ways, self.fresh_key()]),
            Key((*keys.DOWN, "pagedown", "space"), "↑↓", _("read on"), partial(self.scroll_by, 3), 2),
            Key((*keys.UP, "pageup"), "", "", partial(self.scroll_by, -3)),
            *self.last_keys(),
        ]

    def fight(self) -> None:
        if self.challenge:
            self.debate.take_up(self.deck, self.wish, self.challenge)

    def again(self) -> None:
        only = missed(self.state)
        cards = tuple(each for each in self.wish.cards if each[0] in only)
        self.debate.play(self.deck, replace(self.wish, only=only, cards=cards))

    def scroll_by(self, by: int) -> None:
        self.query_one("#table").scroll_relative(y=by, animate=False)


def result(words: Words, deck: Deck, state: Round) -> Content:
    """Return the head of the summary: points, glyphs, and a word of encouragement."""
    _ = words
    best = sum(each.review.strongest for each in state.outcomes)
    count = _("{best} of {total} with the strongest answer", best=best, total=len(state.items))
    return Content.assemble(
        (deck.title, QUIET),
        "\n\n",
        (total(_, state.score), LOUD),
        "   ",
        strip(state),
        "   ",
        count,
        "\n",
        encouragement(_, best, len(state.items)),
    )


def encouragement(words: Words, best: int, items: int) -> str:
    _ = words
    if best == items:
        return _("Flawless: nothing left to add.")
    if best * 2 >= items:
        return _("Well argued. Once more on what you missed, and you have them all.")
    return _("These are hard ones. Play what you missed again: the second time goes better.")


def lessons(words: Words, deck: Deck, state: Round) -> Iterator[Block]:
    """Yield what was missed, each with the strongest answer to it."""
    _ = words
    left = [each for each in state.outcomes if not each.review.strongest]
    if left:
        yield Block("title", Content.styled(_("What you missed"), LOUD))
    for outcome in left:
        yield from spotted(_, outcome) if outcome.item.form is Form.SPOT else lesson(deck, outcome)


def lesson(deck: Deck, outcome: Outcome) -> Iterator[Block]:
    """Yield the strongest answer to what was missed."""
    model = explain(deck, outcome).model
    yield Block("model", Content.assemble((outcome.item.statement.text, QUIET), f"\n→ {model.text}"))


def line(words: Words, number: int, outcome: Outcome, width: int) -> Content:
    """Return one item in two lines: the argument, then the verdict and what made up the points."""
    _ = words
    forms = {Form.TYPE: _("typed"), Form.CHOOSE: _("chosen"), Form.SPOT: _("judged")}
    verdict = f"{glyph(outcome)} {verdict_word(_, outcome)}"
    text = clipped(outcome.item.statement.text, width - 4)
    parts = points_parts(_, outcome.points)
    worth = f"{outcome.points.total:>3}"
    return Content.assemble(
        (f"{number:>2}  ", QUIET),
        text,
        "\n    ",
        (verdict.ljust(16), ink(outcome)),
        (forms[outcome.item.form].ljust(9), QUIET),
        (worth, "bold"),
        (f"  {parts}", QUIET),
    )
