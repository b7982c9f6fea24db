"""Duels, spotting, review and progress, played and read on lines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from debate.core.draw import make_item
from debate.core.events import Chosen
from debate.core.item import Form
from debate.core.review import from_json
from debate.core.round import start
from debate.core.step import step
from debate.locale import Words
from debate.plain.duelling import remarks
from tests.builders import deck, stamp, statement
from tests.conftest import Call

DUEL = ("duel", "--plain", "--lang", "en", "--seed", "3")


@pytest.mark.parametrize("level", ["mild", "fair", "sharp"])
def test_a_duel_is_fought_drawn_and_kept(call: Call, level: str) -> None:
    done = call(*DUEL, "--level", level, "--statement", "t-afromen", typed="1\n\n2\n\n3\n\n\n")
    assert done.status == 0
    drawn = done.out.split("--- The duel ---")[1]
    assert "You: Voor een gereguleerde markt. Opponent: Tegen vermarkting." in drawn
    assert drawn.count("Opponent opens") == 1
    assert drawn.count("Opponent answers: *") == 2
    assert drawn.count("You answer: *") + drawn.count("You: no point made") == 3
    assert "points  in all" in drawn
    listed = call("duels", "--lang", "en").out
    assert listed.count("3 answers") == 1
    shown = call("duels", "1", "--lang", "en").out
    assert shown.split("\n\n")[0].strip() in drawn
    assert max(len(line) for line in done.out.splitlines()) <= 80


def test_the_same_seed_gives_the_same_duel(call: Call) -> None:
    typed = "1\n\n1\n\n1\n\n\n"
    assert call(*DUEL, typed=typed).out == call(*DUEL, typed=typed).out


def test_a_duel_that_was_left_goes_on(call: Call) -> None:
    first = call(*DUEL, typed="1\n\nq\n")
    assert "--- 2 of 3" in first.out
    second = call("play", "--plain", "--lang", "en", typed="\n1\n\n1\n\n\n")
    assert (
        second.out.split("--- 2 of 3")[1].split("Type a number")[0]
        == first.out.split("--- 2 of 3")[1].split("Type a number")[0]
    )
    assert "--- The duel ---" in second.out


def test_a_typed_duel_goes_on_without_being_recognised(call: Call) -> None:
    done = call(*DUEL, "--mode", "type", typed="bananen\n\nperen\n\nkersen\n\n\n")
    drawn = done.out.split("--- The duel ---")[1]
    assert "“bananen”" in drawn
    assert drawn.count("Said for you: ") == 3
    assert drawn.count("You: no point made, 0 points") == 3
    assert drawn.count("not recognised") == 3
    assert "0 points  in all" in drawn


def test_a_duel_as_markdown(call: Call, tmp_path: Path) -> None:
    call(*DUEL, typed="1\n\n2\n\n1\n\n\n")
    target = tmp_path / "duel.md"
    assert call("duels", "1", "--out", str(target), "--lang", "en").status == 0
    assert target.read_text(encoding="utf-8") == call("duels", "1", "--markdown", "--lang", "en").out
    assert target.read_text(encoding="utf-8").startswith("# Vermarkting")
    assert call("duels", "7").status == 2


def test_markdown_keeps_what_is_said_apart_and_no_mark_has_a_meaning(call: Call) -> None:
    call(*DUEL, typed="1\n\n2\n\n1\n\n\n")
    out = call("duels", "1", "--markdown", "--lang", "en").out
    heads = [line for line in out.splitlines() if line.lstrip().startswith("- **")]
    assert len(heads) == 6
    assert [len(head) - len(head.lstrip()) for head in heads] == [0, 2, 4, 6, 8, 10]
    assert all(head.count("*") == 4 and head.endswith("**") for head in heads)
    for text in (line for line in out.splitlines() if "“" in line):
        assert f"\n\n{text}\n\n" in out


def openings_of(out: str) -> list[str]:
    return re.findall(r"--- 1 of 3 --- .*?\n\n(.*?)\n\n", out, re.S)


def test_a_duel_again_has_the_same_opening(call: Call) -> None:
    done = call(*DUEL, typed="1\n\n1\n\n1\n\na\nq\n")
    first, again = openings_of(done.out)
    assert first == again


def test_changing_chairs_opens_with_what_the_student_said(call: Call) -> None:
    sharp = ("duel", "--plain", "--lang", "en", "--seed", "3", "--statement", "t-afromen")
    for number in "1234":
        done = call(*sharp, typed=f"{number}\n\n1\n\n1\n\nc\nq\n")
        if "Your point (the strongest there is)" in done.out.split("--- 2 of 3")[0]:
            break
    first, other = openings_of(done.out)
    assert first != other
    assert other.split("“")[1] in first + done.out.split("--- 2 of 3")[0]
    assert done.out.split("c change chairs")[1].count("Voor een gereguleerde markt (") == 1


def test_without_a_point_made_there_is_no_other_chair(call: Call) -> None:
    done = call(*DUEL, typed="s\n\ns\n\ns\n\nc\n")
    assert "c change chairs" not in done.out
    assert done.out.split("--- The duel ---")[1].count("You: skipped") == 3


def test_each_reply_tells_what_it_attacks_and_how_strongly(call: Call) -> None:
    done = call(*DUEL, "--level", "sharp", typed="s\n\n1\n\n1\n\n\n")
    opening, second, third, _end = re.split(r"--- (?:[123] of 3|The duel) ---", done.out)[1:]
    assert "attacks" not in done.out.split("--- 1 of 3")[0]
    assert "This costs you points, not the duel" in opening
    assert "Said for you: “" in opening
    assert "Your opponent attacks that point: " in " ".join(opening.split())
    assert second.count("You said: “") + second.count("Said for you: “") == 1
    assert "Your opponent" not in third


def test_what_concedes_is_praised_in_a_round_too() -> None:
    plain = statement("s1")
    conceding = replace(plain, rebuttals=(replace(plain.rebuttals[0], concedes=True), *plain.rebuttals[1:]))
    for shown, praised in ((conceding, 1), (plain, 0)):
        item = make_item(deck(shown), shown, Form.CHOOSE, Random(1))
        state, _saved = step(start("s", "demo", "f", 1, (item,)), Chosen("s1-r0", stamp()))
        assert " ".join(remarks(state, Words("en"))).count("Well conceded: You grant what is true") == praised


def test_no_duel_yet(call: Call) -> None:
    assert "debate duel" in call("duels", "--lang", "en").out
    assert call(*DUEL, "--statement", "nonsense").status == 2
    assert call(*DUEL, "--side", "nonsense").status == 2


def test_spotting_flaws(call: Call) -> None:
    typed = "1\n\n" * 4 + "\n"
    done = call("play", "--plain", "--mode", "spot", "--items", "4", "--seed", "2", "--lang", "en", typed=typed)
    assert done.out.count("Someone answers:") == 4
    assert done.out.count("1. It is sound.") == 4
    assert done.out.count("Right: it is sound.") == 2
    assert done.out.count("Missed: there is a flaw in it") == 2
    told = call("progress", "--lang", "en").out
    assert "Flaws seen: 0 of 2, named: 0" in told
    assert "Sound replies taken for flawed: 0 of 2" in told
    assert "(0 guessing, 1 perfect): 0.00" in told


def test_progress_as_json(call: Call) -> None:
    call("play", "--plain", "--mode", "choose", "--items", "2", "--seed", "2", typed="1\n\n2\n\n\n")
    found = json.loads(call("progress", "--json").out)
    assert found["deck"] == "vermarkting"
    assert sum(side["learning"] + side["known"] for side in found["sides"]) == 2
    assert found["days"][-1]["answers"] == 2
    assert found["streak"] == 1


def test_what_was_missed_comes_back(call: Call) -> None:
    assert "Nothing comes back today" in call("review", "--plain", "--lang", "en").out
    call("play", "--plain", "--mode", "choose", "--items", "2", "--seed", "2", "--lang", "en", typed="s\n\ns\n\n\n")
    done = call("review", "--plain", "--lang", "en", typed="1\n\n1\n\n\n")
    assert "--- 1 of 2 ---" in done.out
    asked = [from_json(line).statement for line in call("data", "export").out.splitlines()]
    assert set(asked[:2]) == set(asked[2:])


def test_a_backup_by_day_and_back(call: Call, tmp_path: Path) -> None:
    game = ("play", "--plain", "--mode", "choose", "--items", "1", "--seed", "2")
    assert "no backup yet" in call("data", "backups", "--lang", "en").out
    call(*game, typed="1\n\n\n")
    call(*game, typed="1\n\n\n")
    listed = call("data", "backups", "--lang", "en").out
    assert "1 answer " in listed
    day = listed.split()[0]
    done = call("data", "restore", day, "--lang", "en")
    assert "Restored from" in done.out
    assert "is kept in" in done.out
    assert len(call("data", "export").out.splitlines()) == 1
    assert call("data", "restore", "1999-01-01").status == 2
    (tmp_path / "noise").write_text("noise")
    assert call("data", "restore", str(tmp_path / "noise")).status == 1
    assert len(call("data", "export").out.splitlines()) == 1
