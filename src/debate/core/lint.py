"""Item-writing faults of a sound deck: what a good lecturer would not leave standing.

Warnings only. The marker's confusions are found by marking the deck's own texts, so they
are asked for apart (`confusions`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debate.core.assessment import Assessment
from debate.core.deck import Deck, Statement
from debate.core.wording import N_, Message, message


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning about the statement, rebuttal or move with this id."""

    id: str
    message: Message


def warnings(deck: Deck) -> Iterator[Warned]:
    """Yield what is unwise in `deck`, statement by statement."""
    for statement in deck.statements:
        yield from _of_rebuttals(statement)
        yield from _of_options(statement)
        for move in statement.flawed:
            if not move.why:
                yield Warned(move.id, message(N_("this flawed move has no why, so a student learns nothing from it")))


def _of_rebuttals(statement: Statement) -> Iterator[Warned]:
    if not statement.rebuttals:
        yield Warned(statement.id, message(N_("no rebuttal answers this statement, so it is never asked")))
    for rebuttal in statement.rebuttals:
        if not rebuttal.why:
            template = N_('the rebuttal "{text}" has no why')
            yield Warned(statement.id, message(template, text=_short(rebuttal.text)))


def _of_options(statement: Statement) -> Iterator[Warned]:
    texts = [rebuttal.text for rebuttal in statement.rebuttals] + [move.text for move in statement.flawed]
    keys = [each.text for each in statement.rebuttals if each.strength == statement.best_strength]
    others = [text for text in texts if text not in keys]
    if keys and others and min(map(len, keys)) > 1.2 * max(map(len, others)):
        template = N_("the strongest rebuttal is the longest option by far, which gives it away")
        yield Warned(statement.id, message(template))
    for text in texts:
        if _words(text) and len(_words(text) & _words(statement.text)) > 0.75 * len(_words(text)):
            yield Warned(statement.id, message(N_('the option "{text}" repeats the statement'), text=_short(text)))


def confusions(deck: Deck, mark: Callable[[str, str], Assessment]) -> Iterator[Warned]:
    """Yield the rebuttals whose own text `mark` takes for another rebuttal of the card."""
    for statement in deck.statements:
        for rebuttal in statement.rebuttals:
            found = mark(statement.id, rebuttal.text)
            if found.rebuttal not in (None, rebuttal.id):
                template = N_('the marker takes "{text}" for "{other}"; give both more ideas or paraphrases')
                other = statement.rebuttal(found.rebuttal or "")
                values = {"text": _short(rebuttal.text), "other": _short(other.text if other else "")}
                yield Warned(statement.id, message(template, **values))


def _words(text: str) -> set[str]:
    return {word for word in "".join(c if c.isalnum() else " " for c in text.casefold()).split() if len(word) > 3}


def _short(text: str) -> str:
    return text if len(text) <= 50 else text[:47].rstrip() + "..."
