"""Answers that cannot be read: the home screen says why, and there is a way out."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from debate.core.deck import Deck
from debate.core.ports import NotSavedError
from debate.core.progress import Progress
from debate.core.wording import message
from debate.locale import Words
from debate.tui.app import DebateApp
from debate.tui.home import HomeScreen
from tests.tui.fakes import FakeGame
from tests.tui.player import Player, Script


@dataclass
class Unreadable(FakeGame):
    """A game whose answers cannot be read so many times."""

    times: int = 99

    def progress(self, deck: Deck) -> Progress:
        self.times -= 1
        if self.times >= 0:
            raise NotSavedError(message("{path} is in use by another program", path="x.sqlite3"))
        return super().progress(deck)


async def opened(game: FakeGame, script: Script) -> None:
    """Play `script` from the moment that the decks are there; nothing waits for what cannot be read."""
    app = DebateApp(game, Words("en"), words_for=Words)
    async with app.run_test(size=(80, 24)) as pilot:
        player = Player(app, pilot)
        while app.shelf is None:
            await player.settle()
        await player.settle()
        await script(player)


def test_it_is_told_and_esc_stops() -> None:
    async def script(player: Player) -> None:
        assert "Cannot be read" in player.text
        assert "x.sqlite3 is in use by another program" in player.text
        assert "stop" in player.text
        await player.press("escape")
        assert player.app.return_code == 1

    asyncio.run(opened(Unreadable(), script))


def test_trying_again_helps_where_it_can_be_read_then() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        assert "Cannot be read" in player.text
        await player.press("enter")
        player.on(HomeScreen)
        assert "Free buses" in player.text

    asyncio.run(opened(Unreadable(times=2), script))
