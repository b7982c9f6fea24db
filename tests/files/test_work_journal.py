"""The journal of a draft: what was done can be undone on another day, whatever happened to it."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from debate.core.work import Keep, Step
from debate.files.edit.layout import Splice
from debate.files.work_journal import REDONE, TAKEN, UNDONE, Done, Journal, Trail


def done(before: str, after: str, step: Step | None = None) -> Done:
    return Done(step or Keep(after), (Splice(3, "old", "new \udcff\u2028"),), before, after)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "work"


def journal(folder: Path, name: str = "deck.yaml") -> Journal:
    return Journal(folder, Path("/drafts") / name)


def written(folder: Path, *lines: tuple[str, Done]) -> Journal:
    found = journal(folder)
    found.read("A")
    for act, each in lines:
        found.write(act, each)
    return found


AB, BC, CD = done("A", "B"), done("B", "C"), done("C", "D")


def test_steps_come_back_in_another_sitting(folder: Path) -> None:
    written(folder, (TAKEN, AB), (TAKEN, BC))
    assert journal(folder).read("C") == Trail("C", (AB, BC))
    again = journal(folder)
    again.read("C")
    again.write(UNDONE, BC)
    assert journal(folder).read("B") == Trail("B", (AB,), (BC,))
    journal(folder).read("B")
    again.write(REDONE, BC)
    assert journal(folder).read("C") == Trail("C", (AB, BC))


def test_a_new_step_forgets_what_was_undone(folder: Path) -> None:
    written(folder, (TAKEN, AB), (UNDONE, AB), (TAKEN, done("A", "X")))
    assert journal(folder).read("X") == Trail("X", (done("A", "X"),))


def test_each_draft_has_its_own(folder: Path) -> None:
    written(folder, (TAKEN, AB))
    assert journal(folder, "other.yaml").read("B") == Trail("B")
    assert journal(folder, "deck.yml").path != journal(folder).path
    assert journal(folder, "sub/deck.yaml").path != journal(folder).path


def test_a_line_whose_draft_never_came_is_left_out(folder: Path) -> None:
    written(folder, (TAKEN, AB), (TAKEN, BC))
    after_crash = journal(folder)
    assert after_crash.read("B") == Trail("B", (AB,))
    after_crash.write(TAKEN, done("B", "X"))
    assert journal(folder).read("X") == Trail("X", (AB, done("B", "X")))
    assert journal(folder).read("B") == Trail("B", (AB,))


def test_what_another_program_wrote_ends_it(folder: Path) -> None:
    written(folder, (TAKEN, AB))
    later = journal(folder)
    assert later.read("E") == Trail("E", lost=True)
    later.write(TAKEN, done("E", "F"))
    assert journal(folder).read("F") == Trail("F", (done("E", "F"),))
    assert '"before": "A"' not in journal(folder).path.read_text()


def test_a_damaged_line_costs_no_other_that_joins_on(folder: Path) -> None:
    found = written(folder, (TAKEN, AB), (TAKEN, BC))
    with found.path.open("ab") as target:
        target.write(b'{"act": "take", "before": "C", "aft')
    again = journal(folder)
    assert again.read("C") == Trail("C", (AB, BC))
    again.write(TAKEN, CD)
    assert journal(folder).read("D") == Trail("D", (AB, BC, CD))
    lines = found.path.read_text().splitlines()
    found.path.write_text("\n".join(line for line in lines if '"after": "B"' not in line))
    assert journal(folder).read("D") == Trail("D", (BC, CD))


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "3",
        "{}",
        '"x"',
        "[" * 100_000,
        '{"act": "take", "before": "C", "after": "D", "step": {"step": "Keep"}, "splices": []}',
        '{"act": "take", "before": "C", "after": "D", "step": {"step": "Keep", "statement": "x"}, "splices": 3}',
        '{"act": "take", "before": "C", "after": "D", "step": {"step": "Keep", "statement": "x"}, "splices": [[-1,"",""]]}',
        '{"act": "take", "before": "C", "after": "D", "step": {"step": "Keep", "statement": "x"}, "splices": [[1,2,""]]}',
        '{"act": "take", "before": "C", "after": "D", "step": {"step": "Keep", "statement": "x"}, "splices": [[1]]}',
        '{"act": "undo", "before": "C", "after": 3}',
    ],
    ids=range(11),
)
def test_what_is_no_line_is_passed_over(folder: Path, line: str) -> None:
    found = written(folder, (TAKEN, AB), (TAKEN, BC))
    with found.path.open("a") as target:
        target.write(line + "\n")
    assert journal(folder).read("C") == Trail("C", (AB, BC))


def test_any_damage_is_survived(folder: Path) -> None:
    found = written(folder, (TAKEN, AB), (TAKEN, BC), (UNDONE, BC), (REDONE, BC), (TAKEN, CD))
    whole = found.path.read_bytes()
    chance = random.Random(1)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        del data[chance.randrange(len(data)) :]
        found.path.write_bytes(bytes(data))
        assert journal(folder).read("D").at == "D"


def test_what_does_not_fit_together_is_forgotten(folder: Path) -> None:
    found = written(folder, (TAKEN, AB))
    lines = [{"act": "redo", "before": "B", "after": "X"}, {"act": "undo", "before": "X", "after": "Z"}]
    with found.path.open("a") as target:
        target.write("".join(json.dumps(line) + "\n" for line in lines))
    assert journal(folder).read("Z") == Trail("Z")


def test_a_folder_that_cannot_be_written_costs_undoing_only(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    found = Journal(taken / "work", Path("deck.yaml"))
    assert found.read("A") == Trail("A")
    found.write(TAKEN, AB)
    assert found.read("B") == Trail("B")
