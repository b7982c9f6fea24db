"""The game on screens: the only commands that import Textual."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from functools import partial

from textual.app import App

from debate.commands.context import Context
from debate.commands.play import chosen_deck, wished
from debate.core.deck import Deck
from debate.core.duel import Duel
from debate.core.plan import Mode, Wish
from debate.core.work import Workbench
from debate.files.settings import read_settings
from debate.game import LocalGame
from debate.locale import Words
from debate.tui.app import DebateApp, StartWith


def run_play(context: Context, game: LocalGame, at_once: bool) -> int:
    """Open the home screen, or start `at_once` with what the flags ask for."""
    start = None
    if at_once:
        deck = chosen_deck(context.asked, game)
        start = StartWith(deck.id, wished(context.asked, deck, game), getattr(context.asked, "seed", None))
    return _run(DebateApp(game, context.words, start=start, words_for=Words))


def run_duel(context: Context, game: LocalGame, deck: Deck, duel: Duel, side: str, opening: str) -> int:  # noqa: PLR0917
    """Fight a duel at once: from the statement `opening`, or against a student who argues `side`."""
    seed = getattr(context.asked, "seed", None)
    start = StartWith(deck.id, Wish(Mode(duel.form), side), seed, duel, opening)
    return _run(DebateApp(game, context.words, start=start, words_for=Words))


def run_work(context: Context, bench: Workbench) -> int:
    """Put a draft on the workbench, in the colours of the settings."""
    from debate.tui.work.app import WorkApp  # noqa: PLC0415 (the game does not wait for it)

    return _run(WorkApp(bench, context.words, read_settings(context.folders.settings).theme))


def _run(app: App[None]) -> int:
    """Run `app` to its end; a hang-up or a polite kill is an ordinary exit, so the terminal is given back."""
    asyncio.run(_until_it_ends(app))
    return app.return_code or 0


async def _until_it_ends(app: App[None]) -> None:
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # Windows has no such signals, or loops that cannot hear them.
        with contextlib.suppress(NotImplementedError):
            if number is not None:
                loop.add_signal_handler(number, partial(app.exit, return_code=128 + number))
    await app.run_async()
