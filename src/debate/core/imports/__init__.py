"""From the text of other programs to a deck, or to everything that is wrong with it."""

from __future__ import annotations

from debate.core.imports.argdown_deck import from_argdown
from debate.core.imports.found import Imported, Named
from debate.core.imports.sheet_deck import from_sheet

__all__ = ["Imported", "Named", "from_argdown", "from_sheet"]
