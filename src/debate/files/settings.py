"""The settings on the disk. A setting that cannot be read falls back to its default."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from debate.core.settings import BOUNDS, GOAL_KINDS, LANGUAGES, MODES, THEMES, Settings
from debate.files.whole import write_whole


def read_settings(path: Path) -> Settings:
    """Return the settings at `path`; the defaults where there are none."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return Settings(**_sound(plain)) if isinstance(plain, dict) else Settings()


def write_settings(path: Path, settings: Settings) -> None:
    """Write `settings` to `path`, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(asdict(settings), indent=2) + "\n")


def _sound(plain: dict[str, Any]) -> dict[str, Any]:
    choices = {"language": LANGUAGES, "theme": THEMES, "mode": MODES, "goal_kind": GOAL_KINDS}
    found = {}
    for each in fields(Settings):
        value = plain.get(each.name, each.default)
        fits = type(value) is type(each.default) and value in choices.get(each.name, (value,))
        if each.name in BOUNDS and fits:
            least, most = BOUNDS[each.name]
            fits = least <= value <= most
        found[each.name] = value if fits else each.default
    return found
