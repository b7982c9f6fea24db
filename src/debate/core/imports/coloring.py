"""Which side each statement of an Argdown map is on: tagged, or told from the attacks."""

from __future__ import annotations

from collections import deque

from debate.core.imports.argdown_lines import Bond, Map, Node
from debate.core.imports.found import Faults, folded, slug
from debate.core.imports.sides import PAIRS, PAIRS_EN, default_pair
from debate.core.wording import N_

_SHOWN = 60


def keys_of(found: Map, language: str) -> tuple[str, str]:
    """Return the two tags that name sides: a usual pair, or the two that part all statements."""
    tags = dict.fromkeys(tag for node in found.nodes for tag in node.tags)
    plain = {tag.casefold(): tag for tag in tags}
    for first, second in (*PAIRS, *PAIRS_EN):
        if first in plain and second in plain:
            return plain[first], plain[second]
    if len(tags) == 2 and all(len(node.tags) == 1 for node in found.nodes):
        first, second = tags
        if slug(first) and slug(second) and slug(first) != slug(second):
            return first, second
    for first, second in (*PAIRS, *PAIRS_EN):
        if first in plain or second in plain:
            return plain.get(first, first), plain.get(second, second)
    return default_pair(language)


class Coloring:
    """Finds the side of each statement; what cannot be told or does not fit is a fault."""

    def __init__(self, found: Map, keys: tuple[str, ...], faults: Faults) -> None:
        self.keys = keys
        self.found = found
        self.faults = faults
        self.tags = {tag for node in found.nodes for tag in node.tags if self._key(tag)}
        self.sides: dict[int, str] = {}
        self.near: dict[int, list[tuple[Node, bool]]] = {id(node): [] for node in found.nodes}
        for each in found.relations:
            across = each.bond is Bond.ATTACK
            self.near[id(each.source)].append((each.target, across))
            self.near[id(each.target)].append((each.source, across))
        self._tagged()
        self._rest()
        self._check()

    def side(self, node: Node) -> str:
        return self.sides.get(id(node), self.keys[0])

    def _key(self, tag: str) -> str:
        """Return the side that `tag` names; empty where it names none."""
        return next((key for key in self.keys if tag in (key, key.casefold()) or slug(tag) == slug(key)), "")

    def _tagged(self) -> None:
        for node in self.found.nodes:
            keys = {self._key(tag) for tag in node.tags} - {""}
            if len(keys) > 1:
                self.faults.add(node.line, N_('"{statement}" is tagged with both sides'), statement=_short(node))
            for key in keys:
                self.sides[id(node)] = key
        self._spread([node for node in self.found.nodes if id(node) in self.sides])

    def _rest(self) -> None:
        """Give sides where no tag reaches: to a map that hangs together, from its first statement on."""
        anywhere = bool(self.sides)
        for node in self.found.nodes:
            if id(node) in self.sides:
                continue
            if anywhere:
                template = N_('the side of "{statement}" cannot be told: tag it #{first} or #{second}')
                first, second = self.keys
                self.faults.add(node.line, template, statement=_short(node), first=first, second=second)
            self.sides[id(node)] = self.keys[0]
            self._spread([node])
            anywhere = True

    def _spread(self, start: list[Node]) -> None:
        queue = deque(start)
        while queue:
            node = queue.popleft()
            for other, across in self.near[id(node)]:
                if id(other) not in self.sides:
                    side = self.sides[id(node)]
                    self.sides[id(other)] = self._other(side) if across else side
                    queue.append(other)

    def _other(self, side: str) -> str:
        return self.keys[1] if side == self.keys[0] else self.keys[0]

    def _check(self) -> None:
        for each in self.found.relations:
            same = self.side(each.source) == self.side(each.target)
            if each.bond is Bond.ATTACK and same and each.source is not each.target:
                template = N_('"{source}" attacks "{target}", but both are on the side "{side}"')
                values = {"source": _short(each.source), "target": _short(each.target)}
                self.faults.add(each.line, template, side=self.side(each.source), **values)


def _short(node: Node) -> str:
    text = folded(node.title or " ".join(node.texts))
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3].rstrip() + "..."
