"""Blocks of text under each other, each with a bar in the colour of what it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.containers import VerticalGroup
from textual.content import Content
from textual.widgets import Static


@dataclass(frozen=True, slots=True)
class Block:
    """A text and its kind: the name of a class in the style sheet."""

    kind: str
    text: Content


class Blocks(VerticalGroup):
    """Shows any number of blocks; widgets are kept and used again."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._shown: list[Static] = []

    def show(self, blocks: Sequence[Block]) -> None:
        self.display = bool(blocks)
        missing = [Static(markup=False) for _ in range(len(blocks) - len(self._shown))]
        self._shown += missing
        if missing:
            self.mount(*missing)
        for place, widget in enumerate(self._shown):
            widget.display = place < len(blocks)
            if widget.display:
                widget.set_classes(f"block -{blocks[place].kind}")
                widget.update(blocks[place].text)
