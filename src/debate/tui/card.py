"""A card on the table: the argument and who says it, the question, what can be chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

from debate.core.assessment import Assessment, Verdict
from debate.core.deck import Deck
from debate.core.feedback import VERDICTS, reason_message
from debate.core.item import Form, Item
from debate.core.round import Asking, Marking, Round, hints
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.choices import Row
from debate.tui.duelling import place_in
from debate.tui.ink import GLYPHS, HEAD, INKS, LOUD, QUIET
from debate.tui.spotted import option_text
from debate.tui.texts import legend, marked, said, strip, total

WIDEST = 104  # as in styles/round.tcss
FRAME = 5  # the header, the edges of the argument, the question, the footer


class Header(Horizontal):
    """One line: the deck on the left, how the round stands on the right."""

    def compose(self) -> ComposeResult:
        yield Static(id="deck", markup=False)
        yield Static(id="score", markup=False)

    def show(self, words: Words, deck: Deck, state: Round) -> None:
        _ = words
        streak = _("{count} in a row!", count=state.streak) if state.streak > 1 else ""
        score = Content.assemble(
            (f"{place_in(_, state)}  ", QUIET), strip(state), f"  {total(_, state.score)}", (f"  {streak}", LOUD)
        )
        self.query_one("#deck", Static).update(deck.title)
        self.query_one("#score", Static).update(score.rstrip())


class Argument(Static):
    """The argument in a frame: its side above, who says it below."""

    def __init__(self) -> None:
        super().__init__(markup=False)

    def show(self, words: Words, deck: Deck, item: Item) -> None:
        self.border_title = Content(deck.sides[item.statement.side])
        self.border_subtitle = Content(said(words, deck, item.statement.point))
        self.update(item.statement.text)


def asked(words: Words, state: Round) -> str:
    """Return the question over the answers; empty where nothing is asked."""
    _ = words
    match state.phase:
        case Asking(item, _hints, before) if item.form is Form.TYPE:
            return (
                _("Add what is missing, and send it again.")
                if before
                else _("What do you answer? One or two sentences.")
            )
        case Asking(item) if item.form is Form.SPOT:
            return _("Does this reply hold, or which flaw is in it?")
        case Asking():
            return _("Which answer is the strongest?")
        case Marking():
            return _("Which of these did you mean? Be honest: it counts for half.")
    return ""


def rows_of(words: Words, state: Round) -> list[Row]:
    """Return what can be chosen now."""
    _ = words
    match state.phase:
        case Asking(item):
            return [Row(option_text(_, option), str(number)) for number, option in enumerate(item.options, 1)]
        case Marking(asking) as marking:
            texts = [asking.item.statement.rebuttal(each) for each in marking.nearest]
            rows = [Row(each.text if each else "", str(number)) for number, each in enumerate(texts, 1)]
            return [*rows, Row(_("None of these"), str(len(rows) + 1))]
    return []


def remarks(words: Words, state: Round) -> Iterator[Block]:
    """Yield what stands between the question and the answer: a first try, hints."""
    _ = words
    match state.phase:
        case Marking(_asking, text, found):
            yield Block("unsure", Content.assemble((_("Your words"), HEAD), "  ", marked(text, found.spans)))
        case Asking(item, used, before):
            if item.reply is not None:
                yield Block("reply", Content.assemble((_("Reply"), LOUD), f"  {item.reply.text}"))
            if before is not None:
                yield first_try(words, *before)
            for hint in hints(item)[:used]:
                yield Block("hint", Content.assemble((_("Hint"), LOUD), f"  {hint}"))


def first_try(words: Words, text: str, found: Assessment) -> Block:
    """Return what was recognised in a first try, and the question after what is missing."""
    _ = words
    word = f"{GLYPHS[Verdict.PARTIAL]} {_(VERDICTS[Verdict.PARTIAL])}"
    lines = [Content.assemble((word, f"bold {INKS[Verdict.PARTIAL]}"), "  ", _.message(reason_message(found)))]
    if found.spans:
        lines.append(marked(text, found.spans))
        lines.append(Content.styled(_("Recognised: {ideas}", ideas=legend(found.spans)), QUIET))
    if found.missing:
        lines.append(Content.assemble((_("Still missing"), LOUD), f"  {found.missing.hint}"))
    return Block("partial", Content("\n").join(lines))


def spare_lines(size: Size, argument: str, said: Sequence[Block], rows: Sequence[Row]) -> int:
    """Return how many lines a card leaves empty on a screen of `size`, with nothing set apart."""
    width = min(size.width, WIDEST)
    texts = [(argument, 4), *((block.text.plain, 4) for block in said), *((str(row.text), 8) for row in rows)]
    used = sum(
        len(wrap(line, width - edge, break_on_hyphens=False)) or 1 for text, edge in texts for line in text.split("\n")
    )
    return size.height - FRAME - used
