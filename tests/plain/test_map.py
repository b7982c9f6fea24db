"""The map on lines, and searching it."""

from __future__ import annotations

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
