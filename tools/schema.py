"""Write decks/deck.schema.json from the model that loads decks; --check only compares."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from debate.files.deck_format import DECK
from debate.files.shapes import schema

TARGET = Path(__file__).parents[1] / "decks" / "deck.schema.json"


def text() -> str:
    found = schema(DECK, "A deck of debate, version 1", "deck.schema.json")
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    if "--check" not in sys.argv:
        TARGET.write_text(text(), encoding="utf-8")
        return 0
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text():
        print(f"{TARGET} is not what the model says: run make schema")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
