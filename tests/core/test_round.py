"""The rules of a round, played without a terminal."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debate.core.assessment import Reason, Verdict
from debate.core.draw import make_item
from debate.core.events import Chosen, Contested, Continued, Event, HintAsked, Save, SelfMarked, Skipped, Typed, Undone
from debate.core.item import Form, Kind
from debate.core.review import standing
from debate.core.round import Asking, Feedback, Finished, Marking, Round, hints, missed, start
from debate.core.step import step
from tests.builders import assessment, deck, stamp, statement, typed_item


def choosing(items: int = 2) -> Round:
    found = deck(*(statement(f"s{i}") for i in range(1, items + 1)), statement("o", "against"))
    made = tuple(make_item(found, each, Form.CHOOSE, Random(1)) for each in found.statements[:items])
    return start("session", found.id, found.fingerprint, 1, made)


def typing() -> Round:
    return start("session", "demo", "f", 1, (typed_item("s1"), typed_item("s1")))


def pick(state: Round, strength: int) -> Chosen:
    assert isinstance(state.phase, Asking)
    option = next(each for each in state.phase.item.options if each.strength == strength)
    return Chosen(option.id, stamp(len(state.outcomes)))


def after(state: Round, *events: Event) -> Round:
    for event in events:
        state, _ = step(state, event)
    return state


def test_a_round_needs_an_item() -> None:
    with pytest.raises(ValueError, match="at least one"):
        start("s", "d", "f", 1, ())


def test_the_strongest_is_a_hit_and_is_saved_before_feedback() -> None:
    state = choosing()
    state, effects = step(state, pick(state, 3))
    assert isinstance(state.phase, Feedback)
    (save,) = effects
    assert isinstance(save, Save)
    assert save.review == state.outcomes[0].review
    assert (save.review.verdict, save.review.points, save.review.rebuttal) == (Verdict.HIT, 10, "s1-r0")


def test_a_weaker_rebuttal_earns_part() -> None:
    state = choosing()
    weak = pick(state, next(each.strength for each in state.items[0].options if each.strength in (1, 2)))
    state = after(state, weak)
    review = state.outcomes[0].review
    assert review.verdict is Verdict.PARTIAL
    assert 0 < review.points < 10
    assert missed(state) == ("s1",)


def test_a_flawed_option_is_a_miss_that_names_its_flaw() -> None:
    state = choosing()
    flawed = next(each for each in state.items[0].options if each.kind is Kind.FLAWED)
    review = after(state, Chosen(flawed.id, stamp())).outcomes[0].review
    assert (review.verdict, review.points, review.flaw) == (Verdict.MISS, 0, "straw-man")


def test_a_typed_answer_taken_for_a_flawed_move_names_its_flaw() -> None:
    move = typing().items[0].statement.flawed[0]
    found = replace(assessment(Verdict.MISS, None, reason=Reason.FLAWED), about=move.id)
    assert after(typing(), Typed("sneer", found, stamp())).outcomes[0].review.flaw == move.flaw
    elsewhere = replace(found, about="of-another")
    assert after(typing(), Typed("sneer", elsewhere, stamp())).outcomes[0].review.flaw is None


def test_an_option_that_is_not_there_changes_nothing() -> None:
    state = choosing()
    assert step(state, Chosen("nonsense", stamp())) == (state, ())


def test_events_out_of_turn_change_nothing() -> None:
    state = choosing()
    asking = [Continued(), SelfMarked(None, stamp()), Typed("x", assessment(Verdict.HIT), stamp()), Contested(stamp())]
    for event in asking:
        assert step(state, event) == (state, ())
    shown = after(state, pick(state, 3))
    for event in [Chosen("s1-r0", stamp()), HintAsked(), Skipped(stamp())]:
        assert step(shown, event) == (shown, ())


def test_hints_cost_and_run_out() -> None:
    state = choosing()
    assert hints(state.items[0]) == ("Who?", "How?")
    state = after(state, HintAsked(), HintAsked())
    assert step(state, HintAsked()) == (state, ())
    state = after(state, pick(state, 3))
    assert state.outcomes[0].review.hints == 2
    assert state.score == 6


def test_a_streak_pays_from_the_third() -> None:
    state = choosing(4)
    for _ in range(4):
        state = after(state, pick(state, 3), Continued())
    assert [each.points.streak for each in state.outcomes] == [0, 0, 2, 2]
    assert isinstance(state.phase, Finished)


def test_a_hit_in_own_words_earns_more() -> None:
    state = after(typing(), Typed("the answer", assessment(Verdict.HIT), stamp()))
    assert state.score == 15
    assert state.outcomes[0].review.text == "the answer"


def test_a_partial_answer_gets_one_more_try() -> None:
    half = assessment(Verdict.PARTIAL, reason=Reason.INCOMPLETE, missing=True)
    state, effects = step(typing(), Typed("half", half, stamp()))
    assert effects == ()
    assert isinstance(state.phase, Asking)
    assert state.phase.before == ("half", half)
    better = after(state, Typed("whole", assessment(Verdict.HIT), stamp()))
    assert (better.score, better.outcomes[0].review.tries) == (12, 1)


def test_a_second_try_that_goes_astray_keeps_the_first() -> None:
    half = assessment(Verdict.PARTIAL, missing=True)
    state = after(typing(), Typed("half", half, stamp()), Typed("astray", assessment(Verdict.MISS, None), stamp()))
    review = state.outcomes[0].review
    assert (review.text, review.verdict, review.tries) == ("half", Verdict.PARTIAL, 1)


@pytest.mark.parametrize("event", [Typed("half", assessment(Verdict.PARTIAL, missing=True), stamp()), Skipped(stamp())])
def test_keeping_the_first_try_costs_nothing(event: Event) -> None:
    state = after(typing(), Typed("half", assessment(Verdict.PARTIAL, missing=True), stamp()), event)
    review = state.outcomes[0].review
    assert (review.text, review.tries, review.points) == ("half", 0, 8)


def test_an_unsure_answer_is_marked_by_the_student_and_said_to_be() -> None:
    state = after(typing(), Typed("maybe", assessment(Verdict.UNSURE), stamp()))
    assert isinstance(state.phase, Marking)
    marked = after(state, SelfMarked("s1-r0", stamp()))
    review = marked.outcomes[0].review
    assert (review.self_marked, review.verdict, review.rebuttal) == (True, Verdict.UNSURE, "s1-r0")
    assert review.points == 8
    assert not review.strongest
    none = after(state, SelfMarked(None, stamp())).outcomes[0].review
    assert (none.self_marked, none.verdict, none.points) == (True, Verdict.MISS, 0)
    assert step(state, SelfMarked("nonsense", stamp())) == (state, ())


def test_undo_takes_back_the_last_answer_even_at_the_end() -> None:
    state = choosing(1)
    end = after(state, pick(state, 3), Continued())
    back, effects = step(end, Undone(stamp(9)))
    assert isinstance(back.phase, Asking)
    assert back.outcomes == ()
    assert effects[0].review.undoes == end.outcomes[0].review.id
    assert standing((end.outcomes[0].review, effects[0].review)) == ()
    assert step(state, Undone(stamp())) == (state, ())


def test_a_contested_answer_replaces_its_review() -> None:
    state = after(typing(), Typed("mine", assessment(Verdict.MISS, None, reason=Reason.UNKNOWN), stamp(1)))
    contested, effects = step(state, Contested(stamp(2)))
    taken_back, fresh = (effect.review for effect in effects)
    assert fresh.contested
    assert standing((state.outcomes[0].review, taken_back, fresh)) == (fresh,)
    assert step(contested, Contested(stamp(3))) == (contested, ())


events = st.one_of(
    st.builds(Chosen, st.sampled_from(["s1-r0", "s1-r1", "s1-f0", "x"]), st.just(stamp())),
    st.builds(Typed, st.just("x"), st.sampled_from([assessment(each) for each in Verdict]), st.just(stamp())),
    st.builds(SelfMarked, st.sampled_from([None, "s1-r0", "x"]), st.just(stamp())),
    st.sampled_from([HintAsked(), Continued(), Skipped(stamp()), Undone(stamp()), Contested(stamp())]),
)


@given(st.lists(events, max_size=40), st.booleans())
def test_any_events_leave_a_round_in_order(happening: list[Event], by_typing: bool) -> None:
    state = typing() if by_typing else choosing()
    for event in happening:
        state, effects = step(state, event)
        assert len(state.outcomes) <= len(state.items)
        assert 1 <= state.number <= len(state.items)
        assert state.score == sum(outcome.review.points for outcome in state.outcomes)
        assert all(effect.review.session == state.session for effect in effects)
