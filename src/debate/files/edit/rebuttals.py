"""Changes in the rebuttals of a statement: links, and rebuttals with a text of their own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from debate.core.deck import Rebuttal, Statement
from debate.files import nodes
from debate.files.deck_format import REBUTTAL
from debate.files.edit.page import Page
from debate.files.edit.points import Changes, change_point, knowledge
from debate.files.edit.tree import expand, fields, set_fields, set_items
from debate.files.edit.values import Noted, Value
from debate.files.nodes import Scalar


@dataclass(frozen=True, slots=True)
class Carried:
    """New notes: behind the strengths of new links, by the ids of statement and point; and behind fields that change.

    A field is named by the id of its statement and its name.
    """

    links: Mapping[tuple[str, str], str] = field(default_factory=dict)
    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Links:
    """What is needed to write rebuttals: a link is told by the id of a statement, among `statements`."""

    page: Page
    statements: Collection[str]
    carried: Carried

    def change(self, node: nodes.Mapping, old: Statement, new: Statement) -> Changes:
        """Change the rebuttals of a statement; return the change of the field where it is the list as a whole."""
        known = fields(node).get("rebuttals")
        if not new.rebuttals or not isinstance(known, nodes.Sequence):
            written = [self._new(new, number) for number in range(len(new.rebuttals))]
            return {"rebuttals": written or None} if old.rebuttals != new.rebuttals else {}
        kept = [False] * len(old.rebuttals)
        fresh: dict[int, list[Value]] = {}
        place = 0
        for one, other in self._pairs(old, new):
            if one is None and other is not None:
                fresh.setdefault(place, []).append(self._new(new, other))
            elif one is not None:
                place = one + 1
                if other is not None:
                    kept[one] = True
                    self._change(known, one, old.rebuttals[one], new, other)
        set_items(self.page, known, kept, fresh)
        return {}

    def _pairs(self, old: Statement, new: Statement) -> list[tuple[int | None, int | None]]:
        """Return the places of the rebuttals before and after, in order; a link that changed hands is one."""
        before, after = [each.id for each in old.rebuttals], [each.id for each in new.rebuttals]
        found: list[tuple[int | None, int | None]] = []
        for _, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            ones, others = list(range(start, end)), list(range(first, last))
            while ones and others and self._same(before[ones[0]], after[others[0]]):
                found.append((ones.pop(0), others.pop(0)))
            found += [(one, None) for one in ones]
            found += [(None, other) for other in others]
        return found

    def _same(self, old: str, new: str) -> bool:
        return old == new or (old in self.statements and new in self.statements)

    def _change(self, known: nodes.Sequence, place: int, old: Rebuttal, new: Statement, number: int) -> None:
        """Change the rebuttal at `place` of the text into that of the number in `new`."""
        node, now = known.items[place], new.rebuttals[number]
        if isinstance(node, Scalar):
            if old != now or now.id != _default(new, number):
                written = dict(self._written(new, number))
                if now.strength == Rebuttal(now.point).strength:
                    del written["strength"]
                expand(self.page, known, node, written)
            return
        assert isinstance(node, nodes.Mapping), "the loader lets nothing else through"
        changes = _plain_changes(old, now)
        if now.id in self.statements:
            changes |= {"by": now.id} if old.id != now.id else {}
        else:
            changes |= change_point(self.page, node, old.point, now.point)
            if "id" not in fields(node) and now.id != _default(new, number):
                changes["id"] = now.id
        set_fields(self.page, node, changes, REBUTTAL.names)

    def _new(self, statement: Statement, number: int) -> Value:
        value = dict(self._written(statement, number))
        each = statement.rebuttals[number]
        return value | {"strength": Noted(each.strength, self.carried.links.get((statement.id, each.id), ""))}

    def _written(self, statement: Statement, number: int) -> Mapping[str, Value]:
        each = statement.rebuttals[number]
        own = each.id not in self.statements
        found: dict[str, Value] = {"text": each.text} if own else {"by": each.id}
        if own and each.id != _default(statement, number):
            found["id"] = each.id
        found |= {"strength": each.strength}
        found |= {"why": each.why} if each.why else {}
        found |= {"concedes": True} if each.concedes else {}
        return found | (knowledge(each.point) if own else {})


def _plain_changes(old: Rebuttal, now: Rebuttal) -> Changes:
    changes: Changes = {"strength": now.strength} if old.strength != now.strength else {}
    if old.why != now.why:
        changes["why"] = now.why or None
    if old.concedes != now.concedes:
        changes["concedes"] = now.concedes or None
    return changes


def _default(statement: Statement, number: int) -> str:
    """Return the id that a rebuttal has by its place."""
    return f"{statement.id}/r{number + 1}"
