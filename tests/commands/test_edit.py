"""`debate deck edit`: the user's own editor, and a check on every save."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.files.test_deck_file import FIVE_LINES

# An editor that writes the next of the files in its folder over the deck, and notes how it was called.
EDITOR = """
import pathlib, sys
here = pathlib.Path(__file__).parent
saves = sorted(here.glob("save-*"))
with (here / "calls").open("a") as calls:
    calls.write(" ".join(sys.argv[1:]) + "\\n")
if saves:
    pathlib.Path(sys.argv[-1]).write_bytes(saves[0].read_bytes())
    saves[0].unlink()
"""


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an editor; what lies in it as save-1, save-2 is what the user types."""
    folder = tmp_path / "an editor"
    folder.mkdir()
    (folder / "editor.py").write_text(EDITOR)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{sys.executable}' '{folder / 'editor.py'}' --wait")
    return folder


def test_a_sound_deck_is_done(call: Call, editor: Path, tmp_path: Path) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES)
    (editor / "save-1").write_text(FIVE_LINES.replace("Gratis openbaar vervoer", "Een bus"))
    done = call("deck", "edit", str(path), "--lang", "en")
    assert done.status == 0
    assert f"{path}: Een bus (nl), 1 statements" in done.out
    assert (editor / "calls").read_text() == f"--wait {path}\n"


def test_faults_are_told_with_their_lines_until_mended(call: Call, editor: Path, tmp_path: Path) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES)
    (editor / "save-1").write_text(FIVE_LINES.replace("side: voor", "side: vor"))
    (editor / "save-2").write_text(FIVE_LINES)
    done = call("deck", "edit", str(path), "--lang", "en", typed="\n")
    assert done.status == 0
    assert f'{path}:5:21: there is no side "vor" (did you mean "voor"?)' in done.out
    assert len((editor / "calls").read_text().splitlines()) == 2


@pytest.mark.parametrize("typed", ["n\n", ""])
def test_a_faulty_deck_may_be_left_so(call: Call, editor: Path, tmp_path: Path, typed: str) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES)
    (editor / "save-1").write_text("debate: 1\n")
    done = call("deck", "edit", str(path), "--lang", "en", typed=typed)
    assert done.status == 2
    assert "Open it again?" in done.out
    assert path.read_text() == "debate: 1\n"


def test_editors_that_know_lines_are_sent_to_the_fault(
    call: Call, editor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES.replace("side: voor", "side: vor"))
    nano = tmp_path / "nano"
    nano.write_text(
        f"#!{sys.executable}\n" + EDITOR.replace("pathlib.Path(__file__).parent", f"pathlib.Path({str(editor)!r})")
    )
    nano.chmod(0o755)
    if sys.platform == "win32":
        pytest.skip("scripts are not run by their first line there")
    monkeypatch.setenv("VISUAL", str(nano))
    call("deck", "edit", str(path), "--lang", "en", typed="\nn\n")
    assert (editor / "calls").read_text().splitlines() == [str(path), f"+5 {path}"]


def test_a_built_in_deck_is_copied_first(call: Call, editor: Path, tmp_path: Path) -> None:
    done = call("deck", "edit", "risk-scores", "--lang", "en", typed="\n")
    own = tmp_path / "home" / "decks" / "risk-scores.yaml"
    assert done.status == 0
    assert own.is_file()
    assert (editor / "calls").read_text() == f"--wait {own}\n"
    assert call("deck", "edit", "risk-scores", "--lang", "en").status == 0
    assert (editor / "calls").read_text() == f"--wait {own}\n" * 2


def test_a_built_in_deck_stays_as_it_is(call: Call, editor: Path, tmp_path: Path) -> None:
    done = call("deck", "edit", "risk-scores", "--lang", "en", typed="n\n")
    assert done.status == 2
    assert "built-in decks stay as they are" in done.err
    assert not (tmp_path / "home" / "decks").exists()
    assert not (editor / "calls").exists()


def test_a_faulty_deck_of_ones_own_is_found_by_name(call: Call, editor: Path, tmp_path: Path) -> None:
    own = tmp_path / "home" / "decks"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text("debate: 1\n")
    (editor / "save-1").write_text(FIVE_LINES)
    assert call("deck", "edit", "mine", "--lang", "en").status == 0


def test_what_cannot_be_edited(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES)
    monkeypatch.delenv("VISUAL", raising=False)
    assert "there is nothing at" in call("deck", "edit", "no-such-deck", "--lang", "en").err
    assert "is a folder" in call("deck", "edit", str(tmp_path), "--lang", "en").err
    monkeypatch.setenv("EDITOR", str(tmp_path / "no-such-editor"))
    done = call("deck", "edit", str(path), "--lang", "en")
    assert (done.status, "cannot be started" in done.err) == (2, True)
    monkeypatch.setenv("EDITOR", f"{sys.executable} -c raise(SystemExit(3))")
    assert "ended with an error (3)" in call("deck", "edit", str(path), "--lang", "en").err
    monkeypatch.setenv("EDITOR", "")
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "there is no editor here" in call("deck", "edit", str(path), "--lang", "en").err
