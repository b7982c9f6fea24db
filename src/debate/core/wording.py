"""Texts that a person will read, as values: a template and what fills it.

Core and files never word anything for a screen. They hand out a `Message`; a catalogue
(`debate.locale`) words it at the edge, in the language of the reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(template: str) -> str:  # noqa: N802 (the name that catalogue tools look for)
    """Mark an English template for the catalogues, and return it as it is."""
    return template


@dataclass(frozen=True, slots=True)
class Message:
    """An English template with `{names}`, and the values of those names."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def message(template: str, **values: object) -> Message:
    return Message(template, values)
