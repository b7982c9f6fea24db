"""The clauses in which the deck makes a point, and with which signs it has which words there.

Clauses are kept as the bits of whole numbers, so that those two words share are counted
at once. What the deck says that denies the point is kept with its signs turned round.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from debate.core.marking.reading import Word


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: the sign of the whole, and its content words, by sense, with the sign that each has."""

    scope: int
    signs: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Claims:
    """The clauses in which a point is made, a bit each.

    present: sense -> the clauses that have it; negative: those where its sign is -1.
    scope: the clauses that are negative as a whole. own: the clauses of the point's own text.
    """

    present: Mapping[str, int]
    negative: Mapping[str, int]
    scope: int
    own: int

    def counts(self, sense: str, sign: int) -> tuple[int, int]:
        """Return in how many clauses a word has this sign, and in how many the other one."""
        clauses = self.present.get(sense, 0)
        other = self.negative.get(sense, 0).bit_count()
        return _ordered(clauses.bit_count() - other, other, sign)

    def counts_together(self, left: str, right: str, sign: int) -> tuple[int, int]:
        """Return in how many clauses two words have this sign together, and in how many the other one."""
        clauses = self.present[left] & self.present[right]
        signs = self.negative.get(left, 0) ^ self.negative.get(right, 0) ^ self.scope
        other = (signs & clauses).bit_count()
        return _ordered(clauses.bit_count() - other, other, sign)

    def contradicts(self, sense: str, sign: int) -> bool:
        """Whether the point's own text has a word with the other sign, where it first does."""
        clauses = self.present.get(sense, 0) & self.own
        first = clauses & -clauses
        return bool(first) and bool(self.negative.get(sense, 0) & first) != (sign < 0)


def clauses_of(words: Iterable[Word]) -> dict[int, Clause]:
    """Return the clauses that hold content words, by number."""
    signs: dict[int, dict[str, int]] = {}
    scopes: dict[int, int] = {}
    for word in words:
        if word.content:
            signs.setdefault(word.clause, {}).setdefault(word.sense, word.claim)
            scopes.setdefault(word.clause, word.scope)
    return {number: Clause(scopes[number], held) for number, held in signs.items()}


def claims_of(said: Sequence[Iterable[Word]], denied: Iterable[Iterable[Word]]) -> Claims:
    """Collect the clauses of the texts that say a point, its own text first, and of those that deny it."""
    present: dict[str, int] = {}
    negative: dict[str, int] = {}
    scope = own = 0
    for number, (text, clause) in enumerate(_turned(said, denied)):
        bit = 1 << number
        own |= bit if text == 0 else 0
        scope |= bit if clause.scope < 0 else 0
        for sense, sign in clause.signs.items():
            present[sense] = present.get(sense, 0) | bit
            if sign < 0:
                negative[sense] = negative.get(sense, 0) | bit
    return Claims(present, negative, scope, own)


def _turned(said: Iterable[Iterable[Word]], denied: Iterable[Iterable[Word]]) -> Iterator[tuple[int, Clause]]:
    """Return each clause with the number of its text; what denies the point is turned round."""
    for number, words in enumerate(said):
        for clause in clauses_of(words).values():
            yield number, clause
    for words in denied:
        for clause in clauses_of(words).values():
            yield -1, Clause(-clause.scope, {sense: -sign for sense, sign in clause.signs.items()})


def _ordered(plus: int, minus: int, sign: int) -> tuple[int, int]:
    return (plus, minus) if sign > 0 else (minus, plus)
