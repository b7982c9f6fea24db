"""`debate duel` and `debate duels`: fight one, read and export those that were fought."""

from __future__ import annotations

from argparse import Namespace

from debate.commands.context import Context, UsageError
from debate.commands.play import chosen_deck, chosen_statement, leaving_cleanly, on_lines, wants_plain
from debate.core.deck import Deck
from debate.core.duel import Duel, Level
from debate.core.exchange import exchange
from debate.core.item import Form
from debate.core.shelf import find_deck
from debate.core.wording import N_
from debate.files.store import Store
from debate.game import LocalGame
from debate.plain.exchange import lines, listed, markdown, table
from debate.plain.session import Session


def duel(context: Context) -> int:
    """Fight a duel, on screens or line by line."""
    with Store(context.folders.database) as store:
        game = context.game(store)
        deck = chosen_deck(context.asked, game)
        side, opening = _side(context.asked, deck), chosen_statement(context.asked, deck)
        if wants_plain(context):
            return _plain(context, game, deck, side, opening)
        return _screens(context, game, deck, side, opening)


def asked_duel(asked: Namespace) -> Duel:
    """Return the duel that the flags ask for."""
    return Duel(Level(asked.level), asked.exchanges, Form(asked.mode))


def duels(context: Context) -> int:
    """List the duels that were fought, show one, or write one to a file."""
    with Store(context.folders.database) as store:
        game = context.game(store)
        fought, shelf = game.duels(), game.shelf()
    if not fought:
        context.say(context.words("No duel was fought yet. Begin one with: debate duel"))
    if context.asked.number is None:
        for number, each in enumerate(fought, 1):
            context.say(listed(each, find_deck(shelf, each.deck), number, context.words))
        return 0
    if not 1 <= context.asked.number <= len(fought):
        raise UsageError(
            N_("there is no duel {number}; there are {count}"), number=context.asked.number, count=len(fought)
        )
    chosen = fought[context.asked.number - 1]
    deck = find_deck(shelf, chosen.deck)
    if deck is None:
        raise UsageError(N_('there is no deck "{name}"; choose from: {decks}'), name=chosen.deck, decks="-")
    moves = exchange(deck, chosen.reviews)
    if context.asked.markdown or context.asked.out:
        context.put(context.asked.out or "-", markdown(deck, chosen, moves, context.words))
        return 0
    for line in (*lines(deck, moves, context.words), "", *table(moves, context.words)):
        context.say(line)
    return 0


def _side(asked: Namespace, deck: Deck) -> str:
    side = asked.side or ""
    if side not in ("", "both", *deck.sides):
        listed_sides = ", ".join(deck.sides)
        raise UsageError(N_('there is no side "{side}"; choose from: {sides}'), side=side, sides=listed_sides)
    return "" if side == "both" else side


def _plain(context: Context, game: LocalGame, deck: Deck, side: str, opening: str) -> int:
    with leaving_cleanly():
        state = game.begin_duel(deck, asked_duel(context.asked), start_with=opening, side=side, seed=context.asked.seed)
        if state is None:
            raise UsageError(N_("no statement in this deck fits what you chose"))
        session: Session = on_lines(context, game, deck)
        session.play(state)
    return 0


def _screens(context: Context, game: LocalGame, deck: Deck, side: str, opening: str) -> int:
    from debate.commands.screens import run_duel  # noqa: PLC0415 (Textual only when it is needed)

    return run_duel(context, game, deck, asked_duel(context.asked), side, opening)
