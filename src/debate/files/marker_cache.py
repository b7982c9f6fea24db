"""Prepared markers on the disk, by the fingerprint of their deck. Losing them costs a second."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from debate.core.deck import Deck
from debate.core.marking import Marker
from debate.files.whole import write_whole

SHORT = 16  # hexadecimal digits of the fingerprint


def ready_marker(deck: Deck, folder: Path) -> Marker:
    """Return the marker of `deck`: as it was kept in `folder`, or prepared and kept there."""
    path = folder / f"{deck.id.replace('/', '-')}-{deck.fingerprint[:SHORT]}.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return Marker.load(deck, json.loads(path.read_text(encoding="utf-8")))
    marker = Marker(deck)
    # A cache that cannot be written is no loss.
    with contextlib.suppress(OSError):
        _keep(path, marker)
    return marker


def _keep(path: Path, marker: Marker) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for older in path.parent.glob(f"{path.name.rsplit('-', 1)[0]}-{'[0-9a-f]' * SHORT}.json"):
        older.unlink(missing_ok=True)
    write_whole(path, json.dumps(marker.dump()))
