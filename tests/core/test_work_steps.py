"""What each step on the workbench makes of a deck."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debate.core.deck import Deck, FlawedMove, Idea, Point, Polarity, Rebuttal, SourceRef, Statement
from debate.core.work import (
    Drop,
    Finish,
    Keep,
    Link,
    Merge,
    NameSide,
    Recognition,
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
from debate.core.work_data import step_data, step_of
from debate.core.work_steps import taken
from tests.files.steps import steps


def said(name: str, side: str, *links: Rebuttal, **point: object) -> Statement:
    return Statement(Point(name, f"Text {name}.", **point), side, rebuttals=links)  # type: ignore[arg-type]


def link(by: str, strength: int = 2, why: str = "") -> Rebuttal:
    return Rebuttal(Point(by, f"Text {by}."), strength, why)


def deck() -> Deck:
    own = Rebuttal(Point("a1/r2", "An own text."), 3, "Own why.")
    statements = (
        said("a1", "a", link("b1", 1), own, source=(SourceRef("s", (1, 2)),), ideas=(Idea("i", ("t",)),)),
        said(
            "a2",
            "a",
            link("b1", 3, "Why."),
            link("b2"),
            source=(SourceRef("s", (2, 3)), SourceRef("z", ())),
            paraphrases=("Said so.", "Text a1."),
            ideas=(Idea("i", ("t", "u"), True, "Hint?"), Idea("j", ("v",))),
            polarity=Polarity(("yes",), ()),
        ),
        said("b1", "b", link("a1", 2, "One."), link("a2", 3, "")),
        said("b2", "b", link("a2", 1, "Other.")),
    )
    move = FlawedMove("a2/f1", "Bad.", "motive")
    statements = (statements[0], replace(statements[1], flawed=(move,)), *statements[2:])
    return taken(Deck("d", "D", "en", {"a": "A", "b": "B"}, statements, draft=True), Keep("a1"))


def links(found: Deck, name: str) -> dict[str, tuple[int, str]]:
    return {each.id: (each.strength, each.why) for each in found.by_id[name].rebuttals}


def test_dropping_takes_its_links_along() -> None:
    after = taken(deck(), Drop("a2"))
    assert list(after.by_id) == ["a1", "b1", "b2"]
    assert links(after, "b1") == {"a1": (2, "One.")}
    assert links(after, "b2") == {}
    assert after.by_id["a1"] == deck().by_id["a1"]


def test_merging_unites_what_is_known() -> None:
    after = taken(deck(), Merge("a1", "a2"))
    point = after.by_id["a1"].point
    assert list(after.by_id) == ["a1", "b1", "b2"]
    assert point.text == "Text a1."
    assert point.source == (SourceRef("s", (1, 2, 3)), SourceRef("z", ()))
    assert point.paraphrases == ("Text a2.", "Said so.")
    assert point.ideas == (Idea("i", ("t", "u"), True, "Hint?"), Idea("j", ("v",)))
    assert point.polarity.asserts == ("yes",)
    assert [move.id for move in after.by_id["a1"].flawed] == ["a2/f1"]


def test_merging_keeps_the_stronger_link_and_no_why_is_lost() -> None:
    after = taken(deck(), Merge("a1", "a2"))
    assert links(after, "a1") == {"b1": (3, "Why."), "a1/r2": (3, "Own why."), "b2": (2, "")}
    assert links(after, "b1") == {"a1": (3, "One.")}
    assert links(after, "b2") == {"a1": (1, "Other.")}
    assert after.by_id["b2"].rebuttals[0].point == after.by_id["a1"].point


def test_a_new_wording_is_that_of_every_link_too() -> None:
    after = taken(deck(), Reword("a1", "  New \n words. "))
    assert after.by_id["a1"].text == "New words."
    assert [each.text for each in after.by_id["b1"].rebuttals] == ["New words.", "Text a2."]


def test_on_another_side_no_link_is_left_either_way() -> None:
    after = taken(deck(), SetSide("a1", "b"))
    assert after.by_id["a1"].side == "b"
    assert list(links(after, "a1")) == ["a1/r2"]
    assert list(links(after, "b1")) == ["a2"]
    assert taken(deck(), SetSide("a1", "a")) == deck()


def test_linking() -> None:
    assert links(taken(deck(), Link("a1", "b2", 3)), "a1")["b2"] == (3, "")
    assert links(taken(deck(), Link("a2", "b1", 1)), "a2")["b1"] == (1, "Why.")
    assert links(taken(deck(), Link("a1", "a1/r2", 1)), "a1")["a1/r2"] == (1, "Own why.")
    assert list(links(taken(deck(), Unlink("a1", "b1")), "a1")) == ["a1/r2"]
    assert links(taken(deck(), SetWhy("a1", "b1", " So. ")), "a1")["b1"] == (1, "So.")


def test_what_is_known_of_a_statement() -> None:
    after = taken(deck(), SetParaphrases("a1", (" One. ", "", "Two.", "One.")))
    assert after.by_id["a1"].point.paraphrases == ("One.", "Two.")
    after = taken(deck(), SetIdeas("a1", (Idea(" i ", ("t", " t", "")),)))
    assert after.by_id["a1"].point.ideas == (Idea("i", ("t",)),)


def test_the_deck_as_a_whole() -> None:
    assert taken(deck(), SetTitle(" T ")).title == "T"
    assert taken(deck(), NameSide("b", "New")).sides == {"a": "A", "b": "New"}
    assert not taken(deck(), Finish()).draft


def bare(statement: Statement) -> Statement:
    return replace(statement, rebuttals=())


@given(data=st.data())
def test_no_step_changes_what_it_does_not_name(data: st.DataObject) -> None:
    before = deck()
    step = data.draw(steps(before))
    try:
        after = taken(before, step)
    except WorkError:
        return
    named = {getattr(step, name, "") for name in ("statement", "other")}
    for each in before.statements:
        if each.id not in named:
            now = after.by_id[each.id]
            assert bare(now) == bare(each)
            rest = [[link for link in one.rebuttals if link.id not in named] for one in (each, now)]
            assert rest[0] == rest[1]
    alike = [replace(one, title="", sides={}, statements=(), draft=False) for one in (before, after)]
    assert alike[0] == alike[1]
    assert (before.title == after.title) or isinstance(step, SetTitle)
    assert (before.sides == after.sides) or isinstance(step, NameSide)
    assert (before.draft == after.draft) or isinstance(step, Finish)


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (Keep("x"), 'no statement "x"'),
        (Drop("x"), 'no statement "x"'),
        (Merge("a1", "b1"), "different sides"),
        (Merge("a1", "a1"), "with itself"),
        (Reword("a1", " "), "nothing is filled in"),
        (SetSide("a1", "c"), 'no side "c"'),
        (Link("a1", "a2", 2), "same side"),
        (Link("a1", "x", 2), 'no statement "x"'),
        (Unlink("a1", "b2"), "does not answer"),
        (SetWhy("a1", "b2", "x"), "does not answer"),
        (SetIdeas("a1", (Idea("", ("t",)),)), "nothing is filled in"),
        (SetTitle(""), "nothing is filled in"),
        (NameSide("c", "C"), 'no side "c"'),
    ],
)
def test_what_cannot_be_done_says_why(step: Step, why: str) -> None:
    with pytest.raises(WorkError, match=why):
        taken(deck(), step)


def test_the_last_statement_stays() -> None:
    only = replace(deck(), statements=deck().statements[:1])
    with pytest.raises(WorkError, match="the last statement"):
        taken(only, Drop("a1"))


@pytest.mark.parametrize(
    "step",
    [
        Keep("a"),
        Merge("a", "b"),
        Link("a", "b", 2),
        SetIdeas("a", (Idea("i", ("t", "u"), True, "h"), Idea("j", ()))),
        SetParaphrases("a", ("x", "\u2028é")),
        NameSide("a", "A"),
        Finish(),
    ],
)
def test_a_step_comes_back_from_its_data(step: Step) -> None:
    assert step_of(step_data(step)) == step


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"step": "Step"},
        {"step": "Keep"},
        {"step": "Keep", "statement": 3},
        {"step": "Link", "statement": "a", "by": "b", "strength": "2"},
        {"step": "SetIdeas", "statement": "a", "ideas": [3]},
        {"step": "SetIdeas", "statement": "a", "ideas": [{"name": "i", "terms": "t", "must": 1}]},
        {"step": "SetParaphrases", "statement": "a", "paraphrases": [None]},
        {"step": ["Keep"], "statement": "a"},
    ],
)
def test_what_is_no_step_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no step"):
        step_of(data)


def test_a_flawed_move_is_taken_rightly_where_nothing_is_credited() -> None:
    assert Recognition("t", "x", "x", 0.9).right
    assert not Recognition("t", "x", None, 0.3).right
    assert Recognition("t", "x", None, 0.1, flawed=True).right
    assert not Recognition("t", "x", "y", 0.9, flawed=True).right
