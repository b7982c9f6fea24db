"""Spot the flaw: half is sound, and suspicion of everything pays nothing."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.events import Chosen
from debate.core.item import SOUND, Form, Item, Kind
from debate.core.plan import Mode, Wish, plan
from debate.core.progress import Progress, Spotting, fold, spotting
from debate.core.review import Review
from debate.core.round import hints, start
from debate.core.snapshot import dump, load
from debate.core.step import step
from debate.files.deck_file import read_deck
from tests.builders import assessment, review, stamp


@pytest.fixture(scope="module")
def deck() -> Deck:
    found = read_deck(Path(__file__).parents[2] / "decks" / "vermarkting.yaml").deck
    assert found is not None
    return found


def items(deck: Deck, seed: int, count: int = 20) -> tuple[Item, ...]:
    return plan(deck, Wish(Mode.SPOT, items=count), Progress({}), Random(seed))


def answered(deck: Deck, item: Item, choice: str, number: int = 0) -> Review:
    state = start("s", deck.id, "", 1, (item,))
    return step(state, Chosen(choice, stamp(number)))[0].outcomes[0].review


def test_half_is_sound(deck: Deck) -> None:
    for seed in range(20):
        found = items(deck, seed)
        assert sum(item.reply is not None and not item.reply.flaw for item in found) == 10
    odd = [sum(not item.reply.flaw for item in items(deck, seed, 5) if item.reply) for seed in range(20)]
    assert set(odd) == {2, 3}


def test_the_right_flaw_is_among_four_verdicts(deck: Deck) -> None:
    for item in items(deck, 1):
        ids = [option.id for option in item.options]
        assert item.reply is not None
        assert len(set(ids)) == 4
        assert ids[0] == SOUND
        assert (item.reply.flaw or SOUND) in ids
        assert item.reply.kind is (Kind.FLAWED if item.reply.flaw else Kind.REBUTTAL)
        assert hints(item) == ()


def test_verdicts(deck: Deck) -> None:
    flawed = next(item for item in items(deck, 1) if item.reply and item.reply.flaw)
    sound = next(item for item in items(deck, 1) if item.reply and not item.reply.flaw)
    assert flawed.reply is not None
    other = next(option.id for option in flawed.options if option.id not in (SOUND, flawed.reply.flaw))
    assert answered(deck, flawed, flawed.reply.flaw).verdict is Verdict.HIT
    assert answered(deck, flawed, flawed.reply.flaw).points == 10
    assert answered(deck, flawed, other).verdict is Verdict.PARTIAL
    assert answered(deck, flawed, other).points == 3
    assert answered(deck, flawed, SOUND).verdict is Verdict.MISS
    assert answered(deck, sound, SOUND).verdict is Verdict.HIT
    assert answered(deck, sound, sound.options[1].id).points == 0


@pytest.mark.parametrize("everything", [SOUND, "flawed"])
def test_calling_everything_one_thing_discriminates_nothing(deck: Deck, everything: str) -> None:
    reviews = tuple(
        answered(deck, item, SOUND if everything == SOUND else item.options[1].id, number)
        for number, item in enumerate(items(deck, 3, 40))
    )
    counted = spotting(reviews, deck.id)
    assert counted.flawed == counted.sound == 20
    assert counted.discrimination == 0


def test_hits_and_false_alarms_are_counted_apart() -> None:
    reviews = (
        review(1, form=Form.SPOT, choice="ridicule", flaw="ridicule"),
        review(2, form=Form.SPOT, choice="motive", flaw="ridicule"),
        review(3, form=Form.SPOT, choice=SOUND, flaw="ridicule"),
        review(4, form=Form.SPOT, choice="motive", flaw=None),
        review(5, form=Form.SPOT, choice=SOUND, flaw=None),
        review(6, form=Form.SPOT, choice=None, flaw=None, skipped=True),
    )
    counted = spotting(reviews, "demo")
    assert counted == Spotting(flawed=3, hits=2, named=1, sound=2, false_alarms=1)
    assert counted.discrimination == pytest.approx(2 / 3 - 1 / 2)
    assert fold(reviews, "demo") == Progress({})


def test_a_spot_session_is_resumed_exactly(deck: Deck) -> None:
    state = start("s", deck.id, "", 1, items(deck, 4, 3))
    state = step(state, Chosen(SOUND, stamp()))[0]
    assert load(dump(state), deck, lambda statement, text: assessment(Verdict.MISS)) == state
