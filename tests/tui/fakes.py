"""A game in memory, with a marker that says what a test wants, and a disk that can fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from debate.core.assessment import Assessment, IdeaFound, Reason, Score, Span, Verdict
from debate.core.deck import Deck, FlawedMove, Idea, Point, Rebuttal, Source, SourceRef, Statement
from debate.core.events import Event, Stamp
from debate.core.faults import Fault, Mark
from debate.core.growth import Growth, grow
from debate.core.item import SOUND, Form, Item, Kind, Option
from debate.core.plan import Mode, Wish
from debate.core.ports import Left, NotSavedError, Returning
from debate.core.practice import Practice, practice
from debate.core.progress import Progress, Spotting, fold, spotting
from debate.core.review import Review
from debate.core.round import Finished, Round, start
from debate.core.settings import Settings
from debate.core.shelf import DeckFile
from debate.core.step import step
from debate.core.wording import message

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Marking = Callable[[Statement, str], Assessment]

_OPENINGS = ("Buses", "Trams", "Bikes", "Roads")
SOURCES = {
    "note": Source("note", "A note on buses", ("An Author", "Bea Writer", "Cee Third"), "The City", 2025, blocks=9),
    "talk": Source(
        "talk", "What readers say", ("Dee Editor",), "The Paper", blocks=9, comments={"R1": (3,), "R2": (4,)}
    ),
}


def _statement(number: int, side: str) -> Statement:
    name = _OPENINGS[number]
    ideas = (Idea("who-rides", ("ride",), True, "Who would ride then?"), Idea("cost", ("pay",), False, "Who pays?"))
    strong = Point(
        f"{side}-{number}-strong",
        f"{name}: those who rode a bike ride for free now.",
        (SourceRef("note", (2, 5)),),
        ideas=ideas,
    )
    weak = Point(f"{side}-{number}-weak", f"{name}: free is never free, for someone pays.")
    soft = Point(f"{side}-{number}-soft", f"{name}: not every village has a stop.")
    return Statement(
        Point(
            f"{side}-{number}", f"{name} that cost nothing take cars off the road [sic].", (SourceRef("talk", (3,)),)
        ),
        side,
        ("roads",) if number % 2 else ("money",),
        (
            Rebuttal(strong, 3, "It denies that drivers change."),
            Rebuttal(weak, 2, "It leaves the gain alone."),
            Rebuttal(soft, 1, "Villages are a detail."),
        ),
        (
            FlawedMove(
                f"{side}-{number}-f1",
                f"{name} are for people who hate cars.",
                "motive",
                "It is about people, not about roads.",
            ),
            FlawedMove(
                f"{side}-{number}-f2",
                f"{name} today, no private property tomorrow.",
                "slippery-slope",
                "Nothing leads there.",
            ),
        ),
    )


def bus_deck() -> Deck:
    """Return a small deck of eight statements, four a side, with all that a deck can hold."""
    statements = tuple(_statement(number, side) for number in range(4) for side in ("for", "against"))
    sides = {"for": "For free buses", "against": "Against free buses"}
    topics = {"roads": "Roads", "money": "Money"}
    return Deck(
        "buses", "Free buses [b]", "en", sides, statements, SOURCES, topics, "Should buses be free?", fingerprint="f1"
    )


def faulty_file() -> DeckFile:
    faults = (
        Fault(Mark(12, 5), message('unknown field "{name}"', name="strenght"), "strength"),
        Fault(Mark(20, 1), message("a deck needs two sides")),
    )
    return DeckFile(PurePath("decks/broken.yaml"), None, faults, title="Broken deck")


def marker(verdict: Verdict, reason: Reason = Reason.UNKNOWN, *, missing: bool = False) -> Marking:
    """Return a marker that always gives `verdict` for the first rebuttal, with its first word recognised."""

    def mark(statement: Statement, answer: str) -> Assessment:
        first = statement.rebuttals[0]
        ideas = (IdeaFound("who-rides", True, not missing, "Who would ride then?"),)
        scores = tuple(Score(each.id, "rebuttal", 0.5) for each in statement.rebuttals)
        about = statement.flawed[0].id if reason is Reason.FLAWED else None
        span = Span(0, len(answer.split(maxsplit=1)[0]), "who-rides", "ride")
        return Assessment(verdict, reason, first.id, 0.6, about, ideas, (span,), scores)

    return mark


HIT = marker(Verdict.HIT, Reason.COMPLETE)
PARTIAL = marker(Verdict.PARTIAL, Reason.INCOMPLETE, missing=True)
UNSURE = marker(Verdict.UNSURE, Reason.UNCERTAIN)
MISS = marker(Verdict.MISS, Reason.FLAWED)


def planned(deck: Deck, wish: Wish) -> tuple[Item, ...]:
    """Return the items that fit `wish`, in the order of the deck: what core draws is not tested here."""
    if wish.cards:
        return tuple(_item(deck.by_id[name], Mode(form)) for name, form in wish.cards)
    fitting = [
        each
        for each in deck.statements
        if (each.id in wish.only or not wish.only)
        and each.side != wish.side
        and (not wish.topics or set(each.topics) & set(wish.topics))
    ]
    return tuple(_item(each, wish.mode) for each in fitting[: wish.items])


def _item(statement: Statement, mode: Mode) -> Item:
    if mode is Mode.TYPE:
        return Item(statement, Form.TYPE)
    said = [Option(each.id, each.text, Kind.REBUTTAL, each.strength, each.why) for each in statement.rebuttals]
    bad = [Option(each.id, each.text, Kind.FLAWED, why=each.why, flaw=each.flaw) for each in statement.flawed]
    if mode is Mode.SPOT:
        verdicts = (Option(SOUND, "", Kind.SOUND), Option("motive", "", Kind.FLAW, flaw="motive"))
        return Item(statement, Form.SPOT, verdicts, bad[0])
    return Item(statement, Form.CHOOSE, (bad[0], said[1], said[0], bad[1]))


@dataclass
class FakeGame:
    """Implements `debate.core.ports.Game` without a disk. `broken` makes every write fail."""

    files: Sequence[DeckFile] = field(default_factory=lambda: [DeckFile(PurePath("decks/buses.yaml"), bus_deck())])
    settings: Settings = field(default_factory=lambda: Settings(mode="choose", items=2))
    marking: Marking = HIT
    broken: bool = False
    prepared: list[str] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    open: Round | None = None
    wishes: list[Wish] = field(default_factory=list)
    stamps: int = 0
    due: tuple[tuple[str, Form], ...] = ()
    ahead: tuple[int, ...] = (0,) * 13

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self._disk()

    def shelf(self) -> Sequence[DeckFile]:
        return self.files

    def prepare(self, deck: Deck) -> None:
        self.prepared.append(deck.id)

    def recall(self) -> None:
        pass

    def progress(self, deck: Deck) -> Progress:
        return fold(tuple(self.reviews), deck.id)

    def growth(self, deck: Deck) -> Growth:
        return grow(deck, self.reviews)

    def practice(self, deck: Deck) -> Practice:
        return practice(deck, self.reviews, NOW)

    def spotting(self, deck: Deck) -> Spotting:
        return spotting(tuple(self.reviews), deck.id)

    def returning(self, deck: Deck) -> Returning:
        del deck
        return Returning(self.due, (len(self.due), *self.ahead))

    def begin(self, deck: Deck, wish: Wish, seed: int | None = None) -> Round | None:
        self._disk()
        self.wishes.append(wish)
        items = planned(deck, wish)
        name, chance = f"session-{len(self.wishes)}", seed or 0
        self.open = start(name, deck.id, deck.fingerprint, chance, items) if items else None
        return self.open

    def left(self) -> Left | None:
        deck = next((each.deck for each in self.files if each.deck), None)
        return Left(deck, self.open.number, len(self.open.items)) if self.open and deck else None

    def resume(self) -> Round | None:
        return self.open

    def keep(self, state: Round) -> None:
        self._disk()
        self.open = state

    def advance(self, state: Round, event: Event) -> Round:
        after, effects = step(state, event)
        if after is not state:
            self._disk()
            self.reviews += [each.review for each in effects]
            self.open = None if isinstance(after.phase, Finished) else after
        return after

    def mark(self, deck: Deck, statement: str, answer: str) -> Assessment:
        return self.marking(deck.by_id[statement], answer)

    def stamp(self, seconds: float, sure: int = 0) -> Stamp:
        self.stamps += 1
        at = datetime(2026, 11, 22, tzinfo=UTC) + timedelta(seconds=self.stamps)
        return Stamp(f"stamp-{self.stamps}", at, seconds, sure)

    def _disk(self) -> None:
        if self.broken:
            raise NotSavedError(message("the disk is full; nothing more can be saved in {path}", path="x.sqlite3"))


def typing_game(marking: Marking = HIT, items: int = 2) -> FakeGame:
    return FakeGame(settings=Settings(mode="type", items=items), marking=marking)


def with_settings(game: FakeGame, **values: object) -> FakeGame:
    game.settings = replace(game.settings, **values)  # type: ignore[arg-type]
    return game
