"""A mix that has come to duels, and what is told under feedback, on lines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from debate.core.duel import openings
from debate.core.item import Form
from debate.core.review import Review, to_json
from debate.files.deck_file import read_deck
from debate.files.folders import builtin_decks
from tests.builders import START, review
from tests.conftest import Call, Done

MIX = ("play", "--plain", "--mode", "mix", "--lang", "en")


def typed_well(count: int = 8) -> list[Review]:
    """Return hits on statements that a duel can open with, typed one after the other."""
    deck = read_deck(builtin_decks() / "vermarkting.yaml").deck
    assert deck is not None
    typed = review(form=Form.TYPE, text="x", deck=deck.id)
    names = [each.id for each in openings(deck, "voor")[:count]]
    return [
        replace(typed, id=f"typed-{name}", statement=name, at=START.replace(second=n)) for n, name in enumerate(names)
    ]


@pytest.fixture
def grown(call: Call, tmp_path: Path) -> list[Review]:
    """Return the answers of a student who types with ease; they are kept."""
    answers = typed_well()
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(to_json(each) + "\n" for each in answers), encoding="utf-8")
    assert call("data", "import", str(path)).status == 0
    return answers


def is_duel(done: Done) -> bool:
    return "--- The duel ---" in done.out


def test_a_mix_proposes_a_duel_that_opens_with_what_was_typed_well(call: Call, grown: list[Review]) -> None:
    done = call(*MIX, typed="d\ns\n\ns\n\ns\n\n\n")
    assert "You type most of these: try a duel." in done.out
    assert is_duel(done)
    answers = call("data", "export").out.splitlines()
    first = next(line for line in answers if '"duel": true' in line)
    assert f'"statement": "{grown[-1].statement}"' in first
    assert '"form": "type"' in first


def test_enter_plays_a_round_and_the_duel_is_proposed_again_at_its_end(call: Call, grown: list[Review]) -> None:
    assert grown
    done = call(*MIX, "--items", "1", typed="\ns\n\nd\ns\n\ns\n\ns\n\nn\nq\n")
    start, end = done.out.split("--- The end")
    assert "d: a duel. Enter: a round." in start
    assert "d a duel; a again, only the ones you missed; n a new round; " in end
    assert is_duel(done)
    assert "--- 1 of 1 ---" in end.split("--- The duel ---")[1]


def test_after_a_duel_a_round_comes_first(call: Call, grown: list[Review]) -> None:
    assert grown
    call(*MIX, typed="d\ns\n\ns\n\ns\n\n\n")
    assert "try a duel" not in call(*MIX, typed="q\n").out


@pytest.mark.parametrize(
    "flags", [("--mode", "type"), ("--seed", "1"), ("--statement", "t-afromen"), ("--side", "tegen")]
)
def test_no_duel_comes_in_between(call: Call, grown: list[Review], flags: tuple[str, ...]) -> None:
    assert grown
    assert "try a duel" not in call(*MIX, *flags, typed="q\n").out


def test_a_student_may_leave_where_a_duel_is_proposed(call: Call, grown: list[Review]) -> None:
    assert grown
    done = call(*MIX, typed="q\n")
    assert (done.status, "---" in done.out) == (0, False)


def test_who_does_not_type_with_ease_is_not_sent_to_duels(call: Call) -> None:
    assert "try a duel" not in call(*MIX, typed="q\n").out


def test_what_was_missed_in_a_mix_is_asked_again_as_it_grew(call: Call, grown: list[Review]) -> None:
    known = [each.statement for each in grown]
    assert known
    done = call(*MIX, "--items", "2", "--side", "tegen", typed="s\n\ns\n\na\ns\n\nq\n")
    assert done.out.count("--- 1 of 2 ---") == 2


def test_the_source_is_read_under_feedback(call: Call) -> None:
    game = ("play", "--plain", "--mode", "choose", "--seed", "3", "--items", "2", "--lang", "en")
    done = call(*game, typed="1\ns\ns\n\nq\n")
    told = done.out.split(", s the source")
    assert len(told) == 4
    assert "Look at paragraph" in told[1]
    assert "debate source add FILE" in told[1]
    assert "--- 2 of 2 ---" in told[3]
