"""What a user has set."""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("dark", "light", "contrast")
MODES = ("mix", "choose", "type", "spot")
LANGUAGES = ("", "nl", "en")
LEAST_ITEMS, MOST_ITEMS = 1, 100
GOAL_KINDS = ("items", "minutes")
BOUNDS = {"items": (LEAST_ITEMS, MOST_ITEMS), "daily": (1, 500), "horizon": (7, 3650), "goal": (0, 500)}


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` is empty where the environment and the deck decide; `deck` is the last one.

    `side` is the side to argue, empty for both in turn. `daily` caps the cards that come
    back on one day, `horizon` is the longest a card stays away, in days. `goal` is how many
    items or minutes (`goal_kind`) a day the student aims at, 0 for no goal. `confidence`
    asks how sure the student is before the verdict.
    """

    language: str = ""
    theme: str = "dark"
    mode: str = "mix"
    items: int = 8
    side: str = ""
    deck: str = ""
    daily: int = 20
    horizon: int = 120
    goal: int = 0
    goal_kind: str = "items"
    confidence: bool = False
