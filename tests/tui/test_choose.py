"""A round of choosing, played by keys."""

from __future__ import annotations

from debate.core.assessment import Verdict
from debate.core.item import Kind
from debate.core.round import Asking, Feedback
from debate.tui.choices import Choices
from debate.tui.home import HomeScreen
from debate.tui.play import RoundScreen
from debate.tui.summary import SummaryScreen
from tests.tui.fakes import FakeGame, with_settings
from tests.tui.player import Player, play


def key_of_best(player: Player) -> str:
    phase = player.phase
    assert isinstance(phase, Asking)
    places = [place for place, option in enumerate(phase.item.options, 1) if option.strength == 3]
    return str(places[0])


def key_of_flawed(player: Player) -> str:
    phase = player.phase
    assert isinstance(phase, Asking)
    places = [place for place, option in enumerate(phase.item.options, 1) if option.kind is Kind.FLAWED]
    return str(places[0])


def test_a_whole_game_with_the_keyboard() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter")
        assert "1 of 2" in player.text
        assert "Buses that cost nothing" in player.text or "that cost nothing" in player.text
        await player.press(key_of_best(player), "enter")
        assert isinstance(player.phase, Feedback)
        assert "✓ HIT" in player.text
        assert "10 points" in player.text
        await player.press("enter")
        await player.press(key_of_flawed(player), "enter")
        assert "✗ MISS" in player.text
        assert "The strongest answer" in player.text
        await player.press("enter")
        player.on(SummaryScreen)
        assert "✓✗" in player.text
        await player.press("q")
        player.on(HomeScreen)
        assert "0 known, 2 seen, 8 in all" in player.text

    play(script, game)
    assert [each.verdict for each in game.reviews] == [Verdict.HIT, Verdict.MISS]


MARKS = {
    "1": 0,
    "4": 3,
    "a": 0,
    "c": 2,
    "ampersand": 0,
    "é": 1,
    "quotation_mark": 2,
    "apostrophe": 3,
    "down": 0,
    "j j": 1,
    "up": 3,
    "k k": 2,
    "down up": 3,
    "enter": 0,
}


def test_every_key_that_marks_an_answer() -> None:
    async def script(player: Player) -> None:
        for keys, place in MARKS.items():
            await player.press("enter", *keys.split())
            assert isinstance(player.phase, Asking), "marking must not answer"
            assert player.app.screen.query_one(Choices).marked == place, keys
            assert f"► {place + 1} " in player.text
            await player.press("q")

    play(script)


def test_the_same_digit_again_answers() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "é", "é")
        assert isinstance(player.phase, Feedback)

    play(script)


def test_two_hasty_enters_do_not_answer_the_next_card() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "1", "enter", "enter", "enter")
        assert isinstance(player.phase, Asking)
        assert player.on(RoundScreen).state.number == 2

    play(script)


def test_a_click_marks_and_a_second_click_answers() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        line = player.app.screen.query("Choices Line")[2]
        await player.pilot.click(line)
        await player.settle()
        assert player.app.screen.query_one(Choices).marked == 2
        await player.pilot.click(line)
        await player.settle()
        assert isinstance(player.phase, Feedback)

    play(script)


def test_the_footer_can_be_clicked() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "1")
        column = player.footer.index("Enter")
        await player.pilot.click(offset=(column + 1, 23))
        await player.settle()
        assert isinstance(player.phase, Feedback)

    play(script)


def test_hints_are_shown_and_run_out() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        assert "h hint" in player.footer
        await player.press("h")
        assert "Who would ride then?" in player.text
        await player.press("h")
        assert "Who pays?" in player.text
        assert "h hint" not in player.footer

    play(script)


def test_skip_shows_the_strongest_answer() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter", "s")
        assert "– SKIPPED" in player.text
        assert "The strongest answer" in player.text

    play(script, game)
    assert game.reviews[0].skipped


def test_undo_takes_back_an_answer() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter")
        assert "u undo" not in player.footer
        await player.press("1", "enter", "u")
        assert isinstance(player.phase, Asking)
        assert player.on(RoundScreen).state.number == 1
        assert player.app.screen.query_one(Choices).marked is None

    play(script, game)
    assert game.reviews[1].undoes == game.reviews[0].id


def test_undo_reaches_the_last_answer_from_the_summary() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "1", "enter", "enter", "1", "enter", "enter")
        player.on(SummaryScreen)
        await player.press("u")
        assert player.on(RoundScreen).state.number == 2
        assert isinstance(player.phase, Asking)

    play(script)


def test_leave_and_go_on_exactly_there() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "1", "enter", "enter", "h")
        state = player.on(RoundScreen).state
        await player.press("q")
        player.on(HomeScreen)
        assert "Go on where you left" in player.text
        assert "argument 2 of 2" in player.text
        await player.press("enter")
        assert player.on(RoundScreen).state == state
        assert "Who would ride then?" in player.text

    play(script)


def test_escape_leaves_as_well() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "escape")
        player.on(HomeScreen)
        await player.press("escape")
        player.on(HomeScreen)

    play(script)


def test_again_only_what_was_missed() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter")
        await player.press(key_of_best(player), "enter", "enter")
        missed = player.on(RoundScreen).state.items[1].statement.id
        await player.press(key_of_flawed(player), "enter", "enter")
        assert "Enter redo what you missed" in player.footer
        await player.press("enter")
        state = player.on(RoundScreen).state
        assert [each.statement.id for each in state.items] == [missed]

    play(script, game)
    assert len(game.wishes[1].only) == 1


def test_a_flawless_round_offers_a_new_one() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter")
        for _each in range(2):
            await player.press(key_of_best(player), "enter", "enter")
        assert "Flawless" in player.text
        assert "redo" not in player.text
        await player.press("enter")
        assert player.on(RoundScreen).state.number == 1

    play(script, game)
    assert len(game.wishes) == 2


def test_the_other_options_are_explained() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.press(key_of_best(player), "enter", "pagedown", "pagedown", "pagedown")
        assert "The other options" in player.text
        assert "Nothing leads there." in player.text or "It is about people, not about roads." in player.text

    play(script, size=(80, 30))


def test_a_streak_is_told() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        await player.press(key_of_best(player), "enter", "enter")
        await player.press(key_of_best(player), "enter")
        assert "2 in a row!" in player.text

    play(script)


def test_a_reply_is_judged() -> None:
    game = with_settings(FakeGame(), mode="spot", items=1)

    async def script(player: Player) -> None:
        await player.press("enter")
        assert "Does this reply hold" in player.text
        assert "Buses are for people who hate cars." in player.text
        assert "1  It holds" in player.text
        assert "2  attacking the motive" in player.text
        await player.press("1", "enter")
        assert "✗ MISS" in player.text
        assert "This reply has a flaw  attacking the motive" in player.text
        await player.press("u", "2", "enter")
        assert "✓ HIT" in player.text
        await player.press("enter")
        assert "judged" in player.text

    play(script, game)
