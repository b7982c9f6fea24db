"""The database: what was shown as saved is there, whatever happened since."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from debate.core.ports import NotSavedError
from debate.core.review import Review
from debate.files import store as store_module
from debate.files.backups import back_up, beside
from debate.files.migrations import MIGRATIONS, VERSION
from debate.files.store import OpenSession, Store
from tests.builders import START, review


def session(snapshot: str = "{}") -> OpenSession:
    return OpenSession("session", "demo", START, snapshot)


def test_what_was_recorded_is_there(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "reviews.sqlite3"
    with Store(path) as store:
        store.record(session("one"), [review(1), review(2, text="een é en ⚖")])
        store.record(session("two"), [])
    with Store(path) as store:
        assert store.reviews() == (review(1), review(2, text="een é en ⚖"))
        assert store.open_session() == session("two")
        store.finish("session", [review(3)])
        assert store.open_session() is None
        assert len(store.reviews()) == 3


def test_merging_twice_changes_nothing(tmp_path: Path) -> None:
    with Store(tmp_path / "r.sqlite3") as store:
        assert store.merge([review(1), review(2)]) == 2
        assert store.merge([review(2), review(3)]) == 1
        assert [each.id for each in store.reviews()] == ["id-1", "id-2", "id-3"]


def test_reviews_are_append_only(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    with Store(path) as store:
        store.merge([review(1)])
    connection = sqlite3.connect(path)
    try:
        for statement in ("DELETE FROM reviews", "UPDATE reviews SET deck = 'x'"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)
    finally:
        connection.close()


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    class Broken:
        def __iter__(self) -> Iterator[Review]:
            yield review(1)
            raise OSError(28, "No space left on device")

    with Store(tmp_path / "r.sqlite3") as store:
        with pytest.raises(NotSavedError, match="the disk is full"):
            store.record(session(), Broken())
        assert store.reviews() == ()
        assert store.open_session() is None
        store.record(session(), [review(1)])
        assert len(store.reviews()) == 1


def test_a_locked_database_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_SECONDS", 0.05)
    path = tmp_path / "r.sqlite3"
    with Store(path) as store:
        other = sqlite3.connect(path, isolation_level=None)
        try:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(NotSavedError, match="in use by another program"):
                store.record(session(), [review(1)])
        finally:
            other.close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough" * 40, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_database_is_told_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "r.sqlite3"
    path.write_bytes(content)
    with pytest.raises(NotSavedError, match="damaged"):
        Store(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("body", ["{not json", "{}", b"\xff\xfe", None])
def test_a_row_that_nobody_wrote_is_damage(tmp_path: Path, body: str | bytes | None) -> None:
    path = tmp_path / "r.sqlite3"
    with Store(path) as store:
        store.merge([review(1), review(2)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER reviews_hold")
        value = "CAST(? AS TEXT)" if isinstance(body, bytes) else "?"
        connection.execute(f"UPDATE reviews SET body = {value} WHERE number = 2", (body or "null",))
        connection.commit()
    with Store(path) as store, pytest.raises(NotSavedError, match="damaged"):
        store.reviews()


def test_an_open_session_that_nobody_wrote_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    with Store(path) as store:
        store.record(session())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE sessions SET changed = 'once'")
        connection.commit()
    with Store(path) as store, pytest.raises(NotSavedError, match="damaged"):
        store.open_session()


def test_a_database_that_was_emptied_is_damage_and_a_new_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    path.touch()
    with Store(path) as store:
        store.merge([review(1)])
    back_up(path, beside(path), START.date())
    path.write_bytes(b"")
    with pytest.raises(NotSavedError, match="damaged"):
        Store(path)
    path.unlink()
    with Store(path) as store:
        assert store.reviews() == ()


def test_a_store_is_read_off_the_main_thread(tmp_path: Path) -> None:
    with Store(tmp_path / "r.sqlite3") as store, ThreadPoolExecutor(1) as others:
        store.merge([review(1)])
        assert others.submit(store.reviews).result() == (review(1),)


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NotSavedError, match="newer version"):
        Store(path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotSavedError, match="cannot be written"):
        Store(tmp_path / "file" / "r.sqlite3")


def test_a_migration_backs_up_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.sqlite3"
    with Store(path) as store:
        store.merge([review(1)])
    monkeypatch.setattr(store_module, "VERSION", VERSION + 1)
    monkeypatch.setattr(store_module, "MIGRATIONS", (*MIGRATIONS, ("ALTER TABLE reviews ADD COLUMN extra TEXT",)))
    with Store(path) as store:
        assert store.reviews() == (review(1),)
    backup = tmp_path / f"r.v{VERSION}.sqlite3"
    assert backup.exists()
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM reviews").fetchone() == (1,)


WRITER = """
import sys
from pathlib import Path
from debate.files.store import OpenSession, Store
sys.path.insert(0, sys.argv[2])
from tests.builders import START, review
with Store(Path(sys.argv[1])) as store:
    number = len(store.reviews())
    while True:
        number += 1
        store.record(OpenSession("session", "demo", START, str(number)), [review(number)])
        print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_kill_nine_loses_nothing_that_was_shown_as_saved(tmp_path: Path) -> None:
    path, root = tmp_path / "r.sqlite3", Path(__file__).parents[2]
    shown = 0
    for turn in range(12):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(root)], stdout=subprocess.PIPE, text=True, env=os.environ
        )
        assert writer.stdout is not None
        with writer.stdout:
            for _ in range(1 + turn % 4):
                shown = int(writer.stdout.readline())
            writer.kill()
            writer.wait()
        with Store(path) as store:
            saved = store.reviews()
            open_session = store.open_session()
        assert len(saved) >= shown
        assert open_session is not None
        assert int(open_session.snapshot) == len(saved)
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
