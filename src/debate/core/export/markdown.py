"""A handout in Markdown: each argument, what answers it, how strong that is and why, and the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from debate.core import cite
from debate.core.deck import Deck, Rebuttal, Statement
from debate.core.export.parts import Say, by_strength, capital, sources, strength
from debate.core.feedback import Citation
from debate.core.wording import N_, message

_MARKS = re.compile(r"[\\`*_\[\]<>#|~&]")
_LEADING = re.compile(r"([-+=:])|(\d+)([.)])")


def markdown(deck: Deck, say: Say) -> str:
    """Return a handout of `deck`, by side and topic."""
    blocks = [f"# {escaped(deck.title)}"]
    if deck.description:
        blocks.append(escaped(deck.description))
    number = 0
    for side, name in deck.sides.items():
        blocks.append(f"## {escaped(name)}")
        for topic, statements in _by_topic(deck, side):
            if topic:
                blocks.append(f"### {escaped(topic)}")
            for number, statement in enumerate(statements, number + 1):  # noqa: B020 (counts on)
                blocks += _statement(deck, number, statement, say)
    return "\n\n".join([*blocks, *_works(deck, say)]) + "\n"


def escaped(text: str) -> str:
    """Return `text` as Markdown that shows just that, also at the start of a line or list item."""
    folded = " ".join(text.split())
    shown = _MARKS.sub(r"\\\g<0>", folded)
    leading = _LEADING.match(shown)
    if leading is None:
        return shown
    at = leading.start(3) if leading.group(3) else 0
    return shown[:at] + "\\" + shown[at:]


def _by_topic(deck: Deck, side: str) -> Iterator[tuple[str, list[Statement]]]:
    """Yield the statements of `side` under the name of their first topic, the rest last, without a name."""
    order = list(dict.fromkeys([*deck.topics, *(topic for each in deck.statements for topic in each.topics), ""]))
    listed = sorted(deck.of_side(side), key=lambda each: order.index(_topic(each)))
    for topic, statements in groupby(listed, key=_topic):
        yield deck.topics.get(topic, topic), list(statements)


def _topic(statement: Statement) -> str:
    return statement.topics[0] if statement.topics else ""


def _statement(deck: Deck, number: int, statement: Statement, say: Say) -> Iterator[str]:
    yield f"**{number}. {escaped(statement.text)}**"
    if source := sources(deck, (statement.point,), say):
        yield escaped(say(message(N_("Source: {source}"), source=source)))
    if statement.rebuttals:
        yield "\n".join(_rebuttal(deck, each, say) for each in by_strength(statement))


def _rebuttal(deck: Deck, rebuttal: Rebuttal, say: Say) -> str:
    lines = [f"- {escaped(rebuttal.text)}", f"  **{escaped(capital(strength(rebuttal.strength, say)))}.**"]
    if rebuttal.why:
        lines[-1] += " " + escaped(rebuttal.why)
    if source := sources(deck, (rebuttal.point,), say):
        lines.append("  " + escaped(say(message(N_("Source: {source}"), source=source))))
    return "\\\n".join(lines)


def _works(deck: Deck, say: Say) -> Iterator[str]:
    if deck.sources:
        yield "## " + escaped(say(message(N_("Sources"))))
        yield "\n".join(f"- {escaped(_work(deck, key, say))}" for key in deck.sources)


def _work(deck: Deck, key: str, say: Say) -> str:
    source = deck.sources[key]
    citation = Citation(source.title, (), source.publisher, source.year, "", ())
    authors = ", ".join(source.authors)
    parts = [f"{authors}: " if authors else "", say(cite.work(citation)), f", {source.url}" if source.url else ""]
    return "".join(parts)
