"""Text as data from strangers: composed, and free of what a terminal would obey."""

from __future__ import annotations

import re
import unicodedata

# C0 and C1 controls but for tab and line feed, and the marks that reorder text.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

# Style tags of terminal toolkits. Ordinary brackets ([sic], [...], [3]) are text.
_STYLE = r"(?:bold|dim|italic|underline|strike|reverse|blink|red|green|blue|yellow|cyan|magenta|white|black|b|i|u|s|on)"
_MARKUP = re.compile(rf"\[(?:/[\w .#=-]*|@[^\]]*|link=[^\]]*|#[0-9a-fA-F]{{3,8}}|{_STYLE}(?: [\w#]+)*)\]")


def control_character(text: str) -> str | None:
    """Return the code (like `001B`) of the first control character in `text`, if any."""
    found = _CONTROL.search(text)
    return f"{ord(found.group()):04X}" if found else None


def markup(text: str) -> str | None:
    """Return the first style tag (like `[bold]`) in `text`, if any."""
    found = _MARKUP.search(text)
    return found.group() if found else None


def clean(text: str) -> str:
    """Return `text` in NFC, without control characters and with plain line ends."""
    return _CONTROL.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
