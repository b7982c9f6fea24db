"""Values as YAML, on one line or on several, as a person would type them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from debate.files.deck_text import quoted
from debate.files.new_deck import bare

_SHORT = 100  # characters of a list or map that stands on one line
_LONG = ("paraphrases",)  # fields whose items have a line each


@dataclass(frozen=True, slots=True)
class Noted:
    """A value of a field with a comment behind it, or behind the field where the value is a list."""

    value: Value
    note: str


Value: TypeAlias = "str | int | Noted | Sequence[Value] | Mapping[str, Value]"


def scalar(text: str) -> str:
    """Return `text` as a YAML value that reads back as it is: bare where that is safe, else quoted."""
    return text if bare(text) else quoted(text)


def flow(value: Value) -> str:
    """Return `value` on one line."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return scalar(value)
        case Noted():
            return flow(value.value)
        case Mapping():
            return "{" + ", ".join(f"{scalar(key)}: {flow(each)}" for key, each in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def field(key: str, value: Value) -> list[str]:
    """Return the lines of a key with its value."""
    if isinstance(value, Noted):
        first, *rest = field(key, value.value)
        return [f"{first}  # {value.note}" if value.note else first, *rest]
    if isinstance(value, str | int) or not value or (key not in _LONG and _short(value)):
        return [f"{scalar(key)}: {flow(value)}"]
    if isinstance(value, Mapping):
        return [f"{scalar(key)}:", *("  " + line for line in _fields(value))]
    return [f"{scalar(key)}:", *chain.from_iterable(map(item, value))]


def item(value: Value) -> list[str]:
    """Return the lines of an item of a list."""
    if not isinstance(value, Mapping) or not value or _short(value):
        return [f"- {flow(value)}"]
    return [("  " if number else "- ") + line for number, line in enumerate(_fields(value))]


def _fields(value: Mapping[str, Value]) -> Iterator[str]:
    return chain.from_iterable(field(key, each) for key, each in value.items())


def _short(value: Sequence[Value] | Mapping[str, Value]) -> bool:
    """Return whether `value` is best on one line: terms, numbers, maps of them; never sentences or plain records."""
    if isinstance(value, Mapping):
        if all(isinstance(each, str | int | Noted) for each in value.values()):
            return False
    elif any(isinstance(each, Mapping) for each in value):
        return False
    return len(flow(value)) <= _SHORT and all(map(_plain, _leaves(value)))


def _leaves(value: Value) -> Iterator[str | int]:
    match value:
        case str() | int():
            yield value
        case Noted():
            yield from _leaves(value.value)
        case Mapping():
            yield from chain.from_iterable(map(_leaves, value.values()))
        case _:
            yield from chain.from_iterable(map(_leaves, value))


def _plain(value: str | int) -> bool:
    return isinstance(value, int) or bare(value)
