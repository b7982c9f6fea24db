"""Reading a source: the very passage with its neighbours, or where to look for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from debate.core.clean import clean
from debate.core.deck import Deck, Point, Source, SourceRef
from debate.core.feedback import explain
from debate.core.ports import Game
from debate.core.round import Outcome
from debate.locale import Words
from debate.tui.base import KeyScreen
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, LOUD, MARK, QUIET
from debate.tui.pages import Page

AROUND = 1  # blocks before and after a passage


def open_source(screen: KeyScreen, deck: Deck, points: Sequence[Point]) -> None:
    screen.app.push_screen(SourceScreen(deck, points))


def behind(deck: Deck, outcome: Outcome) -> list[Point]:
    """Return what feedback on an answer rests on: the point that was made or shown, and the argument."""
    told = explain(deck, outcome)
    return [(told.made or told.model).point, outcome.item.statement.point]


class SourceScreen(Page):
    """What `points` rest on, each with its passages where the user has a copy."""

    def __init__(self, deck: Deck, points: Sequence[Point]) -> None:
        super().__init__()
        self.deck, self.points = deck, points

    def heading(self) -> str:
        _ = self.words
        return _("Where it comes from")

    def blocks(self) -> Sequence[Block]:
        _ = self.words
        told = [block for point in self.points for block in told_of(_, self.game, self.deck, point)]
        return told or [Block("plain", Content(_("No source is given for this.")))]


def told_of(words: Words, game: Game, deck: Deck, point: Point) -> Iterator[Block]:
    """Yield a point and, for each work it rests on, the passages or where to look."""
    if point.source:
        yield Block("plain", Content.assemble(("“", QUIET), point.text, ("”", QUIET)))
    for reference in point.source:
        source = deck.sources[reference.source]
        yield Block("title", work(source))
        passages = list(read(words, game, reference))
        yield from passages or [elsewhere(words, source, reference)]


def work(source: Source) -> Content:
    """Return a work in one line: title, authors, publisher and year."""
    more = [", ".join(source.authors), source.publisher, str(source.year or "")]
    return Content.assemble((source.title, LOUD), (", " + ", ".join(each for each in more if each), QUIET))


def read(words: Words, game: Game, reference: SourceRef) -> Iterator[Block]:
    """Yield the passages of the user's own copy, those that are meant marked; nothing without a copy."""
    _ = words
    meant = set(reference.blocks)
    if not any(game.passage(reference.source, block) for block in meant):
        return
    for number in sorted({near for block in meant for near in range(block - AROUND, block + AROUND + 1)}):
        text = " ".join(clean(game.passage(reference.source, number) or "").split())
        if text and number in meant:
            yield Block("hint", Content.assemble((f"{MARK} {number}  ", LOUD), (text, HEAD)))
        elif text:
            yield Block("other", Content.assemble((f"  {number}  ", QUIET), (text, QUIET)))


def elsewhere(words: Words, source: Source, reference: SourceRef) -> Block:
    """Return where to look for a passage, and how to have it here."""
    _ = words
    lines = [*where(words, source, reference)]
    lines += [source.url] if source.url else []
    lines.append(_("There is no copy of this text here. Save it as plain text, and register it with:"))
    return Block("other", Content.assemble("\n".join(lines), ("\ndebate source add FILE", "$key bold")))


def where(words: Words, source: Source, reference: SourceRef) -> Iterator[str]:
    """Yield the paragraphs of a passage, and the readers' comments they are in."""
    _, blocks = words, reference.blocks
    if blocks:
        numbers = ", ".join(str(each) for each in blocks)
        yield _.plural("Look at paragraph {numbers}.", "Look at paragraphs {numbers}.", len(blocks), numbers=numbers)
    labels = list(dict.fromkeys(label for each in blocks if (label := source.comment_at(each))))
    if labels:
        yield _.plural(
            "Reader's comment {labels}.", "Readers' comments {labels}.", len(labels), labels=", ".join(labels)
        )
