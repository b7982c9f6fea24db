"""A round as plain data and back, so that a session resumes exactly where it was left."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from debate.core.assessment import Assessment
from debate.core.deck import Deck
from debate.core.draw import all_options
from debate.core.duel import Duel, Level
from debate.core.item import SOUND, Form, Item
from debate.core.review import from_json, to_json
from debate.core.round import Asking, Feedback, Finished, Marking, Outcome, Phase, Round
from debate.core.score import Points
from debate.core.spot import verdict_options

Mark = Callable[[str, str], Assessment]  # (statement id, answer) -> assessment


def dump(state: Round) -> str:
    """Return `state` as one line of JSON. The deck's texts are not in it, only ids."""
    return json.dumps(
        {
            "session": state.session,
            "deck": state.deck,
            "fingerprint": state.fingerprint,
            "seed": state.seed,
            "items": [_item(item) for item in state.items],
            "outcomes": [[to_json(each.review), _points(each.points)] for each in state.outcomes],
            "phase": _phase(state.phase),
            "duel": [state.duel.level, state.duel.exchanges, state.duel.form] if state.duel else None,
        },
        ensure_ascii=False,
    )


def number_of(line: str, deck: Deck) -> tuple[int, int]:
    """Return which item the session in `line` is at, and how many there are; nothing is marked for it.

    Raises ValueError where the deck no longer holds what the session asks.
    """
    try:
        plain = json.loads(line)
        if not all(item["statement"] in deck.by_id for item in plain["items"]):
            raise KeyError("statement")
        total = plain["duel"][1] if plain.get("duel") else len(plain["items"])
        waiting = plain["phase"]["name"] in ("asking", "marking")
        return len(plain["outcomes"]) + waiting, total
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"the session cannot be resumed: {error}") from None


def load(line: str, deck: Deck, mark: Mark) -> Round:
    """Return the round in `line`, on `deck`; assessments are made again with `mark`.

    Raises ValueError where the deck no longer holds what the session asks.
    """
    try:
        plain = json.loads(line)
        items = tuple(_read_item(each, deck) for each in plain["items"])
        outcomes = tuple(_read_outcome(item, each, mark) for item, each in zip(items, plain["outcomes"], strict=False))
        answered = len(outcomes)
        current = items[min(answered, len(items) - 1)]
        phase = _read_phase(plain["phase"], current, mark)
        duel = _read_duel(plain.get("duel"))
        known = {name: plain[name] for name in ("session", "deck", "fingerprint", "seed")}
    except (KeyError, TypeError, IndexError, json.JSONDecodeError) as error:
        raise ValueError(f"the session cannot be resumed: {error}") from None
    return Round(**known, items=items, phase=phase, outcomes=outcomes, duel=duel)


def _item(item: Item) -> dict[str, Any]:
    return {
        "statement": item.statement.id,
        "form": item.form,
        "options": [each.id for each in item.options],
        "reply": item.reply.id if item.reply else None,
        "rebuttals": [each.id for each in item.statement.rebuttals],
    }


def _read_item(plain: dict[str, Any], deck: Deck) -> Item:
    whole, form = deck.by_id[plain["statement"]], Form(plain["form"])
    options = all_options(deck, whole) if plain["options"] else {}
    # A duel leaves out what was said before; a deck that has grown since keeps to what was asked.
    asked = set(plain["rebuttals"])
    statement = replace(whole, rebuttals=tuple(each for each in whole.rebuttals if each.id in asked))
    if form is Form.SPOT:
        flaws = [each for each in plain["options"] if each != SOUND]
        return Item(statement, form, verdict_options(flaws), options[plain["reply"]])
    return Item(statement, form, tuple(options[each] for each in plain["options"]))


def _read_duel(plain: list[Any] | None) -> Duel | None:
    return Duel(Level(plain[0]), plain[1], Form(plain[2])) if plain else None


def _points(points: Points) -> list[int]:
    return [points.base, points.own_words, points.halved, points.hints, points.tries, points.streak]


def _read_outcome(item: Item, plain: list[Any], mark: Mark) -> Outcome:
    review = from_json(plain[0])
    assessment = mark(item.statement.id, review.text) if review.text else None
    return Outcome(item, review, Points(*plain[1]), assessment)


def _phase(phase: Phase) -> dict[str, Any]:
    match phase:
        case Asking(_, hints, before):
            return {"name": "asking", "hints": hints, "before": before[0] if before else None}
        case Marking(asking, text, _):
            return {"name": "marking", "asking": _phase(asking), "text": text}
        case Feedback():
            return {"name": "feedback"}
        case Finished():
            return {"name": "finished"}


def _read_phase(plain: dict[str, Any], item: Item, mark: Mark) -> Phase:
    match plain:
        case {"name": "asking", "hints": int(hints), "before": before}:
            return Asking(item, hints, (before, mark(item.statement.id, before)) if before else None)
        case {"name": "marking", "asking": dict(asking), "text": str(text)}:
            inner = _read_phase(asking, item, mark)
            if isinstance(inner, Asking):
                return Marking(inner, text, mark(item.statement.id, text))
        case {"name": "feedback"}:
            return Feedback()
        case {"name": "finished"}:
            return Finished()
    raise KeyError("phase")
