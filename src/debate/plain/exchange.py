"""A duel that was fought, drawn as lines of text or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from debate.core import retold
from debate.core.deck import Deck
from debate.core.exchange import FoughtDuel, Move
from debate.core.review import Review
from debate.locale import Words
from debate.plain.show import wrapped

STEP = "  "
STARS = ("", "*", "**", "***")  # by strength, for any console
DOTS = ("", "●○○", "●●○", "●●●")  # where a star would mean something


def lines(deck: Deck, moves: Sequence[Move], _: Words) -> Iterator[str]:
    """Yield who argued what, and the exchange as a tree: each move stands under the one it attacks."""
    gone = _("The deck no longer holds this duel.")
    yield wrapped(_.message(retold.sides(deck, moves)) if moves else gone)
    for depth, move in enumerate(moves):
        indent = STEP * depth + "  "
        branch = STEP * (depth - 1) + "`-" if depth else ""
        yield wrapped(_head(move, STARS, _), indent, branch)
        for text in _texts(move, STARS, _):
            yield wrapped(text, indent)


def table(moves: Sequence[Move], _: Words) -> Iterator[str]:
    """Yield a line per answer of the student, and the sum."""
    answers = [(move, move.review) for move in moves if move.review]
    for number, (move, review) in enumerate(answers, 1):
        yield f"{number:3}. {_points(review.points, _):>10}  {_told(move, review, _)}".rstrip()
    total = sum(review.points for _move, review in answers)
    yield f"     {_points(total, _):>10}  {_('in all')}"


def markdown(deck: Deck, fought: FoughtDuel, moves: Sequence[Move], _: Words) -> str:
    """Return the exchange as a Markdown document: a nested list under a title."""
    out = [f"# {_escaped(deck.title)}", "", f"{fought.at.astimezone():%Y-%m-%d %H:%M}"]
    out += ["", _escaped(_.message(retold.sides(deck, moves)))] if moves else []
    for depth, move in enumerate(moves):
        indent = "  " * depth
        out += ["", f"{indent}- **{_escaped(_head(move, DOTS, _))}**"]
        for text in _texts(move, DOTS, _):
            out += ["", f"{indent}  {_escaped(text)}"]
    out += ["", _points(fought.points, _)]
    return "\n".join(out) + "\n"


def listed(fought: FoughtDuel, deck: Deck | None, number: int, _: Words) -> str:
    """Return one line about a duel, for a list."""
    title = deck.title if deck else fought.deck
    answers = _.plural("{count} answer", "{count} answers", len(fought.reviews))
    return (
        f"{number:3}. {fought.at.astimezone():%Y-%m-%d %H:%M}  {_points(fought.points, _):>10}  {answers:<12}  {title}"
    )


def _head(move: Move, marks: Sequence[str], _: Words) -> str:
    told = retold.strength(move)
    strength = f": {marks[move.strength]} {_.message(told)}" if told else ""
    points = f", {_points(move.review.points, _)}" if move.review else ""
    return _.message(retold.head(move)) + strength + points


def _texts(move: Move, marks: Sequence[str], _: Words) -> Iterator[str]:
    if move.said or not move.stands_in:
        yield f"“{move.said or move.point.text}”"
    for strength, told in retold.remarks(move):
        yield f"{marks[strength]} {_.message(told)}".lstrip()


def _told(move: Move, review: Review, _: Words) -> str:
    told = _("skipped") if review.skipped else retold.strength(move) or retold.fault(move) or ""
    return told if isinstance(told, str) else _.message(told)


def _points(count: int, _: Words) -> str:
    return _.plural("{count} point", "{count} points", count)


def _escaped(text: str) -> str:
    return "".join("\\" + char if char in "\\`*_{}[]<>#+-!|" else char for char in text)
