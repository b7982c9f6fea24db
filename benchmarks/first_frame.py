"""Time to the first frame, as a ratio to an empty Textual app with the same widgets.

Both run in fresh processes, in turn, on Textual's headless driver, from the start of the
interpreter to the first settled frame. The empty app shows as many plain widgets as the
home screen has, of the same classes where Textual has them. Prints the medians in
milliseconds, and the median ratio of the pairs.

    python benchmarks/first_frame.py [PAIRS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 1.3

FRAME = """
import asyncio, time
async def frame(app):
    shown = asyncio.Event()
    app.call_after_refresh(shown.set)
    async with app.run_test(size=(80, 24)):
        await shown.wait()
        print(time.time(), len(list(app.screen.walk_children())), flush=True)
asyncio.run(frame(app))
"""

GAME = (
    """
import os
os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
from debate.commands.play import play
from debate.files.folders import builtin_decks, find_folders
from debate.files.store import Store
from debate.game import LocalGame
from debate.locale import Words
from debate.tui.app import DebateApp
folders = find_folders(os.environ)
store = Store(folders.database)
app = DebateApp(LocalGame(folders, [builtin_decks()], store), Words("nl"), words_for=Words)
"""
    + FRAME
    + "store.close()\n"
)

EMPTY = (
    """
import sys
from textual.app import App
from textual.containers import Vertical
from textual.widgets import Static
class Empty(App):
    def compose(self):
        with Vertical():
            for number in range(int(sys.argv[1])):
                yield Static(f"line {number}")
app = Empty()
"""
    + FRAME
)


def timed(code: str, *arguments: str) -> tuple[float, int]:
    """Return the milliseconds from the start of an interpreter with `code` to its first frame, and its widgets."""
    began = time.time()
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    shown, widgets = done.stdout.split()
    return 1000 * (float(shown) - began), int(widgets)


def main() -> int:
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as home:
        os.environ["DEBATE_HOME"] = home
        _, widgets = timed(GAME)
        timed(EMPTY, str(widgets))
        runs = [(timed(GAME)[0], timed(EMPTY, str(widgets))[0]) for _ in range(pairs)]
    game, empty = (statistics.median(times) for times in zip(*runs, strict=True))
    ratio = statistics.median(one / other for one, other in runs)
    times = f"game {game:.0f} ms, empty app {empty:.0f} ms"
    print(f"first frame, {widgets} widgets: {times}, ratio {ratio:.2f} (at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
