"""Decks to export: the built-in ones, and one of awkward texts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from debate.core.clean import clean, markup
from debate.core.deck import Deck, FlawedMove, Point, Rebuttal, Statement
from debate.files.deck_file import read_deck

ROOT = Path(__file__).parents[3]

AWKWARD = (
    "Half = 50% ~ no? {yes} #1: \\never\\ \\n, \\: and \\\\",
    "[html] is how it begins, [sic], <b>bold</b> & 'so' \"on\" &amp; &lt;",
    "%50% of it: =SUM(A1;B2), @here; *stars* _lines_ `ticks` | pipes ~~",
    "1. First //not a comment /* nor this */ <!-- nor --> [x]: [y](z) <a>: @[c] #tag #(a tag)",
    "-- or - or + or >< at the start, d.w.z. o.a. :smile: {isInGroup: true} === so ===",
    "$CATEGORY: no, ::no:: ####, é ë 中 🙂 \\N \\L \\",
)

texts = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Cf", "Zl", "Zp")), min_size=1, max_size=80).map(
    lambda text: " ".join(clean(text).split())
).filter(lambda text: text and not markup(text))  # fmt: skip


@cache
def builtin(name: str) -> Deck:
    deck = read_deck(ROOT / "decks" / f"{name}.yaml").deck
    assert deck is not None
    return deck


def awkward(texts: tuple[str, ...] = AWKWARD) -> Deck:
    """Return a deck in which every text is awkward, with rebuttals of their own and of others."""
    n = len(texts)
    points = [Point(f"s{i}", text) for i, text in enumerate(texts)]
    statements = []
    for i, point in enumerate(points):
        others = [Rebuttal(points[j], 1 + j % 3, texts[i]) for j in range(n) if (i + j) % 2]
        own = Rebuttal(Point(f"own/{i}", f"{texts[i]} {i}"), 3, texts[-1 - i], concedes=True)
        move = FlawedMove(f"f{i}", f"{i} {texts[i]}", "straw-man", texts[-1 - i])
        statements.append(Statement(point, "ab"[i % 2], ("t1", "t2")[: 1 + i % 2], (*others, own), (move,)))
    return Deck("awkward", texts[0], "en", {"a": texts[1], "b": texts[2]}, tuple(statements))
