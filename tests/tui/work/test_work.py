"""A lecturer goes through a draft by keys: each step is taken at once, undone, and nothing typed is lost."""

from __future__ import annotations

from threading import Event

import pytest

from debate.core.deck import Idea
from debate.core.work import (
    Add,
    Drop,
    Finish,
    Keep,
    Link,
    Merge,
    NameSide,
    Reword,
    SetIdeas,
    SetParaphrases,
    SetSide,
    SetTitle,
    SetWhy,
    Unlink,
)
from debate.tui.notice import Notice
from debate.tui.work.ask import Ask
from debate.tui.work.check import CheckScreen
from debate.tui.work.ideas import IdeasScreen
from debate.tui.work.linking import LinkScreen
from debate.tui.work.marker import MarkerScreen
from debate.tui.work.overview import OverviewScreen
from debate.tui.work.paraphrases import ParaphrasesScreen
from debate.tui.work.statement import StatementScreen
from debate.tui.work.writing import WriteScreen
from tests.tui.fake_work import FakeBench
from tests.tui.work.lecturer import Lecturer, Script, work

CARS = ["down", "down", "down"]  # from the title to the first statement


def worked(script: Script) -> FakeBench:
    bench = FakeBench()
    work(script, bench)
    return bench


def test_a_draft_becomes_a_deck_by_keys_alone() -> None:
    async def script(lecturer: Lecturer) -> None:
        # The deck's own rows: a title, and what the sides stand for.
        await lecturer.press("enter")
        await lecturer.write("Free trams")
        await lecturer.press("enter", "n", "enter")
        await lecturer.write("For free trams")
        await lecturer.press("enter", "n", "enter")
        await lecturer.write("Against free trams")
        await lecturer.press("enter", "n")
        # The first statement: own words, what answers it and why, its ideas.
        await lecturer.press("enter", "e")
        await lecturer.write("Without fares, people leave the car at home.")
        await lecturer.press("enter", "l", "2", "w")
        await lecturer.write("They come instead of walkers.")
        await lecturer.press("enter", "escape", "i", "enter")
        await lecturer.write("car, parking")
        await lecturer.press("enter", "escape")
        assert "✓ decided" in lecturer.text
        # The next three: one merged into another, one kept, one dropped.
        await lecturer.press("n", "m", "enter", "escape")
        assert lecturer.on(OverviewScreen).at != "t-3"
        await lecturer.press("home", *CARS, "down", "space", "end", "d")
        # The comment, and done.
        await lecturer.press("end", "space", "f", "enter", "q")

    bench = worked(script)
    deck = bench.deck
    assert not deck.draft
    assert deck.title == "Free trams"
    assert list(deck.sides.values()) == ["For free trams", "Against free trams"]
    first = deck.statements[0]
    assert first.text == "Without fares, people leave the car at home."
    assert (first.rebuttals[0].id, first.rebuttals[0].strength) == ("t-7", 2)
    assert first.rebuttals[0].why == "They come instead of walkers."
    assert Idea("trams", ("car", "parking")) in first.point.ideas
    assert len(deck.statements) == 4
    assert sum(len(each.point.paraphrases) for each in deck.statements) == 1
    assert not any(each.open for each in bench.entries)


def test_space_keeps_and_goes_on_to_what_is_open() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("space", "space", "space", "space")
        assert lecturer.on(OverviewScreen).at == "t-3"
        assert "Still to decide there: ideas, rebuttals" in lecturer.said
        await lecturer.press("up", "space")
        assert lecturer.on(OverviewScreen).at == "t-3"

    bench = worked(script)
    assert bench.taken == [SetTitle("Trams for all?"), NameSide("a", "Side A"), NameSide("b", "Side B"), Keep("t-2")]


def test_undo_goes_back_to_where_it_was_done_and_redo_does_it_again() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "d")
        assert lecturer.on(OverviewScreen).at == "t-3"
        assert "Dropped" in lecturer.text
        await lecturer.press("end", "u")
        assert lecturer.on(OverviewScreen).at == "t-2"
        assert "Undone: a statement dropped" in lecturer.text
        await lecturer.press("r")
        assert "Done again: a statement dropped" in lecturer.text
        assert "Free trams take cars" not in lecturer.text
        await lecturer.press("u", "u")
        assert "There is nothing left to undo." in lecturer.text
        await lecturer.press("down")
        assert "nothing left" not in lecturer.text

    bench = worked(script)
    assert len(bench.deck.statements) == 6


