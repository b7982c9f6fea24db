"""What is played from the home screen: on which deck, and how, as the settings have it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.plan import Wish
    from debate.core.settings import Settings


def taken_of(decks: Sequence[Deck], settings: Settings) -> Deck | None:
    """Return the deck that is played: the one taken last, else the first."""
    last = next((each for each in decks if each.id == settings.deck), None)
    return last or (decks[0] if decks else None)


def wish_of(settings: Settings, deck: Deck, topic: str = "") -> Wish:
    """Return what the settings and `topic` ask of a round on `deck`."""
    from debate.core.plan import Mode, Wish  # noqa: PLC0415 (the first frame does not wait for it)

    side = settings.side if settings.side in deck.sides else ""
    topics = (topic,) if topic in deck.topics else ()
    return Wish(Mode(settings.mode), side, topics, settings.items)
