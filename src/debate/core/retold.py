"""How the moves of a duel are told to someone who was not there, as messages: shells only draw them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debate.core.deck import STRONGEST, Deck
from debate.core.duel import spoken
from debate.core.exchange import Move
from debate.core.feedback import FLAW_NAMES, STRENGTHS
from debate.core.round import Asking, Marking, Round
from debate.core.wording import N_, Message, message


@dataclass(frozen=True, slots=True)
class Attacked:
    """What the opponent's reply on the table attacks: its text, and how strongly.

    `made` tells that it is a point of the student's; else it was said for the student.
    """

    text: str
    strength: int
    made: bool


def attacked(deck: Deck, state: Round) -> Attacked | None:
    """Return what the item on the table attacks; None where it is the opening, or no item of a duel."""
    if not (state.duel and state.outcomes and isinstance(state.phase, Asking | Marking)):
        return None
    last = deck.by_id[spoken(deck, state.reviews)[-1]]
    attack = last.rebuttal(state.items[state.number - 1].statement.id)
    return Attacked(last.text, attack.strength if attack else 0, state.reviews[-1].rebuttal is not None)


def sides(deck: Deck, moves: Sequence[Move]) -> Message:
    """Return who argued which side. There is one move at least."""
    opened = moves[0].side
    named = {"side": deck.sides[deck.other_side(opened)], "other": deck.sides[opened]}
    return message(N_("You: {side}. Opponent: {other}."), **named)


def head(move: Move) -> Message:
    """Return what a move is; its strength follows, where it has one (see `strength`)."""
    if not move.by_student:
        return message(N_("Opponent answers") if move.strength else N_("Opponent opens"))
    if not move.stands_in:
        return message(N_("You answer"))
    if move.review and move.review.skipped:
        return message(N_("You: skipped"))
    if move.flaw:
        return message(N_("You: no point made ({flaw})"), flaw=message(FLAW_NAMES[move.flaw]))
    return message(N_("You: no point made"))


def strength(move: Move) -> Message | None:
    """Return how strong a move was; None for what opens the duel, and where no point was made."""
    if not move.strength or move.stands_in:
        return None
    if move.by_student and move.stronger is None and move.strength < STRONGEST:
        return message(N_("the strongest that stood open"))
    return message(STRENGTHS[move.strength])


def fault(move: Move) -> Message | None:
    """Return in a word why an answer made no point; None where it did, or where there is nothing to say."""
    if not move.stands_in or move.review is None or move.review.skipped:
        return None
    if move.flaw:
        return message(FLAW_NAMES[move.flaw])
    return message(N_("not recognised") if move.review.text else N_("no answer to this"))


def remarks(move: Move) -> Iterator[tuple[int, Message]]:
    """Yield what is told of a move besides what was said, each with the strength of that, or 0."""
    if move.stands_in:
        yield move.strength, message(N_("Said for you: {text}"), text=move.point.text)
    elif move.said:
        yield 0, message(N_("Recognised as: {text}"), text=move.point.text)
    if move.stronger:
        told = message(N_("A stronger answer stood open: {text}"), text=move.stronger.text)
        yield move.stronger.strength, told
