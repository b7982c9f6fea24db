"""Which ideas of which points an answer contains, by their terms.

A term is found when every content word of it is found (by stem, after typos, spelling
and compounds were forgiven), in any order. A term that speaks of an absence ("niet beter")
keeps only part of its weight where the words are found without a negation. A term of
function words only is sought as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Protocol

from debate.core.deck import Idea
from debate.core.marking.features import STEM
from debate.core.marking.reading import Reader, Word

_BARE = 0.4  # what a negative term keeps where its negation is missing
_OF_PROMPT = 0.5  # what a term keeps when it is made of words of the prompt
_OPTIONAL = 0.6  # weight of an idea that is not a must
_FURTHER = 0.15  # weight of a second term of the same idea
_MOST = 1.2  # more than this a single idea is never worth


@dataclass(frozen=True, slots=True)
class Term:
    """One term of one idea.

    stems: the content words it needs, rarest first. negative: whether it speaks of an
    absence. weight: how telling it is, in [0, 1].
    """

    point: str
    idea: str
    text: str
    stems: tuple[str, ...]
    negative: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """A term that was found, the words of the answer that matched it, and what it is worth there.

    It is `complete` unless it speaks of an absence that the answer does not.
    """

    term: Term
    words: tuple[Word, ...]
    weight: float
    complete: bool


class HasIdeas(Protocol):
    """What has ideas: a point, or what is prepared of it."""

    @property
    def ideas(self) -> Sequence[Idea]: ...


class TermIndex:
    """Every term of a deck, findable by its rarest stem. Immutable once made."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.terms = terms
        self._by_stem: dict[str, list[Term]] = {}
        for term in terms:
            self._by_stem.setdefault(term.stems[0], []).append(term)

    def find(self, words: Sequence[Word]) -> list[Found]:
        """Return every term of the deck that `words` contain."""
        where: dict[str, list[Word]] = {}
        for word in words:
            where.setdefault(word.stem if word.content else word.form, []).append(word)
        return [
            _found(term, where)
            for stem in where
            for term in self._by_stem.get(stem, ())
            if all(part in where for part in term.stems)
        ]


def _found(term: Term, where: Mapping[str, Sequence[Word]]) -> Found:
    words = tuple(where[part][0] for part in term.stems)
    complete = not term.negative or any(word.sign < 0 for part in term.stems for word in where[part])
    return Found(term, words, term.weight * (1.0 if complete else _BARE), complete)


def idea_scores(found: Sequence[Found], owners: Mapping[str, HasIdeas], own: frozenset[str]) -> dict[str, float]:
    """Return for each point of which something was found how much of its ideas, from 0 to about 1.

    `own` holds the features of the prompt: a term made of its words counts half.
    """
    weights: dict[str, dict[str, list[float]]] = {}
    for item in found:
        weight = item.weight * (_OF_PROMPT if any(STEM + stem in own for stem in item.term.stems) else 1.0)
        weights.setdefault(item.term.point, {}).setdefault(item.term.idea, []).append(weight)
    return {point: _score(owners[point].ideas, by_idea) for point, by_idea in weights.items()}


def _score(ideas: Sequence[Idea], weights: Mapping[str, Sequence[float]]) -> float:
    total = share = 0.0
    for idea in ideas:
        part = 1.0 if idea.must else _OPTIONAL
        found = weights.get(idea.name, (0.0,))
        share += part
        total += part * min(_MOST, max(found) + _FURTHER * (sum(found) - max(found)))
    return total / share


def read_terms(reader: Reader, ideas: Mapping[str, Sequence[tuple[str, Sequence[str]]]]) -> list[Term]:
    """Read the terms of `ideas` (point -> names and terms) and weigh them by how few points use them."""
    terms = [
        term
        for point, named in ideas.items()
        for name, texts in named
        for text in texts
        if (term := _read(reader, point, name, text))
    ]
    points: dict[str, set[str]] = {}
    for term in terms:
        for stem in term.stems:
            points.setdefault(stem, set()).add(term.point)
    return [_weighed(term, {stem: len(points[stem]) for stem in term.stems}, len(ideas)) for term in terms]


def _read(reader: Reader, point: str, idea: str, text: str) -> Term | None:
    words = reader.read(text)
    content = [word for word in words if word.content]
    if not content:
        return Term(point, idea, text, tuple(word.form for word in words), False) if words else None
    stems = tuple(dict.fromkeys(word.stem for word in content))
    return Term(point, idea, text, stems, any(word.sign < 0 for word in content))


def _weighed(term: Term, points: Mapping[str, int], total: int) -> Term:
    """Order the stems, rarest first, and weigh the term: 1 for what one point alone says."""
    scale = log(total + 1.0)
    rarity = sum(log((total + 1) / (points[stem] + 0.5)) for stem in term.stems)
    stems = tuple(sorted(term.stems, key=lambda stem: (points[stem], stem)))
    weight = round(min(1.0, rarity / scale), 3)
    return Term(term.point, term.idea, term.text, stems, term.negative, weight)
