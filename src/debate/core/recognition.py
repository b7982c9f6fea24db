"""How the marker takes wordings that it was not taught: each held out of its own point, then marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Point, Statement
from debate.core.marking import Marker
from debate.core.work import Recognition

_FOLDS = 3  # a point keeps at least two thirds of its wordings, where it has three or more
_FOLDS_OF_MANY = 2
_MANY = 1000  # paraphrases in the deck: each marker takes a second or more


def held_out(deck: Deck) -> tuple[Deck, ...]:
    """Return `deck` a few times; each paraphrase and each flawed move is left out of one of them.

    A marker for each is all that `recognitions` needs, for any statement.
    """
    points = [point for each in deck.statements for point in _points(each)]
    most = max(len(each) for each in (*(p.paraphrases for p in points), *(s.flawed for s in deck.statements)))
    folds = _FOLDS if sum(len(point.paraphrases) for point in points) < _MANY else _FOLDS_OF_MANY
    count = max(1, min(most, folds))
    return tuple(_without(deck, number, count) for number in range(count))


def recognitions(deck: Deck, statement: str, markers: Sequence[Marker]) -> tuple[Recognition, ...]:
    """Return how every wording of what answers `statement` is taken, and of its flawed moves.

    `markers` are those of `held_out(deck)`, in order. A rebuttal's own text cannot be held out:
    it is marked as it is taught, and taken for another only where the two are hard to tell apart.
    """
    asked = deck.by_id[statement]
    found = []
    for each in asked.rebuttals:
        found.append(_taken(markers[0], statement, each.text, each.id))
        for number, text in enumerate(each.point.paraphrases):
            found.append(_taken(markers[number % len(markers)], statement, text, each.id))
    for number, move in enumerate(asked.flawed):
        recognised = _taken(markers[number % len(markers)], statement, move.text, move.id)
        found.append(replace(recognised, flawed=True))
    return tuple(found)


def _taken(marker: Marker, statement: str, text: str, meant: str) -> Recognition:
    found = marker.mark(statement, text)
    credited = found.verdict in (Verdict.HIT, Verdict.PARTIAL)
    return Recognition(text, meant, found.rebuttal if credited else None, found.confidence)


def _points(statement: Statement) -> Iterator[Point]:
    yield statement.point
    yield from (each.point for each in statement.rebuttals)


def _without(deck: Deck, number: int, count: int) -> Deck:
    """Return `deck` without every `count`th wording from `number` on."""

    def thinned(point: Point) -> Point:
        kept = (text for place, text in enumerate(point.paraphrases) if place % count != number)
        return replace(point, paraphrases=tuple(kept))

    def left(each: Statement) -> Statement:
        rebuttals = tuple(replace(rebuttal, point=thinned(rebuttal.point)) for rebuttal in each.rebuttals)
        moves = tuple(move for place, move in enumerate(each.flawed) if place % count != number)
        return replace(each, point=thinned(each.point), rebuttals=rebuttals, flawed=moves)

    return replace(deck, statements=tuple(left(each) for each in deck.statements))
