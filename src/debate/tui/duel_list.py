"""The duels that were fought, the latest first: mark one and read it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from textual.widget import Widget
from textual.widgets import Static

from debate.core.exchange import FoughtDuel
from debate.locale import Words
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.bout import first_bout
from debate.tui.choices import Row
from debate.tui.fought import FoughtScreen
from debate.tui.keys import Key
from debate.tui.listing import Listing
from debate.tui.texts import total


class DuelListScreen(KeyScreen):
    """One line for each duel. Those of a deck that is gone are told, but cannot be read."""

    CSS_PATH = "styles/duel.tcss"

    def __init__(self, fought: Sequence[FoughtDuel]) -> None:
        super().__init__()
        self.fought = fought

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Static(id="note", markup=False)
        yield Listing()

    def draw(self) -> None:
        _ = self.words
        listing, note = self.query_one(Listing), self.query_one("#note", Static)
        self.query_one("#heading", Static).update(_("Your duels"))
        note.update(_("You fought no duel yet."))
        note.display = not self.fought
        rows = [Row(self._line(each)) for each in self.fought]
        listing.show(rows, (listing.marked or 0) if rows else None)

    def _line(self, fought: FoughtDuel) -> str:
        deck = self.debate.deck(fought.deck)
        opening = deck.by_id.get(fought.reviews[0].statement) if deck else None
        about = f"“{opening.text}”" if opening else deck.title if deck else fought.deck
        return listed(self.words, fought, about)

    def keys_now(self) -> list[Key]:
        _, listing = self.words, self.query_one(Listing)
        reading = [
            Key(keys.ENTER, "Enter", _("read it"), self.open),
            Key(keys.UP, "", "", partial(listing.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(listing.move, 1), help=_("go up and down; j and k do too")),
            Key(("pagedown", "space"), "", "", partial(listing.move, 10)),
            Key(("pageup",), "", "", partial(listing.move, -10)),
        ]
        return [*(reading if self.fought else []), Key(keys.BACK, "Esc", _("back"), self.leave)]

    def on_listing_marked(self, message: Listing.Marked) -> None:
        if message.again:
            self.open()

    def open(self) -> None:
        _, fought = self.words, self.fought[self.query_one(Listing).marked or 0]
        deck = self.debate.deck(fought.deck)
        if deck is None or fought.reviews[0].statement not in deck.by_id:
            self.debate.tell(_("No such deck"), _('There is no sound deck "{name}".', name=fought.deck))
        else:
            bout = self.debate.bout or first_bout(self.game.settings)
            self.app.push_screen(FoughtScreen(deck, replace(bout.duel, form=fought.reviews[0].form), fought.reviews))


def listed(words: Words, fought: FoughtDuel, about: str) -> str:
    """Return a duel in one line: when, how it went, and what it opened with."""
    _ = words
    answers = _.plural("{count} answer", "{count} answers", len(fought.reviews))
    return f"{fought.at.astimezone():%Y-%m-%d %H:%M}  {total(_, fought.points):>10}  {answers:<12}  {about}"
