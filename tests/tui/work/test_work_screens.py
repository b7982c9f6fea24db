"""The screens of the workbench as approved, in any length of words and at any size."""

from __future__ import annotations

import pytest

from debate.tui.keybar import KeyBar
from tests.tui.fake_work import FakeBench
from tests.tui.player import Lengthened
from tests.tui.test_screens import approve
from tests.tui.work.lecturer import Lecturer, work

CARS = ["down", "down", "down"]
SCREENS = {
    "overview": [],
    "overview-kept": ["space", "space", "space", "space"],
    "overview-search": ["slash", *"faster"],
    "statement": [*CARS, "enter"],
    "statement-comment": ["end", "up", "enter"],
    "link": [*CARS, "enter", "l", "3"],
    "why": [*CARS, "enter", "l", "w", *"They"],
    "reword": [*CARS, "enter", "e"],
    "reword-asked": [*CARS, "enter", "e", "x", "escape"],
    "paraphrases": ["end", "up", "enter", "p", *"walk", "enter", *"cars", "ctrl+s"],
    "ideas": ["end", "up", "enter", "i", "m"],
    "idea": [*CARS, "enter", "i", "a"],
    "marker": [*CARS, "v", *"people", "space", *"walk", "enter"],
    "merge": [*CARS, "m"],
    "check": ["c"],
    "finish": ["f"],
    "help": [*CARS, "question_mark"],
}


@pytest.mark.parametrize("name", SCREENS)
def test_approved_screens(name: str) -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*SCREENS[name])
        approve(f"work-{name}", lecturer.text)

    work(script, FakeBench())


def test_the_detail_stands_beside_the_list_where_there_is_room() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("end", "up")
        approve("work-overview-wide", lecturer.text)

    work(script, FakeBench(), size=(120, 40))


@pytest.mark.parametrize("size", [(80, 24), (60, 18), (120, 40)])
@pytest.mark.parametrize("name", SCREENS)
def test_longer_words_fit(name: str, size: tuple[int, int]) -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*SCREENS[name])
        bar = lecturer.app.screen.query_one(KeyBar)
        for line in str(bar.content).splitlines():
            assert line in lecturer.text
        assert str(bar.content)
        assert not lecturer.app.screen.max_scroll_x

    work(script, FakeBench(), size=size, words=Lengthened("en"))


def test_a_window_that_is_too_small_says_so_and_that_all_is_saved() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.pilot.resize_terminal(50, 15)
        await lecturer.settle()
        assert "50 x 15" in lecturer.text
        assert "Everything is saved." in lecturer.text

    work(script, FakeBench())
