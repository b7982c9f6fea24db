"""What an answer was worth, as the rating that spaced repetition asks for: one table.

| answer | rating |
| --- | --- |
| the strongest there was, in full and unaided, and the student was sure of it | easy |
| the strongest there was, in full and unaided | good |
| the strongest with a hint or on a second try; a weaker one; half; marked by the student | hard |
| nothing that holds, or skipped | again |
"""

from __future__ import annotations

from enum import IntEnum

from debate.core.assessment import Verdict
from debate.core.review import Review

SURE = 3


class Rating(IntEnum):
    """The four ratings of spaced repetition, with their usual numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def rating(review: Review) -> Rating:
    """Return the rating of an answer."""
    if review.skipped or review.verdict is Verdict.MISS or (review.self_marked and not review.rebuttal):
        return Rating.AGAIN
    if review.strongest and not review.hints and not review.tries:
        return Rating.EASY if review.sure == SURE else Rating.GOOD
    return Rating.HARD


def sure_and_wrong(review: Review) -> bool:
    """Whether the student was sure of an answer that did not hold."""
    return review.sure == SURE and rating(review) is Rating.AGAIN
