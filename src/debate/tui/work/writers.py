"""What is written on the workbench: texts, whys, the title, names of sides."""

from __future__ import annotations

from functools import partial

from textual.content import Content

from debate.core.deck import Rebuttal
from debate.core.work import Add, NameSide, Reword, SetTitle, SetWhy
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, LOUD, QUIET
from debate.tui.texts import strength_words
from debate.tui.work.base import WorkScreen
from debate.tui.work.writing import Wanted, WriteScreen

FITS = 190  # characters of a statement that fit every screen


def reword(screen: WorkScreen, statement: str) -> None:
    """Write the text of a statement anew, with the old one above it."""
    _, deck, entry = screen.words, screen.bench.deck, screen.entry(statement)
    if entry is None:
        return
    shown, side = entry.statement, deck.sides[entry.statement.side]
    as_it_stands = Content.assemble((side, LOUD), (f"   {_('as it stands')}", QUIET), f"\n{shown.text}")
    about = [Block("plain", as_it_stands)]
    whole = Block("other", Content.assemble((_("The whole comment"), HEAD), f"\n{entry.whole}"))
    below = [whole] if entry.whole else []
    wanted = Wanted(_("In your own words"), shown.text, partial(Reword, statement), about, below, FITS)
    screen.app.push_screen(WriteScreen(wanted))


def write_why(screen: WorkScreen, answered: str, rebuttal: Rebuttal) -> None:
    """Write why a rebuttal is as strong as it is against the statement `answered`."""
    _, deck = screen.words, screen.bench.deck
    title = _("Why is this that strong?")
    about = [
        Block("hint", Content.assemble((_("The statement"), HEAD), f"\n{deck.by_id[answered].text}")),
        Block("model", Content.assemble((strength_words(_, rebuttal.strength), HEAD), f"\n{rebuttal.text}")),
        Block("plain", Content.styled(_("Students read this after their answer, in a sentence or two."), QUIET)),
    ]
    wanted = Wanted(title, rebuttal.why, partial(SetWhy, answered, rebuttal.id), about)
    screen.app.push_screen(WriteScreen(wanted))


def write_title(screen: WorkScreen) -> None:
    _ = screen.words
    about = [Block("plain", Content.styled(_("The title that students see."), QUIET))]
    screen.app.push_screen(WriteScreen(Wanted(_("Title"), screen.bench.deck.title, SetTitle, about, settles=True)))


def name_side(screen: WorkScreen, side: str) -> None:
    """Write the name of a side, with statements of it as a reminder."""
    _, deck = screen.words, screen.bench.deck
    about = [Block("plain", Content.styled(_("What does this side stand for? Students see its name."), QUIET))]
    below = [Block("other", Content(each.text)) for each in deck.of_side(side)[:3]]
    wanted = Wanted(_("Name of a side"), deck.sides[side], partial(NameSide, side), about, below, settles=True)
    screen.app.push_screen(WriteScreen(wanted))


def write_own(screen: WorkScreen, below: str, strength: int = 0) -> None:
    """Write a statement of one's own: one that rebuts `below` with `strength`, else one on its side."""
    _, deck = screen.words, screen.bench.deck
    beside = deck.by_id[below]
    side = deck.other_side(beside.side) if strength else beside.side
    answer = _("What would you answer? It becomes a statement of the other side.")
    task = answer if strength else _("A claim with its ground, as someone would say it.")
    about = [
        Block("hint", Content.assemble((deck.sides[beside.side], LOUD), f"\n{beside.text}")),
        Block("plain", Content.assemble((deck.sides[side], LOUD), (f"   {task}", QUIET))),
    ]
    wanted = Wanted(_("A statement of your own"), "", partial(_own, below, side, strength), about, fits=FITS)
    screen.app.push_screen(WriteScreen(wanted))


def _own(below: str, side: str, strength: int, text: str) -> Add:
    return Add(below, side, text, strength)
