"""`debate deck try` and `debate deck inbox`: looking into the marking, and mending it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from debate.core.inbox import inbox
from debate.core.item import Form
from debate.core.review import to_json
from debate.files.deck_file import read_deck
from tests.builders import deck, review
from tests.conftest import Call

ROOT = Path(__file__).parents[2]
BUILT_IN = ROOT / "decks" / "vermarkting.yaml"
TEXT = "De stad zet gewoon een norm in het bestek."


@pytest.fixture
def own_deck(tmp_path: Path) -> Path:
    return Path(shutil.copy(BUILT_IN, tmp_path / "mine.yaml"))


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    rows = [
        review(1, deck="vermarkting", statement="t-afromen", form=Form.TYPE, text=TEXT, contested=True, rebuttal=None),
        review(
            2,
            deck="vermarkting",
            statement="t-afromen",
            form=Form.TYPE,
            text=TEXT,
            self_marked=True,
            rebuttal="v-regulator",
        ),
        review(3, deck="vermarkting", statement="t-afromen", form=Form.TYPE, text=TEXT + " Toch?", self_marked=True),
        review(4, deck="vermarkting", statement="t-stem", form=Form.TYPE, text="Heel iets anders.", contested=True),
        review(5, deck="vermarkting", statement="t-stem", form=Form.TYPE, text="Gewoon juist."),
        review(6, deck="elsewhere", statement="t-stem", form=Form.TYPE, text="Ander deck.", contested=True),
    ]
    path = tmp_path / "export.jsonl"
    path.write_text("".join(to_json(row) + "\n" for row in rows), encoding="utf-8")
    return path


def ids(out: str) -> list[str]:
    return [line.split()[0] for line in out.splitlines() if "[contested" in line or "[unsure" in line]


def test_what_waits_is_listed_and_grouped(call: Call, own_deck: Path, exported: Path) -> None:
    done = call("deck", "inbox", str(own_deck), "--reviews", str(exported), "--lang", "en")
    assert "3 answers wait" in done.out
    first, alike, other = [line for line in done.out.splitlines() if "[contested" in line or "[unsure" in line]
    assert "x2" in first
    assert alike.startswith("    ")
    assert "Heel iets anders." in other
    assert "Gewoon juist." not in done.out


def test_an_accepted_answer_is_learnt_and_kept_as_marked(
    call: Call, own_deck: Path, exported: Path, tmp_path: Path
) -> None:
    marked = tmp_path / "marked.jsonl"
    flags = ("deck", "inbox", str(own_deck), "--reviews", str(exported), "--marked", str(marked), "--lang", "en")
    first, _, last = ids(call(*flags).out)
    done = call(*flags, "--accept", f"{first}=v-regulator", "--dismiss", last)
    assert done.status == 0, done.err
    learnt = read_deck(own_deck).deck
    assert learnt is not None
    assert TEXT in learnt.by_id["v-regulator"].point.paraphrases
    rows = [json.loads(line) for line in marked.read_text(encoding="utf-8").splitlines()]
    assert [(row["prompt"], row["label"]) for row in rows] == [("t-afromen", "v-regulator"), ("t-stem", None)]
    assert "1 answer waits" in call(*flags).out
    verdict = call("deck", "bench", str(own_deck), str(marked), "--jsonl", "-").out.splitlines()[0]
    assert json.loads(verdict)["rebuttal"] == "v-regulator"
    assert json.loads(verdict)["verdict"] in ("hit", "partial")


@pytest.mark.parametrize(
    ("flag", "value"), [("--accept", "nope=v-regulator"), ("--accept", "{id}=t-stem"), ("--dismiss", "nope")]
)
def test_what_is_not_there_changes_nothing(call: Call, own_deck: Path, exported: Path, flag: str, value: str) -> None:
    before = own_deck.read_bytes()
    flags = ("deck", "inbox", str(own_deck), "--reviews", str(exported))
    first = ids(call(*flags, "--lang", "en").out)[0]
    assert call(*flags, flag, value.format(id=first)).status == 2
    assert own_deck.read_bytes() == before


def test_a_deck_that_came_with_the_program_is_not_changed(call: Call, exported: Path) -> None:
    before = BUILT_IN.read_bytes()
    flags = ("deck", "inbox", "vermarkting", "--reviews", str(exported), "--lang", "en")
    first = ids(call(*flags).out)[0]
    done = call(*flags, "--accept", f"{first}=v-regulator")
    assert done.status == 2
    assert "copy" in done.err
    assert BUILT_IN.read_bytes() == before


def test_contested_in_the_game_reaches_the_inbox(call: Call) -> None:
    call("play", "--plain", "--mode", "type", "--seed", "3", "--items", "1", typed="bananen zijn krom\nc\nq\n")
    done = call("deck", "inbox", "vermarkting", "--lang", "en")
    assert "1 answer waits" in done.out
    assert "bananen zijn krom" in done.out


def test_statements_that_are_gone_are_left_out() -> None:
    assert inbox([review(1, statement="gone", text="x", contested=True)], deck(), ()) == []


def test_try_takes_a_score_apart(call: Call) -> None:
    answer = "De overheit heeft als regulator alle middelen om afroming te stoppen."
    done = call("deck", "try", "vermarkting", "t-afromen", "--answer", answer, "--lang", "en")
    assert done.status == 0
    assert "overheit → overheid" in done.out
    assert done.out.index("v-regulator  0.") < done.out.index("v-persoonsvolgend  0.")
    assert "nearest (" in done.out


def test_try_asks_until_the_input_ends(call: Call) -> None:
    done = call("deck", "try", "risk-scores", "a-biased-data", "--lang", "en", typed="No.\nThe data is old.\n\n")
    assert done.out.count("your answer") == 3


def test_try_knows_what_was_meant(call: Call) -> None:
    done = call("deck", "try", "vermarkting", "t-afroomen", "--answer", "x", "--lang", "en")
    assert done.status == 2
    assert "(t-afromen?)" in done.err
