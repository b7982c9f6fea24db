"""What is folded answer by answer is what is folded from nothing, to the last bit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from debate.core.exchange import duels
from debate.core.growth import grow
from debate.core.item import Form
from debate.core.kept import Folded, Kept
from debate.core.practice import practice
from debate.core.progress import Standing, fold, spotting
from debate.core.review import Review, standing
from debate.history import History
from tests.builders import START, deck, review
from tests.histories import DECKS, NOW, histories, told


def plainly(reviews: Iterable[Review], deck_id: str) -> dict[str, Standing]:
    """Fold progress as its definition says, one answer after another."""
    found: dict[str, Standing] = {}
    for each in standing(tuple(reviews)):
        if each.deck == deck_id and each.form is not Form.SPOT:
            before = found.get(each.statement, Standing())
            run = before.run + 1 if each.strongest else 0
            found[each.statement] = Standing(before.answers + 1, run, max(before.best_points, each.points))
    return found


@settings(deadline=None, max_examples=60)  # a slow machine is no fault
@given(histories(), st.integers(0, 12))
def test_folding_as_answers_come_is_folding_from_nothing(reviews: list[Review], known: int) -> None:
    history = History(reviews[:known])
    for number, each in enumerate(reviews[known:], known + 1):
        told(history)  # what was worked out before must not stay behind
        history.add([each])
        assert told(history) == told(History(reviews[:number]))


@settings(deadline=None, max_examples=60)
@given(histories(), st.data())
def test_order_and_doubles_change_nothing(reviews: list[Review], data: st.DataObject) -> None:
    again = data.draw(st.permutations(reviews + reviews[:3]))
    assert told(History(again)) == told(History(reviews))


@settings(deadline=None, max_examples=60)
@given(histories())
def test_a_history_tells_what_its_parts_tell(reviews: list[Review]) -> None:
    history = History(reviews)
    assert history.duels() == duels(reviews)
    for each in DECKS:
        assert history.progress(each).standings == plainly(reviews, each.id) == fold(tuple(reviews), each.id).standings
        assert history.practice(each, NOW) == practice(each, reviews, NOW)
        assert history.spotting(each) == spotting(tuple(reviews), each.id)
        assert history.growth(each) == grow(each, reviews)


@settings(deadline=None, max_examples=60)
@given(histories())
def test_what_is_kept_is_what_stands(reviews: list[Review]) -> None:
    kept = Kept()
    for each in reviews:
        kept.add(each)
    of_each: dict[tuple[str, str], tuple[Review, ...]] = {}
    for each in standing(tuple(reviews)):
        key = each.deck, each.statement
        of_each[key] = (*of_each.get(key, ()), each)
    for name in ("demo", "other"):
        assert dict(kept.of(name)) == {key[1]: found for key, found in of_each.items() if key[0] == name}
    assert {each.id for each in kept} == {each.id for each in standing(tuple(reviews))}


def test_only_what_changed_is_folded_anew() -> None:
    kept, folded = Kept([review(1), review(2, statement="s2")]), []
    counted = Folded(kept, lambda reviews: folded.append(reviews[0].statement) or len(reviews))
    assert counted.of("demo") == {"s1": 1, "s2": 1}
    kept.add(review(3))
    assert counted.of("demo") == {"s1": 2, "s2": 1}
    kept.add(review(4, undoes="id-2"))
    assert counted.of("demo") == {"s1": 2}
    assert folded == ["s1", "s2", "s1"]


def test_an_undo_that_comes_before_its_answer_takes_it_back() -> None:
    history = History([review(9, undoes="id-1")])
    history.add([review(1), review(2)])
    assert history.progress(deck()).of("s1").answers == 1


def test_days_follow_the_time_zone_of_the_moment() -> None:
    history = History([review(1, at=START.replace(hour=23))])
    here, there = (NOW.astimezone(timezone(timedelta(hours=hours))) for hours in (0, 2))
    assert [day.answers for day in history.practice(deck(), here).days][-10] == 1
    assert [day.answers for day in history.practice(deck(), there).days][-9] == 1


def test_the_daily_cap_counts_what_was_asked_again_today() -> None:
    first = [review(n, statement=f"s{n}", at=START) for n in (1, 2, 3)]
    later = START + timedelta(days=200)
    history = History([*first, review(8, statement="s1", at=later), review(9, statement="s1", at=later)])
    assert len(history.returning(deck(), later, 4, 120).cards) == 2
    assert len(history.returning(deck(), later, 3, 120).cards) == 1
    assert not history.returning(deck(), later, 2, 120).cards
