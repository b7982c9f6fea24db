"""A year of daily use against an empty history: 20,000 reviews, and what the screens ask of them.

Makes a store with a year of choosing, typing, spotting, duels and undos on both built-in
decks, drawn with a fixed seed and ending today, and one without reviews. Each is opened as
the program does, then asked in turn for

- start: reading the reviews, and folding them, once: the program does so in the background
  while home says that it loads the decks;
- home: the progress of every deck, what fits next, the session that was left, today's practice
  and what comes back;
- progress: practice and what comes back in one deck;
- begin: a round of what the student should practise;
- next: an answer saved and the item after it;
- undo: an answer taken back, and home again.

Prints the median milliseconds of wall clock and of this process's CPU, and the ratios of both to
those of the empty history, timed in turn. Fails where a request after the start takes 100 ms of
CPU or more: the wall clock is what a person waits, but on a busy machine it tells of the others.

    python benchmarks/history.py [ROUNDS]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Statement
from debate.core.events import Chosen, Continued, Undone
from debate.core.growth import Growth
from debate.core.item import SOUND, Form
from debate.core.plan import Mode, Wish
from debate.core.ports import Left, Returning
from debate.core.practice import Practice
from debate.core.progress import Progress
from debate.core.review import Review
from debate.core.round import Round
from debate.files.folders import Folders, builtin_decks
from debate.files.store import Store
from debate.game import LocalGame

REVIEWS = 20_000
DAYS = 365
SITTING = 8  # answers in a session
LIMIT = 100.0  # milliseconds
UNDONE = 0.02
FORMS = {Form.CHOOSE: 0.5, Form.TYPE: 0.35, Form.SPOT: 0.15}
DUELS = 0.1  # of the sessions
ENGLISH = 0.1  # of the sessions, on the smaller deck
WISH = Wish(Mode.CHOOSE, items=SITTING)

Times = dict[str, list[tuple[float, float]]]


def year(decks: list[Deck], end: datetime, count: int = REVIEWS, seed: int = 1) -> list[Review]:
    """Return `count` reviews (undos among them) over a year up to `end`, the same for the same seed."""
    chance, found = Random(seed), []
    known: dict[tuple[str, Form], int] = {}
    for number, began in enumerate(sittings(chance, end, count)):
        deck = decks[1] if chance.random() < ENGLISH else decks[0]
        duel = chance.random() < DUELS
        for place in range(SITTING):
            statement = chance.choice(deck.statements)
            form = Form.CHOOSE if duel else chance.choices(list(FORMS), list(FORMS.values()))[0]
            at = began + timedelta(seconds=40 * place, microseconds=chance.randrange(10**6))
            right = chance.random() < 1 - 0.6 / (1 + known.get((statement.id, form), 0))
            known[statement.id, form] = known.get((statement.id, form), 0) + 1 if right else 0
            review = answer(chance, deck, statement, form, right=right)
            review = replace(review, at=at, session=f"session-{number}", duel=duel)
            found.append(review)
            if chance.random() < UNDONE:
                later = at + timedelta(seconds=5)
                found.append(replace(review, id=name(chance), at=later, undoes=review.id))
    return found[:count]


def sittings(chance: Random, end: datetime, count: int) -> Iterator[datetime]:
    """Yield when the sessions of a year began: most days, two days of rest in nine, in the evening."""
    needed = count // SITTING + 1
    days = [day for day in range(DAYS, 0, -1) if chance.random() < 7 / 9]
    for number in range(needed):
        day = days[number * len(days) // needed]
        yield end - timedelta(days=day) + timedelta(minutes=6 * (number % 10))


def answer(chance: Random, deck: Deck, statement: Statement, form: Form, *, right: bool) -> Review:
    """Return an answer to `statement`, as the game would have judged and stored it."""
    rebuttals = sorted(statement.rebuttals, key=lambda each: -each.strength)
    taken = rebuttals[0] if right and rebuttals else None
    best = rebuttals[0].strength if rebuttals else 0
    flaw = chance.choice(statement.flawed).flaw if form is Form.SPOT and statement.flawed else None
    seen = (flaw or SOUND) if right else (SOUND if flaw else "straw-man")
    return Review(
        id=name(chance),
        at=datetime.now(UTC),
        session="",
        deck=deck.id,
        statement=statement.id,
        form=form,
        verdict=Verdict.HIT if right else chance.choice((Verdict.PARTIAL, Verdict.MISS)),
        rebuttal=taken.id if taken and form is not Form.SPOT else None,
        strength=best if right else 0,
        best=best,
        points=10 if right else 0,
        choice=seen if form is Form.SPOT else taken.id if taken and form is Form.CHOOSE else None,
        text=f"{statement.text} {chance.random()}" if form is Form.TYPE else None,
        flaw=flaw,
        confidence=round(chance.random(), 4) if form is Form.TYPE else None,
        seconds=round(chance.uniform(5, 90), 1),
        sure=chance.choice((0, 0, 1, 2, 3)),
        fingerprint=deck.fingerprint,
    )


def name(chance: Random) -> str:
    return f"{chance.getrandbits(128):032x}"


class Played:
    """A game on one of the two stores, with a round under way."""

    def __init__(self, home: Path, store: Store) -> None:
        self.game = LocalGame(Folders(home, home, home, home / "cache"), [builtin_decks()], store, "nl")
        self.decks = [each.deck for each in self.game.shelf() if each.deck]
        self.round: Round | None = None

    def read(self) -> object:
        return self.game.progress(self.decks[0])

    def home(self) -> tuple[list[Progress], Growth, Left | None]:
        return [self.game.progress(each) for each in self.decks], self.game.growth(self.decks[0]), self.game.left()

    def today(self) -> tuple[list[Practice], Returning]:
        return [self.game.practice(each) for each in self.decks], self.game.returning(self.decks[0])

    def whole_home(self) -> object:
        return self.home(), self.today()

    def progress(self) -> object:
        return self.game.practice(self.decks[0]), self.game.returning(self.decks[0])

    def begin(self) -> None:
        self.round = self.game.begin(self.decks[0], WISH, seed=None)

    def answer(self) -> None:
        state = self.under_way
        option = state.items[state.number - 1].options[0]
        self.round = self.game.advance(state, Chosen(option.id, self.game.stamp(3.0)))
        self.round = self.game.advance(self.round, Continued())

    def undo(self) -> None:
        self.round = self.game.advance(self.under_way, Undone(self.game.stamp(0.0)))
        self.whole_home()

    @property
    def under_way(self) -> Round:
        if self.round is None:
            raise RuntimeError("no round was begun")
        return self.round


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds of wall clock and of CPU that `work` took."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu)


def measure(games: list[Played], rounds: int) -> tuple[list[Times], list[Times]]:
    """Return the times at the start and after it, of each game in turn."""
    first: list[Times] = [{} for _ in games]
    after: list[Times] = [{} for _ in games]
    for times, each in zip(first, games, strict=True):
        times["start: read, and progress in a deck"] = [timed(each.read)]
        times["start: all else that home asks"] = [timed(each.whole_home)]
    for _ in range(rounds):
        for times, each in zip(after, games, strict=True):
            for title, work in (
                ("home", each.whole_home),
                ("progress", each.progress),
                ("begin", each.begin),
                ("next", each.answer),
                ("undo, and home", each.undo),
            ):
                times.setdefault(title, []).append(timed(work))
    return first, after


def show(full: Times, empty: Times) -> float:
    """Print a line per request; return the longest median of CPU of the full history."""
    longest = 0.0
    for title, found in full.items():
        wall, cpu = (statistics.median(each) for each in zip(*found, strict=True))
        bare_wall, bare_cpu = (statistics.median(each) for each in zip(*empty[title], strict=True))
        ratios = f"ratios {wall / bare_wall:8.1f} {cpu / bare_cpu:8.1f}"
        print(f"{title:36} {wall:8.1f} ms, CPU {cpu:8.1f} ms; empty {bare_wall:6.1f}, {bare_cpu:6.1f}; {ratios}")
        longest = max(longest, cpu)
    return longest


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        homes = [Path(folder, kind) for kind in ("full", "empty")]
        stores = [stack.enter_context(Store(home / "reviews.sqlite3")) for home in homes]
        games = [Played(home, store) for home, store in zip(homes, stores, strict=True)]
        stores[0].merge(year(games[0].decks, datetime.now(UTC)))
        first, after = measure(games, rounds)
    print(f"{REVIEWS} reviews over {DAYS} days against none; wall clock and CPU, medians of {rounds} rounds")
    show(*first)
    longest = show(*after)
    print(f"the longest after the start: {longest:.1f} ms of CPU (less than {LIMIT:.0f})")
    return 0 if longest < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
