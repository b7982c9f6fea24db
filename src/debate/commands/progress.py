"""`debate progress`: how practice stands, as text or as JSON."""

from __future__ import annotations

import json
from datetime import datetime

from debate.commands.context import Context
from debate.commands.play import chosen_deck
from debate.core.deck import Deck, Statement
from debate.core.ports import Returning
from debate.core.practice import Practice
from debate.files.store import Store
from debate.plain.practice import lines


def run(context: Context) -> int:
    """Print the progress in one deck."""
    with Store(context.folders.database) as store:
        game = context.game(store)
        deck = chosen_deck(context.asked, game)
        practice, returning = game.practice(deck), game.returning(deck)
    if context.asked.json:
        context.say(json.dumps(plain(deck, practice, returning), ensure_ascii=False, indent=2))
        return 0
    for line in lines(deck, practice, returning, context.words):
        context.say(line)
    return 0


def plain(deck: Deck, practice: Practice, returning: Returning) -> dict[str, object]:
    """Return progress as plain data: counts, minutes and days."""
    spotted = practice.spotting
    return {
        "deck": deck.id,
        "at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "mastered": practice.mastered,
        "sides": [
            {"side": each.side, "new": each.new, "learning": each.learning, "known": each.known}
            for each in practice.sides
        ],
        "days": [
            {"date": day.date.isoformat(), "answers": day.answers, "minutes": round(day.minutes, 1)}
            for day in practice.days
        ],
        "streak": practice.streak,
        "strongest": _ids(practice.strongest),
        "weakest": _ids(practice.weakest),
        "sure_and_wrong": _ids(practice.sure_and_wrong),
        "typed": {str(verdict): count for verdict, count in practice.typed.items()},
        "spotting": {
            "flawed": spotted.flawed,
            "hits": spotted.hits,
            "named": spotted.named,
            "sound": spotted.sound,
            "false_alarms": spotted.false_alarms,
            "discrimination": round(spotted.discrimination, 3),
        },
        "due_today": len(returning.cards),
        "due_ahead": list(returning.ahead),
    }


def _ids(statements: tuple[Statement, ...]) -> list[str]:
    return [each.id for each in statements]
