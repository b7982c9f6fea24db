"""Home, decks, settings and help; what goes wrong; sizes and themes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath
from random import Random

import pytest
from textual.color import Color

from debate.core.draw import make_item
from debate.core.item import Form
from debate.core.plan import Mode, Wish
from debate.core.round import Asking, Feedback, Marking, start
from debate.core.shelf import DeckFile
from debate.files.folders import builtin_decks
from debate.files.library import read_library
from debate.locale import Words
from debate.tui.app import StartWith
from debate.tui.decks import DecksScreen
from debate.tui.help import HelpScreen
from debate.tui.home import HomeScreen
from debate.tui.keybar import KeyBar
from debate.tui.notice import Notice
from debate.tui.play import RoundScreen
from debate.tui.settings import SettingsScreen
from debate.tui.table import Table
from debate.tui.themes import THEMES
from tests.tui.fakes import MISS, UNSURE, FakeGame, bus_deck, faulty_file, typing_game, with_settings
from tests.tui.player import Lengthened, Player, play
from tests.tui.practised import practised_game

SCREENS = Path(__file__).parent / "screens"


def approve(name: str, text: str) -> None:
    """Compare `text` with the approved screen; DEBATE_APPROVE=1 writes it anew."""
    path = SCREENS / f"{name}.txt"
    if os.environ.get("DEBATE_APPROVE"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == path.read_text(encoding="utf-8"), f"{name} looks different; see DEBATE_APPROVE"


def two_decks() -> FakeGame:
    return FakeGame([DeckFile(PurePath("decks/buses.yaml"), bus_deck()), faulty_file()])


PATHS: dict[str, tuple[FakeGame, list[str]]] = {
    "home": (two_decks(), []),
    "decks": (two_decks(), ["d"]),
    "settings": (two_decks(), ["s"]),
    "help": (two_decks(), ["question_mark"]),
    "home-returning": (practised_game(), []),
    "progress": (practised_game(), ["p"]),
    "progress-on": (practised_game(), ["p", "space"]),
    "sure": (with_settings(two_decks(), confidence=True), ["enter", "2", "enter"]),
    "choose": (two_decks(), ["enter", "2"]),
    "feedback": (two_decks(), ["enter", "2", "enter"]),
    "summary": (two_decks(), ["enter", "2", "enter", "enter", "s", "enter"]),
    "type": (typing_game(), ["enter", *"they ride"]),
    "typed": (typing_game(MISS), ["enter", *"they ride", "enter"]),
}


@pytest.mark.parametrize("name", PATHS)
def test_approved_screens(name: str) -> None:
    game, keys = PATHS[name]

    async def script(player: Player) -> None:
        await player.press(*keys)
        approve(name, player.text)

    play(script, game)


def test_enter_before_the_decks_are_there_starts_when_they_are() -> None:
    wish = Wish(Mode.CHOOSE, items=2)

    async def script(player: Player) -> None:
        home = HomeScreen()
        await player.app.push_screen(home)
        home.known = None
        home.go()
        home.read()
        await player.settle()
        player.on(RoundScreen)

    game = FakeGame()
    play(script, game)
    assert game.wishes == [wish]


def test_the_wish_is_changed_in_place() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("down", "right")
        assert "Type" in player.text
        await player.press("j", "right", "down", "right", "down", "left")
        assert game.settings.side == "for"
        await player.press("enter")
        player.on(RoundScreen)

    play(script, game)
    assert game.wishes == [Wish(Mode.TYPE, "for", ("money",), 4)]


def test_a_second_deck_is_taken_and_started() -> None:
    deck = bus_deck()
    other = type(deck)("trams", "Trams", "en", deck.sides, deck.statements, deck.sources, fingerprint="f2")
    game = FakeGame([DeckFile(PurePath("a.yaml"), deck), DeckFile(PurePath("b.yaml"), other)])

    async def script(player: Player) -> None:
        assert "● Free buses" in player.text
        await player.press("down", "space")
        assert "● Trams" in player.text
        await player.press("enter")
        assert player.on(RoundScreen).deck.id == "trams"

    play(script, game)
    assert game.settings.deck == "trams"


def test_start_with_goes_right_into_a_round() -> None:
    async def script(player: Player) -> None:
        assert player.on(RoundScreen).state.deck == "buses"
        await player.press("q")
        player.on(HomeScreen)

    play(script, start=StartWith("buses", Wish(Mode.CHOOSE, items=2), 3))


def test_start_with_an_unknown_deck_says_so() -> None:
    async def script(player: Player) -> None:
        player.on(Notice)  # type: ignore[type-var]
        assert '"trains"' in player.text
        await player.press("enter")
        player.on(HomeScreen)

    play(script, start=StartWith("trains", Wish()))


def test_a_wish_that_nothing_fits_is_told() -> None:
    deck = bus_deck()
    bare = type(deck)("bare", "Bare", "en", deck.sides, (), fingerprint="f3")

    async def script(player: Player) -> None:
        await player.press("enter")
        assert "Nothing to ask" in player.text
        await player.press("escape")
        player.on(HomeScreen)

    play(script, FakeGame([DeckFile(PurePath("a.yaml"), bare)]))


def test_faulty_decks_are_listed_with_all_their_faults() -> None:
    async def script(player: Player) -> None:
        assert "1 faulty deck" in player.text
        await player.press("d")
        player.on(DecksScreen)
        assert 'decks/broken.yaml:12:5: unknown field "strenght" (did you mean "strength"?)' in player.text
        assert "decks/broken.yaml:20:1: a deck needs two sides" in player.text
        assert "✓ Free buses [b]" in player.text
        await player.press("escape")
        player.on(HomeScreen)

    play(script, two_decks(), size=(120, 40))


def test_settings_take_effect_at_once() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("s")
        player.on(SettingsScreen)
        await player.press("down", "right")
        assert player.app.theme == THEMES["light"].name
        assert game.settings.theme == "light"
        await player.press("down", "left", "down", "right", "down", "right")
        assert (game.settings.mode, game.settings.side, game.settings.items) == ("mix", "for", 4)
        await player.press("q")
        assert "4 arguments" in player.text

    play(script, game)


def test_another_language_is_spoken_at_once() -> None:
    class Shouted(Words):
        def __call__(self, template: str, **values: object) -> str:
            return super().__call__(template, **values).upper()

    async def script(player: Player) -> None:
        player.app._words_for = lambda _name: Shouted("en")
        await player.press("s", "right")
        assert "SETTINGS" in player.text
        await player.press("escape")
        assert "YOUR ROUND" in player.text
        assert "START" in player.footer

    play(script)


def test_help_tells_the_keys_of_the_screen_it_was_asked_on() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "question_mark")
        player.on(HelpScreen)
        for told in ("choose an answer", "hint", "+10", "each hint", "✓ hit", "straw man", "●●○"):
            assert told in player.text, told
        await player.press("escape")
        player.on(RoundScreen)

    play(script, size=(120, 60))


def test_what_cannot_be_saved_is_said_and_nothing_is_lost() -> None:
    game = typing_game()

    async def script(player: Player) -> None:
        await player.press("enter")
        game.broken = True
        await player.write("they ride along")
        player.on(Notice)  # type: ignore[type-var]
        assert "Not saved" in player.text
        assert "the disk is full" in player.text
        await player.press("enter")
        assert "the disk is full" in player.text
        await player.press("escape")
        assert isinstance(player.phase, Asking)
        assert "they ride along" in player.text
        game.broken = False
        await player.press("enter")
        assert isinstance(player.phase, Feedback)

    play(script, game)
    assert len(game.reviews) == 1


def test_try_again_saves_after_all() -> None:
    game = FakeGame()

    async def script(player: Player) -> None:
        await player.press("enter", "1")
        game.broken = True
        await player.press("enter")
        game.broken = False
        await player.press("enter")
        assert isinstance(player.phase, Feedback)

    play(script, game)
    assert len(game.reviews) == 1


def test_text_with_markup_is_shown_as_text() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        assert "Free buses [b]" in player.text
        assert "[sic]" in player.text
        await player.write("[bold]red[/] [link=x]")
        assert "[bold]" in player.text
        assert "red[/]" in player.text

    play(script, typing_game())


def test_a_screen_that_is_too_small_says_so_and_comes_back() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "1")
        await player.pilot.resize_terminal(50, 15)
        await player.settle()
        assert "50 x 15" in player.text
        assert "60 x 18" in player.text
        await player.press("enter")
        assert isinstance(player.phase, Asking)
        await player.pilot.resize_terminal(60, 18)
        await player.settle()
        assert "► 1" in player.text

    play(script)


def test_ctrl_c_only_tells_the_way_out() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", "ctrl+c")
        player.on(RoundScreen)
        assert [each.message for each in player.app._notifications]

    play(script)


def test_q_at_home_stops() -> None:
    async def script(player: Player) -> None:
        await player.press("q")
        assert player.app._exit

    play(script)


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
@pytest.mark.parametrize("name", PATHS)
def test_longer_words_fit(name: str, size: tuple[int, int]) -> None:
    game, keys = PATHS[name]
    game = FakeGame(game.files, game.settings, game.marking)

    async def script(player: Player) -> None:
        await player.press(*keys)
        bar = player.app.screen.query_one(KeyBar)
        assert str(bar.content) in player.text + " "  # a panel has its keys in itself
        assert not player.app.screen.max_scroll_x

    play(script, game, size=size, words=Lengthened("en"))


DECKS = [each.deck for each in read_library([builtin_decks()]) if each.deck]


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_every_card_of_the_built_in_decks_fits_without_scrolling(deck) -> None:  # type: ignore[no-untyped-def]
    items = [make_item(deck, each, Form.CHOOSE, Random(1)) for each in deck.statements]
    words = "Wie dit zegt, vergeet dat het ook anders kan. " * 3

    async def script(player: Player) -> None:
        screen = RoundScreen(deck, Wish(), start("s", deck.id, "f", 1, (items[0],)))
        await player.app.push_screen(screen)
        for item in items:
            screen.state = start(item.statement.id, deck.id, "f", 1, (item,))
            await player.pilot.pause()
            under = screen.query_one(Table).query_one("#under")
            assert item.options[-1].text.split()[-1] in player.text
            assert under.max_scroll_y == 0, item.statement.id
            doubt = Marking(Asking(item), words, UNSURE(item.statement, words))
            screen.state = replace(screen.state, phase=doubt)
            await player.pilot.pause()
            assert "None of these" in player.text
            assert under.max_scroll_y == 0, item.statement.id

    play(script)


def luminance(color: Color) -> float:
    parts = [each / 255 for each in color.rgb]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(Color.parse(one)), luminance(Color.parse(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_in_every_theme(name: str) -> None:
    theme, least = THEMES[name], 7.0 if name == "contrast" else 4.5
    grounds = [theme.background, theme.panel, theme.variables["marked"]]
    inks = [theme.foreground, *(theme.variables[ink] for ink in ("hit", "partly", "unsure", "miss", "quiet", "loud"))]
    for ground in grounds:
        for ink in inks:
            assert contrast(str(ink), str(ground)) >= least, (ink, ground)
