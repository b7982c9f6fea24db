"""Setting up a duel: deck, side, form, opponent and length; Enter starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.core.deck import Deck
from debate.core.duel import openings
from debate.core.exchange import FoughtDuel
from debate.tui import keys
from debate.tui.bout import Bout, bout_knobs, first_bout, turned
from debate.tui.choices import Choices
from debate.tui.duel_list import DuelListScreen
from debate.tui.keys import Key
from debate.tui.knobs import Knob
from debate.tui.turning import TurningScreen

TITLES = 14  # cells


class DuelSetupScreen(TurningScreen):
    """Things to turn with the left and right arrows, kept until the program ends."""

    CSS_PATH = "styles/duel.tcss"

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Static(id="note", markup=False)
        with VerticalScroll(id="list", can_focus=False):
            yield Choices()

    @property
    def decks(self) -> list[Deck]:
        """The decks in which the opponent can answer back."""
        return [each.deck for each in self.debate.shelf or () if each.deck and openings(each.deck, "")]

    @property
    def knobs(self) -> list[Knob]:
        decks = self.decks
        return bout_knobs(self.words, self.bout, decks) if decks else []

    @property
    def bout(self) -> Bout:
        """The wish as it was left, or at first as the settings of a round have it."""
        return self.debate.bout or first_bout(self.game.settings)

    def draw(self) -> None:
        _ = self.words
        self.query_one("#heading", Static).update(_("A duel"))
        intro = _("Your opponent answers what you say, and you answer back, until one of you has nothing left.")
        nothing = _("No deck here has arguments that answer each other.")
        self.query_one("#note", Static).update(intro if self.decks else nothing)
        self.draw_knobs(TITLES)

    def keys_now(self) -> list[Key]:
        _ = self.words
        turning = [Key(keys.ENTER, "Enter", _("start"), self.start), *self.moving_keys()]
        return [
            *(turning if self.decks else []),
            Key(("l",), "l", _("your duels"), self.open_list, help=_("the duels you fought, to read again")),
            Key(keys.BACK, "Esc", _("back"), self.leave),
        ]

    def turned(self, knob: Knob, by: int) -> None:
        self.debate.bout = turned(self.bout, knob.name, knob.turned(by))
        self.draw_all()

    def start(self) -> None:
        values = {knob.name: str(knob.value) for knob in self.knobs}
        deck = next(each for each in self.decks if each.id == values["deck"])
        self.debate.fight(deck, self.bout.duel, side=values["side"])

    def open_list(self) -> None:
        self.debate.attempt(self.game.duels, self._list)

    def _list(self, fought: Sequence[FoughtDuel]) -> None:
        self.app.push_screen(DuelListScreen(fought))