def test_n_goes_round_what_is_open() -> None:
    async def script(lecturer: Lecturer) -> None:
        screen = lecturer.on(OverviewScreen)
        await lecturer.press("end", "n")
        assert screen.at == ":title"
        await lecturer.press("space", "end", "n")
        assert screen.at == ":side:a"
        await lecturer.press("f", "enter", "n")
        assert "Everything here is decided." in lecturer.text

    worked(script)


def test_the_statement_screen_changes_a_statement() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("end", "up", "enter")
        screen = lecturer.on(StatementScreen)
        await lecturer.press("s")
        assert "Now on the side: Side A. Its 2 links are gone; u takes all back." in lecturer.text
        await lecturer.press("u", "space")
        assert "Still to decide there: ideas, rebuttals" in lecturer.text
        await lecturer.press("right")
        assert screen.at == "t-7b"
        await lecturer.press("left_square_bracket", "d")
        assert screen.at == "t-7b"
        await lecturer.press("d")
        assert screen.at == "t-5"
        await lecturer.press("u", "n")
        assert screen.at == "t-2"
        await lecturer.press("q")
        assert lecturer.on(OverviewScreen).at == "t-2"

    assert worked(script).taken == [SetSide("t-7", "a"), Keep("t-7"), Drop("t-7"), Drop("t-7b")]


def test_links_are_set_by_a_digit_and_taken_off() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "l")
        lecturer.on(LinkScreen)
        assert "guess" in lecturer.text
        await lecturer.press("space", "down", "quotation_mark")
        assert "●●● the strongest there is. Press w to say why." in lecturer.text
        await lecturer.press("é", "à")
        assert "Not linked any more." in lecturer.text

    taken = worked(script).taken
    assert taken == [
        Link("t-2", "t-7", 1),
        Link("t-2", "t-7b", 3),
        Link("t-2", "t-7b", 2),
        Unlink("t-2", "t-7b"),
    ]


def test_the_mark_stays_on_what_was_linked() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("end", "enter", "l", "down", "down", "3")
        screen = lecturer.on(LinkScreen)
        assert screen.linked
        assert screen.linked.id == screen.at
        await lecturer.press("slash", *"faster", "enter")
        assert screen.at == "t-4"
        await lecturer.press("escape", "escape")
        lecturer.on(StatementScreen)

    worked(script)


def test_a_why_is_written_where_the_link_is() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "l", "enter")
        lecturer.on(WriteScreen)
        await lecturer.press("enter")
        assert "Write something first." in lecturer.text
        await lecturer.write("It grants the gain, and shows the cost?")
        await lecturer.press("ctrl+s")
        assert "→ It grants the gain, and shows the cost?" in lecturer.text

    assert worked(script).taken == [SetWhy("t-2", "t-7", "It grants the gain, and shows the cost?")]


def test_what_was_typed_survives_an_error() -> None:
    bench = FakeBench()

    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "e")
        await lecturer.write("People leave the car at home.")
        bench.broken = True
        await lecturer.press("enter")
        lecturer.on(Notice)
        assert "the disk is full" in lecturer.text
        await lecturer.press("enter")
        assert "People leave the car at home." in lecturer.text
        bench.broken = False
        await lecturer.press("enter")
        lecturer.on(StatementScreen)

    work(script, bench)
    assert bench.taken == [Reword("t-2", "People leave the car at home.")]


@pytest.mark.parametrize(("key", "stays", "steps"), [("enter", False, 1), ("n", False, 0), ("escape", True, 0)])
def test_giving_up_asks_where_something_was_typed(key: str, stays: bool, steps: int) -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "e", "escape")
        lecturer.on(StatementScreen)
        await lecturer.press("e", "x", "escape")
        lecturer.on(Ask)
        await lecturer.press(key)
        lecturer.on(WriteScreen if stays else StatementScreen)

    assert len(worked(script).taken) == steps


def test_paraphrases_are_lines_and_the_marker_looks_at_them() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("end", "up", "enter", "p", *"the", "space", *"trams", "enter", *"full", "enter", *"full")
        lecturer.on(ParaphrasesScreen)
        assert "Nothing to recognise yet" in lecturer.text
        await lecturer.press("enter", "enter")
        assert "✓ 1 recognised   ✗ 0 taken for another point   · 1 not seen" in lecturer.text
        await lecturer.press("escape")
        lecturer.on(StatementScreen)

    assert worked(script).taken == [SetParaphrases("t-7", ("the trams", "full"))]


