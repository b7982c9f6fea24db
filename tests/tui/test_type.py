"""A round of typing, with a marker that gives each verdict."""

from __future__ import annotations

from debate.core.assessment import Verdict
from debate.core.round import Asking, Feedback, Marking
from debate.tui.answer import AnswerBox
from debate.tui.help import HelpScreen
from debate.tui.home import HomeScreen
from debate.tui.play import RoundScreen
from debate.tui.summary import SummaryScreen
from tests.tui.fakes import HIT, MISS, PARTIAL, UNSURE, typing_game
from tests.tui.player import Player, play


def box(player: Player) -> AnswerBox:
    return player.app.screen.query_one(AnswerBox)


def test_what_is_typed_is_text_and_enter_sends_it() -> None:
    game = typing_game(HIT)

    async def script(player: Player) -> None:
        await player.press("enter")
        assert game.prepared == ["buses"]
        await player.press(*"qu1 shc?jk", "ctrl+j", *"n")
        assert box(player).text == "qu1 shc?jk\nn"
        player.on(RoundScreen)
        await player.press("enter")
        assert isinstance(player.phase, Feedback)
        assert "✓ HIT" in player.text
        assert "+10 answer, +5 own words" in player.text

    play(script, game)
    assert game.reviews[0].text == "qu1 shc?jk\nn"


def test_q_and_a_question_mark_do_nothing_else_while_typing() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "q", "question_mark")
        player.on(RoundScreen)
        assert "? help" not in player.footer
        await player.press("escape", "question_mark")
        player.on(HelpScreen)
        await player.press("escape", "q")
        player.on(HomeScreen)

    play(script, typing_game())


def test_ctrl_s_sends_too() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", *"they pay", "ctrl+s")
        assert isinstance(player.phase, Feedback)

    play(script, typing_game())


def test_nothing_written_is_not_sent() -> None:
    game = typing_game()

    async def script(player: Player) -> None:
        await player.press("enter", "space", "enter")
        assert isinstance(player.phase, Asking)

    play(script, game)
    assert game.reviews == []


def test_recognised_words_are_marked_by_number_and_named() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists ride along")
        assert "cyclists[1] ride along" in player.text
        assert "Recognised: [1] who rides" in player.text

    play(script, typing_game(HIT))


def test_a_half_answer_gets_a_question_and_one_more_try() -> None:
    game = typing_game(PARTIAL)

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists ride along")
        assert isinstance(player.phase, Asking)
        assert "Still missing  Who would ride then?" in player.text
        assert box(player).text == "cyclists ride along"
        assert box(player).has_focus
        game.marking = HIT
        await player.press(*" now")
        assert box(player).text.startswith("cyclists ride along")
        await player.press("enter")
        assert "✓ HIT" in player.text
        assert "-3 second try" in player.text

    play(script, game)
    assert game.reviews[0].tries == 1


def test_in_doubt_the_student_marks_the_answer() -> None:
    game = typing_game(UNSURE)

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists perhaps")
        assert isinstance(player.phase, Marking)
        assert "Be honest" in player.text
        assert "None of these" in player.text
        await player.press("2", "enter")
        assert "? MARKED BY YOU" in player.text
        assert "-5 half" in player.text

    play(script, game)
    assert game.reviews[0].self_marked
    assert game.reviews[0].verdict is Verdict.UNSURE


def test_none_of_these_is_a_miss() -> None:
    game = typing_game(UNSURE)

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists perhaps")
        await player.press("apostrophe", "enter")
        assert "✗ MISS" in player.text

    play(script, game)
    assert game.reviews[0].rebuttal is None


def test_undo_while_marking_gives_the_words_back() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists perhaps")
        await player.press("u")
        assert isinstance(player.phase, Asking)
        assert box(player).text == "cyclists perhaps"

    play(script, typing_game(UNSURE))


def test_a_flaw_is_named_and_explained() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("drivers are bad people")
        assert "attacking the motive" in player.text
        assert "It is about people, not about roads." in player.text
        assert "The strongest answer" in player.text

    play(script, typing_game(MISS))


def test_a_student_can_hold_that_it_was_right() -> None:
    game = typing_game(MISS)

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists ride")
        assert "c my answer was right" in player.footer
        await player.press("c")
        assert "You say that this was right" in player.text
        assert "c my answer" not in player.footer

    play(script, game)
    assert game.reviews[-1].contested


def test_there_is_nothing_to_contest_in_a_hit() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cyclists ride")
        assert "c my answer" not in player.footer

    play(script, typing_game(HIT))


def test_hint_and_skip_while_typing() -> None:
    game = typing_game()

    async def script(player: Player) -> None:
        await player.press("enter", "ctrl+t")
        assert "Who would ride then?" in player.text
        assert box(player).has_focus
        await player.press("escape")
        assert "s skip" in player.footer
        await player.press("s")
        assert "– SKIPPED" in player.text

    play(script, game)
    assert game.reviews[0].hints == 1


def test_undo_gives_the_words_back_from_the_summary_too() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("first words")
        await player.press("u")
        assert box(player).text == "first words"
        await player.press("enter", "enter")
        assert box(player).text == ""
        await player.write("last words")
        await player.press("enter")
        player.on(SummaryScreen)
        await player.press("u")
        assert box(player).text == "last words"

    play(script, typing_game())


def test_unsent_words_are_kept_when_leaving() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", *"half a sen", "escape", "escape")
        player.on(HomeScreen)
        await player.press("enter")
        assert box(player).text == "half a sen"

    play(script, typing_game())


def test_control_characters_do_not_pass() -> None:
    game = typing_game()

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.write("cafe\u0301 \x1b[31mred")

    play(script, game)
    assert game.reviews[0].text == "café [31mred"
