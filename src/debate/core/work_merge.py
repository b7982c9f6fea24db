"""Two statements that make one point, made one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from debate.core.deck import Deck, Idea, Point, Polarity, Rebuttal, SourceRef, Statement

_Value = TypeVar("_Value")


def merged(deck: Deck, one: Statement, other: Statement) -> Deck:
    """Return `deck` with `other` taken into `one`, which is on the same side; see `debate.core.work.Merge`.

    Links that hold an outdated point are the caller's to mend.
    """
    whole = replace(
        one,
        point=_point(one.point, other.point),
        topics=_more(one.topics, other.topics),
        rebuttals=_rebuttals((*one.rebuttals, *other.rebuttals)),
        flawed=(*one.flawed, *other.flawed),
    )
    kept = (whole if each.id == one.id else each for each in deck.statements if each.id != other.id)
    return replace(deck, statements=tuple(_by_one(each, whole.point, other.id) for each in kept))


def _by_one(statement: Statement, point: Point, other: str) -> Statement:
    """Return `statement` with what `other` rebutted in it rebutted by `point`."""
    renamed = (replace(each, point=point) if each.id == other else each for each in statement.rebuttals)
    return replace(statement, rebuttals=_rebuttals(renamed))


def _rebuttals(rebuttals: Iterable[Rebuttal]) -> tuple[Rebuttal, ...]:
    """Return `rebuttals`, each point once, at its first place."""
    found: dict[str, Rebuttal] = {}
    for each in rebuttals:
        found[each.id] = _stronger(found[each.id], each) if each.id in found else each
    return tuple(found.values())


def _stronger(one: Rebuttal, other: Rebuttal) -> Rebuttal:
    """Return the stronger of two links, the first of two alike; a why that it lacks comes from the other."""
    first, second = (other, one) if other.strength > one.strength else (one, other)
    return replace(first, why=first.why or second.why)


def _point(one: Point, other: Point) -> Point:
    return replace(
        one,
        source=_sources(one.source, other.source),
        paraphrases=_more(one.paraphrases, [each for each in (other.text, *other.paraphrases) if each != one.text]),
        ideas=_ideas(one.ideas, other.ideas),
        polarity=Polarity(
            _more(one.polarity.asserts, other.polarity.asserts), _more(one.polarity.denies, other.polarity.denies)
        ),
    )


def _sources(references: Iterable[SourceRef], more: Iterable[SourceRef]) -> tuple[SourceRef, ...]:
    found = {each.source: each for each in references}
    for each in more:
        blocks = found[each.source].blocks if each.source in found else ()
        found[each.source] = SourceRef(each.source, _more(blocks, each.blocks))
    return tuple(found.values())


def _ideas(ideas: Iterable[Idea], more: Iterable[Idea]) -> tuple[Idea, ...]:
    """Return both, those of one name as one idea."""
    found = {each.name: each for each in ideas}
    for each in more:
        known = found.get(each.name, each)
        terms = _more(known.terms, each.terms)
        found[each.name] = replace(known, terms=terms, must=known.must or each.must, hint=known.hint or each.hint)
    return tuple(found.values())


def _more(known: tuple[_Value, ...], more: Iterable[_Value]) -> tuple[_Value, ...]:
    """Return `known` as it is, and behind it what `more` adds."""
    return (*known, *(each for each in dict.fromkeys(more) if each not in known))
