"""Copies by day: few, sound, and put back without losing what was there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from debate.core.ports import NotSavedError
from debate.files import backups as backups_module
from debate.files.backups import KEPT, back_up, backups, beside, restore
from debate.files.copying import move, remove
from debate.files.folders import find_folders
from debate.files.store import Store
from tests.builders import review

DAY = date(2026, 3, 1)
NOT_A_DATABASE = b"a shopping list, long enough to be read\n" * 200


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups_module, "PATIENCE", 0.05)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.sqlite3"
    add(path, 1, 2)
    return path


def add(path: Path, *numbers: int) -> None:
    with Store(path) as store:
        store.merge([review(number) for number in numbers])


def held(path: Path) -> list[str]:
    with Store(path) as store:
        return [each.id for each in store.reviews()]


@contextmanager
def in_use(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_copies_are_where_the_folders_say(tmp_path: Path) -> None:
    folders = find_folders({"DEBATE_HOME": str(tmp_path)})
    assert beside(folders.database) == folders.backups


def test_one_copy_a_day_and_the_oldest_go(database: Path) -> None:
    folder = beside(database)
    for number in range(KEPT + 3):
        add(database, 10 + number)
        assert back_up(database, folder, DAY + timedelta(days=number)) is not None
        assert back_up(database, folder, DAY + timedelta(days=number)) is None
    assert [(each.day - DAY).days for each in backups(folder)] == [9, 8, 7, 6, 5, 4, 3]
    assert [each.reviews for each in backups(folder)] == [12, 11, 10, 9, 8, 7, 6]


def test_a_copy_that_holds_more_than_there_is_now_stays(database: Path) -> None:
    folder = beside(database)
    add(database, *range(10, 30))
    back_up(database, folder, DAY)
    database.unlink()
    for number in range(1, KEPT + 3):
        add(database, number)
        back_up(database, folder, DAY + timedelta(days=number))
    assert [(each.day - DAY).days for each in backups(folder)] == [9, 8, 7, 6, 5, 4, 3, 0]


def test_files_of_others_in_the_folder_are_let_be(database: Path) -> None:
    folder = beside(database)
    folder.mkdir()
    others = ["reviews-2026-01-01 (copy).sqlite3", "reviews-2026-13-99.sqlite3", "reviews-old.sqlite3"]
    for name in others:
        (folder / name).write_text("mine")
    for number in range(KEPT + 2):
        back_up(database, folder, DAY + timedelta(days=number))
    assert len(backups(folder)) == KEPT
    assert set(others) < set(names(folder))


@pytest.mark.parametrize("content", [b"", NOT_A_DATABASE])
def test_nothing_sound_is_not_copied(database: Path, content: bytes) -> None:
    database.write_bytes(content)
    assert back_up(database, beside(database), DAY) is None
    assert backups(beside(database)) == []


def test_a_damaged_page_is_not_copied(database: Path) -> None:
    damage_a_page(database)
    assert back_up(database, beside(database), DAY) is None


def damage_a_page(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[4096:8192] = bytes(range(256)) * 16
    database.write_bytes(content)


def test_a_database_in_use_is_copied_another_time(database: Path) -> None:
    with in_use(database):
        assert back_up(database, beside(database), DAY) is None
    assert back_up(database, beside(database), DAY) is not None
    assert names(beside(database)) == ["reviews-2026-03-01.sqlite3"]


def test_a_copy_that_fails_leaves_nothing(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(backups_module, "copy", full)
    assert back_up(database, beside(database), DAY) is None
    assert names(beside(database)) == []


def test_a_file_where_the_folder_should_be(database: Path) -> None:
    beside(database).write_text("")
    assert back_up(database, beside(database), DAY) is None
    assert backups(beside(database)) == []


@pytest.fixture
def copied(database: Path) -> Path:
    copy = back_up(database, beside(database), DAY)
    assert copy is not None
    add(database, 3)
    return copy


def test_restoring_puts_what_was_there_aside(database: Path, copied: Path) -> None:
    aside = restore(database, copied)
    assert held(database) == ["id-1", "id-2"]
    assert aside is not None
    assert held(aside) == ["id-1", "id-2", "id-3"]
    add(database, 4)
    again = restore(database, copied)
    assert again is not None
    assert again != aside
    assert held(again) == ["id-1", "id-2", "id-4"]
    assert held(restore(database, aside) or database) == ["id-1", "id-2"]
    assert held(database) == ["id-1", "id-2", "id-3"]


def test_a_window_that_is_open_goes_on_in_what_was_put_back(database: Path, copied: Path) -> None:
    with Store(database) as window:
        restore(database, copied)
        window.merge([review(4)])
    assert held(database) == ["id-1", "id-2", "id-4"]


def test_restoring_where_nothing_is(database: Path, copied: Path) -> None:
    database.unlink()
    assert restore(database, copied) is None
    assert held(database) == ["id-1", "id-2"]


@pytest.mark.parametrize("content", [b"", NOT_A_DATABASE, b"SQLite format 3\0" + b"\xff" * 4096, None])
def test_restoring_over_a_damaged_database_keeps_it_aside(database: Path, copied: Path, content: bytes | None) -> None:
    if content is None:
        content = database.read_bytes()[:9000]
    database.write_bytes(content)
    aside = restore(database, copied)
    assert held(database) == ["id-1", "id-2"]
    assert aside is not None
    assert not content or aside.read_bytes() == content


def test_a_journal_goes_along(tmp_path: Path) -> None:
    """Left behind, it would be played back on the database that comes in its place."""
    for name in ("one", "one-journal"):
        (tmp_path / name).write_text(name)
    move(tmp_path / "one", tmp_path / "other")
    assert names(tmp_path) == ["other", "other-journal"]
    remove(tmp_path / "other")
    assert names(tmp_path) == []


def test_restoring_what_is_no_copy(database: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(NOT_A_DATABASE)
    with pytest.raises(NotSavedError, match="no sound backup"):
        restore(database, other)
    damage_a_page(database)
    with pytest.raises(NotSavedError, match="no sound backup"):
        restore(tmp_path / "fresh.sqlite3", database)
    assert not (tmp_path / "fresh.sqlite3").exists()


def test_restoring_while_another_program_writes(database: Path, copied: Path) -> None:
    with in_use(database), pytest.raises(NotSavedError, match="in use by another program"):
        restore(database, copied)
    assert names(database.parent) == ["backups", "reviews.sqlite3"]
    assert held(database) == ["id-1", "id-2", "id-3"]


@pytest.mark.parametrize("sound", [True, False])
def test_restoring_on_a_full_disk_changes_nothing(
    database: Path, copied: Path, monkeypatch: pytest.MonkeyPatch, sound: bool
) -> None:
    if not sound:
        database.write_bytes(NOT_A_DATABASE)
    before = database.read_bytes()
    real = backups_module.copy

    def full(source: Path, target: Path, patience: float) -> None:
        if source == copied:
            raise sqlite3.OperationalError("database or disk is full")
        real(source, target, patience)

    monkeypatch.setattr(backups_module, "copy", full)
    with pytest.raises(NotSavedError, match="disk is full"):
        restore(database, copied)
    assert database.read_bytes() == before
    assert names(database.parent) == ["backups", "reviews.sqlite3"]
