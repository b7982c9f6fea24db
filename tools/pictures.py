"""Draw the screens that the docs show: docs/pictures/*.svg, from real games with a fixed seed."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from pathlib import Path

from debate.core.plan import Mode, Wish
from debate.files.folders import builtin_decks, find_folders
from debate.files.store import Store
from debate.game import LocalGame
from debate.locale import Words
from debate.tui.app import DebateApp, StartWith

TARGET = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = (80, 24)

# name, language, deck, seed, and the keys pressed before the picture is taken
PICTURES = (
    ("begin", "nl", None, 0, ()),
    ("kiezen", "nl", "vermarkting", 3, ("2",)),
    ("feedback", "nl", "vermarkting", 3, ("2", "enter")),
    ("home", "en", None, 0, ()),
    ("choose", "en", "risk-scores", 3, ("2",)),
    ("feedback-en", "en", "risk-scores", 3, ("2", "enter")),
)


async def picture(home: Path, language: str, deck: str | None, seed: int, keys: tuple[str, ...]) -> str:
    """Return the screen after `keys`, as SVG without fonts from elsewhere."""
    folders = find_folders({"DEBATE_HOME": str(home)})
    with Store(folders.database) as store:
        game = LocalGame(folders, [builtin_decks()], store, language)
        start = StartWith(deck, Wish(Mode.CHOOSE), seed) if deck else None
        app = DebateApp(game, Words(language), start=start, words_for=Words)
        async with app.run_test(size=SIZE) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
            drawn = app.export_screenshot(title="debate")
    return re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.S).replace("Fira Code", "monospace")


def main() -> int:
    os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, *scene in PICTURES:
        with tempfile.TemporaryDirectory() as home:
            drawn = asyncio.run(picture(Path(home), *scene))
        (TARGET / f"{name}.svg").write_text(drawn, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
