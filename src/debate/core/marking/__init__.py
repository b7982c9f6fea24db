"""Marking of free text: `Marker(deck).mark(statement_id, answer)` gives an `Assessment`."""

from debate.core.marking.marker import Marker

__all__ = ["Marker"]
