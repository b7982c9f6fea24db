"""Works at the bench by keys, and reads the screens as text."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from textual.pilot import Pilot
from textual.screen import Screen

from debate.core.work import Workbench
from debate.locale import Words
from debate.tui.work.app import WorkApp

S = TypeVar("S", bound=Screen[object])

# What Textual calls the keys that are no letters.
NAMES = {
    " ": "space",
    "?": "question_mark",
    "/": "slash",
    ",": "comma",
    ".": "full_stop",
    "-": "minus",
    "'": "apostrophe",
}


class Lecturer:
    """A lecturer at the keyboard."""

    def __init__(self, app: WorkApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def settle(self) -> None:
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def write(self, text: str) -> None:
        """Type `text` over what stands in the field."""
        await self.pilot.press("ctrl+u", *(NAMES.get(char, char) for char in text))
        await self.pilot.pause()

    def on(self, screen: type[S]) -> S:
        assert isinstance(self.app.screen, screen), self.app.screen
        return self.app.screen

    @property
    def text(self) -> str:
        """What stands on the screen; Textual offers no public way to read it."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    @property
    def said(self) -> str:
        return self.app.said


Script = Callable[[Lecturer], Awaitable[None]]


def work(script: Script, bench: Workbench, *, size: tuple[int, int] = (80, 24), words: Words | None = None) -> None:
    """Run `script` on the overview of `bench`."""

    async def run() -> None:
        app = WorkApp(bench, words or Words("en"))
        async with app.run_test(size=size) as pilot:
            lecturer = Lecturer(app, pilot)
            await lecturer.settle()
            await script(lecturer)

    asyncio.run(run())
