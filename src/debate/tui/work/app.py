"""The application of the workbench: one draft, its words and theme, and what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from textual.app import App
from textual.screen import Screen

from debate.core.work import Workbench, WorkError
from debate.locale import Words
from debate.tui.keys import Key
from debate.tui.notice import Notice
from debate.tui.themes import DARK, THEMES
from debate.tui.work.help import WorkHelp
from debate.tui.work.notes import Notes
from debate.tui.work.overview import OverviewScreen

T = TypeVar("T")


class WorkApp(App[None]):
    """A draft on the workbench. `theme` is a key of THEMES."""

    ENABLE_COMMAND_PALETTE = False
    TITLE = "debate"
    CSS_PATH: ClassVar = ["../styles/base.tcss", "../styles/work.tcss"]

    def __init__(self, bench: Workbench, words: Words, theme: str = "dark") -> None:
        super().__init__()
        self.bench, self.words = bench, words
        self.said, self.notes = "", Notes()
        self._alone = asyncio.Lock()
        for each in THEMES.values():
            self.register_theme(each)
        self.theme = THEMES[theme].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DARK.variables

    def get_default_screen(self) -> Screen[None]:
        return OverviewScreen()

    def attempt(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do `work`, then `then` with what it gave; where it cannot be done, say why."""
        try:
            result = work()
        except WorkError as error:
            self.refuse(error)
            return
        then(result)

    def refuse(self, error: WorkError) -> None:
        """Say why something could not be done."""
        _ = self.words
        self.push_screen(Notice(_, _("That cannot be done"), _.message(error.message)))

    async def aside(self, work: Callable[[], T]) -> T:
        """Do `work` in a thread, one at a time, while keys go on.

        A screen that is left lets it end; what only waits for its turn then is not begun.
        """
        await self._alone.acquire()
        task = asyncio.ensure_future(asyncio.to_thread(work))
        task.add_done_callback(self._free)
        return await asyncio.shield(task)

    def _free(self, task: asyncio.Future[T]) -> None:
        self._alone.release()
        if not task.cancelled():
            task.exception()  # whoever waited has been told, or has left

    def show_help(self, keys: Sequence[Key]) -> None:
        if not isinstance(self.screen, WorkHelp):
            self.push_screen(WorkHelp(keys))

    def action_help_quit(self) -> None:
        _ = self.words
        self.notify(_("Press Esc to go back, Ctrl+Q to stop. Everything is saved."), markup=False)
