"""A simulated class: students of known ability, items of known difficulty."""

from __future__ import annotations

import math
from random import Random

from debate.core.answers import Answers
from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.item import Form
from debate.core.review import Review
from tests.builders import deck, review, statement

BACKWARD = "s3"


def big_deck(count: int = 14) -> Deck:
    return deck(*(statement(f"s{i}", ("for", "against")[i % 2]) for i in range(count)))


def simulated(students: int = 40, *, answered: float = 0.8, seed: int = 5) -> list[Answers]:
    """Return an export per student; in the item BACKWARD those who know more fail. Some answer twice."""
    chance = Random(seed)
    return [_student(number, 2.5 * (number / (students - 1)) - 1.25, answered, chance) for number in range(students)]


def _student(number: int, ability: float, answered: float, chance: Random) -> Answers:
    reviews = []
    for place, name in enumerate(big_deck().by_id):
        if chance.random() > answered:
            continue
        slope = -2.0 if name == BACKWARD else 2.0
        likely = 1 / (1 + math.exp(-slope * (ability - (place - 7) / 5)))
        reviews.append(_answer(number, len(reviews), name, right=chance.random() < likely))
        if chance.random() < 0.2:
            reviews.append(_answer(number, len(reviews), name, right=True))
    return Answers(tuple(reviews), f"{number:02}")


def _answer(student: int, place: int, name: str, *, right: bool) -> Review:
    if right:
        return review(place, id=f"{student}-{place}", statement=name, rebuttal=f"{name}-r0", choice=f"{name}-r0")
    return review(
        place, id=f"{student}-{place}", statement=name, verdict=Verdict.MISS, rebuttal=None, strength=0, points=0,
        choice=f"{name}-f{place % 3}", flaw="straw-man", form=Form.CHOOSE,
    )  # fmt: skip
