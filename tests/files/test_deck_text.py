"""A deck written as YAML reads back as the same deck."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from debate.core.deck import Deck
from debate.files.deck_file import parse_deck
from debate.files.deck_text import deck_yaml, quoted
from tests import builders
from tests.core.export.decks import awkward, builtin, texts


def back(deck: Deck) -> Deck:
    found = parse_deck(Path("x.yaml"), deck_yaml(deck).encode())
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    return replace(found.deck, fingerprint=deck.fingerprint)


@pytest.mark.parametrize(
    "deck", [builtin("vermarkting"), builtin("risk-scores"), awkward(), builders.deck()], ids=lambda deck: deck.id
)
def test_there_and_back_is_the_same(deck: Deck) -> None:
    assert back(deck) == deck


@given(texts, texts, texts, texts)
def test_any_deck_comes_back(first: str, second: str, third: str, fourth: str) -> None:
    deck = replace(awkward((first, second, third, fourth)), description=first, draft=True)
    assert back(deck) == deck


@given(st.text())
def test_any_text_is_one_value_on_one_line(text: str) -> None:
    written = quoted(text)
    assert len(written.splitlines()) == 1
    assert yaml.safe_load(f"x: {written}") == {"x": text}
    assert yaml.safe_load(f"[{written}, {written}]") == [text, text]


@pytest.mark.parametrize("word", ["no", "True", "null", "y", "1e3", "010", "12:30", "-", "é", "a b", ""])
def test_what_yaml_reads_more_into_is_quoted(word: str) -> None:
    assert quoted(word).startswith('"')


def test_comments_stand_at_the_head() -> None:
    assert deck_yaml(builders.deck(), ["One.", "Two."]).startswith("# One.\n# Two.\ndebate: 1\n")
