"""In which order a person reads the boxes of a page: what spans the columns first, then column by column.

The page is cut along the white between its boxes, upright where it can be, else across
(Nagy and Seth 1984, the recursive X-Y cut).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
Box = tuple[float, float, float, float]  # left, bottom, right, top, in points
WHITE = 6.0  # points between two columns
LEAST = 0.1  # of the text of the other column: a line in a corner is none
MOST = 400  # boxes; a page with more is no text in columns


def in_order(placed: Sequence[tuple[Box, T]]) -> list[T]:
    """Return what stands in the boxes of a page, in the order of reading."""
    if len(placed) > MOST:
        return [held for _, held in placed]
    return [held for _, held in _ordered(sorted(placed, key=lambda each: (-each[0][3], each[0][0])))]


def _ordered(placed: list[tuple[Box, T]]) -> list[tuple[Box, T]]:
    """Return boxes, given from the top, in the order of reading."""
    done: list[tuple[Box, T]] = []
    while len(placed) > 1:
        if columns := _columns(placed):
            left, right = columns
            return done + _ordered(left) + _ordered(right)
        done.append(placed[0])
        placed = placed[1:]
    return done + placed


def _columns(placed: list[tuple[Box, T]]) -> tuple[list[tuple[Box, T]], list[tuple[Box, T]]] | None:
    """Return the boxes left and right of the first white strip from top to bottom, if there is one."""
    edge = float("-inf")
    for box, _ in sorted(placed, key=lambda each: each[0][0]):
        if box[0] - edge > WHITE and edge > float("-inf"):
            left = [each for each in placed if each[0][0] < box[0]]
            right = [each for each in placed if each[0][0] >= box[0]]
            return (left, right) if _height(left) > LEAST * _height(right) > LEAST**2 * _height(left) else None
        edge = max(edge, box[2])
    return None


def _height(placed: list[tuple[Box, T]]) -> float:
    return sum(box[3] - box[1] for box, _ in placed)
