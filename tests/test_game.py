"""A game on this machine: what was answered is read once, off the main thread, and a fault is told when asked."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.core.events import Chosen, Continued, Undone
from debate.core.plan import Mode, Wish
from debate.core.ports import NotSavedError
from debate.core.review import Review
from debate.core.wording import message
from debate.files.folders import builtin_decks, find_folders
from debate.files.store import Store
from debate.game import LocalGame
from debate.history import History
from tests.builders import review


class CountedStore(Store):
    """A store that counts how often it is read; `broken`, it cannot be."""

    reads = 0
    broken = False

    def reviews(self) -> tuple[Review, ...]:
        self.reads += 1
        if self.broken:
            raise NotSavedError(message("{path} is damaged", path=self.path))
        return super().reviews()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CountedStore]:
    with CountedStore(tmp_path / "reviews.sqlite3") as store:
        yield store


@pytest.fixture
def game(tmp_path: Path, store: CountedStore) -> LocalGame:
    return LocalGame(find_folders({"DEBATE_HOME": str(tmp_path)}), [builtin_decks()], store, "en")


def first(game: LocalGame) -> Deck:
    return next(each.deck for each in game.shelf() if each.deck)


def test_answers_are_read_once_and_off_the_main_thread(game: LocalGame, store: CountedStore) -> None:
    deck = first(game)
    answered = deck.statements[0].id
    store.merge([review(number, deck=deck.id, statement=answered) for number in range(2)])
    with ThreadPoolExecutor(1) as others:
        others.submit(game.recall).result()
    assert game.progress(deck).of(answered).known
    game.change(replace(game.settings, horizon=30))
    assert game.practice(deck).days
    assert sum(game.returning(deck).ahead) <= 1
    assert store.reads == 1


def test_a_fault_is_told_when_something_is_asked(game: LocalGame, store: CountedStore) -> None:
    store.broken = True
    game.recall()
    with pytest.raises(NotSavedError, match="damaged"):
        game.progress(first(game))


def test_the_history_keeps_up_with_the_store(game: LocalGame, store: CountedStore) -> None:
    """Answer, go on and take back, over the end of a session: what is in memory is what is on the disk."""
    deck = first(game)
    game.recall()
    state = game.begin(deck, Wish(Mode.CHOOSE, items=2), seed=1)
    assert state is not None
    for option in (0, 1):
        state = game.advance(state, Chosen(state.items[option].options[0].id, game.stamp(2.0)))
        state = game.advance(state, Continued())
    state = game.advance(state, Undone(game.stamp(0.0)))
    fresh = History(store.reviews())
    assert game.progress(deck) == fresh.progress(deck)
    assert game.spotting(deck) == fresh.spotting(deck)
    assert sum(each.answers for each in game.progress(deck).standings.values()) == 1
