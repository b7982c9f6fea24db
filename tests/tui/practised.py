"""A student who has practised for some weeks, as reviews."""

from __future__ import annotations

from datetime import timedelta

from debate.core.assessment import Verdict
from debate.core.item import SOUND, Form
from debate.core.review import Review
from debate.core.settings import Settings
from tests.tui.fakes import NOW, FakeGame

# Days ago, answers on that day.
_DAYS = ((30, 2), (23, 4), (16, 6), (9, 3), (4, 5), (2, 8), (1, 4), (0, 6))
_VERDICTS = (Verdict.HIT, Verdict.PARTIAL, Verdict.HIT, Verdict.MISS)


def practised_game() -> FakeGame:
    """Return a game with reviews over a month, five cards that come back, and a goal."""
    due = (*((f"for-{number}", Form.CHOOSE) for number in range(4)), ("against-1", Form.TYPE))
    settings = Settings(mode="choose", items=2, goal=10)
    ahead = (2, 0, 1, 4, 0, 0, 3, 0, 0, 1, 0, 12, 0)
    return FakeGame(settings=settings, reviews=reviews(), due=due, ahead=ahead)


def reviews() -> list[Review]:
    return [_review(ago, number) for ago, count in _DAYS for number in range(count)]


def _review(ago: int, number: int) -> Review:
    verdict = _VERDICTS[number % 4]
    statement = f"{'for' if number % 2 else 'against'}-{number % 4}"
    form = Form.TYPE if number == 3 else Form.SPOT if number == 5 else Form.CHOOSE
    hit = verdict is Verdict.HIT
    return Review(
        id=f"review-{ago}-{number}",
        at=NOW - timedelta(days=ago, minutes=number),
        session=f"session-{ago}",
        deck="buses",
        statement=statement,
        form=form,
        verdict=verdict,
        points=10 if hit else 0,
        seconds=40.0,
        choice=SOUND if form is Form.SPOT else None,
        flaw="motive" if form is Form.SPOT and ago % 2 else None,
        strength=3 if hit else 0,
        best=3,
        sure=3 if number == 3 else 0,
    )
