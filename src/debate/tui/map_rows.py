"""The statements of a map in words: how each stands, what attacks it and what it attacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from debate.core.argument_map import ArgumentMap
from debate.core.deck import Deck, Rebuttal, Statement
from debate.core.feedback import said_by
from debate.core.progress import Progress
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.choices import Row
from debate.tui.ink import HEAD, LOUD, QUIET
from debate.tui.texts import cited, clipped, strength_words

KNOWN, LEARNING, NEW = ("✓", "$hit"), ("~", "$partly"), ("·", QUIET)
COUNTS = 14  # cells before the text of a row
ROOM = 76  # cells from which the legend stands beside the first side


def standing_of(statement: Statement, progress: Progress) -> tuple[str, str]:
    """Return the glyph and the style of how a statement stands."""
    standing = progress.of(statement.id)
    return KNOWN if standing.known else LEARNING if standing.answers else NEW


def standing_word(words: Words, statement: Statement, progress: Progress) -> str:
    _ = words
    standing = progress.of(statement.id)
    return _("known") if standing.known else _("learning") if standing.answers else _("new")


def map_rows(
    words: Words, seen: ArgumentMap, found: Iterable[Statement], progress: Progress, width: int
) -> tuple[list[Row], list[str]]:
    """Return a row for each of `found` under its side, and the ids beside them, empty for a heading."""
    deck, listed = seen.deck, list(found)
    beside = f"   {legend(words)}" if width >= ROOM else ""
    rows: list[Row] = []
    names: list[str] = []
    for side in deck.sides:
        of_side = [each for each in listed if each.side == side]
        if of_side:
            title = Content.styled(f"{deck.sides[side]} ({len(of_side)})", LOUD)
            rows.append(Row(title if rows else Content.assemble(title, (beside, QUIET)), heading=True))
            rows += [Row(_row(seen, each, progress, width)) for each in of_side]
            names += ["", *(each.id for each in of_side)]
    return rows, names


def legend(words: Words) -> str:
    """Return what the glyphs before a statement mean."""
    _ = words
    return _("✓ known  ~ learning  · new   ← attack it  → it attacks")


def _row(seen: ArgumentMap, statement: Statement, progress: Progress, width: int) -> Content:
    counts = f"←{len(statement.rebuttals)} →{len(seen.attacked(statement.id))}".ljust(8)
    text = clipped(statement.text, width - COUNTS)
    return Content.assemble(standing_of(statement, progress), (f" {counts} ", QUIET), text)


def head(words: Words, deck: Deck, statement: Statement, progress: Progress) -> Block:
    """Return a statement in full: its side, how it stands, its text, and where it comes from."""
    _ = words
    glyph, ink = standing_of(statement, progress)
    side = (deck.sides[statement.side], LOUD)
    standing = (f"   {glyph} {standing_word(_, statement, progress)}", ink)
    lines = [Content.assemble(side, standing), Content(statement.text)]
    sources = "; ".join(cited(_, each) for each in said_by(deck, statement.point))
    if sources:
        lines.append(Content.styled(_("Source: {citation}", citation=sources), QUIET))
    return Block("plain", Content("\n").join(lines))


def around(words: Words, seen: ArgumentMap, statement: Statement) -> Iterator[Block]:
    """Yield what attacks a statement and what it attacks, each with its strength and why."""
    _ = words
    targets = [(each.text, made) for each, made in seen.attacked(statement.id)]
    for title, pairs in ((attackers_title(_), attackers(statement)), (attacked_title(_), targets)):
        if pairs:
            yield Block("title", Content.styled(f"{title} ({len(pairs)})", HEAD))
        yield from (Block("other", attack(_, text, rebuttal)) for text, rebuttal in pairs)


def attackers(statement: Statement) -> list[tuple[str, Rebuttal]]:
    """Return the texts that attack a statement, the strongest first."""
    return [(each.text, each) for each in sorted(statement.rebuttals, key=lambda each: -each.strength)]


def attackers_title(words: Words) -> str:
    _ = words
    return _("What attacks it")


def attacked_title(words: Words) -> str:
    _ = words
    return _("What it attacks")


def attack(words: Words, text: str, rebuttal: Rebuttal) -> Content:
    """Return an attack in words: how strong, what is said, and why it is that strong."""
    _ = words
    lines = [Content.styled(strength_words(_, rebuttal.strength), QUIET), Content(text)]
    if rebuttal.why:
        lines.append(Content.styled(f"→ {rebuttal.why}", QUIET))
    return Content("\n").join(lines)
