"""The guide to the flaws is whole in both languages, and feedback says which flaws it names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from debate.core.assessment import Reason, Verdict
from debate.core.events import Chosen, Skipped, Typed
from debate.core.feedback import flaws_named
from debate.core.flaw_guide import BY_KEY, GUIDE, Flaw
from debate.core.flaws import FLAWS
from debate.core.item import SOUND, Form, Item, Kind, Option
from debate.core.round import Outcome, start
from debate.core.spot import verdict_options
from debate.core.step import step
from debate.locale import LANGUAGES, Words
from tests.builders import assessment, deck, stamp, statement, typed_item

SOUND_REPLY = Option("s1-r0", "A sound reply.", Kind.REBUTTAL, 3, "Why.")
FLAWED_REPLY = Option("s1-f0", "A flawed reply.", Kind.FLAWED, why="Because.", flaw="motive")


def texts(flaw: Flaw) -> tuple[str, ...]:
    return (flaw.also, flaw.meaning, flaw.argument, flaw.reply, flaw.fair)


def test_every_flaw_has_its_entry() -> None:
    assert [flaw.key for flaw in GUIDE] == list(FLAWS)
    assert BY_KEY["circular"].name == "circular reasoning"


@pytest.mark.parametrize("flaw", GUIDE, ids=lambda flaw: flaw.key)
def test_every_entry_is_whole_in_both_languages(flaw: Flaw) -> None:
    dutch, english = Words("nl"), Words("en")
    for text in texts(flaw):
        assert english(text).strip()
        assert dutch(text).strip()
        assert dutch(text) != english(text), "not translated"
    assert dutch(flaw.name)
    assert set(Words("nl").everywhere(flaw.name)) == {Words(language)(flaw.name) for language in LANGUAGES}


def test_no_two_entries_share_an_example() -> None:
    for part in ("meaning", "argument", "reply", "fair"):
        assert len({getattr(flaw, part) for flaw in GUIDE}) == len(GUIDE)


def spotted(reply: Option, choice: str) -> Outcome:
    item = Item(statement(), Form.SPOT, verdict_options(["motive", "ridicule", "straw-man"]), reply)
    return step(start("s", "demo", "", 1, (item,)), Chosen(choice, stamp()))[0].outcomes[0]


@pytest.mark.parametrize(
    ("reply", "choice", "named"),
    [
        (FLAWED_REPLY, "motive", ("motive",)),
        (FLAWED_REPLY, "ridicule", ("motive", "ridicule")),
        (FLAWED_REPLY, SOUND, ("motive",)),
        (SOUND_REPLY, "ridicule", ("ridicule",)),
        (SOUND_REPLY, SOUND, ()),
    ],
)
def test_where_a_reply_was_judged_its_own_flaw_comes_first(reply: Option, choice: str, named: tuple[str, ...]) -> None:
    assert flaws_named(deck(), spotted(reply, choice)) == named


def test_where_answers_were_chosen_the_flaw_of_the_chosen_one_comes_first() -> None:
    other = Option("s1-f1", "Another.", Kind.FLAWED, why="Because.", flaw="circular")
    item = Item(statement(), Form.CHOOSE, (SOUND_REPLY, FLAWED_REPLY, other))
    begun = start("s", "demo", "", 1, (item,))
    chosen = [step(begun, Chosen(each, stamp()))[0].outcomes[0] for each in ("s1-f1", "s1-r0")]
    assert [flaws_named(deck(), each) for each in chosen] == [("circular", "motive"), ("motive", "circular")]
    assert flaws_named(deck(), step(begun, Skipped(stamp()))[0].outcomes[0]) == ("motive", "circular")


def test_a_typed_answer_has_the_flaw_that_was_recognised_in_it() -> None:
    begun = start("s", "demo", "", 1, (typed_item(),))
    found = assessment(Verdict.MISS, None, reason=Reason.UNKNOWN)
    flawed = replace(found, reason=Reason.FLAWED, about="s1-f0")
    typed = [step(begun, Typed("Bananas.", each, stamp()))[0].outcomes[0] for each in (found, flawed)]
    assert [flaws_named(deck(), each) for each in typed] == [(), ("straw-man",)]
