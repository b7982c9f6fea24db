"""How a student stands with each statement, folded from the reviews."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from itertools import takewhile

from debate.core.item import SOUND, Form
from debate.core.kept import Folded, Kept, OfStatement
from debate.core.review import Review, standing

KNOWN_AFTER = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """One statement: answers given, and the strongest ones in a row up to now."""

    answers: int = 0
    run: int = 0
    best_points: int = 0

    @property
    def known(self) -> bool:
        return self.run >= KNOWN_AFTER


@dataclass(frozen=True, slots=True)
class Progress:
    """The standing of every statement of one deck that was ever answered, by id."""

    standings: dict[str, Standing]

    def of(self, statement_id: str) -> Standing:
        return self.standings.get(statement_id, Standing())

    def known(self, statement_ids: Iterable[str]) -> int:
        return sum(self.of(each).known for each in statement_ids)

    def seen(self, statement_ids: Iterable[str]) -> int:
        return sum(self.of(each).answers > 0 for each in statement_ids)


def fold(reviews: tuple[Review, ...], deck_id: str) -> Progress:
    """Return the progress in the deck `deck_id` after `reviews`, in any order."""
    return progress_of(Folded(Kept(reviews), standing_after).of(deck_id))


def standing_after(reviews: OfStatement) -> Standing:
    """Return how a statement stands after its reviews; what was spotted does not count."""
    answered = [each for each in reviews if each.form is not Form.SPOT]
    strongest_last = takewhile(lambda each: each.strongest, reversed(answered))
    best = max((each.points for each in answered), default=0)
    return Standing(len(answered), sum(1 for _ in strongest_last), max(0, best))


def progress_of(standings: Mapping[str, Standing]) -> Progress:
    """Return the progress in a deck whose statements stand so."""
    return Progress({name: each for name, each in standings.items() if each.answers})


@dataclass(frozen=True, slots=True)
class Spotting:
    """Flawed replies seen through, and sound ones taken for flawed: counted apart.

    `named` counts the flaws that were seen and rightly named as well.
    """

    flawed: int = 0
    hits: int = 0
    named: int = 0
    sound: int = 0
    false_alarms: int = 0

    @property
    def discrimination(self) -> float:
        """Hit rate less false-alarm rate, in [-1, 1]: 0 for calling everything one thing."""
        hit_rate = self.hits / self.flawed if self.flawed else 0.0
        return hit_rate - (self.false_alarms / self.sound if self.sound else 0.0)


def spotting(reviews: tuple[Review, ...], deck_id: str) -> Spotting:
    """Return how flaws were spotted in the deck `deck_id`; skipped replies do not count."""
    return spotted(each for each in standing(reviews) if each.deck == deck_id)


def spotted(reviews: Iterable[Review]) -> Spotting:
    """Return how flaws were spotted in `reviews`, each of which counts."""
    asked = [each for each in reviews if each.form is Form.SPOT and each.choice is not None]
    flawed = [each for each in asked if each.flaw]
    sound = [each for each in asked if not each.flaw]
    return Spotting(
        flawed=len(flawed),
        hits=sum(each.choice != SOUND for each in flawed),
        named=sum(each.choice == each.flaw for each in flawed),
        sound=len(sound),
        false_alarms=sum(each.choice != SOUND for each in sound),
    )


def together(parts: Iterable[Spotting]) -> Spotting:
    """Return `parts` counted together."""
    return Spotting(*(sum(counts) for counts in zip(*map(astuple, parts), strict=True)))
