"""Duels along the map: every reply attacks what was last said, nothing is said twice, all end."""

from __future__ import annotations

import itertools
from pathlib import Path
from random import Random

import pytest

from debate.core.assessment import Assessment, Reason, Score, Verdict
from debate.core.deck import Deck
from debate.core.duel import Duel, Level, opening, openings, reply, spoken
from debate.core.events import Chosen, Continued, Typed, Undone
from debate.core.exchange import duels, exchange
from debate.core.item import Form
from debate.core.round import Asking, Finished, Marking, Round, start
from debate.core.snapshot import dump, load
from debate.core.step import step
from debate.files.deck_file import read_deck
from tests.builders import stamp

BUILT_IN = Path(__file__).parents[2] / "decks" / "vermarkting.yaml"


@pytest.fixture(scope="module")
def deck() -> Deck:
    found = read_deck(BUILT_IN).deck
    assert found is not None
    return found


def begin(deck: Deck, duel: Duel, statement: str, seed: int) -> Round:
    chance = Random(seed)
    item = opening(deck, duel, deck.by_id[statement], chance)
    return start(f"duel-{seed}", deck.id, deck.fingerprint, seed, (item,), duel=duel)


def go_on(deck: Deck, state: Round) -> Round:
    assert state.duel is not None
    chance = Random(f"{state.seed}:{len(state.outcomes)}")
    return step(state, Continued(reply(deck, state.duel, state.reviews, chance)))[0]


def play(deck: Deck, duel: Duel, statement: str, seed: int) -> Round:
    """Play a duel to its end with random choices."""
    state, chance = begin(deck, duel, statement, seed), Random(seed)
    while not isinstance(state.phase, Finished):
        assert isinstance(state.phase, Asking)
        number = seed * 100 + len(state.outcomes)
        if state.phase.item.options:
            option = chance.choice(state.phase.item.options).id
            state = step(state, Chosen(option, stamp(number)))[0]
        else:
            state = step(state, Typed("x", Assessment(Verdict.MISS, Reason.UNKNOWN), stamp(number)))[0]
        state = go_on(deck, state)
    return state


def test_a_thousand_random_duels(deck: Deck) -> None:
    statements = list(deck.by_id)
    for seed in range(1000):
        duel = Duel(list(Level)[seed % 3], exchanges=1 + seed % 6)
        state = play(deck, duel, statements[seed % len(statements)], seed)
        moves = exchange(deck, state.reviews)
        assert len(moves) == 2 * len(state.outcomes)
        assert len(state.outcomes) <= duel.exchanges
        said = [move.point.id for move in moves]
        assert len(set(said)) == len(said)
        for before, after in itertools.pairwise(moves):
            attack = deck.by_id[before.point.id].rebuttal(after.point.id)
            assert attack is not None
            assert attack.strength == after.strength
            assert before.by_student != after.by_student


def test_the_same_seed_gives_the_same_duel(deck: Deck) -> None:
    assert play(deck, Duel(), "t-afromen", 5) == play(deck, Duel(), "t-afromen", 5)
    assert len({play(deck, Duel(), "t-afromen", seed).reviews[-1].statement for seed in range(20)}) > 1


def test_a_sharp_opponent_attacks_harder_than_a_mild_one(deck: Deck) -> None:
    def strength(level: Level) -> float:
        attacks = [
            move.strength
            for seed in range(100)
            for move in exchange(deck, play(deck, Duel(level), list(deck.by_id)[seed % 64], seed).reviews)
            if not move.by_student and move.strength
        ]
        return sum(attacks) / len(attacks)

    assert strength(Level.MILD) < strength(Level.FAIR) < strength(Level.SHARP)
    assert strength(Level.SHARP) > 2.5


def test_an_unrecognised_answer_lets_the_strongest_stand_in(deck: Deck) -> None:
    state = begin(deck, Duel(form=Form.TYPE), "t-afromen", 1)
    state = step(state, Typed("bla", Assessment(Verdict.MISS, Reason.UNKNOWN), stamp(0)))[0]
    assert state.score == 0
    model = spoken(deck, state.reviews)[-1]
    assert deck.by_id["t-afromen"].rebuttal(model).strength == 3  # type: ignore[union-attr]
    state = go_on(deck, state)
    assert isinstance(state.phase, Asking)
    assert deck.by_id[model].rebuttal(state.phase.item.statement.id) is not None
    moves = exchange(deck, state.reviews)
    assert (moves[1].stands_in, moves[1].said, moves[1].by_student) == (True, "bla", True)


