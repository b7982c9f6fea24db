"""What a student is ready for on a side of a deck: to choose, to type, or to duel.

Measured on the answers given. A side is argued by typing from the first statement that is
to be typed (see `debate.core.grasp`). Typing is easy while at least seven of the last ten
typed answers were hits; then a duel fits, until that is no longer so.

The opponent is as strong as the last three duels were won: mild where none was, sharp
where all three were, fair in between. A duel is won where more than half of its answers
were hits; one of a single answer tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.duel import Duel, Level, openings
from debate.core.grasp import Grasp, grasp_after
from debate.core.item import Form
from debate.core.kept import Folded, Kept, OfStatement
from debate.core.review import Review, in_time

LAST_TYPED, EASY = 10, 7  # typing is easy with so many hits among the last so many typed answers
LAST_DUELS = 3
SHORTEST = 2  # answers of a duel that tells something

Fought = Sequence[Review]  # the answers of one duel, in order


class Stage(StrEnum):
    """How a student is ready to argue."""

    CHOOSE = "choose"
    TYPE = "type"
    DUEL = "duel"


@dataclass(frozen=True, slots=True)
class Challenge:
    """A duel to propose: how it is fought, and the statement that it opens with (empty for any)."""

    duel: Duel
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """What fits a student who argues one side, or either.

    `opening` is a statement that was typed well, for a duel to open with (empty for any);
    `level` the opponent that fits. `turn` tells that it is a duel's turn: one that was just
    fought is followed by a round.
    """

    stage: Stage = Stage.CHOOSE
    opening: str = ""
    level: Level = Level.MILD
    turn: bool = False

    @property
    def challenge(self) -> Challenge | None:
        """The duel to propose now, if any."""
        proposed = self.stage is Stage.DUEL and self.turn
        return Challenge(Duel(self.level, form=Form.TYPE), self.opening) if proposed else None


@dataclass(frozen=True, slots=True)
class Growth:
    """The grasp of every statement that was answered, by id, and what fits each side (empty for either)."""

    grasps: Mapping[str, Grasp] = field(default_factory=dict)
    sides: Mapping[str, Ready] = field(default_factory=dict)

    def of(self, statement_id: str) -> Grasp:
        return self.grasps.get(statement_id, Grasp())

    def ready(self, side: str = "") -> Ready:
        """Return what fits a student who argues `side`."""
        return self.sides.get(side, Ready())


@dataclass(frozen=True, slots=True)
class Trace:
    """What growth needs of one statement: its grasp, its last typed answers, its duels, its last answer."""

    grasp: Grasp
    typed: tuple[Review, ...]
    fought: tuple[Review, ...]
    last: Review


def grow(deck: Deck, reviews: Iterable[Review]) -> Growth:
    """Return the growth in `deck` after `reviews`, in any order."""
    return growth_of(deck, Folded(Kept(reviews), trace).of(deck.id))


def trace(reviews: OfStatement) -> Trace:
    """Return what growth needs of the reviews of one statement, of which there is one at least."""
    typed = tuple(each for each in reviews if each.form is Form.TYPE)[-LAST_TYPED:]
    return Trace(grasp_after(reviews), typed, tuple(each for each in reviews if each.duel), reviews[-1])


def growth_of(deck: Deck, traces: Mapping[str, Trace]) -> Growth:
    """Return the growth in `deck` where its statements have left these `traces`."""
    held = {name: each for name, each in traces.items() if name in deck.by_id}
    grasps = {name: each.grasp for name, each in held.items() if each.grasp.last}
    fought = _fought(held)
    turn = bool(held) and not max((each.last for each in held.values()), key=in_time).duel
    return Growth(grasps, {side: _ready(deck, side, held, fought, turn=turn) for side in ("", *deck.sides)})


def _ready(deck: Deck, side: str, traces: Mapping[str, Trace], fought: Iterable[Fought], *, turn: bool) -> Ready:
    shown = [each for name, each in traces.items() if deck.by_id[name].side != side]
    typed = sorted((review for each in shown for review in each.typed), key=in_time)
    able = {each.id for each in openings(deck, side)}
    if able and sum(each.verdict is Verdict.HIT for each in typed[-LAST_TYPED:]) >= EASY:
        well = (each.statement for each in reversed(typed) if each.verdict is Verdict.HIT and not each.duel)
        opening = next((each for each in well if each in able), "")
        return Ready(Stage.DUEL, opening, _level(deck, side, fought), turn)
    to_type = any(each.grasp.form is Form.TYPE for each in shown)
    return Ready(Stage.TYPE if to_type else Stage.CHOOSE)


def _fought(traces: Mapping[str, Trace]) -> list[Fought]:
    """Return the duels, the one that was begun last first."""
    sessions: dict[str, list[Review]] = {}
    for review in sorted((review for each in traces.values() for review in each.fought), key=in_time):
        sessions.setdefault(review.session, []).append(review)
    return list(reversed(sessions.values()))


def _level(deck: Deck, side: str, fought: Iterable[Fought]) -> Level:
    """Return the opponent that fits, by the last duels that were fought on this side."""
    told = (each for each in fought if deck.by_id[each[0].statement].side != side and len(each) >= SHORTEST)
    won = [_won(each) for each in islice(told, LAST_DUELS)]
    if sum(won) == LAST_DUELS:
        return Level.SHARP
    return Level.FAIR if any(won) else Level.MILD


def _won(answers: Fought) -> bool:
    return sum(each.verdict is Verdict.HIT for each in answers) * 2 > len(answers)
