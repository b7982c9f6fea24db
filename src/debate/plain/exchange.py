"""A duel that was fought, drawn as lines of text or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from debate.core.deck import Deck
from debate.core.exchange import FoughtDuel, Move
from debate.core.feedback import STRENGTHS
from debate.locale import Words
from debate.plain.show import wrapped

STEP = "  "
DOTS = {0: "", 1: "*", 2: "**", 3: "***"}


def lines(deck: Deck, moves: Sequence[Move], _: Words) -> Iterator[str]:
    """Yield the exchange as a tree: each move stands under the one it attacks."""
    for depth, move in enumerate(moves):
        indent = STEP * depth + "  "
        branch = STEP * (depth - 1) + "`-" if depth else ""
        yield wrapped(_head(deck, move, _), indent, branch)
        for text in _texts(move, _):
            yield wrapped(text, indent)


def _texts(move: Move, _: Words) -> Iterator[str]:
    if move.said or not move.stands_in:
        yield f"“{move.said or move.point.text}”"
    if move.stands_in:
        yield _("could have been said: {text}", text=move.point.text)
    elif move.said:
        yield _("recognised as: {text}", text=move.point.text)
    if move.stronger:
        yield _("a stronger answer stood open: {text}", text=move.stronger.text)


def table(moves: Sequence[Move], _: Words) -> Iterator[str]:
    """Yield a line per answer of the student, and the sum."""
    answers = [move for move in moves if move.by_student and move.review]
    for number, move in enumerate(answers, 1):
        points = move.review.points if move.review else 0
        told = _("not recognised") if move.stands_in else _(STRENGTHS[move.strength])
        yield f"{number:3}. {_.plural('{count} point', '{count} points', points):>10}  {told}"
    total = sum(move.review.points for move in answers if move.review)
    yield f"     {_.plural('{count} point', '{count} points', total):>10}  {_('in all')}"


def markdown(deck: Deck, fought: FoughtDuel, moves: Sequence[Move], _: Words) -> str:
    """Return the exchange as a Markdown document: a nested list under a title."""
    out = [f"# {deck.title}", "", f"{fought.at.astimezone():%Y-%m-%d %H:%M}", ""]
    for depth, move in enumerate(moves):
        indent = "  " * depth
        out.append(f"{indent}- **{_head(deck, move, _)}**")
        out += [f"{indent}  {_escaped(text)}" for text in _texts(move, _)]
    out += ["", _.plural("{count} point", "{count} points", fought.points)]
    return "\n".join(out) + "\n"


def listed(fought: FoughtDuel, deck: Deck | None, number: int, _: Words) -> str:
    """Return one line about a duel, for a list."""
    title = deck.title if deck else fought.deck
    points = _.plural("{count} point", "{count} points", fought.points)
    answers = _.plural("{count} answer", "{count} answers", len(fought.reviews))
    return f"{number:3}. {fought.at.astimezone():%Y-%m-%d %H:%M}  {points:>10}  {answers}  {title}"


def _head(deck: Deck, move: Move, _: Words) -> str:
    who = _("you") if move.by_student else _("opponent")
    if not move.strength:
        return _("{who} ({side}) opens", who=who, side=deck.sides[move.side])
    if move.stands_in:
        return _("{who} ({side}): no point was made", who=who, side=deck.sides[move.side])
    told = DOTS[move.strength] + " " + _(STRENGTHS[move.strength])
    return _("{who} ({side}) attacks: {strength}", who=who, side=deck.sides[move.side], strength=told)


def _escaped(text: str) -> str:
    return "".join("\\" + char if char in "\\`*_{}[]<>#+-!|" else char for char in text)
