"""Cards come back at growing intervals; forgotten ones at once; the history alone decides."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from random import Random

import pytest
from fsrs import Card, Scheduler
from fsrs import Rating as FsrsRating

from debate.core.assessment import Verdict
from debate.core.item import Form
from debate.core.kept import Kept
from debate.core.rating import rating
from debate.core.review import Review
from debate.scheduling import AGAIN, HORIZON, RETENTION, Schedule
from tests.builders import START, deck, review, statement

WRONG: dict[str, object] = {"verdict": Verdict.MISS, "rebuttal": None, "strength": 0}


def days(schedule: Schedule, now: datetime, wanted: str = "s1") -> int:
    for ahead in range(400):
        if any(each.statement == wanted for each in schedule.due(deck(), now + timedelta(days=ahead))):
            return ahead
    return 400


def test_known_cards_stay_away_longer_each_time_up_to_the_horizon() -> None:
    kept, at, gaps = Kept(), START, []
    schedule = Schedule(kept, horizon=60)
    for number in range(7):
        kept.add(review(number, id=f"r{number}", at=at))
        gaps.append(days(schedule, at))
        at += timedelta(days=gaps[-1])
    assert gaps == sorted(gaps)
    assert gaps[0] < gaps[2] < gaps[-1] == 60


def test_a_forgotten_card_is_back_at_once() -> None:
    kept = Kept(review(n, id=f"r{n}", at=START + timedelta(days=10 * n)) for n in range(4))
    schedule = Schedule(kept)
    later = START + timedelta(days=31)
    assert days(schedule, later) > 7
    kept.add(review(9, id="r9", at=later, **WRONG))
    assert days(schedule, later) == 0


def test_the_schedule_is_what_the_library_says() -> None:
    plain = Scheduler(
        desired_retention=RETENTION,
        learning_steps=(AGAIN,),
        relearning_steps=(AGAIN,),
        maximum_interval=HORIZON,
        enable_fuzzing=False,
    )
    chance, card, at, rows = Random(3), Card(card_id=1), START, []
    for number in range(60):
        at += timedelta(hours=chance.choice((1, 30, 500)))
        rows.append(review(number, at=at, **(WRONG if chance.random() < 0.3 else {}), sure=chance.randrange(4)))
        card, _ = plain.review_card(card, FsrsRating(int(rating(rows[-1]))), at)
    found = Schedule(Kept(rows)).due(deck(), at + timedelta(days=400))[0]
    assert (found.at, found.stability) == (card.due, card.stability)


def test_sure_and_wrong_comes_first() -> None:
    rows = [
        review(n, id=f"r{n}", statement=name, at=START, **WRONG, sure=3 if name == "s3" else 0)
        for n, name in enumerate(("s1", "s2", "s3"))
    ]
    due = Schedule(Kept(rows)).due(deck(), START + timedelta(days=30))
    assert due[0].statement == "s3"
    assert due[0].first


def test_each_form_is_a_card_of_its_own() -> None:
    rows = [
        review(1, form=Form.CHOOSE),
        review(2, form=Form.TYPE),
        review(3, form=Form.SPOT, flaw="motive", choice="motive"),
    ]
    due = Schedule(Kept(rows)).due(deck(), START + timedelta(days=100))
    assert {each.form for each in due} == set(Form)


def test_undo_and_order_do_not_matter() -> None:
    rows = [review(n, id=f"r{n}", at=START + timedelta(days=n)) for n in range(5)]
    undone = [review(9, id="u", at=START + timedelta(days=9), undoes="r4")]
    later = START + timedelta(days=50)
    shuffled = [*undone, *rows]
    Random(1).shuffle(shuffled)
    one, other = Schedule(Kept(rows[:4])), Schedule(Kept(shuffled))
    assert one.due(deck(), later) == other.due(deck(), later)
    kept = Kept()
    step_by_step = Schedule(kept)
    for row in [*rows, *undone]:
        kept.add(row)
        step_by_step.due(deck(), later)
    assert step_by_step.due(deck(), later) == one.due(deck(), later)


def test_a_dropped_statement_is_not_asked_but_its_history_stays() -> None:
    schedule = Schedule(Kept([review(1, statement="gone")]))
    assert schedule.due(deck(), START + timedelta(days=100)) == []
    grown = deck(statement("gone"), statement("s2", "against"))
    assert [each.statement for each in schedule.due(grown, START + timedelta(days=100))] == ["gone"]


@pytest.mark.parametrize("cap", [10, 20])
def test_two_hundred_days_of_a_student_who_forgets(cap: int) -> None:
    """A student with an exponential forgetting curve; what is due never exceeds the cap."""
    listed = [statement(f"s{n}", "for" if n % 2 else "against") for n in range(40)]
    found, chance, kept = deck(*listed), Random(7), Kept()
    schedule = Schedule(kept, horizon=90)
    strength: dict[str, float] = {}
    last: dict[str, datetime] = {}
    history: list[Review] = []
    asked_in_all = 0
    for day in range(200):
        now = START + timedelta(days=day)
        due = [each.statement for each in schedule.due(found, now)][:cap]
        new = [each.id for each in listed if each.id not in last][: min(3, cap - len(due))]
        assert len(due) + len(new) <= cap
        assert not set(due) & set(new)
        for number, name in enumerate([*due, *new]):
            gap = (now - last[name]).days if name in last else 0
            right = name not in last or chance.random() < math.exp(-gap / (10 * strength[name]))
            strength[name] = strength.get(name, 1.0) * (2.2 if right else 0.5) if name in strength else 1.0
            last[name] = now
            row = review(
                0, id=f"{day}-{number}", at=now + timedelta(seconds=number), statement=name, **({} if right else WRONG)
            )
            history.append(row)
            kept.add(row)
        asked_in_all += len(due)
    assert len(last) == 40
    week = [len(schedule.due(found, START + timedelta(days=200 + ahead))) for ahead in range(7)]
    assert week[0] <= cap
    assert asked_in_all / 200 < cap / 2
    again = Schedule(Kept(history), horizon=90)
    end = START + timedelta(days=230)
    assert again.due(found, end) == schedule.due(found, end)
