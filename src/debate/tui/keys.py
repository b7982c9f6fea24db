"""The keys of a screen as values: bindings, footer and help are all made from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

# The digit row of AZERTY without Shift, as the terminal sends it.
_AZERTY = ("ampersand", "é", "quotation_mark", "apostrophe")
_LETTERS = "abcd"

UP = ("up", "k")
DOWN = ("down", "j")
LEFT = ("left",)
RIGHT = ("right",)
ENTER = ("enter",)
BACK = ("escape", "q")
HELP = ("question_mark",)

HELP_ONLY = 9  # as minor as this: never in the footer


@dataclass(frozen=True, slots=True)
class Key:
    """What pressing one of `names` (Textual's names of keys) does now.

    `label` is what stands on the keyboard and `word` says what it does; a key without a
    label is shown nowhere. Where the footer is too narrow, the keys that are most `minor`
    go first; those that are 0 stay. `help` says more than `word`, for the help.
    """

    names: tuple[str, ...]
    label: str
    word: str
    run: Callable[[], object]
    minor: int = 0
    help: str = ""


def find(keys: Sequence[Key], name: str) -> Key | None:
    """Return the first of `keys` that the key `name` stands for."""
    return next((key for key in keys if name in key.names), None)


def entered(ways: Sequence[Key]) -> list[Key]:
    """Return `ways`, of which Enter takes the first."""
    first, *others = ways
    return [replace(first, names=(*ENTER, *first.names), label="Enter"), *others]


def place_names(place: int) -> tuple[str, ...]:
    """Return the names of the keys that point at the option at `place`, from 0."""
    names = [str(place + 1)]
    if place < len(_AZERTY):
        names += [_AZERTY[place], _LETTERS[place]]
    return tuple(names)
