"""Editing a deck's text: nothing but what is asked changes, however a person laid it out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from debate.core.deck import Deck, Idea
from debate.core.work import (
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
    Step,
    Unlink,
    WorkError,
)
from debate.core.work_steps import taken
from debate.files import nodes
from debate.files.deck_file import parse_deck
from debate.files.edit.layout import Layout, reversed_splices
from debate.files.edit.page import LayoutError, Page
from debate.files.edit.rewrite import EditError, Rewritten, rewritten
from tests.files.layouts import BLOCK, FLOW, SHORTEST, of_person
from tests.files.steps import steps

ROOT = Path(__file__).parents[2]
PATH = Path("x.yaml")
DIRECTED = "%YAML 1.1   # p1\n--- # p2\n" + SHORTEST + "\n...\n# p3\n"
LAYOUTS = {
    "block": BLOCK,
    "crlf": BLOCK.replace("\n", "\r\n"),
    "flow": FLOW,
    "shortest": SHORTEST,
    "directed": DIRECTED,
    "marked": "\ufeff" + FLOW,
}


def read(text: str) -> Deck:
    found = parse_deck(PATH, text.encode())
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    return found.deck


def done(text: str, *several: Step) -> str:
    """Return `text` after steps, each of which was checked."""
    for step in several:
        text = _done(text, step).layout.data.decode()
    return text


def _done(text: str, step: Step) -> Rewritten:
    before, layout = read(text), Layout.read(text.encode())
    after = taken(before, step)
    new = rewritten(PATH, layout, before, after)
    assert replace(read(new.layout.data.decode()), fingerprint=after.fingerprint) == after
    assert new.file.deck == read(new.layout.data.decode())
    assert of_person(text) <= of_person(new.layout.text)
    assert new.layout.after(reversed_splices(new.splices)).data.decode() == text
    return new


def refused(text: str, step: Step, why: str) -> None:
    before = read(text)
    with pytest.raises(EditError, match=why):
        rewritten(PATH, Layout.read(text.encode()), before, taken(before, step))


def changed(text: str, *several: Step) -> tuple[list[str], list[str]]:
    """Return the lines that are gone after steps, and those that are new."""
    old, new = text.splitlines(), done(text, *several).splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_steps_change_what_they_name_and_no_comment(layout: str, data: st.DataObject) -> None:
    text = LAYOUTS[layout]
    for _ in range(4):
        step = data.draw(steps(read(text)))
        try:
            text = done(text, step)
        except WorkError:
            continue
    assert ("\r\n" in text) == (layout == "crlf")
    assert text.count("\n") == text.count("\r\n") or layout != "crlf"
    assert text.startswith("\ufeff") == (layout == "marked")


@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_any_steps_on_a_built_in_deck(data: st.DataObject) -> None:
    text = (ROOT / "decks" / "risk-scores.yaml").read_text(encoding="utf-8")
    for _ in range(3):
        try:
            text = done(text, data.draw(steps(read(text))))
        except WorkError:
            continue
    assert text.startswith("# yaml-language-server: $schema=deck.schema.json\n")


def test_the_parser_in_python_leads_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    several = (Unlink("cars", "walkers"), Reword("walkers", "New."), Merge("cars", "poor"), Drop("cost"), Finish())
    quick = [done(text, *several[:4]) for text in (BLOCK, BLOCK.replace("\n", "\r\n"))]
    monkeypatch.setattr(nodes, "_LOADER", yaml.SafeLoader)
    assert quick == [done(text, *several[:4]) for text in (BLOCK, BLOCK.replace("\n", "\r\n"))]


def test_texts_stay_in_their_style() -> None:
    gone, new = changed(BLOCK, Reword("cars", "A new text: " + "words " * 20 + "end."))
    assert gone == ["    Free buses take cars", "    off the road, # no comment"]
    assert new[0].startswith("    A new text: words")
    assert all(line.startswith("    ") and len(line) <= 120 for line in new)
    assert changed(BLOCK, Reword("walkers", "Plain now")) == (
        ["  text: 'Those who walk, ride", "    then.'   # p36"],
        ["  text: Plain now   # p36"],
    )
    assert changed(BLOCK, Reword("cost", 'A "quote": #1')) == (
        ["  text: Someone pays."],
        ['  text: "A \\"quote\\": #1"'],
    )


def test_what_a_block_cannot_hold_is_quoted_and_its_comment_kept() -> None:
    assert '  text: "a\\uffffb"  # p13\n\n  # p14\n' in done(BLOCK, Reword("cars", "a\uffffb"))


def test_new_fields_stand_where_a_person_would_put_them() -> None:
    assert changed(BLOCK, SetWhy("cars", "own", "Because: so.")) == ([], ['    why: "Because: so."'])
    text = done(BLOCK, Link("cost", "cars", 3), SetParaphrases("walkers", ("One.", "Two.")))
    assert "    book: []\n  rebuttals:\n  - by: cars\n    strength: 3\n- {id: poor" in text
    assert "    then.'   # p36\n  paraphrases:\n  - One.\n  - Two.\n  rebuttals: [" in text
    lonely = done(BLOCK, SetParaphrases("cost", ("lonely", "more")))
    assert "  paraphrases: [lonely, more]   # p40\n" in lonely


def test_items_are_taken_out_and_put_in_one_by_one() -> None:
    kept, wordings = read(BLOCK).by_id["cars"].point.paraphrases, ["One.", "Two: 2."]
    text = done(BLOCK, SetParaphrases("cars", (wordings[0], kept[0], kept[2], wordings[1])))
    assert "  # p18\n  - One.\n  - People leave the car at home.   # p19\n  # p20\n" in text
    assert '  - "one: two \\\n    three"   # p21\n  - "Two: 2."\n  ideas:\n' in text
    flow = done(BLOCK, SetParaphrases("poor", ("x", "b", "c", "z")))
    assert "paraphrases: [x, 'b',   # p43\n    # p44\n    c, z]" in flow


def test_ideas_that_stay_are_let_be() -> None:
    ideas = read(BLOCK).by_id["cars"].point.ideas
    text = done(BLOCK, SetIdeas("cars", (ideas[0], Idea("new", ("a b", "c"), True, "What: then?"))))
    assert '    - name: switch   # p23\n      must: true\n      terms: [leave the car, "switch"]   # p24\n' in text
    assert '    # p25\n    - name: new\n      must: true\n      terms: [a b, c]\n      hint: "What: then?"\n' in text


def test_an_id_that_hung_on_a_place_is_written_out() -> None:
    text = done(BLOCK, Unlink("cars", "walkers"))
    assert '  - text: "A plain rebuttal, that goes on over two lines."   # p29\n    id: cars/r2\n' in text
    assert "  - text: Another plain one.\n    id: cars/r4\n" in text
    assert done(SHORTEST, Drop("s2")).endswith("- id: s3\n  side: b\n  text: Five says that.")
    assert "- {id: s5, side: for, text: No id here.}\n- id: s6\n  side: against   # p46\n" in done(BLOCK, Drop("poor"))


def test_a_dropped_statement_leaves_the_comments_around_it() -> None:
    text = done(BLOCK, Drop("cars"))
    assert "\n# ---- p9, a heading of the person's own\n\n# p10, right above\n# p11\n# p12\n" in text
    assert "\n# p35\n\n- side: against\n  id: walkers\n" in text
    assert "rebuttals: [{by: poor}, 'A flow text.'" not in text
    assert "{by: poor}, {text: A flow text., id: walkers/r3}" in text
    apart = SHORTEST.replace("\n- ", "\n\n- ")
    assert "\n\n\n" not in done(apart, Drop("s2"))


def test_a_merge_moves_links_without_touching_the_rest_of_them() -> None:
    gone, new = changed(BLOCK, Merge("cars", "poor"))
    assert "  - by: poor" in gone
    assert "  - by: cars" in new
    assert "    strength: 1" not in gone
    assert done(FLOW, Merge("x", "z")).count("by: x") == 1


def test_the_last_field_of_a_list_goes_with_its_key() -> None:
    assert changed(BLOCK, SetParaphrases("cost", ())) == (["  paraphrases: lonely   # p40"], ["  # p40"])
    text = done(BLOCK, SetIdeas("cars", ()))
    assert '    three"   # p21\n  # p22\n  # p23\n  # p24\n  # p25\n  rebuttals:' in text


def test_a_file_without_a_last_line_end() -> None:
    assert done(SHORTEST, SetParaphrases("s3", ("One.",))).endswith("text: Five says that.\n  paraphrases:\n  - One.")
    assert done(SHORTEST, Drop("s3")).endswith("Four says that.}\n")


def test_a_decided_draft_has_no_such_line() -> None:
    assert changed(BLOCK, Finish()) == (["draft: true  # p3"], ["# p3"])
    assert done(FLOW, Finish()).endswith("  # p7\n ]}   # p8\n")
    assert done(BLOCK, Keep("cars")) == BLOCK


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (Reword("cars", "x" * 1001), "longer than 1000 characters"),
        (Reword("cars", "[bold]x[/bold]"), "markup"),
        (SetTitle("x" * 201), "longer than 200"),
        (Link("cars", "cost", 4), "4 is not from 1 to 3"),
        (SetIdeas("cars", (Idea("a b", ("t",)),)), "cannot be used here"),
        (SetIdeas("cars", (Idea("i", ("t",)), Idea("i", ("u",)))), "stands here twice"),
    ],
)
def test_what_no_deck_may_hold_is_refused_with_the_reason(step: Step, why: str) -> None:
    refused(BLOCK, step, why)


def test_explicit_keys_are_edited_too() -> None:
    text = SHORTEST.replace("sides: {a: A, b: B}", "? sides\n: {a: A, b: B}")
    assert done(text, SetTitle("New")) == text.replace("title: T", "title: New")
    assert "sides\n: {a: One, b: B}" in done(text, NameSide("a", "One"))


def test_a_layout_that_does_not_allow_it_is_refused() -> None:
    text = FLOW.replace("[{by: y, strength: 1}, just", "[by: y, just")
    refused(text, Link("x", "y", 3), "does not fit into the layout")
    assert read(done(text, Unlink("x", "y"))).by_id["x"].rebuttals[0].id == "x/r2"


def test_changes_that_clash_are_refused() -> None:
    page = Page(Layout("a: b\n"))
    page.splice(0, 4, "x")
    page.splice(3, 4, "y")
    with pytest.raises(LayoutError):
        page.splices()


def test_splices_fit_one_text_only() -> None:
    splices = _done(BLOCK, SetSide("cars", "against")).splices
    with pytest.raises(ValueError, match="another one"):
        Layout(FLOW).after(splices)
