"""Growing: from choosing to typing to duels, and back where that is too hard; measured on answers given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.duel import Duel, Level, openings
from debate.core.grasp import Grasp, grasp_after
from debate.core.growth import Challenge, Growth, Ready, Stage, grow
from debate.core.item import Form, Item
from debate.core.mix import mixed
from debate.core.plan import Mode, Wish, plan, proposed
from debate.core.progress import Progress
from debate.core.review import Review
from debate.files.deck_file import read_deck
from tests.builders import START, review, statement
from tests.builders import deck as small_deck

BUILT_IN = Path(__file__).parents[2] / "decks" / "vermarkting.yaml"
CHOSEN = review()
TYPED = review(form=Form.TYPE, text="x")
WEAK = replace(TYPED, strength=2, verdict=Verdict.HIT)
FAILED = replace(TYPED, verdict=Verdict.MISS, rebuttal=None, strength=0)


@pytest.fixture(scope="module")
def deck() -> Deck:
    found = read_deck(BUILT_IN).deck
    assert found is not None
    return found


def in_order(answers: Iterable[Review]) -> tuple[Review, ...]:
    return tuple(
        replace(each, id=f"id-{number}", at=START + timedelta(minutes=number)) for number, each in enumerate(answers)
    )


def form_after(*answers: Review) -> Form:
    return grasp_after(in_order(answers)).form


def test_a_statement_is_typed_once_it_is_known_by_choosing() -> None:
    assert Grasp().form is Form.CHOOSE
    assert form_after(CHOSEN) is Form.CHOOSE
    assert form_after(CHOSEN, CHOSEN) is Form.TYPE
    assert form_after(CHOSEN, replace(CHOSEN, verdict=Verdict.PARTIAL, strength=2), CHOSEN) is Form.CHOOSE


def test_two_typed_answers_that_fail_lead_back_to_choosing_from_nothing() -> None:
    assert form_after(CHOSEN, CHOSEN, FAILED) is Form.TYPE
    assert form_after(CHOSEN, CHOSEN, FAILED, FAILED) is Form.CHOOSE
    assert form_after(CHOSEN, CHOSEN, FAILED, WEAK, FAILED) is Form.TYPE
    assert form_after(CHOSEN, CHOSEN, FAILED, replace(FAILED, contested=True), FAILED) is Form.TYPE
    assert form_after(CHOSEN, CHOSEN, FAILED, replace(FAILED, skipped=True, text=None)) is Form.CHOOSE
    assert form_after(CHOSEN, CHOSEN, FAILED, FAILED, CHOSEN) is Form.CHOOSE
    assert form_after(CHOSEN, CHOSEN, FAILED, FAILED, CHOSEN, CHOSEN) is Form.TYPE


def test_the_forms_are_told_apart() -> None:
    by_typing = grasp_after(in_order([TYPED, TYPED]))
    assert (by_typing.by_choosing, by_typing.by_typing) == (True, True)
    by_choosing = grasp_after(in_order([CHOSEN, CHOSEN, TYPED]))
    assert (by_choosing.by_choosing, by_choosing.by_typing) == (True, False)
    assert form_after(TYPED, TYPED, replace(CHOSEN, verdict=Verdict.MISS, strength=0)) is Form.TYPE
    spotted = replace(CHOSEN, form=Form.SPOT, verdict=Verdict.MISS, strength=0)
    assert grasp_after(in_order([CHOSEN, CHOSEN, spotted])) == grasp_after(in_order([CHOSEN, CHOSEN]))


def typed_on(deck: Deck, side: str, verdicts: Iterable[Verdict]) -> list[Review]:
    """Return typed answers to statements of `side`, with these verdicts in turn."""
    shown = [each.id for each in deck.of_side(side)]
    return [
        replace(TYPED if verdict is Verdict.HIT else FAILED, deck=deck.id, statement=shown[number % len(shown)])
        for number, verdict in enumerate(verdicts)
    ]


def stage(deck: Deck, answers: Iterable[Review], side: str = "") -> Stage:
    return grow(deck, in_order(answers)).ready(side).stage


def test_typing_is_easy_with_seven_hits_among_the_last_ten(deck: Deck) -> None:
    hit, miss = Verdict.HIT, Verdict.MISS
    assert stage(deck, []) is Stage.CHOOSE
    assert stage(deck, typed_on(deck, "tegen", [hit] * 6)) is not Stage.DUEL
    assert stage(deck, typed_on(deck, "tegen", [hit] * 7)) is Stage.DUEL
    assert stage(deck, typed_on(deck, "tegen", [*[hit] * 7, miss, miss, miss])) is Stage.DUEL
    fallen = typed_on(deck, "tegen", [*[hit] * 7, *[miss] * 4])
    assert stage(deck, fallen) is not Stage.DUEL
    assert stage(deck, [*fallen, *typed_on(deck, "tegen", [hit] * 7)]) is Stage.DUEL


def test_each_side_is_measured_by_itself(deck: Deck) -> None:
    answers = typed_on(deck, "tegen", [Verdict.HIT] * 7)
    assert stage(deck, answers, "voor") is Stage.DUEL
    assert stage(deck, answers, "tegen") is Stage.CHOOSE
    assert stage(deck, answers) is Stage.DUEL


def test_a_side_is_typed_from_its_first_statement_that_is_known_by_choosing(deck: Deck) -> None:
    known = [replace(CHOSEN, deck=deck.id, statement="t-afromen")] * 2
    assert stage(deck, known, "voor") is Stage.TYPE
    assert stage(deck, known, "tegen") is Stage.CHOOSE


def test_what_is_not_in_the_deck_does_not_count(deck: Deck) -> None:
    gone = [replace(each, statement="gone") for each in typed_on(deck, "tegen", [Verdict.HIT] * 9)]
    elsewhere = [replace(each, deck="other") for each in typed_on(deck, "tegen", [Verdict.HIT] * 9)]
    assert grow(deck, in_order(gone)).ready() == Ready()
    assert grow(deck, in_order(elsewhere)) == grow(deck, ())


def test_a_duel_opens_with_what_was_typed_well_last_and_takes_turns_with_rounds(deck: Deck) -> None:
    answers = typed_on(deck, "tegen", [*[Verdict.HIT] * 7, Verdict.MISS])
    ready = grow(deck, in_order(answers)).ready("voor")
    assert ready.challenge == Challenge(Duel(Level.MILD, form=Form.TYPE), ready.opening)
    able = {each.id for each in openings(deck, "voor")}
    assert ready.opening == [each.statement for each in answers[:7] if each.statement in able][-1]
    fought = [replace(answers[0], duel=True, session="duel")] * 2
    assert grow(deck, in_order([*answers, *fought])).ready("voor").challenge is None
    assert grow(deck, in_order([*answers, *fought, answers[0]])).ready("voor").challenge is not None


@pytest.mark.parametrize(
    ("won", "level"),
    [
        ("", Level.MILD),
        ("l", Level.MILD),
        ("w", Level.FAIR),
        ("ww", Level.FAIR),
        ("www", Level.SHARP),
        ("lwww", Level.SHARP),
        ("wwwl", Level.FAIR),
        ("wlll", Level.MILD),
    ],
)
def test_the_opponent_is_as_strong_as_duels_were_won(deck: Deck, won: str, level: Level) -> None:
    typed = typed_on(deck, "tegen", [Verdict.HIT] * 10)
    fought = [
        replace(typed[0], duel=True, session=f"duel-{number}", verdict=Verdict.HIT if hit else Verdict.PARTIAL)
        for number, result in enumerate(won)
        for hit in (True, result == "w", False)
    ]
    answers = in_order([*fought, *typed])
    assert grow(deck, answers).ready("voor").level is level
    single = replace(typed[0], id="one", at=START - timedelta(days=1), duel=True, session="one", verdict=Verdict.MISS)
    assert grow(deck, [*answers, single]).ready("voor").level is level


def mix(deck: Deck, growth: Growth, items: int = 8, side: str = "") -> tuple[Item, ...]:
    return plan(deck, Wish(Mode.MIX, side, items=items), Progress({}), Random(1), growth)


def test_a_mix_is_half_typed_half_of_the_rest_begun_and_the_rest_new(deck: Deck) -> None:
    names = [each.id for each in deck.statements]
    known = {name: Grasp(chosen=2, last=START) for name in names[:20]}
    begun = {name: Grasp(last=START) for name in names[20:40]}
    items = mix(deck, Growth(known | begun))
    assert [each.form for each in items] == [Form.CHOOSE] * 4 + [Form.TYPE] * 4
    assert sum(each.statement.id in begun for each in items) == 2
    assert {each.statement.id for each in items[4:]} <= set(known)
    assert [each.form for each in mix(deck, Growth(known), items=1)] == [Form.TYPE]


def test_where_a_part_runs_out_the_others_fill_the_round(deck: Deck) -> None:
    names = [each.id for each in deck.statements]
    known = {name: Grasp(chosen=2, last=START) for name in names}
    assert {each.form for each in mix(deck, Growth(known))} == {Form.TYPE}
    held = {name: Grasp(chosen=2, typed=2, last=START) for name in names[5:]}
    assert {each.statement.id for each in mix(deck, Growth(known | held), items=5)} == set(names[:5])
    assert len(mix(deck, Growth(known | held), items=64)) == 64
    assert {each.form for each in mix(deck, Growth())} == {Form.CHOOSE}


def test_what_was_answered_longest_ago_is_asked_first(deck: Deck) -> None:
    shown = deck.of_side("tegen")
    days = {
        each.id: Grasp(chosen=2, last=START + timedelta(days=number)) for number, each in enumerate(reversed(shown))
    }
    asked = mixed(deck, shown, Growth(days), 4)
    assert [each.id for each in asked] == [each.id for each in reversed(shown[-4:])]


def test_of_what_comes_back_a_statement_is_typed_before_its_answer_is_shown(deck: Deck) -> None:
    cards = (("t-afromen", Form.CHOOSE), ("t-stem", Form.CHOOSE), ("t-afromen", Form.TYPE))
    items = plan(deck, Wish(cards=cards), Progress({}), Random(1))
    asked = [(each.statement.id, each.form) for each in items]
    assert asked == [("t-afromen", Form.TYPE), ("t-stem", Form.CHOOSE), ("t-afromen", Form.CHOOSE)]


def test_what_has_no_answer_is_not_asked_by_its_name() -> None:
    bare = replace(statement("s1"), rebuttals=())
    assert (
        plan(small_deck(bare, statement("s2")), Wish(only=("s1", "s2", "s3")), Progress({}), Random(1))[0].statement.id
        == "s2"
    )


class Student:
    """Plays mixed rounds of eight; `types` says whether a typed answer hits."""

    def __init__(self, deck: Deck, types: Callable[[], bool]) -> None:
        self.deck, self.types = deck, types
        self.reviews: list[Review] = []

    @property
    def growth(self) -> Growth:
        return grow(self.deck, in_order(self.reviews))

    def round(self) -> list[Form]:
        items = plan(self.deck, Wish(Mode.MIX, "voor"), Progress({}), Random(len(self.reviews)), self.growth)
        for item in items:
            made = CHOSEN if item.form is Form.CHOOSE else TYPED if self.types() else FAILED
            self.reviews.append(replace(made, deck=self.deck.id, statement=item.statement.id))
        return [each.form for each in items]

    def duel(self, *, hits: int) -> None:
        challenge = proposed(Wish(Mode.MIX, "voor"), self.growth)
        assert challenge is not None
        session = f"duel-{len(self.reviews)}"
        for number in range(challenge.duel.exchanges):
            made = TYPED if number < hits else FAILED
            at = replace(made, deck=self.deck.id, statement=challenge.opening, duel=True, session=session)
            self.reviews.append(at)


def test_a_student_grows_from_choosing_to_typing_to_duels(deck: Deck) -> None:
    student = Student(deck, lambda: True)
    rounds: list[list[Form]] = []
    while student.growth.ready("voor").stage is not Stage.DUEL:
        rounds.append(student.round())
        assert len(rounds) < 10
    typed = [each.count(Form.TYPE) for each in rounds]
    assert typed[:2] == [0, 0]
    assert typed[2] == 4
    assert 3 < len(rounds) < 6
    levels = []
    for _ in range(4):
        levels.append(student.growth.ready("voor").level)
        student.duel(hits=3)
        assert student.growth.ready("voor").challenge is None
        student.round()
    assert levels == [Level.MILD, Level.FAIR, Level.FAIR, Level.SHARP]


def test_a_student_who_types_badly_goes_on_choosing(deck: Deck) -> None:
    student = Student(deck, lambda: False)
    rounds = [student.round() for _ in range(12)]
    assert student.growth.ready("voor").stage is not Stage.DUEL
    assert all(Form.CHOOSE in each for each in rounds)
    assert any(Form.TYPE in each for each in rounds)


def test_a_student_who_falls_back_is_spared_duels_until_typing_is_easy_again(deck: Deck) -> None:
    chance = Random(2)
    able = 1.0
    student = Student(deck, lambda: chance.random() < able)
    for _ in range(6):
        student.round()
    assert student.growth.ready("voor").stage is Stage.DUEL
    able = 0.0
    for _ in range(2):
        student.round()
    assert student.growth.ready("voor").stage is Stage.TYPE
    able = 1.0
    for _ in range(4):
        student.round()
    assert student.growth.ready("voor").stage is Stage.DUEL
