"""Folders, settings and the library of decks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from debate.core.settings import Settings
from debate.core.shelf import find_deck
from debate.files.folders import builtin_decks, find_folders
from debate.files.library import read_library
from debate.files.settings import read_settings, write_settings
from tests.files.test_deck_file import FIVE_LINES


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    folders = find_folders({"DEBATE_HOME": str(tmp_path)})
    for path in (folders.database, folders.settings, folders.decks, folders.log_file):
        assert path.is_relative_to(tmp_path)
    assert find_folders({}).database.name == "reviews.sqlite3"


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings("nl", "light", "type", 12, "voor", "vermarkting")
    write_settings(path, settings)
    assert read_settings(path) == settings
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"items": "many", "theme": 3, "mode": "fly", "language": "xx"}', '{"items": 0}']
)
def test_unreadable_settings_are_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert read_settings(path) == Settings()
    assert read_settings(tmp_path / "none.json") == Settings()


def test_one_bad_setting_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "pink", "items": 20, "unknown": 1}))
    assert read_settings(path) == Settings(items=20)


def test_a_faulty_deck_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("title: [")
    (tmp_path / "b.yaml").write_text(FIVE_LINES)
    (tmp_path / "c.yml").write_text(FIVE_LINES.replace("title", "id: b\ntitle", 1))
    (tmp_path / "notes.txt").write_text("no deck")
    found = read_library([tmp_path])
    assert [(each.path.name, each.deck is not None) for each in found] == [
        ("a.yaml", False),
        ("b.yaml", True),
        ("c.yml", False),
    ]
    assert "another deck has the id" in str(found[2].faults[0].message)
    assert find_deck(found, "b") is found[1].deck
    assert find_deck(found, str(tmp_path / "b.yaml")) is found[1].deck
    assert find_deck(found, "a") is None


def test_the_built_in_decks_are_sound() -> None:
    found = read_library([builtin_decks()])
    assert {each.deck.id for each in found if each.deck} == {"risk-scores", "vermarkting"}
    assert all(not each.faults for each in found)