def test_ideas_are_changed_row_by_row() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "i", "space", "m", "a")
        await lecturer.press("enter")
        assert "Give it a name first" in lecturer.text
        await lecturer.press(*"who", "space", *"rides", "enter")
        assert "Write at least one." in lecturer.text
        await lecturer.press(*"rider", "comma", "space", *"bus", "enter", "d")
        lecturer.on(IdeasScreen)
        await lecturer.press("u", "escape")

    taken = worked(script).taken
    trams = Idea("trams", ("trams",), True)
    assert taken[1:] == [
        SetIdeas("t-2", (trams,)),
        SetIdeas("t-2", (trams, Idea("who-rides", ("rider", "bus")))),
        SetIdeas("t-2", (trams,)),
    ]


def test_an_answer_of_ones_own_is_written_and_linked_at_once() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "enter", "l", "a", "enter")
        assert "Write something first." in lecturer.text
        await lecturer.write("The roads are full of goods, not of riders.")
        await lecturer.press("enter")
        screen = lecturer.on(LinkScreen)
        assert screen.linked
        assert screen.linked.text == "The roads are full of goods, not of riders."
        await lecturer.press("3", "u", "u")
        assert "The roads are full" not in lecturer.text

    taken = worked(script).taken
    assert taken[0] == Add("t-2", "b", "The roads are full of goods, not of riders.", 2)


def test_a_statement_of_ones_own_comes_below_the_one_that_is_marked() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "a")
        await lecturer.write("A tram stop in every street makes shops easy to reach.")
        await lecturer.press("enter")
        marked = lecturer.on(OverviewScreen).statement()
        assert marked
        assert marked.text.startswith("A tram stop")
        assert marked.side == "a"

    deck = worked(script).deck
    assert deck.statements[1].text.startswith("A tram stop")


def test_merging_takes_one_statement_into_another() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "m", "down", "enter")
        assert "Merged" in lecturer.text

    taken = worked(script).taken
    assert len(taken) == 1
    assert isinstance(taken[0], Merge)
    assert taken[0].other == "t-2"


def test_an_answer_is_marked_with_its_reason() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press(*CARS, "t", "enter")
        assert "Write an answer first." in lecturer.text
        await lecturer.press(*"more", "space", *"trams", "question_mark", "enter")
        assert "✓ HIT   confidence 90 %" in lecturer.text
        assert "more trams[1]?" in lecturer.text
        assert "The nearest rebuttal" in lecturer.text
        await lecturer.press("escape")
        lecturer.on(OverviewScreen)

    worked(script)


def test_keys_go_on_while_the_marker_reads() -> None:
    let_go = Event()
    bench = FakeBench(waits=lambda: let_go.wait(30))

    async def script(lecturer: Lecturer) -> None:
        for key in ("end", "up", "enter", "v", "a", "enter"):
            await lecturer.pilot.press(key)
        await lecturer.pilot.pause()
        lecturer.on(MarkerScreen)
        assert "… the marker is reading" in lecturer.text
        for key in ("b", "escape", "p", "c"):
            await lecturer.pilot.press(key)
        await lecturer.pilot.pause()
        lecturer.on(ParaphrasesScreen)
        assert "│ c " in lecturer.text
        let_go.set()
        await lecturer.settle()
        assert "… the marker is reading" not in lecturer.text

    work(script, bench)


def test_warnings_lead_to_their_statement() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("c")
        lecturer.on(CheckScreen)
        await lecturer.press("down", "down", "enter")
        assert lecturer.on(StatementScreen).at == "t-4"
        await lecturer.press("escape")
        lecturer.on(CheckScreen)

    worked(script)


def test_finishing_asks_once_and_says_what_is_open() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("f")
        assert "7 things are not decided yet." in lecturer.text
        await lecturer.press("escape", "f", "enter")
        assert "finished" in lecturer.text
        assert "debate play --deck trams.yaml" in lecturer.text
        assert "f finish" not in lecturer.text

    assert worked(script).taken == [Finish()]


def test_q_leaves_and_escape_only_says_so() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("escape")
        assert "Press q to leave." in lecturer.text
        assert not lecturer.app._exit
        await lecturer.press("q")
        assert lecturer.app._exit

    worked(script)


def test_text_with_markup_is_shown_as_text() -> None:
    async def script(lecturer: Lecturer) -> None:
        await lecturer.press("end", "up", "enter")
        assert "[sic]" in lecturer.text

    worked(script)
