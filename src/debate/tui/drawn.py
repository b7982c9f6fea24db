"""A duel drawn as a tree: each move hangs under the one it attacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from textual.content import Content

from debate.core import retold
from debate.core.exchange import Move
from debate.core.feedback import VERDICTS
from debate.core.review import Review
from debate.locale import Words
from debate.tui.ink import GLYPHS, HEAD, INKS, LOUD, QUIET, SKIPPED, dots
from debate.tui.texts import total

FEW = 6  # moves that leave room for wide steps
LINES = "$line"
FIXED = "\N{NO-BREAK SPACE}"  # keeps points on one line


@dataclass(frozen=True)
class Drawing:
    """The moves of a duel, to be drawn in `width` cells."""

    words: Words
    moves: Sequence[Move]
    width: int

    def content(self) -> Content:
        lines = (line for depth in range(len(self.moves)) for line in self._move(depth))
        return Content("\n").join(lines)

    @property
    def step(self) -> int:
        return 3 if len(self.moves) <= FEW else 2

    def _move(self, depth: int) -> Iterator[Content]:
        move, indent = self.moves[depth], " " * self.step * depth
        under = indent + ("│ " if depth + 1 < len(self.moves) else "  ")
        first = self._branch(depth) if depth else ""
        yield from self._lines(first, under, self._head(move), LOUD if move.by_student else HEAD)
        for text, style in self._texts(move):
            yield from self._lines(under, under, text, style)

    def _branch(self, depth: int) -> str:
        return " " * self.step * (depth - 1) + "└" + "─" * (self.step - 2) + " "

    def _lines(self, first: str, rest: str, text: str, style: str) -> Iterator[Content]:
        """Yield `text` in lines that fit, each behind its part of the tree."""
        room = self.width - max(len(first), len(rest))
        for number, line in enumerate(wrap(text, room, break_on_hyphens=False)):
            yield Content.assemble((rest if number else first, LINES), (line, style))

    def _head(self, move: Move) -> str:
        _ = self.words
        points = f"  {total(_, move.review.points)}".replace(" ", FIXED) if move.review else ""
        return f"{_.message(retold.head(move))}{_strength(_, move, ': ')}{points}"

    def _texts(self, move: Move) -> Iterator[tuple[str, str]]:
        _ = self.words
        if move.said or not move.stands_in:
            yield f"“{move.said or move.point.text}”", ""
        for strength, told in retold.remarks(move):
            shown = f"{dots(strength)} " if strength else ""
            yield shown + _.message(told), "$hit" if move.stands_in else QUIET


def _strength(words: Words, move: Move, before: str = "") -> str:
    """Return the strength of a move in dots and words, behind `before`; empty where it has none."""
    told = retold.strength(move)
    return f"{before}{dots(move.strength)} {words.message(told)}" if told else ""


def points_table(words: Words, moves: Sequence[Move]) -> Content:
    """Return a line for each answer of the student, and the sum."""
    _ = words
    answers = [(move, move.review) for move in moves if move.review]
    rows = [_row(_, number, move, review) for number, (move, review) in enumerate(answers, 1)]
    worth = sum(review.points for _move, review in answers)
    return Content("\n").join(
        [Content.styled(_("Points"), LOUD), *rows, Content.assemble((f"    {worth:>3}  ", "bold"), _("in all"))]
    )


def _row(words: Words, number: int, move: Move, review: Review) -> Content:
    _ = words
    glyph, word = (SKIPPED, _("skipped")) if review.skipped else (GLYPHS[review.verdict], _(VERDICTS[review.verdict]))
    fault = retold.fault(move)
    return Content.assemble(
        (f"{number:>2}  ", QUIET),
        (f"{review.points:>3}  ", "bold"),
        (f"{glyph} {word}".ljust(14), QUIET if review.skipped else INKS[review.verdict]),
        (_.message(fault) if fault else _strength(_, move), QUIET),
    )
