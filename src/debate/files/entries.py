"""From a tree of nodes to checked values: each record an `Entry`, all faults noted."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import Any

from debate.core.clean import clean, control_character, markup
from debate.core.faults import Fault, Mark
from debate.core.wording import N_, message
from debate.files.nodes import Mapping, Node, Scalar, Sequence
from debate.files.shapes import Flag, ListOf, MapOf, Record, Shape, Text, Whole

_KINDS = {
    Text: N_("a text"),
    Whole: N_("a whole number"),
    Flag: N_("true or false"),
    ListOf: N_("a list"),
    MapOf: N_("a map"),
    Record: N_("a map"),
}


@dataclass(slots=True)
class Entry:
    """The values of one record or map, and where each of them stands."""

    mark: Mark
    values: dict[str, Any] = field(default_factory=dict)
    marks: dict[str, Mark] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def at(self, name: str) -> Mark:
        return self.marks.get(name, self.mark)


class _Absent:
    """What a value that cannot be read becomes; its fault is noted."""


_ABSENT = _Absent()


class Reader:
    """Reads nodes against shapes; `faults` holds everything that did not fit."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, mark: Mark, template: str, suggestion: str = "", **values: object) -> None:
        self.faults.append(Fault(mark, message(template, **values), suggestion))

    def read(self, node: Node, shape: Record) -> Entry:
        """Return the entry for `node`; empty where the node is no map at all."""
        found = self._value(node, shape)
        return found if isinstance(found, Entry) else Entry(node.mark)

    def _value(self, node: Node, shape: Shape) -> Any:
        match shape, node:
            case Text(), Scalar():
                return self._text(node, shape)
            case Whole(), Scalar():
                return self._whole(node, shape)
            case Flag(), Scalar():
                return self._flag(node)
            case ListOf(), Sequence():
                return self._list(node, shape)
            case ListOf(single=True), _:
                value = self._value(node, shape.shape)
                return [] if value is _ABSENT else [value]
            case MapOf(), Mapping():
                return self._map(node, shape)
            case Record(), Mapping():
                return self._record(node, shape)
            case Record(short=short), Scalar() if short:
                return self._short(node, shape)
        return self._misfit(node, shape)

    def _misfit(self, node: Node, shape: Shape) -> _Absent:
        if isinstance(node, Scalar) and not node.text and not node.quoted:
            self.fault(node.mark, N_("nothing is filled in here; expected {kind}"), kind=message(_KINDS[type(shape)]))
        else:
            self.fault(node.mark, N_("expected {kind} here"), kind=message(_KINDS[type(shape)]))
        return _ABSENT

    def _text(self, node: Scalar, shape: Text) -> Any:
        if code := control_character(node.text):
            self.fault(node.mark, N_("a control character (U+{code}) is not allowed"), code=code)
            return _ABSENT
        if tag := markup(node.text):
            self.fault(node.mark, N_("{tag} is markup, and a deck is plain text; take it out"), tag=tag)
            return _ABSENT
        text = " ".join(clean(node.text).split())
        if not text:
            return self._misfit(Scalar(node.mark, ""), shape)
        if len(text) > shape.limit:
            self.fault(node.mark, N_("longer than {limit} characters ({length})"), limit=shape.limit, length=len(text))
        if shape.choices:
            return self._choice(node, text, dict(shape.choices))
        if shape.pattern and not re.match(shape.pattern, text):
            self.fault(
                node.mark, N_('"{text}" cannot be used here: letters, digits, - and _ only, no spaces'), text=text[:80]
            )
            return _ABSENT
        return text

    def _choice(self, node: Scalar, text: str, choices: dict[str, str]) -> Any:
        if text in choices:
            return choices[text]
        self.fault(
            node.mark,
            N_('"{text}" is not one of: {choices}'),
            likely(text, choices),
            text=text[:80],
            choices=", ".join(choices),
        )
        return _ABSENT

    def _whole(self, node: Scalar, shape: Whole) -> Any:
        if not re.fullmatch(r"-?[0-9]{1,9}", node.text) or node.quoted:
            return self._misfit(node, shape)
        number = int(node.text)
        if not shape.least <= number <= shape.most:
            self.fault(
                node.mark,
                N_("{number} is not from {least} to {most}"),
                number=number,
                least=shape.least,
                most=shape.most,
            )
            return _ABSENT
        return number

    def _flag(self, node: Scalar) -> Any:
        if node.quoted or node.text not in ("true", "false"):
            return self._misfit(node, Flag())
        return node.text == "true"

    def _list(self, node: Sequence, shape: ListOf) -> list[Any]:
        if len(node.items) < shape.least:
            self.fault(node.mark, N_("expected at least {least} here"), least=shape.least)
        values = [self._value(item, shape.shape) for item in node.items]
        return [value for value in values if value is not _ABSENT]

    def _map(self, node: Mapping, shape: MapOf) -> Entry:
        entry = Entry(node.mark)
        for key, value in self._unique(node):
            name = self._text(key, Text(80, shape.pattern))
            if name is not _ABSENT:
                self._keep(entry, str(name), key.mark, self._value(value, shape.shape))
        if not shape.least <= len(node.pairs) <= shape.most:
            expected = shape.least if len(node.pairs) < shape.least else shape.most
            self.fault(
                node.mark, N_("expected {expected} here, found {found}"), expected=expected, found=len(node.pairs)
            )
        return entry

    def _record(self, node: Mapping, shape: Record) -> Entry:
        entry = Entry(node.mark)
        fields = {each.name: each for each in shape.fields}
        for key, value in self._unique(node):
            if key.text in fields:
                self._keep(entry, key.text, value.mark, self._value(value, fields[key.text].shape))
            else:
                self.fault(key.mark, N_('unknown field "{field}"'), likely(key.text, fields), field=key.text[:80])
        written = {key.text for key, _ in node.pairs}
        for each in shape.fields:
            if each.required and each.name not in written:
                self.fault(node.mark, N_('the field "{field}" is missing here'), field=each.name)
        return entry

    def _short(self, node: Scalar, shape: Record) -> Any:
        field_shape = next(each.shape for each in shape.fields if each.name == shape.short)
        value = self._value(node, field_shape)
        return value if value is _ABSENT else Entry(node.mark, {shape.short: value}, {shape.short: node.mark})

    def _keep(self, entry: Entry, name: str, mark: Mark, value: Any) -> None:
        if value is not _ABSENT:
            entry.values[name] = value
            entry.marks[name] = mark

    def _unique(self, node: Mapping) -> list[tuple[Scalar, Node]]:
        first: dict[str, Scalar] = {}
        pairs = []
        for key, value in node.pairs:
            if key.text in first:
                line = first[key.text].mark.line
                self.fault(
                    key.mark, N_('"{key}" stands here twice (first on line {line})'), key=key.text[:80], line=line
                )
            else:
                first[key.text] = key
                pairs.append((key, value))
        return pairs


def likely(written: str, known: Any) -> str:
    """Return the one of `known` that was probably meant by `written`, or an empty text."""
    close = difflib.get_close_matches(written[:80], [str(name) for name in known], n=1, cutoff=0.6)
    return close[0] if close else ""
