"""A deck from an Argdown map: what attacks becomes what answers.

A deck has two sides and Argdown has none. They are taken from tags, and for the rest
from the attacks: what attacks a statement is on the other side. Supports only help to
find the side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from debate.core.deck import Deck, Point, Rebuttal, Statement
from debate.core.imports.argdown_lines import Bond, Map, Node, Relation, read_argdown
from debate.core.imports.coloring import Coloring, keys_of
from debate.core.imports.found import LONGEST_NAME, Faults, Imported, Named, free, is_id, placed, slug
from debate.core.wording import N_, Message, message

DEFAULT = 2
_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Za-z]{2,4})?")
_BRACKET_COLON = re.compile(r"\]\\(\\*):")  # how an export writes ]: within a comment
_NOTE = re.compile(r"([123])(?:\s*:\s*(.*))?")


def from_argdown(text: str, named: Named, language: str) -> Imported:
    """Return the deck in the Argdown `text`; `language` is what it is taken for otherwise."""
    faults = Faults()
    found = read_argdown(text)
    written = found.settings.get("language", "")
    spoken = named.language or (written if _LANGUAGE.fullmatch(written) else language)
    if not found.nodes:
        faults.add(1, N_("there is no statement in this file"))
    for line in found.astray:
        faults.add(line, N_("this relation hangs on nothing: indent it below a statement, without an empty line"))
    for each in found.relations:
        if each.source is each.target:
            faults.add(each.line, N_("a statement cannot answer itself"))
    sides = _sides(found, spoken, faults)
    coloring = Coloring(found, tuple(sides), faults)
    deck = _Building(found, coloring, faults).deck(named, spoken, sides)
    ordered = tuple(sorted(faults.found, key=lambda fault: fault.mark))
    return Imported(None if ordered else deck, ordered, tuple(_notes(found)))


def _sides(found: Map, language: str, faults: Faults) -> dict[str, str]:
    names = {key: name for key, name in found.sides.items() if is_id(key)}
    if len(names) == 2:
        return {key: faults.text(name, 1, LONGEST_NAME) or key for key, name in names.items()}
    return {slug(key): key.capitalize() for key in keys_of(found, language)}


def _notes(found: Map) -> Iterator[Message]:
    supports = sum(each.bond is Bond.SUPPORT for each in found.relations)
    if supports:
        template = N_("left out, as a deck holds attacks only: supports (+), {count} of them")
        yield message(template, count=supports)


class _Building:
    """Gives the statements ids and texts, and ties what attacks to what is attacked."""

    def __init__(self, found: Map, coloring: Coloring, faults: Faults) -> None:
        self.found = found
        self.coloring = coloring
        self.faults = faults
        self.attacks: dict[int, list[Relation]] = {}
        for each in found.relations:
            if each.bond is Bond.ATTACK:
                self.attacks.setdefault(id(each.target), []).append(each)
        self.ids: dict[int, str] = {}
        taken: set[str] = set()
        for number, node in enumerate(found.nodes, 1):
            wanted = node.title if is_id(node.title) else slug(node.title)
            name = free(wanted, taken) if wanted else placed("s{number}", taken, number)
            self.ids[id(node)] = name
            taken.add(name)

    def deck(self, named: Named, language: str, sides: dict[str, str]) -> Deck:
        points = {id(node): self._point(node) for node in self.found.nodes}
        statements = tuple(self._statement(node, points) for node in self.found.nodes)
        title = named.title or self.faults.text(self.found.settings.get("title", ""), 1, LONGEST_NAME) or named.id
        return Deck(named.id, title, language, sides, statements)

    def _point(self, node: Node) -> Point:
        text, *others = [self.faults.text(each, node.line) for each in node.texts or [node.title]]
        if not text:
            self.faults.add(node.line, N_("this statement has no text"))
        return Point(self.ids[id(node)], text, paraphrases=tuple(others))

    def _statement(self, node: Node, points: dict[int, Point]) -> Statement:
        rebuttals = {id(each.source): self._rebuttal(each, points) for each in reversed(self.attacks.get(id(node), []))}
        topics = tuple(dict.fromkeys(slug(each) for each in node.tags if each not in self.coloring.tags and slug(each)))
        return Statement(points[id(node)], self.coloring.side(node), topics, tuple(reversed(rebuttals.values())))

    def _rebuttal(self, attack: Relation, points: dict[int, Point]) -> Rebuttal:
        """Return the rebuttal; a comment like `// 3: why` behind the relation says how strong it is."""
        noted = _NOTE.fullmatch(attack.note)
        if noted is None:
            return Rebuttal(points[id(attack.source)], DEFAULT)
        why = self.faults.text(_BRACKET_COLON.sub(r"]\1:", noted[2] or ""), attack.line)
        return Rebuttal(points[id(attack.source)], int(noted[1]), why)
