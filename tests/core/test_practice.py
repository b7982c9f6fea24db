"""Progress folded from the reviews: sides, days, streak, statements, confidence."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from debate.core.assessment import Verdict
from debate.core.item import Form
from debate.core.practice import WEEKS, practice
from debate.core.rating import Rating, rating
from debate.core.review import Review
from tests.builders import START, deck, review, statement

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=timezone(timedelta(hours=1)))


def on(days_ago: int, number: int = 0, **changes: object) -> Review:
    return review(100 * days_ago + number, at=NOW - timedelta(days=days_ago), **changes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Rating.GOOD),
        ({"sure": 3}, Rating.EASY),
        ({"hints": 1}, Rating.HARD),
        ({"tries": 1}, Rating.HARD),
        ({"strength": 2, "verdict": Verdict.PARTIAL}, Rating.HARD),
        ({"self_marked": True, "verdict": Verdict.UNSURE}, Rating.HARD),
        ({"self_marked": True, "verdict": Verdict.MISS, "rebuttal": None, "strength": 0}, Rating.AGAIN),
        ({"verdict": Verdict.MISS, "rebuttal": None, "strength": 0}, Rating.AGAIN),
        ({"skipped": True, "verdict": Verdict.MISS, "rebuttal": None}, Rating.AGAIN),
    ],
)
def test_the_table_of_ratings(changes: dict[str, object], expected: Rating) -> None:
    assert rating(review(1, **changes)) is expected


def test_nothing_yet() -> None:
    found = practice(deck(), (), NOW)
    assert [(side.side, side.new, side.learning, side.known) for side in found.sides] == [
        ("for", 2, 0, 0),
        ("against", 1, 0, 0),
    ]
    assert (found.streak, found.weakest, found.strongest, found.typed, found.mastered) == (0, (), (), {}, False)
    assert len(found.days) == 7 * WEEKS
    assert found.days[-1].date == NOW.date()


def test_a_deck_is_mastered_only_on_both_sides() -> None:
    one_side = [on(1, n, statement=s) for s in ("s1", "s3") for n in (0, 10 if s == "s3" else 1)]
    one_side = [on(1, n, statement=s) for n, s in enumerate(("s1", "s1", "s3", "s3"))]
    assert not practice(deck(), one_side, NOW).mastered
    both = [*one_side, *(on(1, 4 + n, statement="s2") for n in range(2))]
    assert practice(deck(), both, NOW).mastered


def test_days_are_local_and_have_no_gaps() -> None:
    late = review(1, at=datetime(2026, 3, 1, 23, 30, tzinfo=NOW.tzinfo), seconds=90.0)
    left_open = review(2, at=NOW, seconds=9000.0)
    found = practice(deck(), [late, left_open], NOW)
    assert [(day.answers, day.minutes) for day in found.days[-2:]] == [(1, 1.5), (1, 5.0)]
    assert all((b.date - a.date).days == 1 for a, b in zip(found.days, found.days[1:], strict=False))


@pytest.mark.parametrize(
    ("days_ago", "streak"),
    [
        ((0,), 1),
        ((0, 1, 2), 3),
        ((1, 2), 2),
        ((0, 2, 3), 3),
        ((0, 3, 4), 3),
        ((0, 4, 5), 1),
        ((9, 10), 0),
        ((0, 2, 4, 6, 8), 3),
    ],
)
def test_a_streak_survives_two_days_of_rest_a_week(days_ago: tuple[int, ...], streak: int) -> None:
    assert practice(deck(), [on(each) for each in days_ago], NOW).streak == streak


def test_weakest_and_strongest() -> None:
    listed = [statement(f"s{i}", "for" if i % 2 else "against") for i in range(8)]
    reviews = [on(1, i, statement=f"s{i}", points=i) for i in range(8)]
    found = practice(deck(*listed), reviews, NOW)
    assert [each.id for each in found.weakest] == ["s0", "s1", "s2", "s3", "s4"]
    assert [each.id for each in found.strongest] == ["s7", "s6", "s5", "s4", "s3"]


def test_sure_and_wrong_is_the_last_word_on_a_statement() -> None:
    wrong = {"verdict": Verdict.MISS, "rebuttal": None, "strength": 0, "sure": 3}
    reviews = [on(3, statement="s1", **wrong), on(2, statement="s2", **wrong), on(1, statement="s2")]
    assert [each.id for each in practice(deck(), reviews, NOW).sure_and_wrong] == ["s1"]


def test_typed_answers_are_counted_by_verdict() -> None:
    reviews = [
        on(1, 0, form=Form.TYPE),
        on(1, 1, form=Form.TYPE, verdict=Verdict.MISS),
        on(1, 2, form=Form.TYPE, skipped=True),
        on(1, 3),
    ]
    assert practice(deck(), reviews, NOW).typed == {Verdict.HIT: 1, Verdict.MISS: 1}
    assert START.tzinfo is not None
