"""The footer of the workbench: two lines of keys, for there is much that can be done."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.tui.keybar import KeyBar, fit
from debate.tui.keys import Key

LINES = 2
EDGES = 2  # cells at its sides, as in styles/base.tcss
LOW = 24  # rows below which one line must do


class TallBar(KeyBar):
    """As many lines of keys as are needed, two at the most; then the minor keys go first."""

    def on_resize(self) -> None:
        # The bar may change its height: not while the screen is being laid out.
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        lines = in_lines(self._keys, self.app.size.width - EDGES, LINES if self.app.size.height >= LOW else 1)
        drawn = [Content("  ").join(self._hint(self._keys.index(key), key) for key in line) for line in lines]
        self.update(Content("\n").join(drawn))


def in_lines(keys: Sequence[Key], width: int, most: int) -> list[list[Key]]:
    """Return `keys` in lines of at most `width` cells; the most minor go where `most` lines are too few."""
    kept = list(keys)
    while kept:
        lines: list[list[Key]] = []
        for key in kept:
            if lines and fit([*lines[-1], key], width) == [*lines[-1], key]:
                lines[-1].append(key)
            else:
                lines.append([key])
        if len(lines) <= most:
            return lines
        kept.remove(max(kept, key=lambda key: key.minor))
    return []
