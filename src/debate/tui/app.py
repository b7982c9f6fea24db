"""The application: one game, its words and theme, and the way from screen to screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.app import App

from debate.core.ports import Game, NotSavedError
from debate.locale import Words
from debate.tui.base import KeyScreen
from debate.tui.home import HomeScreen
from debate.tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.duel import Duel
    from debate.core.growth import Challenge
    from debate.core.plan import Wish
    from debate.core.round import Round
    from debate.core.settings import Settings
    from debate.core.shelf import DeckFile
    from debate.tui.bout import Bout
    from debate.tui.keys import Key

# Home is all that the first frame needs: every other screen is imported when it is opened.

T = TypeVar("T")
BRIEFLY = 3.0  # seconds: what is told over a card goes soon


@dataclass(frozen=True, slots=True)
class StartWith:
    """A round to begin with, instead of the home screen. `deck` is the id of a deck.

    With `duel` it is a duel, against a student who argues the side of `wish`; `opening` is
    the id of what the opponent opens with, empty for any.
    """

    deck: str
    wish: Wish
    seed: int | None = None
    duel: Duel | None = None
    opening: str = ""


class DebateApp(App[None]):
    """The debate trainer on a terminal."""

    ENABLE_COMMAND_PALETTE = False
    TITLE = "debate"
    CSS_PATH: ClassVar = ["styles/base.tcss", "styles/home.tcss"]

    def __init__(
        self,
        game: Game,
        words: Words,
        *,
        start: StartWith | None = None,
        words_for: Callable[[str], Words],
    ) -> None:
        super().__init__()
        self.game, self.words, self._start, self._words_for = game, words, start, words_for
        self.shelf: Sequence[DeckFile] | None = None
        self.bout: Bout | None = None
        self.drafts: dict[tuple[str, int], str] = {}
        self._prepared: dict[str, asyncio.Task[None]] = {}
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = THEMES[game.settings.theme].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DARK.variables

    def get_default_screen(self) -> HomeScreen:
        return HomeScreen()

    def on_mount(self) -> None:
        self.call_after_refresh(lambda: self.run_worker(self._open_shelf()))

    async def _open_shelf(self) -> None:
        shelf = await asyncio.to_thread(self.game.shelf)
        await asyncio.to_thread(self.game.recall)
        self.shelf = shelf
        self.redraw()
        if self._start is not None:
            self._begin_with(self._start)

    def _begin_with(self, start: StartWith) -> None:
        _ = self.words
        deck = self.deck(start.deck)
        if deck is None:
            self.tell(_("No such deck"), _('There is no sound deck "{name}".', name=start.deck))
        elif start.duel:
            self.fight(deck, start.duel, start.opening, start.wish.side, seed=start.seed)
        else:
            self.play(deck, start.wish, start.seed)

    def deck(self, deck_id: str) -> Deck | None:
        return next((each.deck for each in self.shelf or () if each.deck and each.deck.id == deck_id), None)

    @property
    def first_deck(self) -> Deck | None:
        return next((each.deck for each in self.shelf or () if each.deck), None)

    def prepare(self, deck: Deck) -> asyncio.Future[None]:
        """Make the marker of `deck` ready in the background; await what is returned for it."""
        if deck.fingerprint not in self._prepared:
            work = asyncio.to_thread(self.game.prepare, deck)
            self._prepared[deck.fingerprint] = asyncio.create_task(work)
        # A screen that is left while it waits must not stop the work.
        return asyncio.shield(self._prepared[deck.fingerprint])

    def play(self, deck: Deck, wish: Wish, seed: int | None = None) -> None:
        self.attempt(partial(self.game.begin, deck, wish, seed), partial(self._began, deck, wish))

    def fight(self, deck: Deck, duel: Duel, opening: str = "", side: str = "", *, seed: int | None = None) -> None:
        """Begin a duel: from the statement `opening`, or against a student who argues `side`."""
        from debate.tui.ways import duel_wish  # noqa: PLC0415

        begin = partial(self.game.begin_duel, deck, duel, start_with=opening, side=side, seed=seed)
        self.attempt(begin, partial(self._began, deck, duel_wish(duel, side)))

    def take_up(self, deck: Deck, wish: Wish, challenge: Challenge) -> None:
        """Begin the duel that a round by `wish` has come to; rounds go on by it afterwards."""
        begin = partial(self.game.begin_duel, deck, challenge.duel, start_with=challenge.opening, side=wish.side)
        self.attempt(begin, partial(self._began, deck, replace(wish, only=(), cards=())))

    def open_duel_setup(self) -> None:
        from debate.tui.duel_setup import DuelSetupScreen  # noqa: PLC0415

        self.push_screen(DuelSetupScreen())

    def open_map(self, deck: Deck, at: str = "") -> None:
        """Open the map of `deck`, at the statement `at`."""
        from debate.tui.map import MapScreen  # noqa: PLC0415

        self.push_screen(MapScreen(deck, at))

    def _began(self, deck: Deck, wish: Wish, state: Round | None) -> None:
        _ = self.words
        if state is None:
            self.tell(_("Nothing to ask"), _("No argument in this deck fits these choices. Try another topic or side."))
        else:
            self.show_round(deck, wish, state)

    def show_round(self, deck: Deck, wish: Wish, state: Round) -> None:
        """Show `state` where it stands: a card, or the summary at its end. Another open round waits under it."""
        from debate.core.round import Finished  # noqa: PLC0415
        from debate.tui.ended import EndedScreen  # noqa: PLC0415
        from debate.tui.play import RoundScreen  # noqa: PLC0415
        from debate.tui.ways import ending, holds_another  # noqa: PLC0415

        _ = self.words
        played = isinstance(self.screen, RoundScreen | EndedScreen)
        while len(self.screen_stack) > 1 and not holds_another(self.screen, state):
            self.pop_screen()
        if len(self.screen_stack) > 1 and not played:
            told = _("Your round waits: leave this one, and you go on there.")
            self.call_after_refresh(partial(self.notify, told, timeout=BRIEFLY, markup=False))
        over = isinstance(state.phase, Finished)
        self.push_screen(ending(deck, wish, state) if over else RoundScreen(deck, wish, state))

    def waiting(self, screen: KeyScreen) -> bool:
        """Whether another round waits under the round or the end that `screen` shows."""
        from debate.tui.play import RoundScreen  # noqa: PLC0415

        return any(isinstance(each, RoundScreen) for each in self.screen_stack if each is not screen)

    def come_back(self) -> None:
        """Make the round that waited the one that was left last, where one is shown now."""
        from debate.tui.play import RoundScreen  # noqa: PLC0415

        if isinstance(self.screen, RoundScreen):
            self.attempt(partial(self.game.keep, self.screen.state), lambda _kept: None)

    def show_help(self, keys: Sequence[Key]) -> None:
        from debate.tui.help import HelpScreen  # noqa: PLC0415

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(keys))

    def attempt(self, work: Callable[[], T], then: Callable[[T], None], *, vital: bool = False) -> None:
        """Do `work`, then `then` with what it gave; where it fails, say why and offer to try again.

        Without what is `vital` there is nothing to go back to: who does not try again stops. The screen
        that asked for it asks again when it comes back.
        """
        try:
            result = work()
        except NotSavedError as error:
            from debate.tui.notice import Notice  # noqa: PLC0415

            _ = self.words
            title = _("Cannot be read") if vital else _("Not saved")
            notice = Notice(_, title, _.message(error.message), again=True, vital=vital)
            self.push_screen(notice, lambda again: self.attempt(work, then) if again and not vital else None)
            return
        then(result)

    def tell(self, title: str, text: str) -> None:
        from debate.tui.notice import Notice  # noqa: PLC0415

        self.push_screen(Notice(self.words, title, text))

    def change(self, settings: Settings) -> None:
        """Keep `settings` and let them take effect at once."""
        before = self.game.settings
        self.attempt(partial(self.game.change, settings), lambda _kept: None)
        if settings.language != before.language:
            self.words = self._words_for(settings.language)
        self.theme = THEMES[settings.theme].name
        self.redraw()

    def redraw(self) -> None:
        """Draw the screen anew, in the words and colours of now; one that is still being made draws itself."""
        if isinstance(self.screen, KeyScreen) and self.screen.is_mounted:
            self.screen.read()

    def action_help_quit(self) -> None:
        _ = self.words
        self.notify(_("Press Esc to go back, Ctrl+Q to stop. Your game is kept."), markup=False)
