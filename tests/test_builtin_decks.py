"""The built-in decks against the argument map, and against what a card needs."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from debate.core import lint
from debate.core.deck import Deck
from debate.core.flaws import BY_NAME
from debate.files.deck_file import read_deck

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the argument map is not here")


def built_in(name: str) -> Deck:
    found = read_deck(ROOT / "decks" / f"{name}.yaml")
    assert found.deck is not None, found.faults
    return found.deck


@pytest.fixture(scope="module")
def deck() -> Deck:
    return built_in("vermarkting")


@pytest.fixture(scope="module")
def argument_map() -> Any:
    return yaml.safe_load((SHARED / "argument-map.yaml").read_text(encoding="utf-8"))


@needs_shared
def test_the_whole_map_is_in_the_deck(deck: Deck, argument_map: Any) -> None:
    assert [each.id for each in deck.statements] == [node["id"] for node in argument_map["nodes"]]
    for node in argument_map["nodes"]:
        statement = deck.by_id[node["id"]]
        assert statement.side == node["side"]
        assert {each.source: list(each.blocks) for each in statement.point.source} == node["at"]
        assert {each.id: each.strength for each in statement.rebuttals} == node["attacked_by"]


@needs_shared
def test_comments_are_derived_from_the_blocks(deck: Deck, argument_map: Any) -> None:
    for node in argument_map["nodes"]:
        point = deck.by_id[node["id"]].point
        comments = {
            f"{reference.source}.{label}"
            for reference in point.source
            for block in reference.blocks
            if (label := deck.sources[reference.source].comment_at(block))
        }
        assert comments == set(node.get("comments", [])), node["id"]


@needs_shared
def test_the_flawed_moves_of_the_map_are_in_the_deck(deck: Deck, argument_map: Any) -> None:
    for flawed in argument_map["flawed"]:
        move = deck.flawed_by_id[flawed["id"]]
        assert move.flaw == BY_NAME[flawed["flaw"]]
        assert {each.source: list(each.blocks) for each in move.source} == flawed["at"]
        home = next(each for each in deck.statements if move in each.flawed)
        assert home.side == deck.other_side(flawed["side"])


@needs_shared
def test_the_sources_are_those_of_the_map(deck: Deck, argument_map: Any) -> None:
    for key, source in argument_map["sources"].items():
        ours = deck.sources[key]
        assert (ours.title, list(ours.authors), ours.publisher, ours.blocks) == (
            source["title"], source["authors"], source["publisher"], source["blocks"],
        )  # fmt: skip
        assert {label: list(blocks) for label, blocks in ours.comments.items()} == source["comments"]


@needs_shared
def test_no_sentence_of_the_articles_is_in_the_project() -> None:
    tracked = [
        ROOT / each
        for each in ("decks", "seeds", "docs", "src", "tests", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")
    ]
    paths = [str(path) for path in tracked if path.exists()]
    done = subprocess.run(
        [sys.executable, str(SHARED / "tools" / "originality.py"), str(SHARED / "seeds"), *paths],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_every_statement_has_what_a_card_needs(name: str) -> None:
    deck = built_in(name)
    for statement in deck.statements:
        assert len(statement.point.paraphrases) >= 10, statement.id
        assert len(set(statement.point.paraphrases)) == len(statement.point.paraphrases), statement.id
        assert statement.point.ideas, statement.id
        assert any(idea.must for idea in statement.point.ideas), statement.id
        for idea in statement.point.ideas:
            assert len(idea.terms) >= 5, (statement.id, idea.name)
            assert idea.hint.endswith("?"), (statement.id, idea.name)
        assert all(each.why for each in (*statement.rebuttals, *statement.flawed)), statement.id
        flaws = [move.flaw for move in statement.flawed]
        assert len(flaws) >= 3, statement.id
        assert len(set(flaws)) == len(flaws), statement.id
        assert statement.topics, statement.id
        assert set(statement.topics) <= set(deck.topics), statement.id


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_texts_fit_a_card_on_a_small_terminal(name: str) -> None:
    deck = built_in(name)
    for statement in deck.statements:
        for text in (statement.text, *(move.text for move in statement.flawed)):
            assert 100 <= len(text) <= 190, (len(text), text)


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_no_why_is_said_twice(name: str) -> None:
    deck = built_in(name)
    whys = Counter(each.why for statement in deck.statements for each in (*statement.rebuttals, *statement.flawed))
    assert [why for why, count in whys.items() if count > 1] == []


@pytest.mark.parametrize("name", ["vermarkting", "risk-scores"])
def test_lint_has_nothing_to_say(name: str) -> None:
    assert [f"{each.id}: {each.message}" for each in lint.warnings(built_in(name))] == []
