"""From two decks, of which the one is in a text, to changes that make the text say the other."""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.deck import Deck, FlawedMove, Statement
from debate.files import nodes
from debate.files.deck_format import DECK, STATEMENT
from debate.files.edit.page import LayoutError, Page
from debate.files.edit.points import Changes, change_list, change_point, flawed
from debate.files.edit.rebuttals import Carried, Links
from debate.files.edit.tree import add_note, fields, set_fields, set_items
from debate.files.edit.values import Noted, Value
from debate.files.nodes import Node


def change_deck(page: Page, before: Deck, after: Deck, carried: Carried) -> None:
    """Ask of `page`, which says `before`, what makes it say `after`; LayoutError where it cannot be asked.

    Of the deck as a whole only the title, the names of the sides and `draft` may differ. Statements
    may be changed or gone; new ones have a side and a text, and no more. An id that hung on a place
    is written out where the place changes.
    """
    if not isinstance(page.root, nodes.Mapping):
        raise LayoutError
    known = fields(page.root)
    links = Links(page, before.by_id.keys() | after.by_id.keys(), carried)
    _Statements(page, after, links).change(known["statements"], before)
    named = {key: name for key, name in after.sides.items() if name != before.sides[key]}
    if named and isinstance(known["sides"], nodes.Mapping):
        set_fields(page, known["sides"], named)
    changes: Changes = {"title": after.title} if after.title != before.title else {}
    if before.draft and not after.draft:
        changes["draft"] = None
    set_fields(page, page.root, changes, DECK.names)


@dataclass(frozen=True, slots=True)
class _Statements:
    page: Page
    after: Deck
    links: Links

    def change(self, node: Node, before: Deck) -> None:
        if not isinstance(node, nodes.Sequence):
            raise LayoutError
        kept = [each.id in self.after.by_id for each in before.statements]
        places = {each.id: place for place, each in enumerate(self.after.statements, 1)}
        for item, each, stays in zip(node.items, before.statements, kept, strict=True):
            if stays and isinstance(item, nodes.Mapping):
                self._change(item, each, self.after.by_id[each.id], f"s{places[each.id]}")
        set_items(self.page, node, kept, self._fresh(before))

    def _fresh(self, before: Deck) -> dict[int, list[Value]]:
        """Return the new statements by the place, in the old list, that they come before."""
        known = {each.id: place for place, each in enumerate(before.statements)}
        fresh: dict[int, list[Value]] = {}
        at = 0
        for each in self.after.statements:
            if each.id in known:
                at = known[each.id] + 1
            else:
                fresh.setdefault(at, []).append({"id": each.id, "side": each.side, "text": each.text})
        return fresh

    def _change(self, node: nodes.Mapping, old: Statement, new: Statement, default: str) -> None:
        changes = change_point(self.page, node, old.point, new.point)
        if old.side != new.side:
            changes["side"] = new.side
        if "id" not in fields(node) and new.id != default:
            changes["id"] = new.id
        changes |= change_list(self.page, node, "topics", (old.topics, new.topics), str)
        changes |= self.links.change(node, old, new)
        changes |= self._flawed(node, old, new)
        if old.point.ideas != new.point.ideas:
            self._note(node, new.id, "ideas", changes)
        if old.rebuttals != new.rebuttals:
            self._note(node, new.id, "rebuttals", changes)
        set_fields(self.page, node, changes, STATEMENT.names)

    def _note(self, node: nodes.Mapping, statement: str, name: str, changes: Changes) -> None:
        """Put the note that is carried for a field behind its name."""
        note = self.links.carried.fields.get((statement, name))
        if note and (value := changes.get(name)):
            changes[name] = Noted(value, note)
        elif note and not node.flow and name in fields(node):
            add_note(self.page, next(key for key, _ in node.pairs if key.text == name), note)

    def _flawed(self, node: nodes.Mapping, old: Statement, new: Statement) -> Changes:
        defaults = {move.id: f"{new.id}/f{number}" for number, move in enumerate(new.flawed, 1)}

        def written(move: FlawedMove) -> Value:
            return flawed(move, defaults[move.id])

        return change_list(self.page, node, "flawed", (old.flawed, new.flawed), written)
