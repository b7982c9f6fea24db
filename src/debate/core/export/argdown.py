"""Argdown: the map as text. Format: argdown.org, "Argdown syntax".

Argdown has no strength for an attack, so strength and why stand behind it in a comment,
where `debate deck import` finds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from debate.core.deck import Deck, Point, Rebuttal, Statement
from debate.core.export.parts import Say, by_strength

# Escaped: what opens a tag, a mention, bold, brackets, data, a comment or a symbol such as :smile: or
# a front matter. A dot or colon does so only with another behind it in one word.
_STEERS = re.compile(r"[\\#@*_\[\]{}<>=]|/(?=[/*])|\.(?=\S+?\.)|:(?=\S+?:)")
_BRACKET_COLON = re.compile(r"\](\\*):")
_PLAIN_TAG = re.compile(r"[A-Za-z0-9-]+")


def argdown(deck: Deck, say: Say) -> str:  # noqa: ARG001 (every format is called alike)
    """Return `deck` as Argdown: the statements under their side, which is a tag too, and what attacks them."""
    blocks = [_front_matter(deck), f"# {escaped(deck.title)}"]
    for side, name in deck.sides.items():
        blocks.append(f"## {escaped(name)}")
        blocks += [_statement(each) for each in deck.of_side(side)]
        blocks += [
            _defined(each.point, side) for other in deck.statements if other.side != side for each in _own(deck, other)
        ]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return `text` so that Argdown takes all of it for text; it must not begin a line."""
    return _STEERS.sub(r"\\\g<0>", " ".join(text.split()))


def tag(name: str) -> str:
    return f"#{name}" if _PLAIN_TAG.fullmatch(name) else f"#({name})"


def _front_matter(deck: Deck) -> str:
    sides = [f"  {_yaml(key)}: {_yaml(name)}" for key, name in deck.sides.items()]
    lines = ["===", f"title: {_yaml(deck.title)}", f"language: {_yaml(deck.language)}", "sides:", *sides, "==="]
    return "\n".join(lines)


def _yaml(text: str) -> str:
    # The next === ends the front matter, wherever it stands.
    return json.dumps(text, ensure_ascii=False).replace("=", "\\u003d")


def _own(deck: Deck, statement: Statement) -> list[Rebuttal]:
    return [each for each in statement.rebuttals if each.id not in deck.by_id]


def _defined(point: Point, side: str, topics: tuple[str, ...] = ()) -> str:
    tags = " ".join(tag(name) for name in (side, *topics))
    return f"[{point.id}]: {escaped(point.text)} {tags}"


def _statement(statement: Statement) -> str:
    return "\n".join([_defined(statement.point, statement.side, statement.topics), *_attacks(statement)])


def _attacks(statement: Statement) -> Iterator[str]:
    for each in by_strength(statement):
        # A bracket with a colon would end a definition that begins with the reference, comment or not.
        why = _BRACKET_COLON.sub(r"]\\\1:", f": {' '.join(each.why.split())}") if each.why else ""
        yield f"  - [{each.id}] // {each.strength}{why}"
