"""Any history of a student: equal times, undos, answers that are doubled, in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.item import SOUND, Form
from debate.core.review import Review
from debate.history import History
from tests.builders import START, deck, review

NOW = (START + timedelta(days=9)).astimezone(timezone(timedelta(hours=1)))
DECKS = (deck(), deck(name="other"))
# Few values, so that times, statements and sessions coincide.
_TIMES = st.integers(0, 8).map(lambda eighth: START + timedelta(days=eighth, hours=eighth % 3))


@st.composite
def answers(draw: st.DrawFn, name: str) -> Review:
    form = draw(st.sampled_from(Form))
    verdict = draw(st.sampled_from(Verdict))
    made = verdict in (Verdict.HIT, Verdict.PARTIAL)
    return review(
        id=name,
        at=draw(_TIMES),
        session=draw(st.sampled_from("pq")),
        deck=draw(st.sampled_from(("demo", "demo", "other"))),
        statement=draw(st.sampled_from(("s1", "s2", "s3", "gone"))),
        form=form,
        verdict=verdict,
        rebuttal="r" if made else None,
        strength=draw(st.integers(1, 3)) if made else 0,
        points=draw(st.integers(0, 17)),
        choice=draw(st.sampled_from((None, SOUND, "motive"))) if form is Form.SPOT else None,
        flaw=draw(st.sampled_from((None, "motive"))) if form is Form.SPOT else None,
        seconds=draw(st.floats(0, 900)),
        skipped=draw(st.booleans()),
        sure=draw(st.integers(0, 3)),
        duel=draw(st.booleans()),
    )


@st.composite
def histories(draw: st.DrawFn, most: int = 12) -> list[Review]:
    """Draw what two machines may hold between them: each id stands for one review."""
    names = [f"r{number}" for number in range(draw(st.integers(0, most)))]
    given = [draw(answers(name)) for name in names]
    # Some undo what never arrives.
    undone = draw(st.lists(st.sampled_from([*names, "elsewhere"]), max_size=4))
    taken_back = [
        replace(next((each for each in given if each.id == name), review()), id=f"u{number}", undoes=name)
        for number, name in enumerate(undone)
    ]
    every = given + taken_back
    doubles = draw(st.lists(st.sampled_from(every), max_size=4)) if every else []
    return draw(st.permutations(every + doubles))


def told(history: History, *, now: datetime = NOW, decks: tuple[Deck, ...] = DECKS) -> str:
    """Return everything that is folded from a history, to the last bit, as text."""
    found: list[object] = [history.duels()]
    for each in decks:
        found += [history.progress(each), history.growth(each), history.spotting(each), history.practice(each, now)]
        found += [history.returning(each, now, 20, horizon) for horizon in (120, 30)]
    return "\n".join(map(repr, found))