def test_saying_it_again_does_not_count(deck: Deck) -> None:
    state = begin(deck, Duel(form=Form.TYPE), "t-afromen", 1)
    hit = Assessment(Verdict.HIT, Reason.COMPLETE, "v-regulator", 0.9)
    state = go_on(deck, step(state, Typed("eerst", hit, stamp(0)))[0])
    assert isinstance(state.phase, Asking)
    assert state.phase.item.statement.rebuttal("v-regulator") is None
    state = step(state, Typed("nog eens", hit, stamp(1)))[0]
    assert state.outcomes[-1].review.verdict is Verdict.MISS
    assert state.outcomes[-1].review.reason == "repeated"


def test_in_doubt_only_what_was_not_said_yet_can_have_been_meant(deck: Deck) -> None:
    state = begin(deck, Duel(form=Form.TYPE), "t-afromen", 1)
    names = [each.id for each in deck.by_id["t-afromen"].rebuttals]
    hit = Assessment(Verdict.HIT, Reason.COMPLETE, names[0], 0.9)
    state = go_on(deck, step(state, Typed("eerst", hit, stamp(0)))[0])
    assert isinstance(state.phase, Asking)
    item = state.phase.item
    left = [each.id for each in item.statement.rebuttals]
    scores = tuple(Score(name, "rebuttal", 0.5) for name in (names[0], *reversed(left)))
    doubt = Assessment(Verdict.UNSURE, Reason.UNCERTAIN, names[0], 0.5, scores=scores)
    marking = step(state, Typed("zoiets", doubt, stamp(1)))[0].phase
    assert isinstance(marking, Marking)
    assert marking.nearest == tuple(reversed(left))[:3]
    bare = Assessment(Verdict.UNSURE, Reason.UNCERTAIN)
    assert Marking(Asking(item), "iets", bare).nearest == tuple(left)[:3]


def test_without_an_answer_left_the_student_has_the_last_word(deck: Deck) -> None:
    state = begin(deck, Duel(exchanges=50), "t-stem", 3)
    chance = Random(1)
    while not isinstance(state.phase, Finished):
        assert isinstance(state.phase, Asking)
        best = max(state.phase.item.options, key=lambda option: (option.strength, chance.random()))
        state = go_on(deck, step(state, Chosen(best.id, stamp(len(state.outcomes))))[0])
    assert len(state.outcomes) < 50
    assert exchange(deck, state.reviews)[-1].by_student


def test_undo_takes_the_opponents_reply_back_too(deck: Deck) -> None:
    state = begin(deck, Duel(), "t-afromen", 1)
    assert isinstance(state.phase, Asking)
    first = state.phase.item
    state = go_on(deck, step(state, Chosen(first.options[0].id, stamp(0)))[0])
    assert len(state.items) == 2
    back = step(state, Undone(stamp(1)))[0]
    assert back.items == (first,)
    assert back.phase == Asking(first)


def test_a_duel_that_was_left_is_resumed_exactly(deck: Deck) -> None:
    state = begin(deck, Duel(Level.SHARP), "t-afromen", 1)
    assert isinstance(state.phase, Asking)
    state = go_on(deck, step(state, Chosen(state.phase.item.options[0].id, stamp(0)))[0])
    again = load(dump(state), deck, lambda statement, text: Assessment(Verdict.MISS, Reason.UNKNOWN))
    assert again == state


def test_fought_duels_are_listed_latest_first(deck: Deck) -> None:
    states = [play(deck, Duel(), "t-afromen", seed) for seed in (1, 2)]
    listed = duels(review for state in states for review in state.reviews)
    assert {each.session for each in listed} == {"duel-1", "duel-2"}
    assert listed[0].points == sum(each.points for each in listed[0].reviews)


def test_openings_are_of_the_other_side(deck: Deck) -> None:
    assert {each.side for each in openings(deck, "voor")} == {"tegen"}
    assert {each.side for each in openings(deck, "")} == {"tegen", "voor"}
