"""A round as plain data and back, so that a session resumes exactly where it was left."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from debate.core.assessment import Assessment
from debate.core.deck import Deck
from debate.core.item import Form, Item, all_options
from debate.core.review import from_json, to_json
from debate.core.round import Asking, Feedback, Finished, Marking, Outcome, Phase, Round
from debate.core.score import Points

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
        },
        ensure_ascii=False,
    )


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
        known = {name: plain[name] for name in ("session", "deck", "fingerprint", "seed")}
    except (KeyError, TypeError, IndexError, json.JSONDecodeError) as error:
        raise ValueError(f"the session cannot be resumed: {error}") from None
    return Round(**known, items=items, phase=phase, outcomes=outcomes)


def _item(item: Item) -> dict[str, Any]:
    return {"statement": item.statement.id, "form": item.form, "options": [each.id for each in item.options]}


def _read_item(plain: dict[str, Any], deck: Deck) -> Item:
    statement = deck.by_id[plain["statement"]]
    options = all_options(deck, statement) if plain["options"] else {}
    return Item(statement, Form(plain["form"]), tuple(options[each] for each in plain["options"]))


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
