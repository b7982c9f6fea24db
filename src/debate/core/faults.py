"""What is wrong with a deck, as values: all of it at once, each with its place."""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.wording import Message


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file: line and column, both 1-based."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong (or, as a warning, unwise) at one place of a deck."""

    mark: Mark
    message: Message
    suggestion: str = ""
    warning: bool = False
