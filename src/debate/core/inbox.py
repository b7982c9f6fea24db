"""What students wrote that the marker was unsure of, or that they say was right."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from debate.core.deck import Deck
from debate.core.likeness import Likeness
from debate.core.review import Review, standing

ALIKE = 0.5
SHORT_ID = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer, however often it was given; `id` names it in commands."""

    id: str
    statement: str
    text: str
    count: int
    contested: bool
    said: str | None  # the rebuttal that the student, or else the marker, took it for


@dataclass(frozen=True, slots=True)
class Group:
    """Answers to one statement that look alike, the commonest first."""

    statement: str
    entries: tuple[Entry, ...]


def inbox(reviews: Iterable[Review], deck: Deck, handled: Collection[tuple[str, str]]) -> list[Group]:
    """Return the answers that wait for a lecturer, in the order of the deck.

    `handled` holds (statement, answer) pairs that were dealt with before.
    """
    asked = [each for each in standing(tuple(reviews)) if each.deck == deck.id and _waits(each)]
    by_text: dict[tuple[str, str], list[Review]] = {}
    for review in asked:
        pair = review.statement, review.text or ""
        if pair not in handled and review.statement in deck.by_id:
            by_text.setdefault(pair, []).append(review)
    entries = [_entry(statement, text, group) for (statement, text), group in by_text.items()]
    return [group for statement in deck.statements for group in _groups(statement.id, entries)]


def _waits(review: Review) -> bool:
    return review.text is not None and (review.contested or review.self_marked)


def _entry(statement: str, text: str, group: list[Review]) -> Entry:
    last = group[-1]
    contested = any(each.contested for each in group)
    return Entry(last.id.replace("-", "")[:SHORT_ID], statement, text, len(group), contested, last.rebuttal)


def _groups(statement: str, entries: list[Entry]) -> list[Group]:
    waiting = sorted((each for each in entries if each.statement == statement), key=lambda each: -each.count)
    groups = []
    while waiting:
        likeness = Likeness(waiting[0].text)
        alike = [each for each in waiting if each is waiting[0] or likeness(each.text) >= ALIKE]
        waiting = [each for each in waiting if each not in alike]
        groups.append(Group(statement, tuple(alike)))
    return groups
