"""What a deck file may look like, as data: the one model behind loading and the schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Text:
    """A text of at most `limit` characters; with `pattern`, it must match whole.

    `choices` maps what may be written to the value that is kept.
    """

    limit: int = 2000
    pattern: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`, both included."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; where `single`, one value alone stands for a list of one."""

    shape: Shape
    least: int = 0
    single: bool = False


@dataclass(frozen=True, slots=True)
class MapOf:
    """A map from keys of the writer's own (matching `pattern`) to values of one shape."""

    shape: Shape
    least: int = 0
    most: int = 10_000
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record; `doc` is one English sentence, shown by editors and docs."""

    name: str
    shape: Shape
    doc: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A map with known fields; where `short` is given, a plain text stands for that field."""

    name: str
    fields: tuple[Field, ...]
    short: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)


Shape = Text | Whole | Flag | ListOf | MapOf | Record


def schema(root: Record, title: str, where: str) -> dict[str, Any]:
    """Return a JSON Schema (draft-07) of `root`, with a definition per record."""
    definitions: dict[str, Any] = {}
    top = _record(root, definitions)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": where,
        "title": title,
        **top,
        "definitions": definitions,
    }


def _record(shape: Record, definitions: dict[str, Any]) -> dict[str, Any]:
    required = [field.name for field in shape.fields if field.required]
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            field.name: {"description": field.doc, **_schema(field.shape, definitions)} for field in shape.fields
        },
        **({"required": required} if required else {}),
    }


def _schema(shape: Shape, definitions: dict[str, Any]) -> dict[str, Any]:
    match shape:
        case Text(limit, pattern, choices):
            if choices:
                return {"enum": [written for written, _ in choices]}
            return {"type": ["string", "number"], "maxLength": limit, **({"pattern": pattern} if pattern else {})}
        case Whole(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Flag():
            return {"type": "boolean"}
        case ListOf(inner, least, single):
            many = {"type": "array", "items": _schema(inner, definitions), **({"minItems": least} if least else {})}
            return {"anyOf": [_schema(inner, definitions), many]} if single else many
        case MapOf(inner, least, most, pattern):
            return {
                "type": "object",
                "additionalProperties": _schema(inner, definitions),
                **({"minProperties": least} if least else {}),
                **({"maxProperties": most} if most < 10_000 else {}),
                **({"propertyNames": {"pattern": pattern}} if pattern else {}),
            }
        case Record():
            if shape.name not in definitions:
                definitions[shape.name] = {}
                definitions[shape.name] = _record(shape, definitions)
            reference = {"$ref": f"#/definitions/{shape.name}"}
            return {"anyOf": [{"type": "string"}, reference]} if shape.short else {"allOf": [reference]}
