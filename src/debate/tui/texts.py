"""Core values in words and glyphs, for any screen. No widget is made here."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.core.assessment import Span
from debate.core.deck import Deck, Point
from debate.core.feedback import STRENGTHS, VERDICTS, Citation, said_by
from debate.core.round import Asking, Marking, Outcome, Round
from debate.core.score import Points
from debate.locale import Words
from debate.tui.ink import LOUD, MARK, QUIET, WAITING, dots, glyph, ink


def speaker(words: Words, citation: Citation) -> str:
    """Return who says it: a reader's comment by number, an author by name."""
    _ = words
    if citation.comment:
        return _("reader's comment {label}", label=citation.comment)
    if len(citation.authors) > 1:
        return _("{author} and others", author=citation.authors[0])
    return citation.authors[0] if citation.authors else citation.publisher


def said(words: Words, deck: Deck, point: Point) -> str:
    """Return who says `point` and where, in one line; empty where no source is given."""
    citations = said_by(deck, point)
    speakers = dict.fromkeys(speaker(words, each) for each in citations)
    titles = dict.fromkeys(each.title for each in citations)
    return " · ".join(each for each in (", ".join(speakers), " / ".join(titles)) if each)


def cited(words: Words, citation: Citation) -> str:
    """Return a full citation in one line, with the numbers of the paragraphs."""
    _ = words
    year = str(citation.year) if citation.year else ""
    parts = dict.fromkeys(each for each in (speaker(words, citation), citation.title, citation.publisher, year) if each)
    line = ", ".join(parts)
    if not citation.blocks:
        return line
    numbers = ", ".join(str(each) for each in citation.blocks)
    where = _.plural("paragraph {numbers}", "paragraphs {numbers}", len(citation.blocks), numbers=numbers)
    return f"{line} ({where})"


def verdict_word(words: Words, outcome: Outcome) -> str:
    _ = words
    if outcome.review.skipped:
        return _("skipped")
    if outcome.review.self_marked and outcome.review.rebuttal:
        return _("marked by you")
    return _(VERDICTS[outcome.review.verdict])


def strength_words(words: Words, strength: int) -> str:
    _ = words
    return f"{dots(strength)} {_(STRENGTHS[strength])}"


def strip(state: Round) -> Content:
    """Return the items of a round as a row of verdict glyphs."""
    parts = [(glyph(each), ink(each)) for each in state.outcomes]
    if isinstance(state.phase, Asking | Marking):
        parts.append((MARK, LOUD))
    parts += [(WAITING, QUIET)] * (state.length - len(parts))
    return Content.assemble(*parts)


def points_parts(words: Words, points: Points) -> str:
    """Return what made up the points, like `10 answer + 5 own words - 2 hint`."""
    _ = words
    parts = [
        (points.base, _("answer")),
        (points.own_words, _("own words")),
        (points.halved, _("half")),
        (points.hints, _("hint")),
        (points.tries, _("second try")),
        (points.streak, _("streak")),
    ]
    return ", ".join(f"{value:+d} {name}" for value, name in parts if value)


def total(words: Words, points: int) -> str:
    _ = words
    return _.plural("{count} point", "{count} points", points)


def marked(text: str, spans: Sequence[Span]) -> Content:
    """Return `text` with the recognised parts underlined, each with its number in brackets."""
    parts: list[Content] = []
    at = 0
    numbers = numbered(spans)
    for start, end, idea in _runs(text, spans):
        parts += [Content(text[at:start]), Content.styled(text[start:end], "underline $hit")]
        parts.append(Content.styled(f"[{numbers[idea]}]", QUIET))
        at = end
    return Content("").join([*parts, Content(text[at:])])


def numbered(spans: Sequence[Span]) -> dict[str, int]:
    """Return the numbers of the ideas in `spans`, in the order of the text."""
    ideas = dict.fromkeys(span.idea for span in _in_order(spans))
    return {idea: number for number, idea in enumerate(ideas, 1)}


def legend(spans: Sequence[Span]) -> str:
    """Return the ideas that `marked` numbers, by name."""
    return "  ".join(f"[{number}] {idea.replace('-', ' ')}" for idea, number in numbered(spans).items())


def _in_order(spans: Sequence[Span]) -> list[Span]:
    return sorted(spans, key=lambda each: (each.start, -each.end))


def _runs(text: str, spans: Sequence[Span]) -> list[tuple[int, int, str]]:
    """Return the spans as start, end and idea: none overlap, and neighbours of one idea are one."""
    runs: list[tuple[int, int, str]] = []
    for span in _in_order(spans):
        start, end, idea = runs[-1] if runs else (0, 0, "")
        if idea == span.idea and not text[end : span.start].strip():
            runs[-1] = (start, max(end, span.end), idea)
        elif span.start >= end and span.end <= len(text):
            runs.append((span.start, span.end, span.idea))
    return runs


def clipped(text: str, width: int) -> str:
    """Return `text` in at most `width` characters, cut at a word where it is longer."""
    if len(text) <= width:
        return text
    return text[: width - 1].rsplit(" ", 1)[0].rstrip(" ,.:;") + "…"
