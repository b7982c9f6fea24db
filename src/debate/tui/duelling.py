"""What a round says more where it is a duel: what the opponent answers, and how that went."""

from __future__ import annotations

from textual.content import Content

from debate.core import retold
from debate.core.deck import Deck
from debate.core.round import Feedback, Outcome, Round
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, LOUD, QUIET
from debate.tui.texts import clipped, strength_words


def place_in(words: Words, state: Round) -> str:
    """Return where a round stands, for the header."""
    _ = words
    if state.duel:
        return _("duel, exchange {number} of {total}", number=state.number, total=state.length)
    return _("{number} of {total}", number=state.number, total=state.length)


def answering(words: Words, deck: Deck, state: Round, width: int) -> Content:
    """Return what the opponent's reply answers, in two lines, the first enough; empty where it answers nothing."""
    _, found = words, retold.attacked(deck, state)
    if found is None:
        return Content("")
    title = _("Your opponent attacks your point") if found.made else _("Your opponent attacks that point")
    said = _("You said") if found.made else _("Said for you")
    told = strength_words(_, found.strength) if found.strength else ""
    return Content.assemble(
        (title, LOUD),
        (f"  {told}\n", QUIET),
        (said, HEAD),
        (f"  “{clipped(found.text, width - len(said) - 4)}”", QUIET),
    )


def stood_in(words: Words, state: Round) -> list[Block]:
    """Return how a duel goes on after an answer that made no point."""
    _ = words
    if not (state.duel and isinstance(state.phase, Feedback)) or state.reviews[-1].rebuttal:
        return []
    text = _("This costs you points, not the duel: the strongest answer now stands for yours.")
    return [Block("hint", Content(text))]


def conceded(words: Words, outcome: Outcome) -> list[Block]:
    """Return the praise of a rebuttal that grants the premise and turns it."""
    _, review = words, outcome.review
    made = outcome.item.statement.rebuttal(review.rebuttal) if review.rebuttal else None
    if made is None or not made.concedes:
        return []
    text = _("You grant what is true in it, and turn that against the conclusion. That takes courage, and it works.")
    return [Block("hit", Content.assemble((_("Well conceded"), "bold $hit"), f"  {text}"))]
