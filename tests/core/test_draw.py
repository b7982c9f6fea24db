"""What stands among the options, and that nothing but the argument gives the key away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from rapidfuzz import fuzz

from debate.core.draw import can_choose, make_item
from debate.core.item import Form, Item, Kind, Option
from debate.files.deck_file import read_deck
from tests.builders import deck, statement

BUILT_IN = Path(__file__).parents[2] / "decks" / "vermarkting.yaml"


def test_four_options_one_key_something_weaker() -> None:
    found = deck()
    for seed in range(50):
        item = make_item(found, found.statements[0], Form.CHOOSE, Random(seed))
        strengths = [option.strength for option in item.options]
        assert len(item.options) == 4
        assert strengths.count(3) == 1
        assert any(0 < strength < 3 for strength in strengths)
        assert any(option.kind is not Kind.REBUTTAL for option in item.options)


def test_the_order_is_shuffled_and_the_seed_fixes_it() -> None:
    found = deck()
    items = [make_item(found, found.statements[0], Form.CHOOSE, Random(seed)) for seed in range(40)]
    places = {next(i for i, option in enumerate(item.options) if option.strength == 3) for item in items}
    assert places == {0, 1, 2, 3}
    assert items[7] == make_item(found, found.statements[0], Form.CHOOSE, Random(7))


def test_two_keys_never_stand_side_by_side() -> None:
    tied = statement("s1", strengths=(3, 3, 2))
    found = deck(tied, statement("o", "against"))
    drawn = set()
    for seed in range(40):
        keys = [each.id for each in make_item(found, tied, Form.CHOOSE, Random(seed)).options if each.strength == 3]
        assert len(keys) == 1
        drawn.update(keys)
    assert drawn == {"s1-r0", "s1-r1"}


def test_a_small_deck_fills_up_with_what_is_misplaced_or_types() -> None:
    bare = statement("s1", strengths=(2,), flaws=0)
    found = deck(bare, statement("o", "against"), statement("p", "against"))
    item = make_item(found, bare, Form.CHOOSE, Random(1))
    assert sorted(option.kind for option in item.options) == [Kind.MISPLACED, Kind.MISPLACED, Kind.REBUTTAL]
    alone = deck(bare)
    assert not can_choose(alone, bare)
    assert make_item(alone, bare, Form.CHOOSE, Random(1)) == Item(bare, Form.TYPE)


def words(text: str) -> set[str]:
    return set(text.casefold().split())


GUESSERS: dict[str, Callable[[Option, Item], float]] = {
    "most characters": lambda option, item: len(option.text),
    "most words": lambda option, item: len(option.text.split()),
    "shares most words": lambda option, item: len(words(option.text) & words(item.statement.text)),
    "ratio": lambda option, item: fuzz.ratio(option.text, item.statement.text),
    "token set ratio": lambda option, item: fuzz.token_set_ratio(option.text, item.statement.text),
    "weighted ratio": lambda option, item: fuzz.WRatio(option.text, item.statement.text),
}


@pytest.fixture(scope="module")
def items() -> list[Item]:
    found = read_deck(BUILT_IN).deck
    assert found is not None
    return [
        make_item(found, each, Form.CHOOSE, chance) for chance in map(Random, range(20)) for each in found.statements
    ]


@pytest.mark.parametrize("name", GUESSERS)
def test_guessing_pays_no_better_than_chance(name: str, items: list[Item]) -> None:
    guess, chance = GUESSERS[name], Random(1)
    hits = 0.0
    for item in items:
        best = max(guess(option, item) for option in item.options)
        taken = chance.choice([option for option in item.options if guess(option, item) == best])
        hits += taken.strength == item.statement.best_strength
    assert hits / len(items) == pytest.approx(0.25, abs=0.05)
