"""The map of a deck, as one looks around in it: what attacks a statement, what it attacks."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from debate.core.deck import Deck, Rebuttal, Statement


@dataclass(frozen=True)
class ArgumentMap:
    """A deck seen as a graph of statements."""

    deck: Deck

    @cached_property
    def attacks(self) -> Mapping[str, tuple[tuple[Statement, Rebuttal], ...]]:
        """For each point, the statements that it answers, strongest attack first."""
        found: dict[str, list[tuple[Statement, Rebuttal]]] = {}
        for statement in self.deck.statements:
            for rebuttal in statement.rebuttals:
                found.setdefault(rebuttal.id, []).append((statement, rebuttal))
        return {key: tuple(sorted(pairs, key=lambda pair: -pair[1].strength)) for key, pairs in found.items()}

    def attacked(self, statement_id: str) -> tuple[tuple[Statement, Rebuttal], ...]:
        """Return what the statement answers, with the attack that it makes there."""
        return self.attacks.get(statement_id, ())

    def search(self, words: str) -> tuple[Statement, ...]:
        """Return the statements that hold every one of `words`, in text, id, topics or speaker.

        Case and accents do not count. No words find everything.
        """
        wanted = _folded(words).split()
        return tuple(each for each in self.deck.statements if all(word in self._said(each) for word in wanted))

    def _said(self, statement: Statement) -> str:
        topics = [self.deck.topics.get(topic, topic) for topic in statement.topics]
        works = [self.deck.sources[each.source] for each in statement.point.source]
        authors = [author for work in works for author in work.authors]
        return _folded(" ".join((statement.id, statement.text, self.deck.sides[statement.side], *topics, *authors)))


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
