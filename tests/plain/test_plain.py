"""The plain game, played through the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from debate.core.review import from_json
from tests.conftest import Call

CHOOSE = ("play", "--plain", "--mode", "choose", "--seed", "3", "--items", "2")


@pytest.mark.parametrize(("language", "word"), [("nl", "punten"), ("en", "points")])
def test_a_whole_game_in_both_languages(call: Call, language: str, word: str) -> None:
    done = call(*CHOOSE, "--lang", language, typed="1\n\nb\n\n\n")
    assert done.status == 0
    assert done.out.count("“") >= 4
    assert word in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 80


def test_the_same_seed_gives_the_same_game(call: Call) -> None:
    typed = "1\n\n2\n\n\n"
    assert call(*CHOOSE, typed=typed).out == call(*CHOOSE, typed=typed).out


def test_another_seed_gives_another_game(call: Call) -> None:
    other = [each if each != "3" else "4" for each in CHOOSE]
    assert call(*CHOOSE, typed="q\n").out != call(*other, typed="q\n").out


def test_what_is_no_option_is_asked_again(call: Call) -> None:
    done = call(*CHOOSE, "--lang", "en", typed="9\nzebra\n\n1\nq\n")
    assert done.out.count("Type a number from 1 to 4.") == 3


def test_hint_undo_skip_and_help(call: Call) -> None:
    done = call(*CHOOSE, "--lang", "en", typed="?\nu\nh\nh\nh\ns\nu\n1\nq\n")
    assert "a hint (costs 2 points)" in done.out
    assert "There is nothing to undo." in done.out
    assert done.out.count("Hint: ") >= 3
    assert "There are no more hints." in done.out
    assert "You skipped this one." in done.out
    lines = [from_json(line) for line in call("data", "export").out.splitlines()]
    assert [bool(each.undoes) for each in lines] == [False, True, False]


def test_a_session_that_was_left_goes_on_exactly_there(call: Call) -> None:
    first = call(
        "play", "--plain", "--mode", "choose", "--items", "3", "--seed", "5", "--lang", "en", typed="1\n\nh\nq\n"
    )
    assert "Saved." in first.out
    card = first.out.split("--- 2 of 3 ---")[1].split("Type a number")[0]
    second = call("play", "--plain", "--lang", "en", typed="\n1\n\n1\n\n\n")
    assert "You left at 2 of 3" in second.out
    assert second.out.split("--- 2 of 3 ---")[1].split("Type a number")[0] == card
    assert "Hint: " in second.out.split("Type a number")[1]
    assert "--- The end" in second.out
    assert "You left" not in call("play", "--plain", "--lang", "en", typed="q\n").out


def test_again_only_what_was_missed(call: Call) -> None:
    done = call(*CHOOSE, "--lang", "en", typed="s\n\ns\n\na\ns\n\nq\n")
    first, again = done.out.split("--- The end")
    statements = re.findall(r"^  “(.*)$", first, re.M)
    assert statements[0] in again


def test_typed_answers_get_a_verdict_and_can_be_contested(call: Call) -> None:
    game = ("play", "--plain", "--mode", "type", "--seed", "3", "--items", "1", "--lang", "en")
    done = call(*game, typed="bananen zijn krom\nc\nu\n\nq\n")
    assert "[-] MISS" in done.out
    assert "Noted" in done.out


def test_the_end_of_input_leaves_and_saves(call: Call) -> None:
    done = call(*CHOOSE, "--lang", "en", typed="1\n")
    assert done.status == 0
    assert "Saved." in done.out
    assert len(call("data", "export").out.splitlines()) == 1


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        (("--deck", "nonsense"), 'there is no deck "nonsense"; choose from: '),
        (("--side", "links"), 'there is no side "links"; choose from: tegen, voor, both'),
        (("--topic", "weer"), 'there is no topic "weer"; choose from: '),
    ],
)
def test_unknown_names_are_refused_with_what_there_is(call: Call, flags: tuple[str, ...], expected: str) -> None:
    done = call("play", "--plain", "--lang", "en", *flags)
    assert done.status == 2
    assert expected in done.err


def test_a_faulty_deck_says_how_to_see_why(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("title: [")
    done = call("play", "--plain", "--deck", str(path), "--lang", "en")
    assert done.status == 2
    assert "debate deck check" in done.err


def test_the_english_deck_speaks_english_by_itself(call: Call) -> None:
    done = call("play", "--plain", "--deck", "risk-scores", "--mode", "choose", "--seed", "1", typed="q\n")
    assert "What is the strongest answer?" in done.out


def test_a_side_shows_the_other_sides_arguments(call: Call) -> None:
    done = call(
        "play",
        "--plain",
        "--side",
        "voor",
        "--mode",
        "choose",
        "--seed",
        "1",
        "--items",
        "3",
        typed="1\n\n1\n\n1\n\n\n",
    )
    assert done.out.count("\nTegen vermarkting (") == 3
