"""What was learnt, in words and bars: the sides, statements to look at again, verdicts, flaws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from debate.core.assessment import Verdict
from debate.core.deck import Deck, Statement
from debate.core.feedback import VERDICTS
from debate.core.practice import Practice, SideStanding
from debate.core.progress import Spotting
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.ink import GLYPHS, INKS, LOUD
from debate.tui.plots import bar, cells
from debate.tui.texts import clipped

SIDE_BAR, SHARE_BAR = 40, 20


def sides(words: Words, deck: Deck, practice: Practice) -> Block:
    """Return a bar a side: known, learning and new, with the numbers."""
    _ = words
    lines = [line for side in practice.sides for line in _side(_, deck, side)]
    if practice.mastered:
        lines.append(Content.assemble(("✓ ", "$hit"), (_("You know every statement of both sides."), LOUD)))
    return Block("plain", Content("\n").join(lines))


def statements(words: Words, practice: Practice, width: int) -> Iterator[Block]:
    """Yield the lists of statements that are not empty, each statement in one line."""
    _ = words
    lists = [
        ("miss", _("You were sure, and it did not hold:"), practice.sure_and_wrong),
        ("partial", _("Weakest:"), practice.weakest),
        ("hit", _("Strongest:"), practice.strongest),
    ]
    for kind, title, found in lists:
        if found:
            yield Block(kind, _listed(title, found, width))


def shares(words: Words, practice: Practice) -> Iterator[Block]:
    """Yield how typed answers were judged and how flaws were spotted, where there were any."""
    typed, spotted = sum(practice.typed.values()), practice.spotting
    if typed:
        yield Block("plain", _typed(words, practice.typed, typed))
    if spotted.flawed or spotted.sound:
        yield Block("plain", _spotting(words, spotted))


def _side(words: Words, deck: Deck, side: SideStanding) -> list[Content]:
    _ = words
    known = cells(side.known, side.total, SIDE_BAR)
    learning = min(SIDE_BAR - known, cells(side.learning, side.total, SIDE_BAR))
    parts = [("█" * known, "$hit"), ("▒" * learning, "$partly"), ("░" * (SIDE_BAR - known - learning), "$line")]
    counts = {"known": side.known, "learning": side.learning, "new": side.new}
    numbers = _("{known} known, {learning} learning, {new} new", **counts)
    return [Content.styled(deck.sides[side.side], "bold"), Content.assemble(*parts, "  ", numbers)]


def _listed(title: str, found: Sequence[Statement], width: int) -> Content:
    lines = [Content(clipped(each.text, width)) for each in found]
    return Content("\n").join([Content.styled(title, LOUD), *lines])


def _typed(words: Words, typed: dict[Verdict, int], total: int) -> Content:
    _ = words
    lines = [Content.styled(_("Typed answers:"), LOUD)]
    for verdict in Verdict:
        count = typed.get(verdict, 0)
        name = f"{GLYPHS[verdict]} {_(VERDICTS[verdict])}".ljust(16)
        lines.append(Content.assemble((name, INKS[verdict]), bar(count, total, SHARE_BAR, INKS[verdict]), f"  {count}"))
    return Content("\n").join(lines)


def _spotting(words: Words, spotted: Spotting) -> Content:
    _ = words
    flaws = {"hits": spotted.hits, "flawed": spotted.flawed, "named": spotted.named}
    share = f"{spotted.discrimination:.2f}"
    lines = [
        Content.styled(_("Spotting flaws"), LOUD),
        Content(_("Flaws seen: {hits} of {flawed}, named: {named}", **flaws)),
        Content(
            _("Sound replies taken for flawed: {false} of {sound}", false=spotted.false_alarms, sound=spotted.sound)
        ),
        Content(_("Telling flawed from sound (0 guessing, 1 perfect): {share}", share=share)),
    ]
    return Content("\n").join(lines)
