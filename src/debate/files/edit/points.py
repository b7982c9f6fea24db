"""From what is known of two decks to changes in the text of the one: points, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias, TypeVar

from debate.core.deck import FlawedMove, Idea, Point, Polarity, SourceRef
from debate.files import nodes
from debate.files.edit.page import LayoutError, Page
from debate.files.edit.tree import fields, set_fields, set_items
from debate.files.edit.values import Value

Changes: TypeAlias = "dict[str, Value | None]"
_One = TypeVar("_One")


def change_point(page: Page, node: nodes.Mapping, old: Point, new: Point) -> Changes:
    """Change what stands within a map that says a point; return what must change in its own fields."""
    changes: Changes = {}
    if old.text != new.text:
        changes["text"] = new.text
    changes |= change_list(page, node, "paraphrases", (old.paraphrases, new.paraphrases), str)
    changes |= change_list(page, node, "ideas", (old.ideas, new.ideas), idea)
    changes |= _change_source(page, node, old.source, new.source)
    changes |= _change_polarity(page, node, old.polarity, new.polarity)
    return changes


def change_list(
    page: Page,
    node: nodes.Mapping,
    name: str,
    values: tuple[Sequence[_One], Sequence[_One]],
    write: Callable[[_One], Value],
) -> Changes:
    """Change a list from the first of `values` to the second, item by item.

    Returns the change of the field `name` where it is the list as a whole.
    """
    old, new = values
    if old == new:
        return {}
    known = fields(node).get(name)
    if not new or not isinstance(known, nodes.Sequence):
        return {name: [write(each) for each in new] if new else None}
    kept = [False] * len(old)
    fresh: dict[int, list[Value]] = {}
    for _, start, end, first, last in SequenceMatcher(None, _keys(old), _keys(new), autojunk=False).get_opcodes():
        if old[start:end] == new[first:last]:
            kept[start:end] = [True] * (end - start)
        else:
            fresh[end] = [write(each) for each in new[first:last]]
    set_items(page, known, kept, fresh)
    return {}


def _keys(values: Sequence[object]) -> list[str]:
    return [repr(each) for each in values]


def _change_source(page: Page, node: nodes.Mapping, old: Sequence[SourceRef], new: Sequence[SourceRef]) -> Changes:
    if old == new:
        return {}
    known = fields(node).get("source")
    if not new or known is None:
        return {"source": source(new) if new else None}
    return _within(page, known, {each.source: each.blocks for each in old}, {each.source: each.blocks for each in new})


def _change_polarity(page: Page, node: nodes.Mapping, old: Polarity, new: Polarity) -> Changes:
    if old == new:
        return {}
    known = fields(node).get("polarity")
    if new == Polarity() or known is None:
        return {"polarity": polarity(new) if new != Polarity() else None}
    return _within(page, known, _phrases(old), _phrases(new))


def _within(
    page: Page, node: nodes.Node, old: Mapping[str, Sequence[_One]], new: Mapping[str, Sequence[_One]]
) -> Changes:
    """Change the lists of a map of lists."""
    if not isinstance(node, nodes.Mapping):
        raise LayoutError
    changes: Changes = {name: list(map(_as_it_is, values)) for name, values in new.items() if name not in old}
    for name, values in old.items():
        changes |= change_list(page, node, name, (values, new.get(name, ())), _as_it_is)
    set_fields(page, node, changes)
    return {}


def _as_it_is(value: object) -> Value:
    return value if isinstance(value, int) else str(value)


def source(references: Sequence[SourceRef]) -> Value:
    return {each.source: list(each.blocks) for each in references}


def polarity(known: Polarity) -> Value:
    return {name: list(phrases) for name, phrases in _phrases(known).items() if phrases}


def _phrases(known: Polarity) -> dict[str, tuple[str, ...]]:
    return {"asserts": known.asserts, "denies": known.denies}


def idea(each: Idea) -> Value:
    must: dict[str, Value] = {"must": True} if each.must else {}
    hint: dict[str, Value] = {"hint": each.hint} if each.hint else {}
    return {"name": each.name, **must, "terms": list(each.terms), **hint}


def knowledge(point: Point) -> dict[str, Value]:
    """Return the fields of what is known of a point, but for its text."""
    found: dict[str, Value | None] = {
        "source": source(point.source),
        "paraphrases": list(point.paraphrases),
        "ideas": [idea(each) for each in point.ideas],
        "polarity": polarity(point.polarity),
    }
    return {name: value for name, value in found.items() if value}


def flawed(move: FlawedMove, default: str) -> Value:
    """Return a flawed move; its id, where it is not the one it has by its place."""
    found: dict[str, Value] = {"text": move.text, "flaw": move.flaw, "why": move.why, "source": source(move.source)}
    if move.id != default:
        found["id"] = move.id
    return {name: value for name, value in found.items() if value}
