"""The map of a deck as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from debate.core.argument_map import ArgumentMap
from debate.core.deck import Deck, Statement
from debate.core.feedback import STRENGTHS
from debate.core.progress import Progress
from debate.locale import Words
from debate.plain.show import sources, wrapped

STATES = {"new": " ", "learning": "~", "known": "+"}


def overview(deck: Deck, statements: Iterable[Statement], progress: Progress, _: Words) -> Iterator[str]:
    """Yield the statements by side, a line each: how they stand, what attacks and is attacked."""
    seen = ArgumentMap(deck)
    found = list(statements)
    yield _("{title}: + known, ~ seen; < answers to it, > what it answers", title=deck.title)
    for side in deck.sides:
        yield ""
        yield deck.sides[side]
        for each in found:
            if each.side == side:
                counts = f"<{len(each.rebuttals)} >{len(seen.attacked(each.id))}"
                text = textwrap.shorten(each.text, 40, placeholder="...")
                yield f"{state(each, progress)} {each.id:26} {counts:7} {text}"


def state(statement: Statement, progress: Progress) -> str:
    """Return the mark of how well a statement is known."""
    standing = progress.of(statement.id)
    return STATES["known" if standing.known else "learning" if standing.answers else "new"]


def around(deck: Deck, statement: Statement, _: Words) -> Iterator[str]:
    """Yield one statement with everything around it in the map."""
    yield f"{statement.id} ({deck.sides[statement.side]})"
    yield wrapped(f"“{statement.text}”", "  ")
    yield from sources(deck, statement.point, _)
    yield ""
    yield _("What answers it:")
    for rebuttal in statement.rebuttals:
        yield from _attack(rebuttal.id, rebuttal.strength, rebuttal.text, rebuttal.why, _)
    yield ""
    yield _("What it answers:")
    for attacked, rebuttal in ArgumentMap(deck).attacked(statement.id):
        yield from _attack(attacked.id, rebuttal.strength, attacked.text, rebuttal.why, _)
    if statement.rebuttals:
        yield from _commands(deck, statement, _)


def _commands(deck: Deck, statement: Statement, _: Words) -> Iterator[str]:
    """Yield how to answer a statement, and how to duel on it."""
    asked = f"--deck {deck.id} --statement {statement.id}"
    yield ""
    yield _("Answer it: {command}", command=f"debate play {asked}")
    yield _("A duel that opens with it: {command}", command=f"debate duel {asked}")


def _attack(name: str, strength: int, text: str, why: str, _: Words) -> Iterator[str]:
    yield wrapped(f"{'*' * strength:3} {name}: {_(STRENGTHS[strength])}", "      ", "  ")
    yield wrapped(f"“{text}”", "      ")
    if why:
        yield wrapped(_("Why: {why}", why=why), "      ")
