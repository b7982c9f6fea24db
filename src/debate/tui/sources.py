"""Reading a source: the very passage with its neighbours, or where to look for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from debate.core.deck import Deck, Point, Source, SourceRef
from debate.core.passages import comments, passages
from debate.core.ports import Game
from debate.locale import Words
from debate.tui.base import KeyScreen
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, LOUD, MARK, QUIET
from debate.tui.pages import Page


def open_source(screen: KeyScreen, deck: Deck, points: Sequence[Point]) -> None:
    screen.app.push_screen(SourceScreen(deck, points))


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
        found = list(read(game, reference))
        yield from found or [elsewhere(words, source, reference)]


def work(source: Source) -> Content:
    """Return a work in one line: title, authors, publisher and year."""
    more = [", ".join(source.authors), source.publisher, str(source.year or "")]
    return Content.assemble((source.title, LOUD), (", " + ", ".join(each for each in more if each), QUIET))


def read(game: Game, reference: SourceRef) -> Iterator[Block]:
    """Yield the passages of the user's own copy, those that are meant marked; nothing without a copy."""
    for found in passages(reference, game.passage):
        if found.meant:
            yield Block("hint", Content.assemble((f"{MARK} {found.number}  ", LOUD), (found.text, HEAD)))
        else:
            yield Block("other", Content.assemble((f"  {found.number}  ", QUIET), (found.text, QUIET)))


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
    labels = comments(source, reference)
    if labels:
        yield _.plural(
            "Reader's comment {labels}.", "Readers' comments {labels}.", len(labels), labels=", ".join(labels)
        )
