"""`debate deck work`: which draft, and where there is no terminal; the screens themselves are tested apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.commands import screens, work
from debate.commands.context import Context
from debate.core.work import Finish, SetTitle, Workbench
from tests.conftest import Call
from tests.files.test_deck_file import FIVE_LINES

ARTICLE = Path(__file__).parents[2] / "seeds" / "voorbeeld" / "alles-digitaal.txt"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Workbench]:
    """Pretend that there is a terminal, and return the benches that were put on it, a new title in each."""
    benches: list[Workbench] = []

    def show(context: Context, bench: Workbench) -> int:
        bench.take(SetTitle("Another title"))
        benches.append(bench)
        return 0

    monkeypatch.setattr(work, "wants_plain", lambda _context: False)
    monkeypatch.setattr(screens, "run_work", show)
    return benches


@pytest.fixture
def draft(call: Call, tmp_path: Path) -> Path:
    path = tmp_path / "digital.yaml"
    assert call("deck", "draft", str(ARTICLE), "--out", str(path), "--lang", "nl").status == 0
    return path


def test_a_draft_is_opened_and_how_to_go_on_is_said(call: Call, draft: Path, opened: list[Workbench]) -> None:
    done = call("deck", "work", str(draft), "--lang", "en")
    assert done.status == 0
    count = len(opened[0].entries)
    assert done.out == f"{draft}: saved, {count} statements still to decide. Go on: debate deck work {draft}\n"
    assert "\ntitle: Another title" in draft.read_text(encoding="utf-8").replace('"', "")


def test_a_finished_deck_is_said_to_be_that(call: Call, draft: Path, opened: list[Workbench]) -> None:
    call("deck", "work", str(draft))
    opened[0].take(Finish())
    done = call("deck", "work", str(draft), "--lang", "en")
    assert done.out == f"{draft}: finished. Play it: debate play --deck {draft}\n"


def test_a_deck_of_ones_own_is_found_by_its_id(call: Call, tmp_path: Path, opened: list[Workbench]) -> None:
    own = tmp_path / "home" / "decks" / "bus.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(FIVE_LINES)
    assert call("deck", "work", "bus").status == 0
    assert opened[0].path == str(own)


@pytest.mark.parametrize("name", ["vermarkting", "decks/vermarkting.yaml"])
def test_a_built_in_deck_is_refused(call: Call, opened: list[Workbench], name: str) -> None:
    done = call("deck", "work", name, "--lang", "en")
    assert done.status == 2
    assert done.err == f"debate: {name} is built in; for a copy of your own: debate deck edit {name}\n"
    assert not opened


def test_what_is_not_there_or_faulty_is_told(call: Call, tmp_path: Path, opened: list[Workbench]) -> None:
    done = call("deck", "work", str(tmp_path / "none.yaml"), "--lang", "en")
    assert done.status == 2
    assert "there is nothing at" in done.err
    broken = tmp_path / "broken.yaml"
    broken.write_text(FIVE_LINES.replace("side: voor", "side: vor"))
    done = call("deck", "work", str(broken), "--lang", "en")
    assert done.status == 2
    assert 'there is no side "vor"' in done.err
    assert call("deck", "work", str(tmp_path), "--lang", "en").status == 2


def test_without_a_terminal_it_says_so_and_changes_nothing(call: Call, draft: Path) -> None:
    before = draft.read_bytes()
    done = call("deck", "work", str(draft), "--lang", "en")
    assert done.status == 2
    assert done.err.startswith("debate: the workbench needs a terminal")
    assert f"debate deck edit {draft}" in done.err
    assert draft.read_bytes() == before
