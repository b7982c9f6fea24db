"""One statement and what lies around it in the map: mark a neighbour, and Enter goes there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from debate.core.argument_map import ArgumentMap
from debate.core.deck import Statement
from debate.core.progress import Progress
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.blocks import Blocks
from debate.tui.choices import Choices, Row
from debate.tui.ink import HEAD
from debate.tui.keys import Key
from debate.tui.map_keys import statement_keys
from debate.tui.map_rows import attack, attacked_title, attackers, attackers_title, head


class AroundScreen(KeyScreen):
    """Goes from statement to statement; Esc goes back the way one came."""

    CSS_PATH = "styles/map.tcss"

    def __init__(self, seen: ArgumentMap, statement: Statement, progress: Progress) -> None:
        super().__init__()
        self.map, self.deck, self.statement, self.progress = seen, seen.deck, statement, progress
        self.behind: list[tuple[Statement, int]] = []
        self.names: list[str] = []

    def body(self) -> Iterator[Widget]:
        with VerticalScroll(id="table", can_focus=False):
            yield Blocks()
            yield Choices()

    @property
    def choices(self) -> Choices:
        return self.query_one(Choices)

    @property
    def neighbour(self) -> Statement | None:
        """The statement that is marked; None where it is an answer without a place of its own."""
        marked = self.choices.marked
        return self.deck.by_id.get(self.names[marked]) if marked is not None else None

    def draw(self) -> None:
        self.query_one(Blocks).show([head(self.words, self.deck, self.statement, self.progress)])
        rows = self._rows()
        marked = self.choices.marked
        self.choices.show(rows, 1 if marked is None and len(rows) > 1 else marked)

    def _rows(self) -> list[Row]:
        _, statement = self.words, self.statement
        against = attackers(statement)
        targets = self.map.attacked(statement.id)
        rows = [
            *_heading(attackers_title(_), len(against)),
            *(Row(attack(_, text, each)) for text, each in against),
            *_heading(attacked_title(_), len(targets)),
            *(Row(attack(_, each.text, made)) for each, made in targets),
        ]
        self.names = [
            *([""] if against else []),
            *(each.id for _text, each in against),
            *([""] if targets else []),
            *(each.id for each, _made in targets),
        ]
        return rows

    def keys_now(self) -> list[Key]:
        _ = self.words
        follow = Key(keys.ENTER, "Enter", _("go there"), self.follow, help=_("go to the statement that is marked"))
        return [
            *([follow] if self.neighbour else []),
            Key(keys.UP, "", "", partial(self.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(self.move, 1), 0, _("go up and down; j and k do too")),
            *statement_keys(self, self.deck, self.statement),
            Key(keys.BACK, "Esc", _("back"), self.leave),
        ]

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        if message.again:
            self.follow()
        self.draw_keys()

    def move(self, by: int) -> None:
        self.choices.move(by)
        self.draw_keys()

    def follow(self) -> None:
        if self.neighbour:
            self.behind.append((self.statement, self.choices.marked or 0))
            self._go(self.neighbour, None)

    def leave(self) -> None:
        if self.behind:
            self._go(*self.behind.pop())
        else:
            super().leave()

    def _go(self, statement: Statement, marked: int | None) -> None:
        self.statement = statement
        self.choices.marked = marked
        self.draw_all()
        self.query_one("#table").scroll_home(animate=False)


def _heading(title: str, count: int) -> list[Row]:
    return [Row(Content.styled(f"{title} ({count})", HEAD), heading=True)] if count else []
