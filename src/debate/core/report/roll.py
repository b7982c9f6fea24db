"""From files to students: who is who, however often a file was sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from debate.core.answers import Answers
from debate.core.review import Review, standing, to_json


@dataclass(frozen=True, slots=True)
class Student:
    """A student's answers, each once, without those taken back. Numbers begin with 1."""

    number: int
    name: str
    reviews: tuple[Review, ...]


def roll(exports: Iterable[Answers]) -> tuple[Student, ...]:
    """Return the students behind `exports`, whatever their order: who answered first is number 1.

    A file is a student. Files that share an answer (the same file twice, an export of last
    week and one of today) are one student's.
    """
    people = [(_united(group), _name(group)) for group in _groups(exports)]
    people.sort(key=lambda each: min((review.at, review.id) for review in each[0]))
    return tuple(Student(number, name, standing(reviews)) for number, (reviews, name) in enumerate(people, 1))


def _groups(exports: Iterable[Answers]) -> list[list[Answers]]:
    owners: dict[str, list[Answers]] = {}
    for export in exports:
        known = (owners[review.id] for review in export.reviews if review.id in owners)
        joined = [each for group in {id(group): group for group in known}.values() for each in group]
        joined.append(export)
        owners |= {review.id: joined for each in joined for review in each.reviews}
    return list({id(group): group for group in owners.values()}.values())


def _united(group: list[Answers]) -> tuple[Review, ...]:
    """Return each review once; of two that differ under one id, the same one in any order."""
    found: dict[str, Review] = {}
    for export in group:
        for review in export.reviews:
            known = found.setdefault(review.id, review)
            if known != review:
                found[review.id] = min(known, review, key=to_json)
    return tuple(found.values())


def _name(group: list[Answers]) -> str:
    return min((export.name for export in group if export.name), default="")
