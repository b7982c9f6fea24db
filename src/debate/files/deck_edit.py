"""Adding a paraphrase to a deck file, its comments and layout kept as they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from debate.core.deck import Deck, Point, Statement
from debate.core.wording import N_, message
from debate.core.work_parts import folded, relinked
from debate.files.deck_file import parse_deck
from debate.files.edit.layout import Layout
from debate.files.edit.rewrite import EditError, rewritten
from debate.files.whole import write_whole

__all__ = ["EditError", "add_paraphrase"]


def add_paraphrase(path: Path, point_id: str, text: str) -> None:
    """Add `text` to the paraphrases of the point `point_id` in the deck at `path`.

    The file is read back and compared before it takes the old one's place: nothing but
    this paraphrase may differ. Raises EditError, also for a deck that is faulty.
    """
    data = path.read_bytes()
    before = parse_deck(path, data).deck
    if before is None:
        raise EditError(message(N_("{path} is faulty; see: debate deck check {path}"), path=path))
    new = rewritten(path, Layout.read(data), before, _with_paraphrase(before, point_id, folded(text))).layout
    try:
        write_whole(path, new.head + new.text)
    except OSError as error:
        raise EditError(message(N_("{path} cannot be written: {reason}"), path=path, reason=error.strerror)) from None


def _with_paraphrase(deck: Deck, point_id: str, text: str) -> Deck:
    """Return `deck` with `text` as another paraphrase of a point; EditError where it has no such point."""

    def said(point: Point) -> Point:
        return replace(point, paraphrases=(*point.paraphrases, text)) if point.id == point_id else point

    def taught(statement: Statement) -> Statement:
        rebuttals = tuple(replace(each, point=said(each.point)) for each in statement.rebuttals)
        return replace(statement, point=said(statement.point), rebuttals=rebuttals)

    after = relinked(replace(deck, statements=tuple(map(taught, deck.statements))))
    if after == deck:
        raise EditError(message(N_('there is no statement or rebuttal "{id}"'), id=point_id))
    return after
