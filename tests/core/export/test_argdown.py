"""Argdown: read back by our own reader, and where it is installed by Argdown's own parser.

For the latter, put the npm package @argdown/core where node finds it (NODE_PATH).
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from debate.core.deck import Deck
from debate.core.export.argdown import argdown, tag
from debate.core.imports import Named, from_argdown
from tests import builders
from tests.core.export.decks import awkward, builtin, texts

READER = Path(__file__).with_name("argdown.js")
DECKS = [builtin("vermarkting"), builtin("risk-scores"), awkward(), builders.deck()]


def attacks(deck: Deck) -> set[tuple[str, str]]:
    return {(made.id, each.id) for each in deck.statements for made in each.rebuttals}


def said(deck: Deck) -> dict[str, str]:
    points = {made.id: made.text for each in deck.statements for made in each.rebuttals}
    return points | {each.id: each.text for each in deck.statements}


def with_argdown(text: str) -> Any:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    done = subprocess.run(
        [node, str(READER)], input=text, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if "Cannot find module '@argdown/core'" in done.stderr:
        pytest.skip("@argdown/core is not installed")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_argdowns_own_parser_finds_the_same_map(deck: Deck) -> None:
    found = with_argdown(argdown(deck, str))
    assert found["errors"] == []
    assert {title: each["text"] for title, each in found["statements"].items()} == said(deck)
    assert {(source, target) for _, source, target in found["relations"]} == attacks(deck)
    assert {kind for kind, _, _ in found["relations"]} == {"attack"}
    assert (found["title"], found["sides"]) == (deck.title, dict(deck.sides))
    for each in deck.statements:
        assert found["statements"][each.id]["tags"] == [each.side, *each.topics]


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_our_own_reader_finds_the_same_map(deck: Deck) -> None:
    found = from_argdown(argdown(deck, str), Named("x"), "en")
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    assert said(found.deck) == said(deck)
    assert attacks(found.deck) == attacks(deck)
    assert (found.deck.title, dict(found.deck.sides), found.deck.language) == (
        deck.title,
        dict(deck.sides),
        deck.language,
    )
    for each in deck.statements:
        again = found.deck.by_id[each.id]
        assert (again.side, again.topics) == (each.side, each.topics)
        assert {(made.id, made.strength, made.why) for made in again.rebuttals} == {
            (made.id, made.strength, made.why) for made in each.rebuttals
        }


def test_the_lines_are_those_of_argdown() -> None:
    lines = argdown(builders.deck(), str).splitlines()
    assert lines[0] == "==="
    at = lines.index("[s1]: The statement s1 claims much. #for #t")
    assert lines[at + 1 : at + 4] == [
        "  - [s1-r0] // 3: Why s1-r0.",
        "  - [s1-r1] // 2: Why s1-r1.",
        "  - [s1-r2] // 1: Why s1-r2.",
    ]
    assert "[s1-r0]: The rebuttal s1-r0 says why. #against" in lines
    assert tag("a/b") == "#(a/b)"


@given(texts, texts, texts, texts)
def test_any_text_survives(first: str, second: str, third: str, fourth: str) -> None:
    deck = awkward((first, second, third, fourth))
    found = from_argdown(argdown(deck, str), Named("x"), "en")
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    assert said(found.deck) == said(deck)
    whys = {(each.id, made.id): made.why for each in deck.statements for made in each.rebuttals}
    again = {(each.id, made.id): made.why for each in found.deck.statements for made in each.rebuttals}
    assert again == whys
