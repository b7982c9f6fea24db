"""What comes back, the goal, progress, how sure, and the settings of practice."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

from debate.core.assessment import Verdict
from debate.core.item import Form
from debate.core.plan import Mode
from debate.core.round import Asking, Feedback
from debate.locale import Words
from debate.tui.home import HomeScreen
from debate.tui.play import RoundScreen
from debate.tui.plots import bar, spark
from debate.tui.progress import ProgressScreen
from debate.tui.settings import SettingsScreen
from debate.tui.summary import SummaryScreen
from debate.tui.sure import SureScreen
from tests.tui.fakes import PARTIAL, FakeGame, typing_game, with_settings
from tests.tui.player import Player, play
from tests.tui.practised import practised_game

DUE = (("for-1", Form.CHOOSE), ("against-2", Form.TYPE))


def test_home_does_not_import_what_the_first_frame_does_not_show() -> None:
    code = "import sys; import debate.commands.play, debate.tui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    late = {"yaml", "fsrs", "rapidfuzz", "debate.core.deck", "debate.core.round", "debate.core.plan"}
    late |= {f"debate.tui.{name}" for name in ("play", "summary", "help", "decks", "settings", "progress", "ink")}
    assert late & set(done.stdout.split()) == set()


def test_what_comes_back_is_started_by_r_and_by_its_row() -> None:
    game = FakeGame(due=DUE)

    async def script(player: Player) -> None:
        assert "2 come back today" in player.text
        await player.press("r")
        asked = [(each.statement.id, each.form) for each in player.on(RoundScreen).state.items]
        assert asked == list(DUE)
        await player.press("q")
        game.open = None
        await player.app.push_screen(HomeScreen())
        await player.settle()
        await player.press("up", "enter")
        player.on(RoundScreen)

    play(script, game)
    assert [wish.cards for wish in game.wishes] == [DUE, DUE]


def test_where_nothing_comes_back_there_is_no_line_and_no_key() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        assert "today" not in player.text
        await player.press("r")
        player.on(HomeScreen)

    play(script, game)
    assert not game.wishes


def test_what_was_missed_of_what_came_back_is_asked_again_in_its_form() -> None:
    game = FakeGame(due=DUE[:1])

    async def script(player: Player) -> None:
        await player.press("r", "1", "enter", "enter")
        player.on(SummaryScreen)
        await player.press("a")
        player.on(RoundScreen)

    play(script, game)
    assert [wish.cards for wish in game.wishes] == [DUE[:1], DUE[:1]]


def test_the_goal_is_shown_in_arguments_or_minutes_and_ticked_when_reached() -> None:
    async def script(player: Player) -> None:
        assert "Today: 6 of 10 arguments" in player.text
        player.app.change(with_settings(practised_game(), goal_kind="minutes", goal=4).settings)
        await player.settle()
        assert "Today: 4 of 4 minutes" in player.text
        assert "✓ your goal is reached" in player.text

    play(script, practised_game())


def test_progress_shows_everything_once_scrolled() -> None:
    async def script(player: Player) -> None:
        await player.press("p")
        player.on(ProgressScreen)
        for shown in (
            "Against free buses",
            "2 known",
            "Streak",
            "5 come back today",
            "next two weeks",
            "You were sure",
        ):
            assert shown in player.text, shown
        for shown in ("Weakest:", "Answers", "Minutes", "Mon", "Typed answers:", "✗ ", "Flaws seen", "Sound replies"):
            assert shown in player.text, shown
        await player.press("escape")
        player.on(HomeScreen)

    play(script, practised_game(), size=(100, 80))


def test_progress_of_a_stranger_is_empty_and_kind() -> None:
    async def script(player: Player) -> None:
        await player.press("p")
        assert "0 known, 0 learning, 4 new" in player.text
        assert "Nothing comes back today." in player.text
        assert "Weakest" not in player.text

    play(script)


def test_mastery_is_said() -> None:
    game = FakeGame()
    known = [each for each in practised_game().reviews if each.verdict is Verdict.HIT][:2]
    ids = [f"{side}-{number}" for side in ("for", "against") for number in range(4)]
    game.reviews = [
        replace(review, id=f"{review.id}-{name}", statement=name, form=Form.CHOOSE) for name in ids for review in known
    ]

    async def script(player: Player) -> None:
        await player.press("p")
        assert "✓ You know every statement of both sides." in player.text

    play(script, game)


def test_how_sure_is_asked_before_the_verdict_and_kept() -> None:
    game = with_settings(FakeGame(), confidence=True)

    async def script(player: Player) -> None:
        await player.press("enter", "2", "enter")
        player.on(SureScreen)  # type: ignore[type-var]
        await player.press("escape")
        assert isinstance(player.phase, Asking)
        await player.press("enter", "quotation_mark")
        assert isinstance(player.phase, Feedback)
        await player.press("enter", "2", "enter", "down", "enter")
        assert isinstance(player.phase, Feedback)

    play(script, game)
    assert [each.sure for each in game.reviews] == [3, 3]


def test_how_sure_is_asked_once_for_a_typed_answer_with_two_tries() -> None:
    game = with_settings(typing_game(PARTIAL, items=1), confidence=True)

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("they ride")
        player.on(SureScreen)  # type: ignore[type-var]
        await player.press("1")
        assert isinstance(player.phase, Asking)
        await player.write("they ride free")
        assert isinstance(player.phase, Feedback)

    play(script, game)
    assert [each.sure for each in game.reviews] == [1]


def test_how_sure_is_not_asked_by_default() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "2", "enter")
        assert isinstance(player.phase, Feedback)

    play(script)


def test_the_habits_are_set() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press(
            "s", *["down"] * 5, "right", "down", "right", "down", "right", "down", "right", "down", "right"
        )
        player.on(SettingsScreen)
        assert "5 minutes" in player.text

    play(script, game)
    kept = game.settings
    assert (kept.daily, kept.horizon, kept.goal, kept.goal_kind, kept.confidence) == (30, 180, 5, "minutes", True)
    assert kept.mode == Mode.CHOOSE


def test_plots_show_something_for_anything() -> None:
    assert bar(1, 1000, 10).plain == "█" + "░" * 9
    assert bar(0, 0, 4).plain == "░░░░"
    assert spark([0, 1, 8]) == "·▁█"
    assert spark([]) == ""


def test_the_words_are_there_in_both_languages() -> None:
    async def script(player: Player) -> None:
        await player.press("p")
        assert "{" not in player.text

    play(script, practised_game(), words=Words("nl"))
