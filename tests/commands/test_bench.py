"""`debate deck bench`, on the built-in decks and on what a lecturer may get wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from unicodedata import combining, normalize

import pytest

from debate.core import bench
from debate.core.marking import Marker
from debate.files.deck_file import read_deck
from debate.files.marked import read_marked
from tests.conftest import Call

ROOT = Path(__file__).parents[2]
DECK = str(ROOT / "decks" / "vermarkting.yaml")
SHARED = ROOT.parent / "shared"


def row(answer: str, label: str, kind: str = "k", prompt: str = "t-afromen") -> str:
    """Return a row of marked answers; `label` as it stands in JSON."""
    return f'{{"prompt": "{prompt}", "answer": "{answer}", "label": {label}, "kind": "{kind}"}}\n'


def test_it_prints_shares_per_kind_and_the_worst_cases(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(
        row("De overheid heeft als regulator alle middelen om afroming van cliënten af te remmen.", '"v-regulator"')
        + row("Ik lust geen spruitjes.", "null", "weird")
        + row("Ik lust wel spruitjes.", '"v-regulator"')
    )
    done = call("deck", "bench", DECK, str(path), "--lang", "en")
    assert done.status == 0
    rows = {line.split()[0]: line.split() for line in done.out.splitlines() if line.strip()}
    assert rows["k"][1:4] == ["2", "0.50", "0.00"]
    assert rows["weird"][-1] == "0.00"
    assert "spruitjes" in done.out.split("The worst cases:")[1]


def test_floors_and_ceilings_fail(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(row("Ik lust wel spruitjes.", '"v-regulator"') + row("Niks.", "null"))
    assert call("deck", "bench", DECK, str(path), "--min-credited", "0.5").status == 1
    assert call("deck", "bench", DECK, str(path), "--min-credited", "0", "--max-false", "0").status == 0
    assert call("deck", "bench", DECK, str(path), "--min-credited", "2").status == 2


def test_csv_with_semicolons_will_do(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_bytes("\ufeffprompt;answer;label;kind\r\nt-afromen;Ik lust geen spruitjes.;;k\r\n".encode())
    assert call("deck", "bench", DECK, str(path)).status == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", ":1: this is not JSON"),
        ('{"prompt": "x"}', ":1: a marked answer has the fields prompt, answer, label, kind"),
        (row("x", "null", prompt="t-nonsense"), ':1: the deck has no statement "t-nonsense"'),
        ("\n" + row("x", '"t-stem"'), ':2: "t-stem" is no rebuttal of "t-afromen"'),
        (row("x", "3"), ":1: prompt, answer, label and kind are texts"),
        ("", "there is no answer in"),
    ],
)
def test_a_row_that_is_no_marked_answer_is_refused_with_its_line(
    call: Call, tmp_path: Path, text: str, expected: str
) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(text)
    done = call("deck", "bench", DECK, str(path), "--lang", "en")
    assert done.status == 2
    assert expected in done.err


def test_verdicts_come_out_with_the_confidence_of_every_rebuttal(call: Call, tmp_path: Path) -> None:
    path, out = tmp_path / "m.jsonl", tmp_path / "v.jsonl"
    path.write_text(row("Ik lust geen spruitjes.", "null"))
    assert call("deck", "bench", DECK, str(path), "--jsonl", str(out)).status == 0
    (verdict,) = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert verdict["prompt"] == "t-afromen"
    assert verdict["verdict"] == "miss"
    assert set(verdict["scores"]) == {"v-toegangspoort", "v-regulator", "v-meer-overheid", "v-persoonsvolgend"}
    assert all(0 <= value <= 1 for value in verdict["scores"].values())
    screen = call("deck", "bench", DECK, str(path), "--jsonl", "-").out
    assert screen == out.read_text(encoding="utf-8")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the marked answers are not here")
def test_the_public_scorer_agrees(call: Call, tmp_path: Path) -> None:
    answers, verdicts = SHARED / "answers" / "dev.jsonl", tmp_path / "v.jsonl"
    ours = call("deck", "bench", DECK, str(answers), "--jsonl", str(verdicts), "--lang", "en").out
    done = subprocess.run(
        [sys.executable, str(SHARED / "tools" / "score_answers.py"), str(answers), str(verdicts)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    theirs = {
        line.split()[0]: [part for part in line.split()[1:] if part != "|"] for line in done.stdout.splitlines()[1:]
    }
    for line in ours.split("\n\n")[0].splitlines()[1:]:
        kind, *figures = line.split()
        assert figures == theirs[kind]


# The floors only rise. Shares credited with the right rebuttal, at least; the other figures, at most.
FLOORS = {"recalled": 0.95, "third-year": 0.88, "first-year": 0.75}
ENGLISH_FLOORS = FLOORS | {"first-year": 0.70}
WRONG, FALSE, FLIPPED, UNSURE = 0.03, 0.03, 0.16, 0.14
ENGLISH = str(ROOT / "decks/risk-scores.yaml")
ANSWERS = {
    "own": (DECK, ROOT / "tests/answers/vermarkting.jsonl", FLIPPED),
    "kept": (DECK, ROOT / "tests/answers/vermarkting-kept.jsonl", FLIPPED),
    "fresh": (DECK, ROOT / "tests/answers/vermarkting-fresh.jsonl", FLIPPED),
    "shared": (DECK, SHARED / "answers/dev.jsonl", FLIPPED),
    "english": (ENGLISH, ROOT / "tests/answers/risk-scores.jsonl", 0.13),
    "english fresh": (ENGLISH, ROOT / "tests/answers/risk-scores-fresh.jsonl", 0.25),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_the_built_in_decks_mark_as_promised(name: str) -> None:
    path, answers, flipped = ANSWERS[name]
    if not answers.exists():
        pytest.skip("the marked answers are not here")
    deck = read_deck(Path(path)).deck
    assert deck is not None
    judged = bench.judge(read_marked(answers, deck), Marker(deck).mark)
    floors = ENGLISH_FLOORS if path == ENGLISH else FLOORS
    for shares in bench.by_kind(judged):
        if shares.kind in floors:
            assert shares.credited >= floors[shares.kind], shares
            assert shares.wrong <= WRONG, shares
        if shares.kind == "flipped":
            assert shares.wrong <= flipped, shares
    labelled = bench.total(judged, labelled=True)
    refused = bench.total([each for each in judged if each.marked.kind != "flipped"], labelled=False)
    assert labelled is not None
    assert labelled.unsure <= UNSURE
    assert refused is not None
    assert refused.wrong <= (0.05 if path == ENGLISH else FALSE)


def test_typos_accents_and_case_cost_little() -> None:
    """One edit in one word of eight, no accents, lower case: credited falls by at most 0.04."""
    deck = read_deck(Path(DECK)).deck
    assert deck is not None
    answers = [each for each in read_marked(ROOT / "tests/answers/vermarkting-kept.jsonl", deck) if each.label]
    mark, chance = Marker(deck).mark, Random(5)
    worn = [replace(each, answer=_worn(each.answer, chance)) for each in answers]
    before, after = (bench.total(bench.judge(rows, mark), labelled=True) for rows in (answers, worn))
    assert before is not None
    assert after is not None
    assert after.credited >= before.credited - 0.04


def _worn(text: str, chance: Random) -> str:
    plain = "".join(char for char in normalize("NFD", text.lower()) if not combining(char))
    words = plain.split(" ")
    for place in range(0, len(words), 8):
        spot = min(len(words) - 1, place + chance.randrange(8))
        word = words[spot]
        if len(word) > 4:
            at = chance.randrange(1, len(word) - 1)
            words[spot] = word[:at] + chance.choice(["", word[at] * 2, "e"]) + word[at + 1 :]
    return " ".join(words)
