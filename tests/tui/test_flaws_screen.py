"""The flaws on the screen: from help, where a reply is judged, and from feedback at the right one."""

from __future__ import annotations

import pytest

from debate.core.flaw_guide import GUIDE
from debate.core.round import Asking
from debate.locale import Words
from debate.tui.flaws import FlawsScreen
from debate.tui.help import HelpScreen
from debate.tui.home import HomeScreen
from debate.tui.listing import Listing
from debate.tui.play import RoundScreen
from tests.tui.fakes import HIT, MISS, FakeGame, typing_game, with_settings
from tests.tui.player import Player, play
from tests.tui.test_screens import approve


async def open_flaws(player: Player) -> FlawsScreen:
    await player.press("question_mark", "f")
    return player.on(FlawsScreen)


def test_help_leads_to_the_flaws_and_esc_back() -> None:
    async def script(player: Player) -> None:
        await open_flaws(player)
        approve("flaws", player.text)
        await player.press("escape")
        player.on(HelpScreen)
        await player.press("f", "enter", "f", "f", "escape")
        player.on(HomeScreen)

    play(script)


def test_a_wide_screen() -> None:
    async def script(player: Player) -> None:
        screen = await open_flaws(player)
        await player.press("end")
        assert screen.flaw is GUIDE[-1]
        approve("flaws-wide", player.text)

    play(script, size=(120, 40))


def test_up_and_down_and_the_mouse_choose() -> None:
    async def script(player: Player) -> None:
        screen = await open_flaws(player)
        await player.press("down", "j")
        assert screen.flaw.key == "motive"
        assert "attacking the motive · aanval op het motief" in player.text
        await player.press("home", "up")
        assert screen.flaw.key == "circular"
        await player.pilot.click(Listing, offset=(4, 3))
        await player.settle()
        assert screen.flaw.key == "ridicule"

    play(script)


def test_help_on_the_flaws_does_not_lead_round() -> None:
    async def script(player: Player) -> None:
        screen = await open_flaws(player)
        await player.press("down", "question_mark")
        player.on(HelpScreen)
        await player.press("f")
        player.on(HelpScreen)
        await player.press("escape")
        assert player.on(FlawsScreen) is screen
        assert screen.flaw.key == "ad-hominem"

    play(script)


def test_where_a_reply_is_judged_the_marked_flaw_is_told_and_the_card_waits() -> None:
    async def script(player: Player) -> None:
        await player.press("enter")
        assert "f flaws" in player.footer
        await player.press("f")
        assert player.on(FlawsScreen).flaw.key == "motive"
        await player.press("escape", "2", "f")
        assert player.on(FlawsScreen).flaw.key == "motive"
        await player.press("escape")
        assert isinstance(player.phase, Asking)
        assert player.on(RoundScreen).table.choices.marked == 1

    play(script, with_settings(FakeGame(), mode="spot", items=1))


@pytest.mark.parametrize(
    ("game", "keys", "at"),
    [
        (with_settings(FakeGame(), mode="spot", items=1), ("1", "enter"), "motive"),
        (FakeGame(), ("1", "enter"), "motive"),
        (FakeGame(), ("4", "enter"), "slippery-slope"),
        (FakeGame(), ("3", "enter"), "motive"),
        (typing_game(MISS), (*"they ride", "enter"), "motive"),
    ],
    ids=("judged", "chosen", "another chosen", "one of the others", "typed"),
)
def test_feedback_leads_to_the_flaw_it_names(game: FakeGame, keys: tuple[str, ...], at: str) -> None:
    async def script(player: Player) -> None:
        await player.press("enter", *keys)
        assert "f flaws" in player.footer
        await player.press("f")
        assert player.on(FlawsScreen).flaw.key == at
        await player.press("escape")
        player.on(RoundScreen)

    play(script, game)


def test_where_no_flaw_is_named_there_is_no_such_key_and_in_the_field_it_is_text() -> None:
    async def script(player: Player) -> None:
        await player.press("enter", *"for free")
        assert "for free" in player.text
        await player.press("enter", "f")
        player.on(RoundScreen)
        assert "f flaws" not in player.footer

    play(script, typing_game(HIT))


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_flaw_can_be_read_at_a_glance_on_the_design_size(language: str) -> None:
    async def script(player: Player) -> None:
        screen = await open_flaws(player)
        for flaw in GUIDE:
            assert screen.flaw is flaw
            assert screen.query_one("#detail").max_scroll_y == 0, flaw.key
            assert Words(language)(flaw.fair).split()[-1] in player.text
            await player.press("down")

    play(script, words=Words(language))


def test_what_does_not_fit_can_be_scrolled_to() -> None:
    async def script(player: Player) -> None:
        screen = await open_flaws(player)
        assert "Space read on" in player.footer
        assert "Who decides then" not in player.text
        await player.press("space", "space", "pagedown", "space")
        assert "Who decides then" in player.text
        await player.press("down", "up")
        assert screen.query_one("#detail").scroll_y == 0

    play(script, size=(60, 18))
