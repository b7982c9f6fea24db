"""Draw the screens that the docs show: docs/pictures/*.svg, from real games with a fixed seed."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from textual.app import App

from debate.cli import main as main_of_debate
from debate.core.plan import Mode, Wish
from debate.files.folders import builtin_decks, find_folders
from debate.files.store import Store
from debate.game import LocalGame
from debate.locale import Words
from debate.tui.app import DebateApp, StartWith
from debate.tui.work.app import WorkApp
from debate.workbench import open_workbench

TARGET = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = (80, 24)
ARTICLE = Path(__file__).parents[1] / "seeds" / "voorbeeld" / "alles-digitaal.txt"

# name, language, deck, seed, and the keys pressed before the picture is taken
PICTURES = (
    ("begin", "nl", None, 0, ()),
    ("kiezen", "nl", "vermarkting", 3, ("2",)),
    ("feedback", "nl", "vermarkting", 3, ("2", "enter")),
    ("home", "en", None, 0, ()),
    ("choose", "en", "risk-scores", 3, ("2",)),
    ("feedback-en", "en", "risk-scores", 3, ("2", "enter")),
)
_STATEMENT = ("slash", *"rolstoel", "enter", "enter")
# name, language, and the keys pressed on the workbench before the picture is taken
WORK = (
    ("werkbank", "nl", ("n",)),
    ("werkbank-stelling", "nl", _STATEMENT),
    ("werkbank-koppelen", "nl", (*_STATEMENT, "l", "2")),
    ("workbench", "en", ("n",)),
    ("workbench-statement", "en", _STATEMENT),
    ("workbench-links", "en", (*_STATEMENT, "l", "2")),
)


async def picture(home: Path, language: str, deck: str | None, seed: int, keys: Sequence[str]) -> str:
    """Return the screen after `keys`."""
    folders = find_folders({"DEBATE_HOME": str(home)})
    with Store(folders.database) as store:
        game = LocalGame(folders, [builtin_decks()], store, language)
        start = StartWith(deck, Wish(Mode.CHOOSE), seed) if deck else None
        return await drawn(DebateApp(game, Words(language), start=start, words_for=Words), keys)


async def work_picture(home: Path, language: str, keys: Sequence[str]) -> str:
    """Return the workbench after `keys`, with a draft of the sample article."""
    draft = home / "digitaal.yaml"
    main_of_debate(
        ["deck", "draft", str(ARTICLE), "--side", "tegen=Eerst een loket", "--out", str(draft), "--lang", language]
    )
    bench = open_workbench(draft, find_folders({"DEBATE_HOME": str(home)}))
    return await drawn(WorkApp(bench, Words(language)), keys)


async def drawn(app: App[None], keys: Sequence[str]) -> str:
    """Return the screen of `app` after `keys`, as SVG without fonts from elsewhere."""
    async with app.run_test(size=SIZE) as pilot:
        while getattr(app, "shelf", ()) is None:
            await pilot.pause(0.05)
        for key in ("", *keys):
            if key:
                await pilot.press(key)
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
        picture = app.export_screenshot(title="debate")
    return re.sub(r"@font-face \{.*?\}", "", picture, flags=re.S).replace("Fira Code", "monospace")


def main() -> int:
    os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    TARGET.mkdir(parents=True, exist_ok=True)
    for draw, scenes in ((picture, PICTURES), (work_picture, WORK)):
        for name, *scene in scenes:
            with tempfile.TemporaryDirectory() as home:
                svg = asyncio.run(draw(Path(home), *scene))
            (TARGET / f"{name}.svg").write_text(svg, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
