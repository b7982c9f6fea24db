"""What a plain game says more in a duel: what the opponent answers, what was conceded, how it goes on."""

from __future__ import annotations

from collections.abc import Iterator

from debate.core import retold
from debate.core.deck import Deck
from debate.core.feedback import STRENGTHS
from debate.core.round import Round
from debate.locale import Words
from debate.plain.show import wrapped


def answering(deck: Deck, state: Round, _: Words) -> Iterator[str]:
    """Yield what the opponent's reply answers, and how strong it is."""
    found = retold.attacked(deck, state)
    if found is None:
        return
    said = _("You said") if found.made else _("Said for you")
    title = _("Your opponent attacks your point") if found.made else _("Your opponent attacks that point")
    yield ""
    yield wrapped(f"{said}: “{found.text}”")
    yield wrapped(f"{title}: {_(STRENGTHS[found.strength])}.")


def remarks(state: Round, _: Words) -> Iterator[str]:
    """Yield what is said of the last answer besides its verdict: that it conceded, or how the duel goes on."""
    outcome = state.outcomes[-1]
    made = outcome.item.statement.rebuttal(outcome.review.rebuttal) if outcome.review.rebuttal else None
    if made and made.concedes:
        text = _(
            "You grant what is true in it, and turn that against the conclusion. That takes courage, and it works."
        )
        yield wrapped(f"{_('Well conceded')}: {text}")
    if state.duel and made is None:
        yield wrapped(_("This costs you points, not the duel: the strongest answer now stands for yours."))
