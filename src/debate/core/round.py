"""The round as a value: its plan, what was answered, and the phase it is in.

A phase carries what it needs, so a state that makes no sense cannot be built. How one
round leads to the next stands in `debate.core.step`.
"""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.assessment import Assessment
from debate.core.duel import Duel
from debate.core.item import Form, Item
from debate.core.review import Review
from debate.core.score import Points

MAX_HINTS = 2
NEAREST = 3  # rebuttals that are put to a student whose answer is in doubt


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answered item, with what it was worth."""

    item: Item
    review: Review
    points: Points
    assessment: Assessment | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """An item waits for an answer; `before` is a first try that was half right."""

    item: Item
    hints: int = 0
    before: tuple[str, Assessment] | None = None


@dataclass(frozen=True, slots=True)
class Marking:
    """The marker is unsure of a typed answer: the student marks it."""

    asking: Asking
    text: str
    assessment: Assessment

    @property
    def nearest(self) -> tuple[str, ...]:
        """The ids of the rebuttals that the answer comes nearest to; in a duel, of those not said yet."""
        left = [each.id for each in self.asking.item.statement.rebuttals]
        found = [each for each in self.assessment.nearest(len(self.assessment.scores)) if each in left]
        return tuple(found or left)[:NEAREST]


@dataclass(frozen=True, slots=True)
class Feedback:
    """The last outcome is shown, until the student goes on."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Every item was answered."""


Phase = Asking | Marking | Feedback | Finished


@dataclass(frozen=True, slots=True)
class Round:
    """A session: its plan, what was answered, and where it stands.

    In a duel the items are those up to now; the opponent's next reply comes with the event
    that goes on.
    """

    session: str
    deck: str
    fingerprint: str
    seed: int
    items: tuple[Item, ...]
    phase: Phase
    outcomes: tuple[Outcome, ...] = ()
    duel: Duel | None = None

    @property
    def score(self) -> int:
        return sum(outcome.points.total for outcome in self.outcomes)

    @property
    def length(self) -> int:
        """How many items there are in all; in a duel, at the most."""
        return self.duel.exchanges if self.duel else len(self.items)

    @property
    def reviews(self) -> tuple[Review, ...]:
        return tuple(outcome.review for outcome in self.outcomes)

    @property
    def streak(self) -> int:
        """How many of the last answers in a row were the strongest."""
        run = 0
        for outcome in reversed(self.outcomes):
            if not outcome.review.strongest:
                break
            run += 1
        return run

    @property
    def number(self) -> int:
        """The 1-based number of the item on the table."""
        answered = len(self.outcomes)
        return answered if isinstance(self.phase, Feedback | Finished) else answered + 1


def start(
    session: str, deck: str, fingerprint: str, seed: int, items: tuple[Item, ...], *, duel: Duel | None = None
) -> Round:
    """Return a round at its first item; ValueError if there is nothing to ask."""
    if not items:
        raise ValueError("a round needs at least one item")
    return Round(session, deck, fingerprint, seed, items, Asking(items[0]), duel=duel)


def hints(item: Item) -> tuple[str, ...]:
    """Return the hints for `item`: questions after the ideas of its strongest rebuttal."""
    if item.form is Form.SPOT:
        return ()
    best = (each for each in item.statement.rebuttals if each.strength == item.statement.best_strength)
    ideas = sorted(next(best).point.ideas, key=lambda idea: not idea.must)
    return tuple(idea.hint for idea in ideas if idea.hint)[:MAX_HINTS]


def missed(state: Round) -> tuple[str, ...]:
    """Return the ids of the statements that were not answered with the strongest."""
    return tuple(each.item.statement.id for each in state.outcomes if not each.review.strongest)
