"""A mix that has come to duels: proposed at home and after a round, never forced."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from debate.core.assessment import Verdict
from debate.core.duel import Duel, Level
from debate.core.item import Form
from debate.core.plan import Mode
from debate.core.settings import Settings
from debate.tui.fought import DuelEndScreen
from debate.tui.home import HomeScreen
from debate.tui.play import RoundScreen
from debate.tui.summary import SummaryScreen
from tests.builders import review
from tests.tui.fakes import NOW
from tests.tui.fencing import FencingGame
from tests.tui.player import Player, play

TOLD = "You type most of these: try a duel."
MILD = Duel(Level.MILD, form=Form.TYPE)


def grown(verdict: Verdict = Verdict.HIT, mode: str = "mix") -> FencingGame:
    """Return the game of a student whose last eight typed answers had this verdict."""
    typed = review(form=Form.TYPE, text="x", deck="trams", verdict=verdict)
    shown = ("for-1", "for-0")
    answers = [
        replace(typed, id=f"typed-{number}", statement=shown[number % 2], at=NOW - timedelta(days=1, minutes=-number))
        for number in range(8)
    ]
    return FencingGame(settings=Settings(mode=mode, items=2, side="against"), reviews=answers)


async def finish(player: Player) -> None:
    """Skip every card up to the end."""
    while isinstance(player.app.screen, RoundScreen):
        await player.press("escape", "s", "enter") if player.app.screen.writing else await player.press("s", "enter")


def test_home_proposes_a_duel_that_enter_takes() -> None:
    game = grown()

    async def script(player: Player) -> None:
        assert f"► {TOLD}" in " ".join(player.text.split())
        await player.press("enter")
        player.on(RoundScreen)

    play(script, game)
    assert game.fights == [(MILD, "for-0", "against")]


def test_the_student_can_always_play_a_round_instead() -> None:
    game = grown()

    async def script(player: Player) -> None:
        await player.press("down", "enter")
        player.on(RoundScreen)

    play(script, game)
    assert (game.fights, len(game.wishes)) == ([], 1)


def test_it_is_not_proposed_where_typing_is_hard_nor_outside_a_mix() -> None:
    async def script(player: Player) -> None:
        assert TOLD not in player.text

    for game in (grown(Verdict.MISS), grown(mode="type"), FencingGame()):
        play(script, game)


def test_another_way_to_play_takes_the_proposal_away_at_once() -> None:
    async def script(player: Player) -> None:
        await player.press("down", "down", "right")
        assert TOLD not in player.text
        await player.press("left")
        assert TOLD in player.text

    play(script, grown())


def test_a_mixed_round_ends_with_the_proposal_of_a_duel() -> None:
    game = grown()

    async def script(player: Player) -> None:
        await player.press("down", "enter")
        await finish(player)
        player.on(SummaryScreen)
        assert TOLD in player.text
        assert player.footer.startswith(" Enter a duel  a redo what you missed  n new round")
        await player.press("enter")
        await finish(player)
        player.on(DuelEndScreen)
        assert player.footer.startswith(" Enter new round  a again")
        await player.press("q")
        player.on(HomeScreen)
        assert TOLD not in player.text

    play(script, game)
    assert [each[0] for each in game.fights] == [MILD]


def test_after_such_a_duel_a_round_goes_on_in_the_same_way() -> None:
    game = grown()

    async def script(player: Player) -> None:
        await player.press("enter")
        await finish(player)
        await player.press("n")

    play(script, game)
    assert [(wish.mode, wish.side, wish.items) for wish in game.wishes] == [(Mode.MIX, "against", 2)]


def test_a_duel_of_the_students_own_choice_is_followed_by_what_it_was() -> None:
    game = grown(mode="choose")

    async def script(player: Player) -> None:
        player.app.fight(player.app.first_deck, Duel(), "for-0")
        await player.settle()
        await finish(player)
        assert player.footer.startswith(" Enter again")

    play(script, game)


def test_typing_that_is_hard_again_takes_the_proposal_back() -> None:
    game = grown()

    async def script(player: Player) -> None:
        assert TOLD in player.text
        missed = replace(game.reviews[-1], verdict=Verdict.MISS, rebuttal=None, strength=0)
        game.reviews += [replace(missed, id=f"missed-{n}", at=NOW + timedelta(minutes=n)) for n in range(4)]
        player.on(HomeScreen).read()
        await player.settle()
        assert TOLD not in player.text

    play(script, game)
