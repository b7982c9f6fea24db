"""The running program behind the shells: decks, sessions and reviews, put together."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random, SystemRandom
from threading import Lock
from typing import TYPE_CHECKING

from debate.core.ports import Left, NotSavedError, Returning
from debate.core.settings import Settings
from debate.files.folders import Folders, builtin_sources
from debate.files.settings import read_settings, write_settings
from debate.files.store import OpenSession, Store
from debate.files.trouble import explained

if TYPE_CHECKING:
    from debate.core.assessment import Assessment
    from debate.core.deck import Deck
    from debate.core.duel import Duel
    from debate.core.events import Event, Stamp
    from debate.core.exchange import FoughtDuel
    from debate.core.growth import Growth
    from debate.core.item import Item
    from debate.core.marking import Marker
    from debate.core.plan import Wish
    from debate.core.practice import Practice
    from debate.core.progress import Progress, Spotting
    from debate.core.review import Review
    from debate.core.round import Round
    from debate.core.shelf import DeckFile
    from debate.files.sources import Record
    from debate.history import History

# The first frame waits for what this module imports. Decks, markers and schedules are needed
# only after it, and come with libraries of their own: they are imported where they are used.


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class LocalGame:
    """The game of one user on this machine; see `debate.core.ports.Game`."""

    folders: Folders
    places: Sequence[Path]
    store: Store
    language: str = ""
    _settings: Settings | None = None
    _shelf: list[DeckFile] | None = None
    _markers: dict[str, Marker] = field(default_factory=dict)
    _kept: History | None = None
    _reading: Lock = field(default_factory=Lock)
    _sources: Mapping[str, Record] | None = None

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            self._settings = read_settings(self.folders.settings)
        return self._settings

    def change(self, settings: Settings) -> None:
        self._settings = settings
        with explained(self.folders.settings):
            write_settings(self.folders.settings, settings)

    def shelf(self) -> Sequence[DeckFile]:
        if self._shelf is None:
            # Decks in the student's language come first.
            from debate.files.library import read_library  # noqa: PLC0415 (see the note on imports above)

            found = read_library(self.places)
            self._shelf = sorted(found, key=lambda each: each.deck is None or each.deck.language != self.language)
        return self._shelf

    def prepare(self, deck: Deck) -> None:
        self._marker(deck)

    def recall(self) -> None:
        with suppress(NotSavedError):
            for deck in [each.deck for each in self.shelf() if each.deck]:
                self.progress(deck)
                self.growth(deck)
                self.returning(deck)

    def progress(self, deck: Deck) -> Progress:
        return self._history().progress(deck)

    def growth(self, deck: Deck) -> Growth:
        return self._history().growth(deck)

    def begin(self, deck: Deck, wish: Wish, seed: int | None = None) -> Round | None:
        from debate.core.plan import plan  # noqa: PLC0415
        from debate.core.progress import Progress  # noqa: PLC0415

        # A seed promises the same game twice, whatever was answered in between.
        progress = self.progress(deck) if seed is None else Progress({})
        growth = self.growth(deck) if seed is None else None
        seed = SystemRandom().randrange(2**31) if seed is None else seed
        items = plan(deck, wish, progress, Random(seed), growth)
        return self._start(deck, seed, items) if items else None

    def begin_duel(
        self, deck: Deck, duel: Duel, start_with: str = "", side: str = "", seed: int | None = None
    ) -> Round | None:
        from debate.core.duel import opening, openings  # noqa: PLC0415

        seed = SystemRandom().randrange(2**31) if seed is None else seed
        chance = Random(seed)
        asked = deck.by_id.get(start_with)
        statements = [each for each in ([asked] if asked else openings(deck, side)) if each.rebuttals]
        if not statements:
            return None
        return self._start(deck, seed, (opening(deck, duel, chance.choice(statements), chance),), duel)

    def _start(self, deck: Deck, seed: int, items: tuple[Item, ...], duel: Duel | None = None) -> Round:
        from debate.core.round import start  # noqa: PLC0415

        state = start(str(uuid.uuid4()), deck.id, deck.fingerprint, seed, items, duel=duel)
        self._save(state, ())
        return state

    def duels(self) -> Sequence[FoughtDuel]:
        return self._history().duels()

    def spotting(self, deck: Deck) -> Spotting:
        return self._history().spotting(deck)

    def practice(self, deck: Deck) -> Practice:
        return self._history().practice(deck, now().astimezone())

    def returning(self, deck: Deck) -> Returning:
        return self._history().returning(deck, now().astimezone(), self.settings.daily, self.settings.horizon)

    def passage(self, source: str, block: int) -> str | None:
        from debate.files.sources import passage  # noqa: PLC0415

        record = self._records().get(source)
        return passage(self.folders.sources, record, block) if record else None

    def _records(self) -> Mapping[str, Record]:
        if self._sources is None:
            from debate.files.sources import read_records  # noqa: PLC0415

            self._sources = {record.key: record for record in read_records(builtin_sources())}
        return self._sources

    def left(self) -> Left | None:
        from debate.core.snapshot import number_of  # noqa: PLC0415

        session, deck = self._open()
        if session is None or deck is None:
            return None
        try:
            return Left(deck, *number_of(session.snapshot, deck))
        except ValueError:
            # The deck was changed meanwhile; the reviews stay, the session cannot go on.
            return None

    def resume(self) -> Round | None:
        from debate.core.snapshot import load  # noqa: PLC0415

        session, deck = self._open()
        if session is None or deck is None:
            return None
        try:
            return load(session.snapshot, deck, lambda statement, text: self.mark(deck, statement, text))
        except ValueError:
            return None

    def keep(self, state: Round) -> None:
        self._save(state, ())

    def advance(self, state: Round, event: Event) -> Round:
        from debate.core.step import step  # noqa: PLC0415

        after, effects = step(state, self._with_reply(state, event))
        if after is not state:
            self._save(after, [effect.review for effect in effects])
        return after

    def _with_reply(self, state: Round, event: Event) -> Event:
        """Let the opponent of a duel answer, where the student goes on."""
        from debate.core.duel import reply  # noqa: PLC0415
        from debate.core.events import Continued  # noqa: PLC0415
        from debate.core.round import Feedback  # noqa: PLC0415

        deck = self._deck(state.deck)
        if not (state.duel and deck and isinstance(event, Continued) and isinstance(state.phase, Feedback)):
            return event
        chance = Random(f"{state.seed}:{len(state.outcomes)}")
        return Continued(reply(deck, state.duel, state.reviews, chance))

    def mark(self, deck: Deck, statement: str, answer: str) -> Assessment:
        return self._marker(deck).mark(statement, answer)

    def stamp(self, seconds: float, sure: int = 0) -> Stamp:
        from debate.core.events import Stamp  # noqa: PLC0415

        return Stamp(str(uuid.uuid4()), now(), seconds, sure)

    def _save(self, state: Round, reviews: Sequence[Review]) -> None:
        from debate.core.round import Finished  # noqa: PLC0415
        from debate.core.snapshot import dump  # noqa: PLC0415

        if isinstance(state.phase, Finished):
            self.store.finish(state.session, reviews)
        else:
            self.store.record(OpenSession(state.session, state.deck, now(), dump(state)), reviews)
        if self._kept is not None:
            self._kept.add(reviews)

    def _open(self) -> tuple[OpenSession | None, Deck | None]:
        session = self.store.open_session()
        return session, self._deck(session.deck) if session else None

    def _deck(self, deck_id: str) -> Deck | None:
        return next((each.deck for each in self.shelf() if each.deck and each.deck.id == deck_id), None)

    def _marker(self, deck: Deck) -> Marker:
        if deck.fingerprint not in self._markers:
            from debate.files.marker_cache import ready_marker  # noqa: PLC0415

            self._markers[deck.fingerprint] = ready_marker(deck, self.folders.cache)
        return self._markers[deck.fingerprint]

    def _history(self) -> History:
        with self._reading:
            if self._kept is None:
                from debate.history import History  # noqa: PLC0415

                self._kept = History(self.store.reviews())
            return self._kept
