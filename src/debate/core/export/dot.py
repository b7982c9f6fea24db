"""Graphviz DOT: the map of a deck, for a handout. Format: graphviz.org, "DOT language".

An arrow runs from what attacks to what is attacked, thicker where it is stronger. Sides
differ in shape as well as in colour, so that it prints well without colour.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from debate.core.deck import Deck, Point, Rebuttal, Statement
from debate.core.export.parts import Say, strength
from debate.core.wording import N_, message

WIDTH = 46
_INKS = ("#1f4e79", "#8a3b00")
_LOOKS = (
    'shape=box, style="filled,rounded", fillcolor="#e3eefa"',
    'shape=note, style="filled", fillcolor="#fdeee0"',
)
_LINES = {3: "solid", 2: "solid", 1: "dashed"}


def dot(deck: Deck, say: Say) -> str:
    """Return the map of `deck` as a directed graph: a node for each point, an edge for each attack.

    Each side stands in a column of its own.
    """
    inks = dict(zip(deck.sides, _INKS, strict=True))
    looks = dict(zip(deck.sides, _LOOKS, strict=True))
    lines = [
        f"digraph {quoted(deck.id)} {{",
        f"  graph [label={label(_caption(deck, say))}, labelloc=t, fontname=Helvetica, fontsize=20, rankdir=LR,",
        "         ranksep=5, nodesep=0.12];",
        "  node [fontname=Helvetica, fontsize=11, margin=0.12];",
        "  edge [fontname=Helvetica, fontsize=10, labeldistance=1.8];",
        *(line for side in deck.sides for line in _column(deck, side, looks[side], inks[side])),
    ]
    for statement in deck.statements:
        ink = inks[deck.other_side(statement.side)]
        lines += [_edge(statement, rebuttal, ink) for rebuttal in statement.rebuttals]
    return "\n".join([*lines, "}"]) + "\n"


def quoted(text: str) -> str:
    """Return `text` as a quoted DOT string that stands for itself."""
    return '"' + text.replace('"', '\\"') + '"'


def label(text: str, width: int = 0) -> str:
    """Return `text` as a label, wrapped at `width` characters where that is given.

    In labels backslashes and ampersands have a meaning of their own.
    """
    lines = textwrap.wrap(text, width) if width else text.splitlines()
    shown = "\\n".join(line.replace("\\", "\\\\").replace("&", "&amp;") for line in lines)
    return quoted(shown)


def _caption(deck: Deck, say: Say) -> str:
    first, second = deck.sides.values()
    strengths = "; ".join(f"{value}: {strength(value, say)}" for value in (3, 2, 1))
    lines = (
        message(N_("Blue, round: {first}. Orange, with a folded corner: {second}."), first=first, second=second),
        message(N_("Arrows run from an answer to the argument it attacks. {strengths}."), strengths=strengths),
    )
    return "\n".join([deck.title, *map(say, lines)])


def _column(deck: Deck, side: str, look: str, ink: str) -> Iterator[str]:
    yield "  {"
    yield f'    graph [rank=same]; node [{look}, color="{ink}"];'
    for point in _points(deck, side):
        yield f"    {quoted(point.id)} [label={label(point.text, WIDTH)}, tooltip={label(point.id)}];"
    yield "  }"


def _points(deck: Deck, side: str) -> Iterator[Point]:
    """Yield what `side` says: its statements, and the rebuttals of its own to the other side's."""
    for statement in deck.statements:
        if statement.side == side:
            yield statement.point
        else:
            yield from (each.point for each in statement.rebuttals if each.id not in deck.by_id)


def _edge(statement: Statement, rebuttal: Rebuttal, ink: str) -> str:
    value = rebuttal.strength
    look = f'penwidth={value}, weight={value}, style={_LINES[value]}, headlabel="{value}"'
    return f'  {quoted(rebuttal.id)} -> {quoted(statement.id)} [{look}, color="{ink}", fontcolor="{ink}"];'
