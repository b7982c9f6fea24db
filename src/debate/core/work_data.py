"""Steps on the workbench as plain data that JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any, get_args

from debate.core.deck import Idea
from debate.core.work import Step

_STEPS = {step.__name__: step for step in get_args(Step)}


def step_data(step: Step) -> dict[str, Any]:
    """Return `step` as a dict; `step_of` takes it back."""
    return {"step": type(step).__name__, **asdict(step)}


def step_of(data: Mapping[str, Any]) -> Step:
    """Return the step that `step_data` gave; ValueError where it is none."""
    try:
        kind = _STEPS[data["step"]]
        step: Step = kind(**{each.name: _value(each.name, data[each.name]) for each in fields(kind)})
    except (KeyError, TypeError, AttributeError):
        raise ValueError("no step") from None
    return step


def _value(name: str, value: Any) -> Any:
    match name:
        case "paraphrases":
            return tuple(map(_text, _list(value)))
        case "ideas":
            return tuple(map(_idea, _list(value)))
        case "strength":
            return _whole(value)
    return _text(value)


def _idea(data: Mapping[str, Any]) -> Idea:
    terms = tuple(map(_text, _list(data["terms"])))
    return Idea(_text(data["name"]), terms, data["must"] is True, _text(data["hint"]))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return value
