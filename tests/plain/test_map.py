"""The map on lines, and searching it."""

from __future__ import annotations

import re

from debate.core.argument_map import ArgumentMap
from tests.builders import deck, statement
from tests.conftest import Call


def test_the_whole_map_by_side(call: Call) -> None:
    out = call("map", "--lang", "en").out
    assert out.count("\n  t-") == 33
    assert out.count("\n  v-") == 31


def test_one_statement_with_what_is_around_it(call: Call) -> None:
    out = call("map", "t-afromen", "--lang", "en").out
    answers, answered = out.split("What it answers:")
    assert "*** v-regulator" in answers
    assert "*   v-persoonsvolgend" in answers
    assert "*** v-klant-niet-gehoord" in answered
    assert call("map", "t-afroomen", "--lang", "en").err.count("(t-afromen?)") == 1


def test_search_forgives_case_and_accents(call: Call) -> None:
    assert "t-cooperaties" in call("map", "--search", "COOPERATIES burgers", "--lang", "en").out
    assert "t-cooperaties" not in call("map", "--search", "cooperaties zeppelin", "--lang", "en").out


def test_search_looks_at_sides_topics_and_authors() -> None:
    found = ArgumentMap(deck(statement("s1", topic="money"), statement("s2", "against")))
    assert [each.id for each in found.search("money")] == ["s1"]
    assert [each.id for each in found.search("Against")] == ["s2"]
    assert len(found.search("a. author")) == 2
    assert len(found.search("")) == 2
    assert found.attacked("s1-r0")[0][0].id == "s1"


def test_known_statements_are_marked(call: Call) -> None:
    call("play", "--plain", "--mode", "choose", "--items", "1", "--seed", "2", typed="1\n\n\n")
    assert "\n~ " in call("map", "--lang", "en").out


def test_a_statement_says_how_to_answer_it_and_how_to_duel_on_it(call: Call) -> None:
    out = call("map", "t-afromen", "--lang", "en").out
    for name in ("play", "duel"):
        found = re.search(rf"debate ({name} --deck vermarkting --statement t-afromen)$", out, re.M)
        assert found is not None
        done = call(*found[1].split(), "--plain", "--lang", "en", typed="q\n")
        assert "Studies wijzen op afroming" in done.out


def test_a_round_on_one_statement(call: Call) -> None:
    done = call("play", "--plain", "--statement", "t-afromen", "--lang", "en", typed="1\n\n\n")
    assert "--- 1 of 1 ---" in done.out
    assert "--- The end" in done.out
    assert call("play", "--plain", "--statement", "t-afroomen", "--lang", "en").err.count("(t-afromen?)") == 1
    assert call("duel", "--plain", "--statement", "t-afroomen", "--lang", "en").err.count("(t-afromen?)") == 1
