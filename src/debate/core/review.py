"""A review: one answered item, the only fact that is stored. Progress is folded from it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from typing import Any

from debate.core.assessment import Verdict
from debate.core.item import Form


@dataclass(frozen=True, slots=True)
class Review:
    """An answer as it was given and judged. `at` is in UTC, `seconds` is how long it took.

    `choice` is the id of the option taken, `text` what was typed. `rebuttal` is the point
    credited, with its `strength`; `best` is the strength of the card's best. A review with
    `undoes` takes back the review of that id. `contested` marks a student's "my answer was
    right", for a lecturer to look at. `sure` is how sure the student was before the verdict,
    1 to 3, 0 where that was not asked. `flaw` is what is wrong with the move that was chosen or
    typed. In a spot item `reply` is what was judged, `flaw` what is wrong with it (None where it
    is sound) and `choice` the verdict taken. `duel` marks an exchange of a duel: the reviews of
    its session, in order, are the duel.
    """

    id: str
    at: datetime
    session: str
    deck: str
    statement: str
    form: Form
    verdict: Verdict = Verdict.MISS
    rebuttal: str | None = None
    strength: int = 0
    best: int = 0
    points: int = 0
    choice: str | None = None
    text: str | None = None
    flaw: str | None = None
    reason: str | None = None
    confidence: float | None = None
    hints: int = 0
    tries: int = 0
    seconds: float = 0.0
    skipped: bool = False
    self_marked: bool = False
    contested: bool = False
    sure: int = 0
    reply: str | None = None
    duel: bool = False
    undoes: str | None = None
    fingerprint: str = ""

    @property
    def strongest(self) -> bool:
        """Whether the answer made the strongest point there was, in full and unaided."""
        return self.verdict is Verdict.HIT and self.strength == self.best and not self.self_marked


_NAMES = frozenset(each.name for each in fields(Review))
_TEXTS = ("id", "session", "deck", "statement")


def to_json(review: Review) -> str:
    """Return `review` as one line of JSON, without the fields at their defaults."""
    plain = asdict(review) | {"at": review.at.astimezone(UTC).isoformat()}
    kept = {each.name: plain[each.name] for each in fields(Review) if plain[each.name] != each.default}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def from_json(line: str) -> Review:
    """Return the review in `line`; ValueError says what is wrong. Unknown fields are let be."""
    try:
        plain = json.loads(line)
        known = {name: value for name, value in plain.items() if name in _NAMES}
        return Review(**known | _typed(known))
    except (TypeError, KeyError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"no review: {error}") from None


def _typed(plain: dict[str, Any]) -> dict[str, Any]:
    at = datetime.fromisoformat(plain["at"])
    if at.tzinfo is None:
        raise ValueError("no review: its time has no zone")
    for name in _TEXTS:
        if not (isinstance(plain.get(name), str) and plain[name]):
            raise ValueError(f"no review: {', '.join(_TEXTS)} must be texts")
    verdict = Verdict(plain.get("verdict", Verdict.MISS))
    return {"at": at.astimezone(UTC), "form": Form(plain["form"]), "verdict": verdict}


def in_time(review: Review) -> tuple[datetime, str]:
    """Return what reviews are ordered by: their time, and their id where two have the same."""
    return review.at, review.id


def standing(reviews: tuple[Review, ...]) -> tuple[Review, ...]:
    """Return the reviews that count: without those undone, each id once, in order of time.

    The same for any order of `reviews`: an id stands for one review, for good.
    """
    undone = {review.undoes for review in reviews if review.undoes}
    unique = {review.id: review for review in reviews if not review.undoes and review.id not in undone}
    return tuple(sorted(unique.values(), key=in_time))
