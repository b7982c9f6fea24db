"""Small decks, built in a line, for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from debate.core.assessment import Assessment, IdeaFound, Reason, Score, Span, Verdict
from debate.core.deck import Deck, FlawedMove, Idea, Point, Rebuttal, Source, SourceRef, Statement
from debate.core.events import Stamp
from debate.core.item import Form, Item
from debate.core.review import Review

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def rebuttal(name: str, strength: int = 3, *, hints: tuple[str, ...] = ()) -> Rebuttal:
    ideas = tuple(Idea(f"{name}-{i}", (f"term{i}",), must=True, hint=hint) for i, hint in enumerate(hints))
    return Rebuttal(Point(name, f"The rebuttal {name} says why.", ideas=ideas), strength, f"Why {name}.")


def statement(
    name: str = "s1", side: str = "for", strengths: tuple[int, ...] = (3, 2, 1), flaws: int = 3, topic: str = "t"
) -> Statement:
    rebuttals = tuple(
        rebuttal(f"{name}-r{i}", strength, hints=("Who?", "How?") if i == 0 else ())
        for i, strength in enumerate(strengths)
    )
    moves = tuple(
        FlawedMove(f"{name}-f{i}", f"The flawed move {i} on {name} goes wrong.", "straw-man", f"Because {i}.")
        for i in range(flaws)
    )
    return Statement(
        Point(name, f"The statement {name} claims much.", (SourceRef("src", (1,)),)), side, (topic,), rebuttals, moves
    )


def deck(*statements: Statement, name: str = "demo") -> Deck:
    source = Source("src", "A work", ("A. Author",), "A house", 2020, blocks=9, comments={"R1": (5, 6)})
    listed = statements or (statement("s1"), statement("s2", "against"), statement("s3"))
    return Deck(
        name, "Demo", "en", {"for": "For", "against": "Against"}, tuple(listed), {"src": source}, fingerprint="f" * 64
    )


def stamp(number: int = 0, seconds: float = 3.0) -> Stamp:
    return Stamp(f"id-{number}", START + timedelta(minutes=number), seconds)


def typed_item(name: str = "s1") -> Item:
    return Item(statement(name), Form.TYPE)


def assessment(
    verdict: Verdict, rebuttal_id: str | None = "s1-r0", *, reason: Reason = Reason.COMPLETE, missing: bool = False
) -> Assessment:
    idea = IdeaFound("i", True, not missing, "Who?")
    scores = tuple(Score(f"s1-r{i}", "rebuttal", 0.9 - i / 10) for i in range(3))
    return Assessment(verdict, reason, rebuttal_id, 0.8, ideas=(idea,), spans=(Span(0, 3, "i", "the"),), scores=scores)


def review(number: int = 0, **changes: object) -> Review:
    plain: dict[str, object] = {
        "id": f"id-{number}",
        "at": START + timedelta(minutes=number),
        "session": "session",
        "deck": "demo",
        "statement": "s1",
        "form": Form.CHOOSE,
        "verdict": Verdict.HIT,
        "rebuttal": "s1-r0",
        "strength": 3,
        "best": 3,
        "points": 10,
    }
    return Review(**(plain | changes))  # type: ignore[arg-type]
