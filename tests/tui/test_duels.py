"""Duels on the screen: set up, fought by keys, drawn at the end, read again."""

from __future__ import annotations

from pathlib import Path, PurePath

from debate.core.assessment import Verdict
from debate.core.duel import Duel, Level
from debate.core.item import Form
from debate.core.plan import Mode, Wish
from debate.core.round import Asking, Feedback
from debate.core.settings import Settings
from debate.core.shelf import DeckFile
from debate.files.folders import builtin_decks, find_folders
from debate.files.store import Store
from debate.game import LocalGame
from debate.tui.app import StartWith
from debate.tui.duel_list import DuelListScreen
from debate.tui.duel_setup import DuelSetupScreen
from debate.tui.fought import DuelEndScreen, FoughtScreen
from debate.tui.home import HomeScreen
from debate.tui.notice import Notice
from debate.tui.play import RoundScreen
from tests.builders import review
from tests.tui.fakes import MISS, bus_deck, marker
from tests.tui.fencing import FencingGame, choose, options, tram_deck
from tests.tui.player import Player, play
from tests.tui.test_screens import approve

SHARP = Duel(Level.SHARP, 3)
START = StartWith("trams", Wish(Mode.CHOOSE, "against"), 1, SHARP, "for-0")


async def set_up(player: Player) -> None:
    player.app.open_duel_setup()
    await player.settle()


def test_a_duel_is_set_up_with_the_arrows() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await set_up(player)
        player.on(DuelSetupScreen)
        approve("duel-setup", player.text)
        await player.press("down", "right", "down", "right", "down", "right", "down", "left", "enter")
        player.on(RoundScreen)

    play(script, game)
    assert game.fights == [(Duel(Level.SHARP, 2, Form.TYPE), "", "")]


def test_the_set_up_is_remembered_and_begins_as_the_settings_are() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await set_up(player)
        await player.press("down", "down", "down", "right", "enter", "q")
        player.on(HomeScreen)
        await set_up(player)
        assert "Sharp" in player.text
        await player.press("enter")

    play(script, game)
    assert game.fights == [(Duel(Level.SHARP), "", "against")] * 2


def test_without_a_map_there_is_no_duel() -> None:

    async def script(player: Player) -> None:
        await set_up(player)
        assert "No deck here has arguments that answer each other." in player.text
        await player.press("enter")
        player.on(DuelSetupScreen)
        await player.press("escape")
        player.on(HomeScreen)

    play(script, FencingGame([DeckFile(PurePath("a.yaml"), bus_deck())]))


def test_the_reply_is_introduced_as_an_answer_to_what_was_said() -> None:
    async def script(player: Player) -> None:
        assert "duel, exchange 1 of 3" in player.text
        await choose(player, "against-0")
        assert "duel, exchange 2 of 3" in player.text
        approve("duel-reply", player.text)
        assert "You said  “Those who take a free tram walked or cycled before.”" in player.text
        assert "Your opponent attacks your point  ●●● the strongest there is" in player.text

    play(script, FencingGame(), start=START)


def test_a_duel_ends_with_the_last_word_and_the_exchange_drawn() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-1")
        assert "You said" in player.text
        await choose(player, "full-roads" if "full-roads" in {each.id for each in options(player)} else "against-2")
        end = player.on(DuelEndScreen)
        assert "Your opponent has no answer left" in player.text or len(end.reviews) == 3
        approve("duel-end", player.text)
        await player.press("pagedown")
        approve("duel-end-2", player.text)

    play(script, FencingGame(), start=START)


def test_the_last_word_is_told_before_the_length_is_reached() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        player.on(DuelEndScreen)
        assert "Your opponent has no answer left: you have the last word." in player.text

    play(script, FencingGame(), start=START)


def test_a_typed_duel() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await player.write("they cycled before")
        assert isinstance(player.phase, Feedback)
        assert "hear the reply" in player.footer
        await player.press("enter")
        assert isinstance(player.phase, Asking)
        assert "You said" in player.text
        await player.write("cars fill the road again")
        await player.press("enter")
        player.on(DuelEndScreen)
        assert "“they cycled before”" in player.text
        assert "Recognised as: Those who take a free tram" in player.text

    typed = Duel(Level.SHARP, 3, Form.TYPE)
    play(script, game, start=StartWith("trams", Wish(Mode.TYPE), 1, typed, "for-0"))
    assert [each.text for each in game.reviews] == ["they cycled before", "cars fill the road again"]
    assert all(each.duel for each in game.reviews)


def test_what_is_not_recognised_costs_points_and_not_the_duel() -> None:
    async def script(player: Player) -> None:
        await player.write("no idea")
        assert "not the duel" in player.text
        await player.press("enter")
        assert "Your opponent attacks that point  ●●●" in player.text
        assert "Said for you  “Those who take a free tram walked or cycled before.”" in player.text
        await player.press("escape", "s", "enter")
        player.on(DuelEndScreen)
        assert "└─ You: no point made" in player.text
        assert "●●● Said for you: Those who take a free tram" in player.text
        assert "You: skipped" in player.text

    typed = Duel(Level.SHARP, 3, Form.TYPE)
    start = StartWith("trams", Wish(Mode.TYPE), 1, typed, "for-0")
    play(script, FencingGame(marking=MISS), start=start, size=(80, 40))


def test_a_flaw_in_an_answer_is_named_in_the_exchange() -> None:
    async def script(player: Player) -> None:
        await choose(player, "for-0-flaw", "against-2")
        player.on(DuelEndScreen)
        assert "You: no point made (ad hominem)" in player.text
        assert "0  ✗ miss        ad hominem" in player.text

    play(script, FencingGame(), start=START, size=(80, 40))


