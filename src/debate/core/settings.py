"""What a user has set."""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("dark", "light", "contrast")
MODES = ("mix", "choose", "type", "spot")
LANGUAGES = ("", "nl", "en")
LEAST_ITEMS, MOST_ITEMS = 1, 100


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is empty where the environment and the deck decide; `deck` is the last one.

    `side` is the side to argue, empty for both in turn.
    """

    language: str = ""
    theme: str = "dark"
    mode: str = "mix"
    items: int = 8
    side: str = ""
    deck: str = ""
