"""What an answer is worth, in points: one table, shown to the student as it stands here.

| what | points |
| --- | --- |
| the strongest rebuttal there is | 10 |
| a valid rebuttal of strength 2 | 6 |
| a valid rebuttal of strength 1 | 3 |
| made in own words (typed) | + 5 |
| typed, an idea missing; or marked by the student | half |
| a flawed, misplaced or unrecognised answer; skipped | 0 |
| each hint | - 2 |
| a second try | - 3 |
| the third strongest in a row, and each after it | + 2 |

A card's best rebuttal counts as the strongest even where the deck calls it 2 or 1. What
earned anything keeps at least 1 point.
"""

from __future__ import annotations

from dataclasses import dataclass

STRONGEST = 10
BY_STRENGTH = {3: 10, 2: 6, 1: 3}
OWN_WORDS = 5
HINT = 2
SECOND_TRY = 3
STREAK_BONUS = 2
STREAK_FROM = 3


@dataclass(frozen=True, slots=True)
class Points:
    """The points of one answer, part by part; `total` is what counts."""

    base: int = 0
    own_words: int = 0
    halved: int = 0
    hints: int = 0
    tries: int = 0
    streak: int = 0

    @property
    def total(self) -> int:
        return self.base + self.own_words + self.halved + self.hints + self.tries + self.streak


def points(
    strength: int,
    best: int,
    *,
    typed: bool = False,
    half: bool = False,
    hints: int = 0,
    tries: int = 0,
    streak: int = 0,
) -> Points:
    """Return the points for a rebuttal of `strength` (0 for none) where `best` is the card's.

    `half` is for a partial or self-marked answer, `hints` and `tries` count those used
    before it, `streak` counts the strongest answers in a row, this one included.
    """
    if strength == 0:
        return Points()
    base = STRONGEST if strength == best else BY_STRENGTH[strength]
    own = OWN_WORDS if typed else 0
    halved = -((base + own) // 2) if half else 0
    cost = min(HINT * hints + SECOND_TRY * tries, base + own + halved - 1)
    for_hints = min(cost, HINT * hints)
    bonus = STREAK_BONUS if streak >= STREAK_FROM else 0
    return Points(base, own, halved, -for_hints, -(cost - for_hints), bonus)
