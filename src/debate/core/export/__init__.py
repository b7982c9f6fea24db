"""A deck in the formats of other programs: each module turns a deck into one text.

`say` words a message in the language of the deck: what leaves the program is for its
readers, not for whoever calls the command.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from debate.core.deck import Deck
from debate.core.export.anki import anki
from debate.core.export.argdown import argdown
from debate.core.export.dot import dot
from debate.core.export.gift import gift
from debate.core.export.markdown import markdown
from debate.core.export.moodle_xml import moodle_xml
from debate.core.export.parts import Say
from debate.core.export.spreadsheet import spreadsheet

FORMATS: Mapping[str, Callable[[Deck, Say], str]] = MappingProxyType(
    {
        "gift": gift,
        "moodle-xml": moodle_xml,
        "anki": anki,
        "csv": spreadsheet,
        "markdown": markdown,
        "argdown": argdown,
        "dot": dot,
    }
)
