"""The map on the screen: browsed, searched, followed, played from; and its sources read."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.core.plan import Mode, Wish
from debate.core.settings import Settings
from debate.files.folders import builtin_decks, builtin_sources, find_folders
from debate.files.sources import keep, read_records, recognise
from debate.files.store import Store
from debate.game import LocalGame
from debate.tui.app import StartWith
from debate.tui.around import AroundScreen
from debate.tui.fought import DuelEndScreen
from debate.tui.help import HelpScreen
from debate.tui.home import HomeScreen
from debate.tui.listing import Listing
from debate.tui.map import MapScreen
from debate.tui.play import RoundScreen
from debate.tui.sources import SourceScreen
from debate.tui.summary import SummaryScreen
from tests.tui.fencing import FencingGame, choose, options, tram_deck
from tests.tui.player import Player, play
from tests.tui.test_screens import approve

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
ROUND = StartWith("trams", Wish(Mode.CHOOSE, only=("for-0",)), 1)
WAITS = "Your round waits: leave this one, and you go on there."
TEXTS = {
    ("talk", 2): "The block before.",
    ("talk", 3): "The very  passage\n[sic] \x1b[31mitself.",
    ("talk", 4): "The block after.",
}


async def open_map(player: Player, at: str = "") -> MapScreen:
    player.app.open_map(tram_deck(), at)
    await player.settle()
    return player.on(MapScreen)


def test_the_map_lists_statements_by_side_with_the_marked_one_in_full() -> None:
    async def script(player: Player) -> None:
        screen = await open_map(player)
        approve("map", player.text)
        assert screen.at == "for-0"
        await player.press("j")
        assert screen.at == "for-1"
        assert "Of the new riders, the count shows that one in three" in player.text
        await player.press("k", "k")
        assert screen.at == "against-2"
        await player.press("escape")
        player.on(HomeScreen)

    play(script, FencingGame())


def test_the_map_on_a_wide_screen_has_the_detail_beside_the_list() -> None:
    async def script(player: Player) -> None:
        await open_map(player, "against-0")
        approve("map-wide", player.text)

    play(script, FencingGame(), size=(120, 40))


def test_how_statements_stand_is_shown() -> None:
    async def script(player: Player) -> None:
        await choose(player, "against-0")
        await player.press("escape")
        await open_map(player)
        row = next(line for line in player.text.splitlines() if "A free tram takes" in line)
        assert "~" in row
        assert "0 known, 1 seen, 6 in all" in player.text
        assert "~ learning" in player.text

    play(script, FencingGame(), start=ROUND)


def test_search_finds_as_one_types() -> None:
    async def script(player: Player) -> None:
        screen = await open_map(player)
        await player.press("slash", *"count?")
        assert "0 found" in player.text
        assert screen.statement is None
        await player.press("backspace", *" jqsr")
        assert "0 found" in player.text
        await player.press(*["backspace"] * 5)
        assert "Search: count" in player.text
        assert "2 found" in player.text
        await player.press("down")
        assert screen.at == "against-2"
        await player.press("enter", "enter")
        player.on(AroundScreen)
        await player.press("escape", "escape")
        assert player.on(MapScreen).sought == ""
        assert screen.at == "against-2"
        await player.press("escape")
        player.on(HomeScreen)

    play(script, FencingGame())


def test_escape_stops_a_search() -> None:
    async def script(player: Player) -> None:
        screen = await open_map(player)
        await player.press("slash", "x", "escape")
        assert not screen.seeking
        assert screen.at == "for-0"
        await player.press("question_mark")
        player.on(HelpScreen)

    play(script, FencingGame())


def test_enter_follows_and_escape_goes_back_the_same_way() -> None:
    async def script(player: Player) -> None:
        await open_map(player)
        await player.press("enter")
        screen = player.on(AroundScreen)
        approve("around", player.text)
        await player.press("enter")
        assert screen.statement.id == "against-0"
        await player.press("down", "enter")
        assert screen.statement.id == "for-2"
        await player.press("escape")
        assert screen.statement.id == "against-0"
        assert screen.neighbour is not None
        assert screen.neighbour.id == "for-2"
        await player.press("escape", "escape")
        player.on(MapScreen)

    play(script, FencingGame(), size=(80, 30))


def test_an_answer_without_a_place_of_its_own_cannot_be_followed() -> None:
    async def script(player: Player) -> None:
        await open_map(player, "against-2")
        await player.press("enter")
        screen = player.on(AroundScreen)
        assert "go there" not in player.footer
        await player.press("enter")
        assert screen.statement.id == "against-2"
        assert "fewer jams [sic]" in player.text

    play(script, FencingGame())


def test_a_round_starts_from_a_statement() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await open_map(player)
        await player.press("down", "r")
        assert player.on(RoundScreen).state.items[0].statement.id == "for-1"
        await player.press("q")
        player.on(HomeScreen)

    play(script, game)
    assert game.wishes == [Wish(Mode.CHOOSE, items=2, only=("for-1",))]


def test_a_duel_starts_from_a_statement() -> None:
    game = FencingGame()

    async def script(player: Player) -> None:
        await open_map(player)
        await player.press("down", "enter", "v")
        assert "duel, exchange 1 of 3" in player.text

    play(script, game)
    assert [each[1] for each in game.fights] == ["for-1"]


def test_rows_can_be_clicked() -> None:
    async def script(player: Player) -> None:
        screen = await open_map(player)
        await player.pilot.click(Listing, offset=(20, 2))
        await player.settle()
        assert screen.at == "for-1"
        await player.pilot.click(Listing, offset=(20, 0))
        assert screen.at == "for-1"
        await player.pilot.click(Listing, offset=(20, 2))
        await player.settle()
        player.on(AroundScreen)

    play(script, FencingGame())


def test_a_long_list_keeps_the_marked_row_in_sight() -> None:
    deck = tram_deck()
    many = tuple(
        type(each)(type(each.point)(f"{each.id}-{number}", f"{number} {each.text}"), each.side, (), each.rebuttals)
        for number in range(20)
        for each in deck.statements
    )

    async def script(player: Player) -> None:
        player.app.push_screen(MapScreen(Deck("many", "Many", "en", deck.sides, many, fingerprint="m")))
        await player.settle()
        for key, wanted in (
            ("end", "19 A count"),
            ("up", "19 Someone"),
            ("home", "0 A free tram"),
            ("up", "19 A count"),
        ):
            await player.press(key)
            marked = next(line for line in player.text.splitlines() if "►" in line)
            assert wanted in marked
        assert "For free trams (60)" not in player.text

    play(script, FencingGame())


def test_from_feedback_the_map_opens_at_the_argument_and_esc_comes_back() -> None:
    async def script(player: Player) -> None:
        await player.press("1", "enter", "m")
        assert player.on(MapScreen).at == "for-0"
        await player.press("escape")
        player.on(RoundScreen)

    play(script, FencingGame(), start=ROUND)


def session(player: Player) -> str:
    return player.on(RoundScreen).state.session


@pytest.mark.parametrize("key", ["r", "v"])
def test_a_round_waits_while_another_is_played_from_the_map(key: str) -> None:
    async def script(player: Player) -> None:
        await player.press("1", "enter")
        waiting = player.on(RoundScreen).state
        await player.press("m", "down", key)
        assert player.on(RoundScreen).state.session != waiting.session
        assert [each.message for each in player.app._notifications] == [WAITS]
        assert "q back to your round" in player.footer
        await player.press("q")
        assert player.on(RoundScreen).state is waiting
        assert "q leave" in player.footer
        await player.press("q")
        player.on(HomeScreen)

    game = FencingGame()
    play(script, game, start=ROUND)
    assert game.open is not None
    assert game.open.items[0].statement.id == "for-0"


def test_at_the_end_of_the_other_one_enter_goes_back_to_the_round_that_waits() -> None:
    async def script(player: Player) -> None:
        await player.press("1", "enter")
        waiting = session(player)
        await player.press("m", "down", "r", "s", "enter")
        assert player.on(SummaryScreen).state.session != waiting
        assert player.footer.startswith(" Enter back to your round  a redo what you missed  n new round")
        assert "home" not in player.footer
        await player.press("u")
        assert session(player) != waiting
        await player.press("s", "enter", "a", "q")
        assert session(player) == waiting
        await player.press("m", "down", "v")
        while isinstance(player.app.screen, RoundScreen):
            await player.press("s", "enter")
        player.on(DuelEndScreen)
        await player.press("enter")
        assert session(player) == waiting
        await player.press("enter")
        assert player.on(SummaryScreen).state.session == waiting
        assert player.footer.endswith("q home  ? help")

    play(script, FencingGame(), start=ROUND)


def test_a_round_from_the_map_of_home_waits_for_nothing() -> None:
    async def script(player: Player) -> None:
        await open_map(player)
        await player.press("down", "r")
        assert "waits" not in player.text
        await player.press("s", "enter")
        assert "back to your round" not in player.footer
        await player.press("q")
        player.on(HomeScreen)

    play(script, FencingGame())


def test_both_rounds_go_on_after_a_crash(tmp_path: Path) -> None:
    """With the real game: the one that was left last first, then the one that waited."""
    folders = find_folders({"DEBATE_HOME": str(tmp_path)})
    wish = Wish(Mode.CHOOSE, only=("t-afromen", "t-stem"))
    sessions: list[str] = []

    async def leave_both(player: Player) -> None:
        await player.press("1", "enter")
        sessions.append(session(player))
        await player.press("m", "down", "v", "s", "enter")
        sessions.append(session(player))

    async def go_on(player: Player) -> None:
        await player.press("enter")
        assert session(player) == sessions[1]
        while isinstance(player.app.screen, RoundScreen):
            await player.press("s", "enter")
        await player.press("q", "enter")
        assert session(player) == sessions[0]
        assert len(player.on(RoundScreen).state.outcomes) == 1

    for script, start in ((leave_both, StartWith("vermarkting", wish, 1)), (go_on, None)):
        with Store(folders.database) as store:
            play(script, LocalGame(folders, [builtin_decks()], store, "nl"), start=start)  # type: ignore[arg-type]


async def to_source(player: Player) -> None:
    place = [each.id for each in options(player)].index("against-0")
    await player.press(str(place + 1), "enter", "s")
    player.on(SourceScreen)


def test_a_passage_is_shown_with_its_neighbours() -> None:
    async def script(player: Player) -> None:
        await to_source(player)
        approve("source", player.text)
        assert "► 3  The very passage [sic]" in player.text
        assert "2  The block before." in player.text
        assert "\x1b" not in player.text
        await player.press("escape")
        player.on(RoundScreen)

    play(script, FencingGame(texts=TEXTS), start=ROUND, size=(80, 32))


def test_without_a_copy_it_is_told_where_to_look() -> None:
    async def script(player: Player) -> None:
        await open_map(player, "against-0")
        await player.press("s")
        player.on(SourceScreen)
        assert "A note on buses, An Author, Bea Writer, Cee Third, The City, 2025" in player.text
        assert "Look at paragraphs 2, 5." in player.text
        assert "debate source add FILE" in player.text
        approve("source-elsewhere", player.text)

    play(script, FencingGame())


@pytest.mark.skipif(not SEEDS.exists(), reason="the articles are not here")
def test_the_very_passage_of_a_real_article(tmp_path: Path) -> None:
    folders = find_folders({"DEBATE_HOME": str(tmp_path)})
    for path in SEEDS.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        if record := recognise(text, read_records(builtin_sources())):
            keep(folders.sources, record, text)
    with Store(folders.database) as store:
        game = LocalGame(folders, [builtin_decks()], store)
        game.change(Settings())
        found = next(
            (each.deck, statement)
            for each in game.shelf()
            if each.deck
            for statement in each.deck.statements
            if any(ref.blocks and game.passage(ref.source, ref.blocks[0]) for ref in statement.point.source)
        )

        async def script(player: Player) -> None:
            deck, statement = found
            player.app.open_map(deck, statement.id)
            await player.settle()
            await player.press("s")
            reference = next(ref for ref in statement.point.source if game.passage(ref.source, ref.blocks[0]))
            words = (game.passage(reference.source, reference.blocks[0]) or "").split()
            assert f"► {reference.blocks[0]}  {words[0]}" in player.text

        play(script, game, size=(100, 40))  # type: ignore[arg-type]