def test_what_was_the_best_that_was_left_is_not_called_partial() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-1", "against-2")
        player.on(DuelEndScreen)
        assert "You answer: ●●○ the strongest that stood open" in player.text
        assert "You answer: ●●○ valid, but partial" in player.text

    play(script, FencingGame(), start=START, size=(80, 40))


def test_a_concession_is_honoured() -> None:
    async def script(player: Player) -> None:
        await player.write("they cycled before")
        assert "Well conceded" in player.text

    typed = Duel(Level.SHARP, 3, Form.TYPE)
    game = FencingGame(marking=marker(Verdict.HIT))
    play(script, game, start=StartWith("trams", Wish(Mode.TYPE), 1, typed, "for-0"))


def test_another_rebuttal_is_not_called_a_concession() -> None:
    async def script(player: Player) -> None:
        place = [each.id for each in options(player)].index("against-1")
        await player.press(str(place + 1), "enter")
        assert "Well conceded" not in player.text

    play(script, FencingGame(), start=START)


def test_again_has_the_same_opening() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        await player.press("enter")
        assert player.on(RoundScreen).state.items[0].statement.id == "for-0"

    play(script, game, start=START)
    assert game.fights[-1] == (SHARP, "for-0", "")


def test_changing_chairs_opens_with_what_the_student_said() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        await player.press("c")
        assert player.on(RoundScreen).state.items[0].statement.id == "against-0"
        assert "Against free trams" in player.text

    play(script, game, start=START)
    assert game.fights[-1] == (SHARP, "against-0", "")


def test_without_a_point_made_there_is_no_other_chair() -> None:
    async def script(player: Player) -> None:
        await player.press("s", "enter", "s", "enter")
        player.on(DuelEndScreen)
        assert "change chairs" not in player.footer
        await player.press("c")
        player.on(DuelEndScreen)

    play(script, FencingGame(), start=START)


def test_undo_reaches_the_last_answer_from_the_end() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        await player.press("u")
        assert isinstance(player.phase, Asking)
        assert "duel, exchange 2 of 3" in player.text
        await choose(player, "against-1")
        assert "exchange 3 of 3" in player.text

    play(script, game, start=START)


def test_a_duel_that_was_left_goes_on_from_home() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0")
        await player.press("q")
        player.on(HomeScreen)
        await player.press("enter")
        assert "duel, exchange 2 of 3" in player.text
        assert "You said" in player.text

    play(script, FencingGame(), start=START)


def test_fought_duels_are_listed_newest_first_and_read_again() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        await player.press("enter")
        await choose(player, "against-1")
        await player.press("q")
        await set_up(player)
        await player.press("l")
        player.on(DuelListScreen)
        lines = [line for line in player.text.splitlines() if "“A free tram takes cars" in line]
        assert "1 answer" in lines[0]
        assert "2 answers" in lines[1]
        await player.press("down", "enter")
        assert len(player.on(FoughtScreen).reviews) == 2
        assert "You: Against free trams. Opponent: For free trams.\n\n  Opponent opens" in player.text
        await player.press("escape")
        player.on(DuelListScreen)
        await player.press("escape", "escape")
        player.on(HomeScreen)

    play(script, FencingGame(), start=START)


def test_a_duel_that_the_deck_no_longer_holds_can_still_be_opened() -> None:
    gone = review(deck="trams", statement="for-0", rebuttal="gone", duel=True)

    async def script(player: Player) -> None:
        deck = tram_deck()
        player.app.push_screen(FoughtScreen(deck, SHARP, [gone]))
        await player.settle()
        assert "The deck no longer holds this duel." in player.text

    play(script, FencingGame())


def test_a_duel_in_the_list_can_be_clicked() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0", "against-2")
        await player.press("q")
        await set_up(player)
        await player.press("l")
        await player.pilot.click("Listing", offset=(4, 0))
        await player.settle()
        player.on(FoughtScreen)

    play(script, FencingGame(), start=START)


def test_no_duels_yet() -> None:
    async def script(player: Player) -> None:
        await set_up(player)
        await player.press("l")
        assert "You fought no duel yet." in player.text
        await player.press("enter")
        player.on(DuelListScreen)

    play(script, FencingGame())


def test_a_duel_that_cannot_be_saved_is_told() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await set_up(player)
        game.broken = True
        await player.press("enter")
        player.on(Notice)  # type: ignore[type-var]
        game.broken = False
        await player.press("enter")
        player.on(RoundScreen)

    play(script, game)


def test_a_duel_with_the_real_game(tmp_path: Path) -> None:
    with Store(find_folders({"DEBATE_HOME": str(tmp_path)}).database) as store:
        game = LocalGame(find_folders({"DEBATE_HOME": str(tmp_path)}), [builtin_decks()], store)
        game.change(Settings(mode="choose"))

        async def script(player: Player) -> None:
            await set_up(player)
            await player.press("down", "down", "down", "down", "left", "enter")
            assert "exchange 1 of 2" in player.text
            await player.press("1", "enter", "q")
            await player.press("enter")
            assert isinstance(player.phase, Feedback)
            await player.press("enter")
            if isinstance(player.app.screen, RoundScreen):
                assert "Your opponent attacks" in player.text
                await player.press("1", "enter", "enter")
            player.on(DuelEndScreen)

        play(script, game)  # type: ignore[arg-type]
        assert len(game.duels()) == 1
