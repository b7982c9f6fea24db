"""A full disk, a read-only folder, a locked and a damaged database: a clear message, and nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from debate.core.review import to_json
from debate.files import backups as backups_module
from debate.files import store as store_module
from tests.builders import review
from tests.conftest import Call

GAME = ("play", "--plain", "--mode", "choose", "--seed", "3", "--items", "3")
READING = [("progress",), ("review", "--plain"), ("data", "export")]


@pytest.fixture
def database(call: Call, tmp_path: Path) -> Path:
    """Play two items, and return where they are kept."""
    call(*GAME, typed="1\n\n2\n\nq\n")
    return tmp_path / "home" / "reviews.sqlite3"


@pytest.fixture
def answers(tmp_path: Path) -> str:
    """Return a file with many answers of another machine."""
    path = tmp_path / "answers.jsonl"
    path.write_text("".join(to_json(review(number, id=f"new-{number}")) + "\n" for number in range(99)), "utf-8")
    return str(path)


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(backups_module, "PATIENCE", 0.05)


def kept(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM reviews").fetchone()[0])


def refused(call: Call, *arguments: str, told: dict[str, str], typed: str = "1\n\nq\n") -> None:
    """Check that the command fails with one clear line, in either language."""
    for language, text in told.items():
        done = call(*arguments, "--lang", language, typed=typed)
        assert done.status == 1, done
        assert text in done.err
        assert done.err.count("\n") == 1
        assert "Traceback" not in done.err


def limited(monkeypatch: pytest.MonkeyPatch, pragma: str) -> None:
    """Let every database be opened with `pragma`: what SQLite says then is what it says of such a disk."""
    real = sqlite3.connect

    def connect(*arguments: object, **options: object) -> sqlite3.Connection:
        connection = real(*arguments, **options)  # type: ignore[call-overload]
        connection.execute(pragma)
        return connection  # type: ignore[no-any-return]

    monkeypatch.setattr(sqlite3, "connect", connect)


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    limited(monkeypatch, "PRAGMA max_page_count = 1")


@pytest.fixture
def read_only(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limited(monkeypatch, "PRAGMA query_only = 1")


FULL = {"en": "the disk is full; nothing more can be saved in", "nl": "de schijf is vol; in"}


def test_a_full_disk_from_the_start(call: Call, full: None) -> None:
    for arguments in (GAME, *READING):
        refused(call, *arguments, told=FULL)


def test_a_full_disk_later_on(call: Call, database: Path, answers: str, request: pytest.FixtureRequest) -> None:
    before = call("data", "export").out
    request.getfixturevalue("full")
    refused(call, "data", "import", answers, told=FULL)
    assert call("data", "export").out == before
    assert call("progress").status == 0
    assert kept(database) == 2


READ_ONLY = {"en": "check the rights of its folder", "nl": "kijk de rechten van de map na"}


def test_a_folder_that_can_only_be_read(call: Call, database: Path, answers: str, read_only: None) -> None:
    refused(call, *GAME, told=READ_ONLY)
    refused(call, "data", "import", answers, told=READ_ONLY)
    assert len(call("data", "export").out.splitlines()) == 2
    assert call("progress").status == 0


def test_a_file_where_the_folder_should_be(call: Call, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("mine")
    for arguments in (GAME, *READING):
        refused(call, *arguments, told={"en": "a file stands where a folder should be"})
    assert (tmp_path / "home").read_text() == "mine"


def test_a_database_in_use(call: Call, database: Path, answers: str) -> None:
    in_use = {"en": "close the other window and try again", "nl": "sluit het andere venster en probeer opnieuw"}
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for arguments in (GAME, *READING, ("data", "import", answers)):
            refused(call, *arguments, told=in_use)
    assert kept(database) == 2


@pytest.fixture(params=["another file", "cut off", "emptied"])
def damaged(request: pytest.FixtureRequest, call: Call, database: Path) -> bytes:
    """Damage a database of which there is a copy, and return what it holds then."""
    call(*GAME, typed="q\n")  # makes today's copy
    contents = {"another file": b"a shopping list\n" * 300, "cut off": database.read_bytes()[:9000], "emptied": b""}
    content = contents[request.param]
    database.write_bytes(content)
    return content


def test_a_damaged_database(call: Call, database: Path, answers: str, damaged: bytes) -> None:
    for arguments in (GAME, *READING, ("data", "import", answers)):
        refused(call, *arguments, told={"en": "is damaged; put a copy back with: debate data restore DAY"})
    assert database.read_bytes() == damaged
    day, count, *_ = call("data", "backups", "--lang", "en").out.split()
    assert count == "2"
    done = call("data", "restore", day, "--lang", "en")
    assert done.status == 0
    assert "What was there before is kept in" in done.out
    assert len(call("data", "export").out.splitlines()) == 2
    assert kept(database) == 2


def test_an_export_that_cannot_be_written(call: Call, database: Path, tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    done = call("data", "export", str(target), "--lang", "en")
    assert done.status == 2
    assert f"{target} cannot be written: a folder stands where a file should be" in done.err


def test_a_copy_that_is_none(call: Call, database: Path, answers: str) -> None:
    done = call("data", "restore", answers, "--lang", "en")
    assert (done.status, "is no sound backup" in done.err) == (1, True)
    done = call("data", "restore", "2020-01-01", "--lang", "en")
    assert (done.status, 'there is no backup "2020-01-01"' in done.err) == (2, True)
    assert kept(database) == 2


def test_settings_that_cannot_be_read_are_the_defaults(call: Call, database: Path) -> None:
    database.with_name("settings.json").mkdir()
    assert call("progress").status == 0


def test_an_undo_reaches_over_the_end_of_a_session(call: Call, database: Path) -> None:
    call(*GAME, typed="1\n\n2\n\n3\n\nu\n1\n\nq\n")
    undone = [line for line in call("data", "export").out.splitlines() if '"undoes"' in line]
    assert len(undone) == 1
    assert kept(database) == 2 + 3 + 1 + 1
