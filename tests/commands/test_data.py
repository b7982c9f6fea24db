"""`debate data`: where things are, and answers out and in."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.review import from_json
from tests.conftest import Call

GAME = ("play", "--plain", "--mode", "choose", "--seed", "3", "--items", "3")


def test_where(call: Call, tmp_path: Path) -> None:
    done = call("data", "--lang", "en")
    assert str(tmp_path / "home" / "reviews.sqlite3") in done.out
    assert "(not there yet)" in done.out


def test_export_and_import_double_nothing(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call(*GAME, typed="1\n\n2\n\n3\n\n\n")
    target = tmp_path / "answers.jsonl"
    assert call("data", "export", str(target)).status == 0
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [from_json(line).form for line in lines] == ["choose"] * 3
    assert call("data", "export").out.splitlines() == lines
    again = call("data", "import", str(target), "--lang", "en")
    assert "0 answers added" in again.out
    assert "3 were known already" in again.out
    monkeypatch.setenv("DEBATE_HOME", str(tmp_path / "other"))
    assert "3 answers added" in call("data", "import", str(target), "--lang", "en").out
    assert call("data", "export").out.splitlines() == lines


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"id": "x"}',
        '{"id":"x","at":"2026-01-01T00:00:00","session":"s","deck":"d","statement":"t","form":"choose"}',
    ],
)
def test_a_foreign_file_is_refused_with_its_line_and_adds_nothing(call: Call, tmp_path: Path, line: str) -> None:
    call(*GAME, typed="1\n\nq\n")
    path = tmp_path / "foreign.jsonl"
    path.write_text(call("data", "export").out + line + "\n", encoding="utf-8")
    done = call("data", "import", str(path), "--lang", "en")
    assert done.status == 2
    assert f"{path}:2: " in done.err
    assert len(call("data", "export").out.splitlines()) == 1


def test_import_of_nothing(call: Call, tmp_path: Path) -> None:
    assert call("data", "import", str(tmp_path / "none")).status == 2
    (tmp_path / "bad").write_bytes(b"\xff\xfe\x00")
    assert call("data", "import", str(tmp_path / "bad")).status == 2


def test_export_where_nothing_can_be_written(call: Call, tmp_path: Path) -> None:
    assert call("data", "export", str(tmp_path / "no" / "folder" / "x")).status == 2
