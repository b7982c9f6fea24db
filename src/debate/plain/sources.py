"""Where a point comes from, as lines of text: the very passage with its neighbours, or where to look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from debate.core.deck import Deck, Point, Source, SourceRef
from debate.core.passages import Passage, comments, passages
from debate.core.ports import Game
from debate.locale import Words
from debate.plain.show import wrapped


def read(game: Game, deck: Deck, points: Iterable[Point], _: Words) -> Iterator[str]:
    """Yield each of `points` that has a source, and what it rests on."""
    for point in points:
        if point.source:
            yield ""
            yield wrapped(f"“{point.text}”")
        for reference in point.source:
            source = deck.sources[reference.source]
            yield wrapped(_work(source), "    ", "  ")
            found = passages(reference, game.passage)
            yield from map(_passage, found) if found else _elsewhere(source, reference, _)


def _work(source: Source) -> str:
    known = (source.title, ", ".join(source.authors), source.publisher, str(source.year or ""))
    return ", ".join(each for each in known if each)


def _passage(found: Passage) -> str:
    mark = f"{'>' if found.meant else ' '} {found.number:>3}  "
    return wrapped(found.text, " " * len(mark), mark)


def _elsewhere(source: Source, reference: SourceRef, _: Words) -> Iterator[str]:
    """Yield where to look for a passage, and how to have it here."""
    blocks, labels = reference.blocks, comments(source, reference)
    if blocks:
        numbers = ", ".join(map(str, blocks))
        look = _.plural("Look at paragraph {numbers}.", "Look at paragraphs {numbers}.", len(blocks), numbers=numbers)
        yield wrapped(look, "  ")
    if labels:
        named = ", ".join(labels)
        yield wrapped(
            _.plural("Reader's comment {labels}.", "Readers' comments {labels}.", len(labels), labels=named), "  "
        )
    if source.url:
        yield f"  {source.url}"
    yield wrapped(_("There is no copy of this text here. Save it as plain text, and register it with:"), "  ")
    yield "  debate source add FILE"
