"""Plays the screens by keys, and reads them as text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from textual.pilot import Pilot
from textual.screen import Screen

from debate.core.round import Phase
from debate.locale import Words
from debate.tui.answer import AnswerBox
from debate.tui.app import DebateApp, StartWith
from debate.tui.home import HomeScreen
from debate.tui.play import RoundScreen
from tests.tui.fakes import FakeGame

S = TypeVar("S", bound=Screen[None])


class Player:
    """A student at the keyboard."""

    def __init__(self, app: DebateApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            if key in ("enter", "ctrl+s"):
                await self.settle()
        await self.settle()

    async def settle(self) -> None:
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def write(self, text: str) -> None:
        box = self.app.screen.query_one(AnswerBox)
        box.text = text
        box.move_cursor(box.document.end)
        await self.press("enter")

    def on(self, screen: type[S]) -> S:
        assert isinstance(self.app.screen, screen), self.app.screen
        return self.app.screen

    @property
    def phase(self) -> Phase:
        return self.on(RoundScreen).state.phase

    @property
    def text(self) -> str:
        """What stands on the screen; Textual offers no public way to read it."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    @property
    def footer(self) -> str:
        return self.text.splitlines()[-1]


Script = Callable[[Player], Awaitable[None]]


class Lengthened(Words):
    """English in words a third longer, as Dutch may be."""

    def __call__(self, template: str, **values: object) -> str:
        text = super().__call__(template, **values)
        return text + "n" * (len(text) * 3 // 10)


def play(
    script: Script,
    game: FakeGame | None = None,
    *,
    size: tuple[int, int] = (80, 24),
    start: StartWith | None = None,
    words: Words | None = None,
) -> None:
    """Run `script` on the home screen, once the decks are there."""

    async def run() -> None:
        app = DebateApp(
            game or FakeGame(), words or Words("en"), start=start, words_for=lambda name: Words(name or "en")
        )
        async with app.run_test(size=size) as pilot:
            player = Player(app, pilot)
            home = app.screen_stack[0]
            assert isinstance(home, HomeScreen)
            while home.known is None and start is None:
                await player.settle()
            while start is not None and app.screen is home:
                await player.settle()
            await player.settle()
            await script(player)

    asyncio.run(run())
