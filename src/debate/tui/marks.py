"""Glyphs and styles that every screen needs, the first one too."""

from __future__ import annotations

MARK = "►"
TURN_BACK, TURN_ON = "◄", "►"
TAKEN, OPEN = "●", "○"

QUIET = "$quiet"
LOUD = "$loud bold"
HEAD = "bold"
