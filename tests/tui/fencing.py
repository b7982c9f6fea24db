"""A small map of statements that attack each other, and a game that fights duels on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from random import Random

from debate.core.deck import Deck, FlawedMove, Point, Rebuttal, SourceRef, Statement
from debate.core.draw import make_item
from debate.core.duel import Duel, opening, openings, reply
from debate.core.events import Continued, Event
from debate.core.exchange import FoughtDuel, duels
from debate.core.item import Form, Option
from debate.core.plan import Wish
from debate.core.round import Asking, Feedback, Round, start
from debate.core.settings import Settings
from debate.core.shelf import DeckFile
from debate.tui.play import RoundScreen
from tests.tui.fakes import SOURCES, FakeGame
from tests.tui.player import Player

TEXTS = {
    "for-0": "A free tram takes cars off the road, and so the air in town gets cleaner.",
    "against-0": "Those who take a free tram walked or cycled before.",
    "for-1": "Of the new riders, the count shows that one in three left a car at home.",
    "against-1": "Someone pays for what is free: the town does.",
    "for-2": "What the town pays for trams it saves on roads and on sick leave.",
    "against-2": "A count of riders says nothing on the cars that took the room left on the road.",
}
ATTACKS = {
    "for-0": [("against-0", 3), ("against-1", 1)],
    "against-0": [("for-1", 3), ("for-2", 1)],
    "for-1": [("against-2", 3), ("against-1", 2)],
    "against-1": [("for-2", 2)],
    "for-2": [("against-2", 2)],
}
LAST = Point("full-roads", "Roads that fill up again are still roads with fewer jams [sic].")


def point(name: str) -> Point:
    return Point(name, TEXTS[name], (SourceRef("talk", (3,)),) if name == "for-0" else (SourceRef("note", (2, 5)),))


def statement(name: str) -> Statement:
    attacks = [
        Rebuttal(point(other), strength, f"It hits {name} with {strength}.", other == "against-0")
        for other, strength in ATTACKS.get(name, [])
    ]
    flawed = FlawedMove(f"{name}-flaw", f"Only a fool would say {name}.", "ad-hominem", "It is about the speaker.")
    made = tuple(attacks or [Rebuttal(LAST, 2, "It leaves some room.")])
    return Statement(point(name), name.split("-", maxsplit=1)[0], ("trams",), made, (flawed,))


def tram_deck() -> Deck:
    """Return a deck of three statements a side, on which a duel from `for-0` can last three exchanges."""
    sides = {"for": "For free trams", "against": "Against free trams"}
    return Deck("trams", "Free trams [b]", "en", sides, tuple(map(statement, TEXTS)), SOURCES, fingerprint="t1")


@dataclass
class FencingGame(FakeGame):
    """Fights duels as the real game does; `texts` are the copies of sources, by key and block."""

    files: Sequence[DeckFile] = field(default_factory=lambda: [DeckFile(PurePath("decks/trams.yaml"), tram_deck())])
    settings: Settings = field(default_factory=lambda: Settings(mode="choose", items=2, side="against"))
    texts: dict[tuple[str, int], str] = field(default_factory=dict)
    fights: list[tuple[Duel, str, str]] = field(default_factory=list)

    def begin(self, deck: Deck, wish: Wish, seed: int | None = None) -> Round | None:
        self._disk()
        self.wishes.append(wish)
        asked = wish.only or [each.id for each in deck.statements if each.side != wish.side][: wish.items]
        items = tuple(make_item(deck, deck.by_id[each], Form.CHOOSE, Random(1)) for each in asked)
        self.open = start(f"session-{len(self.wishes)}", deck.id, deck.fingerprint, seed or 1, items)
        return self.open

    def begin_duel(
        self, deck: Deck, duel: Duel, *, start_with: str = "", side: str = "", seed: int | None = None
    ) -> Round | None:
        self._disk()
        self.fights.append((duel, start_with, side))
        first = deck.by_id[start_with] if start_with else openings(deck, side)[0]
        name, items = f"duel-{len(self.fights)}", (opening(deck, duel, first, Random(1)),)
        self.open = start(name, deck.id, deck.fingerprint, seed or 1, items, duel=duel)
        return self.open

    def advance(self, state: Round, event: Event) -> Round:
        if state.duel and isinstance(event, Continued) and isinstance(state.phase, Feedback):
            event = Continued(reply(tram_deck(), state.duel, state.reviews, Random(1)))
        return super().advance(state, event)

    def duels(self) -> Sequence[FoughtDuel]:
        return duels(self.reviews)

    def passage(self, source: str, block: int) -> str | None:
        return self.texts.get((source, block))


def options(player: Player) -> tuple[Option, ...]:
    phase = player.on(RoundScreen).state.phase
    assert isinstance(phase, Asking)
    return phase.item.options


async def choose(player: Player, *ids: str) -> None:
    """Choose each of `ids` in turn, and go on."""
    for name in ids:
        place = [each.id for each in options(player)].index(name)
        await player.press(str(place + 1), "enter", "enter")
