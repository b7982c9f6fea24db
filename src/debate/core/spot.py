"""Spot the flaw: a reply to an argument is sound, or it has a flaw to be named.

Training people on flaws alone teaches them to distrust everything. So half of the items
of a session are sound, and hits and false alarms are counted apart.
"""

from __future__ import annotations

from random import Random

from debate.core.deck import Deck, Statement
from debate.core.draw import flawed_option, rebuttal_option
from debate.core.flaws import FLAWS
from debate.core.item import SOUND, Form, Item, Kind, Option

FLAWS_SHOWN = 3
SOUND_FROM = 2  # weaker rebuttals are too near a flaw to be called sound


def can_spot(statement: Statement) -> bool:
    """Whether `statement` has a sound reply as well as a flawed one."""
    return bool(statement.flawed) and any(each.strength >= SOUND_FROM for each in statement.rebuttals)


def spot_items(deck: Deck, statements: list[Statement], chance: Random) -> tuple[Item, ...]:
    """Return an item for each of `statements`, half of them with a sound reply."""
    count = len(statements)
    sound = [place < (count + chance.randrange(2)) // 2 for place in range(count)]
    chance.shuffle(sound)
    return tuple(_item(deck, each, is_sound, chance) for each, is_sound in zip(statements, sound, strict=True))


def verdict_options(flaws: list[str]) -> tuple[Option, ...]:
    """Return the verdicts to choose from: sound, then the given flaws."""
    return (Option(SOUND, "", Kind.SOUND), *(Option(flaw, "", Kind.FLAW, flaw=flaw) for flaw in flaws))


def _item(deck: Deck, statement: Statement, is_sound: bool, chance: Random) -> Item:
    if is_sound:
        rebuttals = [each for each in statement.rebuttals if each.strength >= SOUND_FROM]
        reply = rebuttal_option(chance.choice(rebuttals))
    else:
        reply = flawed_option(chance.choice(statement.flawed))
    flaws = _flaws(deck, reply.flaw, chance)
    return Item(statement, Form.SPOT, verdict_options(flaws), reply)


def _flaws(deck: Deck, right: str, chance: Random) -> list[str]:
    """Return flaws to choose from, the right one among them, of those that the deck uses."""
    used = {move.flaw for move in deck.flawed_by_id.values()}
    others = [flaw for flaw in FLAWS if flaw in used and flaw != right]
    wanted = FLAWS_SHOWN - (1 if right else 0)
    shown = chance.sample(others, min(wanted, len(others))) + ([right] if right else [])
    chance.shuffle(shown)
    return shown
