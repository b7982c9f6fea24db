"""Two machines, one student: whatever is merged first, progress is the same, to the last bit."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debate.core.review import Review, from_json, to_json
from debate.files.store import Store
from debate.history import History
from tests.builders import START, review
from tests.conftest import Call
from tests.histories import histories, told


def exported(reviews: Iterable[Review]) -> list[Review]:
    return [from_json(to_json(each)) for each in reviews]


def merged(home: Path, *parts: list[Review]) -> str:
    """Merge `parts` one after another into a new store in `home`; return all that is folded from it."""
    with Store(home / "reviews.sqlite3") as store:
        for part in parts:
            store.merge(exported(part))
        return told(History(store.reviews()))


@settings(deadline=None, max_examples=20)
@given(histories(), histories(), st.data())
def test_two_machines_merged_in_both_orders(shared: list[Review], more: list[Review], data: st.DataObject) -> None:
    """Each holds some of what was answered, undos apart from what they undo, some of it on both."""
    # The clock of the second is wrong.
    behind = timedelta(hours=data.draw(st.sampled_from((0, -26, 5000))))
    theirs = [replace(each, id=f"other-{each.id}", at=each.at + behind, session="other") for each in more]
    cut = data.draw(st.integers(0, len(shared)))
    ours, others = shared[:cut] + shared[cut // 2 : cut], shared[cut // 2 :] + theirs
    with TemporaryDirectory() as folder:
        one = merged(Path(folder, "one"), ours, others)
        assert one == merged(Path(folder, "other"), others, ours)
        assert one == merged(Path(folder, "again"), ours, others, ours, others)
        assert one == told(History([*ours, *others]))


def test_reviews_come_back_from_the_store_as_they_went_in(tmp_path: Path) -> None:
    answer = review(
        1, seconds=12.3, confidence=0.1234, text='een "é"\n en ⚖', duel=True, at=START.replace(microsecond=7)
    )
    with Store(tmp_path / "r.sqlite3") as store:
        store.merge([answer])
        assert repr(store.reviews()) == repr((answer,))


@pytest.fixture
def two_homes(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Play on two machines, with an undo on each; return the two exports."""
    files = []
    for name, seed, typed in (("an", "3", "1\n\n2\nu\n3\n\n"), ("bo", "4", "2\nu\n1\n\n4\n\n")):
        monkeypatch.setenv("DEBATE_HOME", str(tmp_path / name))
        call("play", "--plain", "--mode", "choose", "--seed", seed, "--items", "3", typed=typed + "q\n")
        files.append(tmp_path / f"{name}.jsonl")
        assert call("data", "export", str(files[-1])).status == 0
    assert all('"undoes"' in file.read_text(encoding="utf-8") for file in files)
    return files


def test_merging_by_command(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, two_homes: list[Path]) -> None:
    shown = []
    for name, files in (("there", two_homes), ("back", two_homes[::-1]), ("again", [*two_homes, *two_homes[::-1]])):
        monkeypatch.setenv("DEBATE_HOME", str(tmp_path / name))
        for file in files:
            assert call("data", "import", str(file)).status == 0
        progress = json.loads(call("progress", "--json").out)
        del progress["at"]
        shown.append(progress)
    assert shown[0] == shown[1] == shown[2]
    assert shown[0]["days"][-1]["answers"] == 4


def test_an_export_goes_to_another_machine_and_back(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, two_homes: list[Path]
) -> None:
    """Each machine takes in the other's answers; both then hold the same, and nothing twice."""
    held = []
    for name, file in (("an", two_homes[1]), ("bo", two_homes[0])):
        monkeypatch.setenv("DEBATE_HOME", str(tmp_path / name))
        assert "0 were known already" in call("data", "import", str(file), "--lang", "en").out
        held.append(call("data", "export").out.splitlines())
    assert sorted(held[0]) == sorted(held[1])
    (tmp_path / "bo.jsonl").write_text("\n".join(held[1]), encoding="utf-8")
    monkeypatch.setenv("DEBATE_HOME", str(tmp_path / "an"))
    assert "0 answers added" in call("data", "import", str(tmp_path / "bo.jsonl"), "--lang", "en").out
    assert call("data", "export").out.splitlines() == held[0]
