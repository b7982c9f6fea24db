"""A draft made by the program, worked into a deck by keys alone, on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.files.deck_file import parse_deck
from debate.files.folders import find_folders
from debate.tui.notice import Notice
from debate.tui.work.overview import OverviewScreen
from debate.tui.work.statement import StatementScreen
from debate.workbench import LocalWorkbench, open_workbench
from tests.conftest import Call
from tests.tui.work.lecturer import Lecturer, work

ARTICLE = Path(__file__).parents[3] / "seeds" / "voorbeeld" / "alles-digitaal.txt"


@pytest.fixture
def draft(call: Call, tmp_path: Path) -> Path:
    path = tmp_path / "digital.yaml"
    assert call("deck", "draft", str(ARTICLE), "--out", str(path), "--lang", "nl").status == 0
    return path


def opened(draft: Path) -> LocalWorkbench:
    return open_workbench(draft, find_folders({"DEBATE_HOME": str(draft.parent / "home")}))


def read(draft: Path) -> Deck:
    found = parse_deck(draft, draft.read_bytes())
    assert found.deck is not None, found.faults
    return found.deck


def test_a_draft_of_an_article_becomes_a_deck_that_can_be_played(draft: Path, call: Call) -> None:
    first_sitting = opened(draft)
    count = len(first_sitting.entries)
    answering = next(each.statement.id for each in first_sitting.entries if each.statement.side == "b")

    async def name_the_deck(lecturer: Lecturer) -> None:
        for name in ("Loket of scherm", "Voor het loket", "Voor het scherm"):
            await lecturer.press("enter")
            await lecturer.write(name)
            await lecturer.press("enter", "n")
        assert lecturer.on(OverviewScreen).at == first_sitting.entries[0].statement.id
        await lecturer.press("d", "m", "enter", "q")

    async def decide_the_comment(lecturer: Lecturer) -> None:
        screen = lecturer.on(OverviewScreen)
        await lecturer.press("slash", *"rolstoel", "enter")
        assert screen.at == answering
        await lecturer.press("enter", "e")
        await lecturer.write("Een loket kan een drempel zijn, en een scherm een deur.")
        await lecturer.press(
            "enter", "i", "space", "escape", "p", *"thuis", "space", *"lukt", "space", *"het", "ctrl+s"
        )
        await lecturer.press("escape", "l")
        for strength in "321":
            await lecturer.press(strength, "w")
            await lecturer.write(f"Daarom is dit een {strength}.")
            await lecturer.press("enter", "down")
        await lecturer.press("escape", "space", "v", *"een", "space", *"computer", "space", *"kopen", "enter")
        assert "%" in lecturer.text
        await lecturer.press("escape")
        assert "✓ decided" in lecturer.text
        lecturer.on(StatementScreen)
        await lecturer.press("escape", "escape", "f", "enter", "q")

    work(name_the_deck, first_sitting)
    work(decide_the_comment, opened(draft), size=(120, 40))

    deck = read(draft)
    assert not deck.draft
    assert deck.title == "Loket of scherm"
    assert list(deck.sides.values()) == ["Voor het loket", "Voor het scherm"]
    assert len(deck.statements) == count - 2
    comment = deck.by_id[answering]
    assert comment.text.startswith("Een loket kan een drempel zijn")
    assert comment.point.paraphrases == ("thuis lukt het",)
    assert {each.strength: each.why for each in comment.rebuttals} == {n: f"Daarom is dit een {n}." for n in (3, 2, 1)}
    played = call(
        "play", "--plain", "--deck", str(draft), "--side", "a", "--items", "1", "--lang", "nl", typed="1\nq\n"
    )
    assert comment.text[:40] in " ".join(played.out.split())
    assert "KIES" not in draft.read_text(encoding="utf-8").split("statements:")[1].split("# blok")[0]


def test_what_was_done_in_an_earlier_sitting_can_be_undone(draft: Path) -> None:
    before, count = draft.read_bytes(), len(read(draft).statements)

    async def drop(lecturer: Lecturer) -> None:
        await lecturer.press("end", "d", "up", "d", "q")

    async def undo(lecturer: Lecturer) -> None:
        await lecturer.press("u", "u", "u")
        assert "There is nothing left to undo." in lecturer.text

    work(drop, opened(draft))
    assert len(read(draft).statements) == count - 2
    work(undo, opened(draft))
    assert draft.read_bytes() == before


def test_a_change_by_another_program_is_told_and_what_was_typed_is_kept(draft: Path) -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("enter")
        await lecturer.write("Een titel")
        draft.write_bytes(draft.read_bytes() + b"# a line of a person\n")
        await lecturer.press("enter")
        lecturer.on(Notice)
        await lecturer.press("enter")
        assert "Een titel" in lecturer.text
        await lecturer.press("enter")
        lecturer.on(OverviewScreen)

    work(script, opened(draft))
    assert read(draft).title == "Een titel"
    assert b"# a line of a person" in draft.read_bytes()
