"""`debate map`: look around in the map of a deck."""

from __future__ import annotations

from debate.commands.context import Context
from debate.commands.play import chosen_deck, chosen_statement
from debate.core.argument_map import ArgumentMap
from debate.files.store import Store
from debate.plain.map import around, overview


def run(context: Context) -> int:
    """Print the statements of a deck, those that are searched for, or one with what is around it."""
    with Store(context.folders.database) as store:
        game = context.game(store)
        deck = chosen_deck(context.asked, game)
        progress = game.progress(deck)
    name = chosen_statement(context.asked, deck)
    if not name:
        found = ArgumentMap(deck).search(context.asked.search or "")
        for line in overview(deck, found, progress, context.words):
            context.say(line)
        return 0
    for line in around(deck, deck.by_id[name], context.words):
        context.say(line)
    return 0
