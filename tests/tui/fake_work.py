"""A workbench in memory, on real values of a deck, with undo, and a marker that goes by one word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from debate.core import lint
from debate.core.assessment import Assessment, IdeaFound, Reason, Score, Span, Verdict
from debate.core.deck import Deck, FlawedMove, Idea, Point, Rebuttal, Source, SourceRef, Statement
from debate.core.faults import Fault, Mark
from debate.core.likeness import Likeness
from debate.core.wording import message
from debate.core.work import (
    Candidate,
    Entry,
    Finish,
    Keep,
    Link,
    NameSide,
    Recognition,
    Reword,
    SetIdeas,
    SetSide,
    SetTitle,
    SetWhy,
    Step,
    Unlink,
    WorkError,
)
from debate.core.work_steps import taken

WORDS, SIDE = "CHOOSE: your own words", "CHOOSE: a reader's comment; guess: it disagrees with the article"
IDEAS = "guess: its most telling words. CHOOSE what an answer must contain; add synonyms and a hint"
LINKS = "guess: on the same subject. CHOOSE which answer this, their strength (1-3), and write why"
TITLE, NAME = "CHOOSE: the title that students see", "CHOOSE: the name of this side"
COMMENT = (
    "Free trams would be full of people who walk now [sic]. I see it every day from my window: "
    "the young get on for one stop. And who pays for it all in the end?"
)


def _said(name: str, side: str, text: str, block: int, *rebuttals: Rebuttal) -> Statement:
    ideas = (Idea(text.split()[1].lower(), (text.split()[1].lower(),)),)
    point = Point(name, text, (SourceRef("note", (block,)),), ideas=ideas)
    return Statement(point, side, rebuttals=rebuttals)


def draft_deck() -> Deck:
    """Return a draft of six statements, with guesses as a program would make them."""
    walkers = _said("t-7", "b", "Free trams would be full of people who walk now.", 7)
    paying = _said("t-7b", "b", "Someone pays for it in the end, and that is everyone.", 7)
    cars = _said(
        "t-2", "a", "Free trams take cars off the road, for parking costs money.", 2, Rebuttal(walkers.point, 1)
    )
    poor = _said("t-3", "a", "Those who earn little gain most, since a fare is a large part of their day.", 3)
    quick = _said("t-4", "a", "Boarding goes faster without tickets, so trams run on time.", 4)
    move = FlawedMove("t-5/f1", "Only car haters say so.", "motive", "It is about people.")
    calm = replace(_said("t-5", "a", "A city with fewer cars is calmer, and its shops sell more.", 5), flawed=(move,))
    walkers = replace(walkers, rebuttals=(Rebuttal(cars.point, 1),))
    source = Source("note", "Trams for all?", ("An Author",), "The Paper", 2025, blocks=9, comments={"R1": (7,)})
    statements = (cars, poor, quick, calm, walkers, paying)
    return Deck(
        "trams", "Trams for all?", "en", {"a": "Side A", "b": "Side B"}, statements, {"note": source}, draft=True
    )


@dataclass(frozen=True, slots=True)
class _State:
    deck: Deck
    open: dict[str, tuple[str, ...]]
    guesses: frozenset[tuple[str, str]]


def draft_state() -> _State:
    deck = draft_deck()
    notes = {each.id: (WORDS, IDEAS, *((LINKS,) if each.rebuttals else ())) for each in deck.statements}
    notes |= {name: (SIDE, *notes[name]) for name in ("t-7", "t-7b")}
    notes |= {"title": (TITLE,), "a": (NAME,), "b": (NAME,)}
    return _State(deck, notes, frozenset({("t-2", "t-7"), ("t-7", "t-2")}))


@dataclass
class FakeBench:
    """Implements `debate.core.work.Workbench`. `broken` refuses every step; `waits` is called by the marker."""

    state: _State = field(default_factory=draft_state)
    broken: bool = False
    taken: list[Step] = field(default_factory=list)
    waits: Callable[[], object] = lambda: None
    path: str = "trams.yaml"
    before: list[tuple[Step, _State]] = field(default_factory=list)
    after: list[tuple[Step, _State]] = field(default_factory=list)

    @property
    def deck(self) -> Deck:
        return self.state.deck

    @property
    def entries(self) -> Sequence[Entry]:
        return [self._entry(each) for each in self.deck.statements]

    def _entry(self, statement: Statement) -> Entry:
        comment = statement.id.startswith("t-7")
        group = "Comment R1 by Dee Reader (block 7)" if comment else "Trams for all?"
        return Entry(statement, self.state.open.get(statement.id, ()), group, COMMENT if comment else "")

    @property
    def open(self) -> tuple[str, ...]:
        return tuple(note for side in ("", *self.deck.sides) for note in self.open_at(side))

    def open_at(self, side: str = "") -> tuple[str, ...]:
        return self.state.open.get(side or "title", ())

    @property
    def warnings(self) -> Sequence[Fault]:
        self.waits()
        return [Fault(Mark(), each.message, warning=True) for each in lint.warnings(self.deck)]

    def take(self, step: Step) -> None:
        if self.broken:
            raise WorkError(message("{path} cannot be written: {reason}", path=self.path, reason="the disk is full"))
        after = after_step(self.state, step)
        self.before.append((step, self.state))
        self.state, self.after = after, []
        self.taken.append(step)

    def undo(self) -> Step | None:
        return self._turn(self.before, self.after)

    def redo(self) -> Step | None:
        return self._turn(self.after, self.before)

    def _turn(self, back: list[tuple[Step, _State]], forth: list[tuple[Step, _State]]) -> Step | None:
        if not back:
            return None
        step, state = back.pop()
        forth.append((step, self.state))
        self.state = state
        return step

    def candidates(self, statement: str) -> Sequence[Candidate]:
        answered = self.deck.by_id[statement]
        like = Likeness(answered.text)
        found = [
            Candidate(
                each, like(each.text) / 10, _strength(answered, each.id), (statement, each.id) in self.state.guesses
            )
            for each in self.deck.statements
            if each.side != answered.side
        ]
        return sorted(found, key=lambda each: (not each.strength, -each.likeness))

    def recognitions(self, statement: str) -> Sequence[Recognition]:
        self.waits()
        answered = self.deck.by_id[statement]
        wordings = [(text, each.id) for each in answered.rebuttals for text in each.point.paraphrases]
        found = [Recognition(text, meant, self._taken(answered, text), 0.8) for text, meant in wordings]
        return [*found, *(Recognition(e.text, e.id, self._taken(answered, e.text), 0.1, True) for e in answered.flawed)]

    def _taken(self, answered: Statement, text: str) -> str | None:
        said = text.lower()
        terms = [(term, each.id) for each in answered.rebuttals for idea in each.point.ideas for term in idea.terms]
        return next((name for term, name in terms if term in said), None)

    def mark(self, statement: str, answer: str) -> Assessment:
        self.waits()
        answered = self.deck.by_id[statement]
        credited = self._taken(answered, answer)
        if credited is None:
            return Assessment(Verdict.MISS, Reason.UNKNOWN)
        made = answered.rebuttal(credited)
        idea = made.point.ideas[0] if made else Idea("", ("",))
        start = answer.lower().index(idea.terms[0])
        span = Span(start, start + len(idea.terms[0]), idea.name, idea.terms[0])
        found = IdeaFound(idea.name, idea.must, True, idea.hint)
        scores = (Score(credited, "rebuttal", 0.9),)
        return Assessment(Verdict.HIT, Reason.COMPLETE, credited, 0.9, ideas=(found,), spans=(span,), scores=scores)


def _strength(answered: Statement, by: str) -> int:
    made = answered.rebuttal(by)
    return made.strength if made else 0


def after_step(state: _State, step: Step) -> _State:
    """Return the state after `step`, with the notes that it settles gone; WorkError where it cannot be taken."""
    deck = taken(state.deck, step)
    if isinstance(step, Finish):
        return _State(deck, {}, frozenset())
    about = "title" if isinstance(step, SetTitle) else step.side if isinstance(step, NameSide) else step.statement
    settled = _SETTLED.get(type(step), ())
    left = tuple(note for note in state.open.get(about, ()) if note not in settled)
    guesses = state.guesses - ({(step.statement, step.by)} if isinstance(step, Link | Unlink | SetWhy) else set())
    kept = frozenset(pair for pair in guesses if _linked(deck, *pair))
    if not any(name == about for name, _by in kept):
        left = tuple(note for note in left if note != LINKS)
    return _State(deck, {**state.open, about: left}, kept)


def _linked(deck: Deck, name: str, by: str) -> bool:
    return name in deck.by_id and deck.by_id[name].rebuttal(by) is not None


_SETTLED: dict[type[Step], tuple[str, ...]] = {
    Keep: (WORDS, SIDE),
    Reword: (WORDS,),
    SetSide: (SIDE,),
    SetIdeas: (IDEAS,),
    SetTitle: (TITLE,),
    NameSide: (NAME,),
}
