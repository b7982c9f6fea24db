"""A draft on the workbench: saved at every step, undone on any day, and never broken."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debate.core.assessment import Verdict
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
    Workbench,
    WorkError,
)
from debate.files.deck_file import read_deck
from debate.files.folders import find_folders
from debate.workbench import LocalWorkbench, open_workbench
from tests.drafts import BUSES, COMMENTS, DEBT, SAMPLE, draft, made
from tests.files.layouts import BLOCK, of_person
from tests.files.steps import steps

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
OPEN_WORDS = re.compile(r"# .*\b(gok|guess|KIES|CHOOSE)\b")

Open = Callable[..., LocalWorkbench]


def bench_of(folder: Path, text: str | None = None, name: str = "draft.yaml") -> LocalWorkbench:
    """Return the workbench of a file in `folder`, which holds `text` from now on where that is given."""
    path = folder / name
    if text is not None:
        path.write_bytes(text.encode())
    return open_workbench(path, find_folders({"DEBATE_HOME": str(folder / "home")}))


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    return lambda text=None: bench_of(tmp_path, text)


def now(bench: Workbench) -> str:
    return Path(bench.path).read_bytes().decode()


def lines(bench: Workbench) -> list[str]:
    return now(bench).split("\n")


def waiting(bench: Workbench, name: str) -> str:
    return " | ".join(next(each.open for each in bench.entries if each.statement.id == name))


def block(bench: Workbench, name: str) -> str:
    """Return what the file says of a statement, with what stands below it."""
    return now(bench).split(f"- id: {name}\n")[1].split("\n- id:")[0] + "\n"


def test_it_is_a_workbench(opened: Open) -> None:
    bench: Workbench = opened(made())
    assert bench.deck.draft
    assert bench.path.endswith("draft.yaml")
    assert [each.statement for each in bench.entries] == list(bench.deck.statements)


@pytest.mark.parametrize(("lang", "choose"), [("nl", "KIES"), ("en", "CHOOSE")])
def test_what_waits_is_read_from_the_file(opened: Open, lang: str, choose: str) -> None:
    bench = opened(made(lang))
    assert len(bench.open) == 4
    assert all(note.startswith(choose) for note in bench.open)
    entries = {each.statement.id: each for each in bench.entries}
    counted = {name: sum(choose in note for note in each.open) for name, each in entries.items()}
    assert counted == {"tram-2": 3, "tram-3": 3, "tram-4": 2, "tram-6": 3, "tram-8": 4, "tram-8b": 4}
    assert all(len(each.open) == counted[name] for name, each in entries.items())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_heads_the_statements_is_read_from_the_file(opened: Open, lang: str) -> None:
    entries = {each.statement.id: each for each in opened(made(lang)).entries}
    assert (entries["tram-2"].group, entries["tram-2"].whole) == ("Gratis trams?", "")
    assert "R1" in entries["tram-6"].group
    assert entries["tram-6"].whole == "Bij ons ook.\nDe lijn naar het ziekenhuis zit nu vol."
    assert entries["tram-8b"].group == entries["tram-8"].group
    assert "R2" in entries["tram-8"].group
    assert entries["tram-8"].group.endswith("8)")
    assert entries["tram-8"].whole.startswith("Niet waar:")


def test_a_heading_may_take_two_lines(opened: Open) -> None:
    text = made().replace("by An Claes (blocks", f"by An {'Claes ' * 15}\n# Claes (blocks")
    entry = opened(text.replace('title: "Gratis trams?"', "title: Gratis trams? Ja")).entries[3]
    assert entry.group == f"Comment R1 by An {'Claes ' * 15}Claes (blocks 5, 6)"
    assert entry.whole.startswith("Bij ons ook.")
    entry = opened(
        made().replace("trams?", "trams? Ja").replace("# ==== Gratis trams? Ja", "# ==== Gratis\n# trams? Ja")
    ).entries[0]
    assert entry.group == "Gratis trams? Ja"


def test_a_statement_of_ones_own_stands_below_the_one_it_answers(opened: Open) -> None:
    bench = opened(made())
    before = now(bench)
    answered = bench.deck.statements[0]
    other = bench.deck.other_side(answered.side)
    bench.take(Add(answered.id, other, "Wie wandelt,  stapt nu op.", 2))
    own = bench.deck.statements[1]
    assert (own.side, own.text) == (other, "Wie wandelt, stapt nu op.")
    link = bench.deck.by_id[answered.id].rebuttal(own.id)
    assert link is not None
    assert link.strength == 2
    assert bench.entries[1].open == ()
    assert bench.entries[1].group == bench.entries[0].group
    bench.take(Add("tram-8", "a", "Wie stapt, koopt niets.", 3))
    assert "# guess 4: tram-6" in block(bench, "tram-8").split("- id: a-1")[0]
    bench.undo()
    bench.take(Add(own.id, other, "Nog een."))
    assert bench.deck.statements[2].id != own.id
    bench.undo()
    bench.undo()
    assert now(bench) == before
    with pytest.raises(WorkError, match="same side"):
        bench.take(Add(answered.id, answered.side, "Neen.", 3))


def test_keeping_decides_text_and_side(opened: Open) -> None:
    bench = opened(made())
    bench.take(Keep("tram-8"))
    assert '  side: b\n  text: "Wie wandelt, rijdt dan mee."\n' in block(bench, "tram-8")
    assert [note[:5] for note in bench.entries[4].open] == ["guess", "guess"]
    before = now(bench)
    bench.take(Keep("tram-8"))
    assert now(bench) == before
    assert bench.undo() == Keep("tram-8")
    assert bench.undo() is None


def test_a_new_wording_decides_the_text_only(opened: Open) -> None:
    bench = opened(made("nl"))
    bench.take(Reword("tram-4", "Zonder kaartjes rijdt de tram: stipt."))
    assert '  text: "Zonder kaartjes rijdt de tram: stipt."\n' in block(bench, "tram-4")
    bench.take(Reword("tram-8", "Wie wandelt, stapt op."))
    assert waiting(bench, "tram-8").startswith("KIES: een lezersreactie")
    bench.take(SetSide("tram-8", "a"))
    assert "  side: a\n" in block(bench, "tram-8")
    assert "lezersreactie" not in waiting(bench, "tram-8")


def test_on_another_side_guesses_about_it_go(opened: Open) -> None:
    bench = opened(made())
    bench.take(SetSide("tram-3", "b"))
    assert "tram-3" not in block(bench, "tram-8") + block(bench, "tram-8b")
    assert "rebuttals:" not in block(bench, "tram-3") + block(bench, "tram-8b")
    assert "# guess 4: tram-6" in block(bench, "tram-8")
    bench.take(SetSide("tram-6", "b"))
    assert "tram-6" not in block(bench, "tram-8")


def test_a_decision_about_a_link_leaves_the_others(opened: Open) -> None:
    bench = opened(made())
    bench.take(Link("tram-8", "tram-2", 3))
    assert "  - by: tram-2\n    strength: 3\n  # guess 2: tram-3, likeness" in block(bench, "tram-8")
    assert "guess 1" not in block(bench, "tram-8")
    assert "CHOOSE which answer this" in waiting(bench, "tram-8")
    guessed = {each.statement.id: each.guess for each in bench.candidates("tram-8") if each.strength}
    assert guessed == {"tram-2": False, "tram-3": True, "tram-4": True}


def test_the_last_decision_about_links_takes_their_notes(opened: Open) -> None:
    bench = opened(made())
    bench.take(Link("tram-8", "tram-2", 3))
    bench.take(Unlink("tram-8", "tram-3"))
    bench.take(SetWhy("tram-8", "tram-4", "It shows: so."))
    assert len(bench.entries[4].open) == 3
    assert block(bench, "tram-8").endswith(
        '  rebuttals:\n  - by: tram-2\n    strength: 3\n  - by: tram-4\n    strength: 1\n    why: "It shows: so."\n'
    )


def test_a_link_that_nobody_guessed_decides_no_guess(opened: Open) -> None:
    bench = opened(made())
    bench.take(Link("tram-8", "tram-6", 2))
    assert "    strength: 1  # guess\n  - by: tram-6\n    strength: 2\n- id:" in now(bench)
    assert "CHOOSE which answer this" in waiting(bench, "tram-8")
    bench.take(Link("tram-4", "tram-8", 2))
    assert block(bench, "tram-4").split("\n\n")[0].endswith("  rebuttals:\n  - by: tram-8\n    strength: 2")


def test_a_person_s_comments_stay_where_the_draft_s_own_go(opened: Open) -> None:
    text = made().replace("  side: b  #", "  # guess: p1\n  side: b  #")
    bench = opened(text.replace("    strength: 1  # guess", "    strength: 1  # guess p2"))
    assert not any(each.guess for each in bench.candidates("tram-8"))
    bench.take(Drop("tram-8"))
    assert now(bench).count("# guess: p1\n") == 2
    assert now(bench).count("# guess p2\n") == 7


def test_ideas_and_paraphrases(opened: Open) -> None:
    bench = opened(made())
    known = bench.deck.statements[0].point.ideas
    bench.take(SetIdeas("tram-2", (known[1], Idea("weg", ("van de weg", "plaats"), True, "Wat is er weg?"))))
    bench.take(SetParaphrases("tram-2", ("Ge laat uw auto staan.", "Een tram is gratis: parkeren niet.")))
    assert "most telling words" not in waiting(bench, "tram-2")
    assert (
        "  source: {tram: [2]}\n"
        '  paraphrases:\n  - Ge laat uw auto staan.\n  - "Een tram is gratis: parkeren niet."\n'
        "  ideas:\n  - {name: halen, terms: [halen]}\n"
        '  - name: weg\n    must: true\n    terms: [van de weg, plaats]\n    hint: "Wat is er weg?"\n'
        "  rebuttals:"
    ) in block(bench, "tram-2")


def test_the_deck_as_a_whole_is_decided_piece_by_piece(opened: Open) -> None:
    bench = opened(made())
    bench.take(SetTitle("Betalen: ja of nee?"))
    bench.take(NameSide("a", "Voor de tram"))
    assert len(bench.open) == 2
    bench.take(NameSide("b", "no"))
    assert bench.open == ()
    assert 'title: "Betalen: ja of nee?"' in lines(bench)
    assert 'sides:\n  a: Voor de tram\n  b: "no"\nsources:' in now(bench)


def test_a_dropped_statement_takes_its_notes_and_leaves_headings(opened: Open) -> None:
    bench = opened(made())
    bench.take(Drop("tram-8"))
    bench.take(Drop("tram-8b"))
    assert "tram-8" not in now(bench)
    assert "rebuttals:" not in now(bench)
    assert (
        "\n\n# ==== Comment R2 by Bert De Wit (blocks 7, 8), whole:\n"
        "# Niet waar: wie wandelt, rijdt dan mee. En wie zal dat betalen?\n"
        "\n# ==== Comment R3"
    ) in now(bench)


def test_merging_carries_guesses_over_as_guesses(opened: Open) -> None:
    bench = opened(made())
    bench.take(SetIdeas("tram-4", ()))
    bench.take(Merge("tram-4", "tram-2"))
    assert "  rebuttals:  # guess: on the same subject. CHOOSE" in block(bench, "tram-4")
    assert "  - by: tram-8\n    strength: 1  # guess\n" in block(bench, "tram-4")
    assert "  ideas:  # guess: its most telling words." in block(bench, "tram-4")
    assert "CHOOSE which answer this" in waiting(bench, "tram-4")
    assert "tram-2" not in block(bench, "tram-8")
    assert block(bench, "tram-8").count("by: tram-4\n    strength: 1  # guess\n") == 1


def test_merging_with_what_a_person_decided_is_a_decision(opened: Open) -> None:
    bench = opened(made())
    bench.take(Link("tram-2", "tram-8b", 2))
    bench.take(Link("tram-8", "tram-3", 1))
    bench.take(Merge("tram-3", "tram-2"))
    assert "  - by: tram-8b\n    strength: 2\n" in block(bench, "tram-3")
    assert "  - by: tram-8\n    strength: 1  # guess\n" in block(bench, "tram-3")
    assert "  - by: tram-3\n    strength: 1\n" in block(bench, "tram-8")
    guesses = {each.statement.id: each.guess for each in bench.candidates("tram-3")}
    assert guesses == {"tram-8b": False, "tram-8": True}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("articles", [(), (BUSES,), (DEBT, SAMPLE)])
def test_a_finished_deck_has_no_guesses_left(opened: Open, lang: str, articles: tuple[Path, ...]) -> None:
    bench = opened(draft(*articles, lang=lang))
    deck, kept = bench.deck, [line for line in lines(bench) if line.startswith("# ====")]
    bench.take(Finish())
    assert not bench.deck.draft
    assert "draft:" not in now(bench)
    assert not [line for line in lines(bench) if OPEN_WORDS.search(line)]
    assert [line for line in lines(bench) if line.startswith("# ====")] == kept
    assert lines(bench)[0] == "debate: 1"
    assert not now(bench).endswith("\n\n")
    assert bench.open == ()
    assert all(each.open == () for each in bench.entries)
    assert bench.deck.statements == deck.statements


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_comment_of_a_draft_is_a_note_or_told_to_a_person(opened: Open, lang: str) -> None:
    page = opened(made(lang))._state.page
    notes = {comment for each in page.notes for comment in each.comments}
    rest = {each.text for each in page.layout.comments if each not in notes}
    told = {"progress hangs on it", "de voortgang hangt eraan vast", "to see them", "om ze te zien"}
    said = {text for each in COMMENTS for _, text in each.paragraphs} | {each.speaker for each in COMMENTS}
    assert {each.split(":")[0] for each in rest - said} <= told


@settings(max_examples=12, deadline=None)
@given(data=st.data(), lang=st.sampled_from(["nl", "en"]))
def test_any_steps_on_a_draft_are_undone_and_done_again(data: st.DataObject, lang: str) -> None:
    _there_and_back(data, made(lang))


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_any_steps_on_a_deck_of_a_person_too(data: st.DataObject) -> None:
    _there_and_back(data, data.draw(st.sampled_from([BLOCK, BLOCK.replace("\n", "\r\n")])))


@settings(max_examples=2, deadline=None)
@given(data=st.data())
def test_any_steps_on_a_built_in_deck_too(data: st.DataObject) -> None:
    _there_and_back(data, (ROOT / "decks" / "risk-scores.yaml").read_text(encoding="utf-8"))


def _there_and_back(data: st.DataObject, text: str) -> None:
    with TemporaryDirectory() as folder:
        bench = bench_of(Path(folder), text)
        passed = [now(bench)]
        refused: list[str] = []
        for _ in range(5):
            try:
                bench.take(data.draw(steps(bench.deck)))
            except WorkError as error:
                refused.append(str(error))
            if now(bench) != passed[-1]:
                passed.append(now(bench))
            assert of_person(text) <= of_person(now(bench))
            found = read_deck(Path(bench.path))
            assert found.deck == bench.deck
            assert len(bench.entries) == len(bench.deck.statements)
        assert not any("layout" in each for each in refused)
        if data.draw(st.booleans()):
            bench = bench_of(Path(folder))
        for before in reversed(passed[:-1]):
            assert bench.undo() is not None
            assert now(bench) == before
        assert bench.undo() is None
        bench = bench_of(Path(folder))
        for after in passed[1:]:
            assert bench.redo() is not None
            assert now(bench) == after
        assert bench.redo() is None


def test_undo_tells_which_step_it_was(opened: Open) -> None:
    first, second = Keep("tram-2"), SetIdeas("tram-2", (Idea("i", ("t",), True, "h"),))
    bench = opened(made())
    bench.take(first)
    bench.take(second)
    bench = opened()
    assert (bench.undo(), bench.undo(), bench.undo()) == (second, first, None)
    assert (bench.redo(), bench.redo(), bench.redo()) == (first, second, None)
    bench.undo()
    bench.take(Drop("tram-3"))
    assert bench.redo() is None


def test_what_an_editor_changed_is_read_again_and_ends_what_can_be_undone(opened: Open) -> None:
    bench = opened(made())
    bench.take(Keep("tram-2"))
    path = Path(bench.path)
    path.write_text(now(bench).replace("\nlanguage:", "\n# mine\nlanguage:"), encoding="utf-8")
    with pytest.raises(WorkError, match="changed by another program, and was read again"):
        bench.take(Keep("tram-3"))
    assert "# mine" in now(bench)
    with pytest.raises(WorkError, match="cannot be undone"):
        bench.undo()
    assert bench.redo() is None
    bench.take(Keep("tram-3"))
    assert bench.undo() == Keep("tram-3")
    with pytest.raises(WorkError, match="cannot be undone"):
        bench.undo()


def test_what_changed_between_two_sittings_cannot_be_undone(opened: Open) -> None:
    bench = opened(made())
    bench.take(Keep("tram-2"))
    bench = opened(now(bench) + "# more\n")
    with pytest.raises(WorkError, match="cannot be undone"):
        bench.undo()
    bench.take(Keep("tram-3"))
    bench = opened()
    assert (bench.undo(), bench.undo()) == (Keep("tram-3"), None)


def test_a_draft_that_became_faulty_is_left_alone(opened: Open) -> None:
    bench = opened(made())
    broken = now(bench).replace("language: nl", "language: [")
    Path(bench.path).write_text(broken, encoding="utf-8")
    with pytest.raises(WorkError, match="is faulty"):
        bench.take(Keep("tram-2"))
    assert now(bench) == broken
    Path(bench.path).unlink()
    with pytest.raises(WorkError, match="cannot be read"):
        bench.undo()


def test_a_faulty_file_is_refused_with_its_faults(tmp_path: Path) -> None:
    text = BLOCK.replace("strength: 3", "strenght: 3").replace("side: for", "side: fro")
    with pytest.raises(WorkError) as refused:
        bench_of(tmp_path, text)
    told = str(refused.value).split("\n")
    assert told[0].endswith('draft.yaml:24:9: there is no side "fro" (did you mean "for"?)')
    assert 'unknown field "strenght" (did you mean "strength"?)' in told[1]
    assert "debate deck check" in told[-1]
    with pytest.raises(WorkError, match="cannot be read"):
        bench_of(tmp_path, name="none.yaml")


def test_a_crash_before_the_draft_is_written_loses_nothing(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = opened(made())
    bench.take(Keep("tram-2"))
    before = now(bench)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("debate.workbench.write_whole", full)
        with pytest.raises(WorkError, match="No space left"):
            bench.take(Drop("tram-3"))
        with pytest.raises(WorkError, match="No space left"):
            bench.undo()
    assert now(bench) == before
    assert "tram-3" in bench.deck.by_id
    bench = opened()
    bench.take(Keep("tram-4"))
    assert (bench.undo(), bench.undo(), bench.undo()) == (Keep("tram-4"), Keep("tram-2"), None)


def test_without_a_journal_a_sitting_is_undone_all_the_same(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    bench = opened(made())
    bench.take(Keep("tram-2"))
    assert bench.undo() == Keep("tram-2")
    assert now(bench) == made()
    assert bench.redo() == Keep("tram-2")


def test_a_damaged_journal_refuses_to_undo_and_no_more(opened: Open, tmp_path: Path) -> None:
    bench = opened(made())
    bench.take(Keep("tram-2"))
    (journal,) = (tmp_path / "home" / "work").iterdir()
    line = journal.read_text(encoding="utf-8")
    journal.write_text(line.replace('"splices": [[', '"splices": [[1'), encoding="utf-8")
    bench, before = opened(), now(bench)
    with pytest.raises(WorkError, match="damaged"):
        bench.undo()
    assert now(bench) == before
    bench.take(Keep("tram-3"))


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "deck.yaml"
    real.write_text(made(), encoding="utf-8")
    (tmp_path / "draft.yaml").symlink_to(real)
    bench = bench_of(tmp_path)
    bench.take(Keep("tram-2"))
    assert (tmp_path / "draft.yaml").is_symlink()
    assert real.read_text(encoding="utf-8") != made()
    assert bench_of(tmp_path / "real", name="deck.yaml").path == str(real)


def test_candidates_are_of_the_other_side_linked_first(opened: Open) -> None:
    bench = opened(draft(DEBT, SAMPLE, sides=("voor", "tegen")))
    statement = next(each for each in bench.deck.statements if each.rebuttals)
    bench.take(Link(statement.id, bench.deck.of_side(bench.deck.other_side(statement.side))[-1].id, 3))
    found = bench.candidates(statement.id)
    assert {each.statement.side for each in found} == {bench.deck.other_side(statement.side)}
    assert len(found) == len(bench.deck.of_side(bench.deck.other_side(statement.side)))
    strengths = [each.strength for each in found]
    assert strengths == sorted(strengths, reverse=True)
    assert (strengths[0], found[0].guess) == (3, False)
    assert any(each.guess for each in found)
    likeness = [each.likeness for each in found if not each.strength]
    assert likeness == sorted(likeness, reverse=True)
    assert likeness[0] > 0
    assert all(0 <= each.likeness <= 1 for each in found)


def test_marking_goes_by_the_deck_as_it_now_is(opened: Open) -> None:
    bench = opened(made())
    said = "mensen die te voet gaan stappen gewoon op, de wagens blijven staan waar ze stonden"
    statement, by = "tram-2", "tram-8"
    before = bench.mark(statement, said)
    bench.take(
        SetParaphrases(
            by, ("Mensen die te voet gaan stappen op, de wagens blijven staan waar ze staan.", "Voetgangers.")
        )
    )
    after = bench.mark(statement, said)
    assert (after.verdict, after.rebuttal) == (Verdict.HIT, by)
    assert after.confidence > before.confidence
    told = bench.recognitions(statement)
    assert [each.text for each in told[:3]] == [bench.deck.by_id[by].text, *bench.deck.by_id[by].point.paraphrases]
    assert [each.meant for each in told] == [by, by, by, "tram-8b"]


def test_what_is_gone_is_said_to_be(opened: Open) -> None:
    bench = opened(made())
    for asked in (bench.candidates, bench.recognitions, lambda name: bench.mark(name, "x")):
        with pytest.raises(WorkError, match="there is no statement"):
            asked("gone")


def test_warnings_stand_at_their_statements(opened: Open) -> None:
    bench = opened(made())
    assert all(fault.warning for fault in bench.warnings)
    first = bench.deck.statements[0].id
    assert lines(bench)[bench.warnings[0].mark.line - 1] == f"- id: {first}"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the articles are not here")
def test_a_draft_of_a_hundred_statements_is_quick(tmp_path: Path) -> None:
    bench = bench_of(tmp_path, draft(*sorted(SEEDS.glob("*.txt")), sides=("tegen", "voor")))
    statement = max(bench.deck.statements, key=lambda each: len(each.rebuttals))
    start = time.process_time()
    bench.take(
        Merge(statement.id, next(each.id for each in bench.deck.of_side(statement.side) if each.id != statement.id))
    )
    assert time.process_time() - start < 2
    start = time.process_time()
    assert bench.recognitions(statement.id)
    assert time.process_time() - start < 4
