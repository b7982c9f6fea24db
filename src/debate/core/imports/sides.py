"""The two sides, from the names that rows give them."""

from __future__ import annotations

import difflib
import re

from debate.core.imports.found import LONGEST_NAME, Faults, free, slug
from debate.core.wording import N_

# What stands against what; the first of each two leads.
PAIRS = (("voor", "tegen"), ("for", "against"), ("pro", "contra"), ("pro", "con"), ("eens", "oneens"), ("ja", "nee"))
PAIRS_EN = (("agree", "disagree"), ("yes", "no"))
_KEYED = re.compile(r"(\w[\w./-]{0,79}): (.+)")


def default_pair(language: str) -> tuple[str, str]:
    """Return the keys of two sides that nobody named."""
    return PAIRS[0] if language.startswith("nl") else PAIRS[1]


def opposite(key: str) -> str:
    """Return the key that usually stands against `key`; empty where there is none."""
    for first, second in (*PAIRS, *PAIRS_EN):
        if key in (first, second):
            return second if key == first else first
    return ""


class Sides:
    """Takes the cells for a side, in any spelling: its key, its name, or `key: Name`."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.names: dict[str, str] = {}
        self._keys: dict[str, str] = {}

    def key(self, cell: str, row: int) -> str:
        """Return the key of the side in `cell`; empty where it is. A third side is a fault."""
        folded = cell.casefold()
        if not cell or folded in self._keys:
            return self._keys.get(folded, "")
        keyed = _KEYED.fullmatch(cell)
        if keyed and keyed[1].casefold() in self._keys:
            return self._keys[keyed[1].casefold()]
        if len(self.names) == 2:
            close = difflib.get_close_matches(folded, self._keys, n=1)
            template = N_('"{side}" would be a third side; a deck has two: {sides}')
            self.faults.add(row, template, "".join(close), side=cell[:80], sides=", ".join(self.names.values()))
            return ""
        key = keyed[1] if keyed else free(slug(cell) or "side", self.names)
        self.names[key] = self.faults.text(keyed[2] if keyed else cell, row, LONGEST_NAME)
        self._keys |= {folded: key, key.casefold(): key, self.names[key].casefold(): key}
        return key

    def both(self, row: int) -> dict[str, str]:
        """Return the names of both sides, by key; the other one is made where rows name only one."""
        if len(self.names) == 1:
            (key,) = self.names
            other = opposite(key.casefold())
            if not other:
                template = N_('only one side is named, "{side}"; name the other one too, with an argument')
                self.faults.add(row, template, side=self.names[key])
            return {**self.names, other: other.capitalize()}
        return dict(self.names)
