"""Adding a paraphrase to a deck file, its comments and layout kept as they are."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from debate.core.deck import Deck
from debate.core.faults import Mark
from debate.core.wording import N_, Message, message
from debate.files.deck_file import parse_deck
from debate.files.nodes import Mapping, Node, Scalar, Sequence, compose, decode, fields_of, items_of, text_of
from debate.files.whole import write_whole


class EditError(Exception):
    """The deck cannot be changed; `message` says why. The file is as it was."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


def add_paraphrase(path: Path, point_id: str, text: str) -> None:
    """Add `text` to the paraphrases of the point `point_id` in the deck at `path`.

    The file is read back and compared before it takes the old one's place: nothing but
    this paraphrase may differ. Raises EditError, also for a deck that is faulty.
    """
    data = path.read_bytes()
    before = parse_deck(path, data).deck
    if before is None:
        raise EditError(message(N_("{path} is faulty; see: debate deck check {path}"), path=path))
    edited = _inserted(decode(data), point_id, text)
    after = parse_deck(path, edited.encode()).deck
    if after is None or _without(after, point_id, text) != _without(before, point_id, text):
        raise EditError(
            message(N_("{path}: the paraphrase does not fit into the layout here; add it by hand"), path=path)
        )
    try:
        write_whole(path, edited)
    except OSError as error:
        raise EditError(message(N_("{path} cannot be written: {reason}"), path=path, reason=error.strerror)) from None


def _inserted(text: str, point_id: str, paraphrase: str) -> str:
    """Return `text` with the paraphrase put in where the point stands."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    node = _find(compose(text), point_id)
    written = json.dumps(paraphrase, ensure_ascii=False)
    if isinstance(node, Scalar):
        _expand(lines, node, written)
    elif isinstance(node, Mapping):
        _into(lines, node, written)
    else:
        raise EditError(message(N_('there is no statement or rebuttal "{id}"'), id=point_id))
    return end.join(lines)


def _find(root: Node, point_id: str) -> Node | None:
    """Return the node of a statement, or of a rebuttal with a text of its own."""
    for number, statement in enumerate(items_of(fields_of(root).get("statements")), 1):
        name = text_of(fields_of(statement).get("id")) or f"s{number}"
        if name == point_id:
            return statement
        for place, rebuttal in enumerate(items_of(fields_of(statement).get("rebuttals")), 1):
            if (text_of(fields_of(rebuttal).get("id")) or f"{name}/r{place}") == point_id:
                return rebuttal
    return None


def _into(lines: list[str], node: Mapping, written: str) -> None:
    known = fields_of(node).get("paraphrases")
    if isinstance(known, Sequence):
        if _at(lines, known.mark) == "[":
            _insert(lines, known.mark, f"{written}{', ' if known.items else ''}", skip=1)
        else:
            lines.insert(known.mark.line - 1, " " * (known.mark.column - 1) + f"- {written}")
    elif isinstance(known, Scalar):
        quoted = json.dumps(known.text, ensure_ascii=False)
        _cut(lines, known)
        _insert(lines, known.mark, f"[{quoted}, {written}]")
    elif _at(lines, node.mark) == "{":
        _insert(lines, node.mark, f"paraphrases: [{written}], ", skip=1)
    else:
        second = (
            node.pairs[1][0].mark if len(node.pairs) > 1 else Mark(node.pairs[0][0].mark.line + 1, node.mark.column)
        )
        lines.insert(second.line - 1, " " * (node.mark.column - 1) + f"paraphrases: [{written}]")


def _expand(lines: list[str], node: Scalar, written: str) -> None:
    """Turn a rebuttal that is a plain text into a map with that text."""
    quoted = json.dumps(node.text, ensure_ascii=False)
    _cut(lines, node)
    _insert(lines, node.mark, f"{{text: {quoted}, paraphrases: [{written}]}}")


def _cut(lines: list[str], node: Scalar) -> None:
    end = node.end or node.mark
    first, last = node.mark.line - 1, end.line - 1
    lines[first : last + 1] = [lines[first][: node.mark.column - 1] + lines[last][end.column - 1 :]]


def _insert(lines: list[str], mark: Mark, text: str, skip: int = 0) -> None:
    line, column = lines[mark.line - 1], mark.column - 1 + skip
    lines[mark.line - 1] = line[:column] + text + line[column:]


def _at(lines: list[str], mark: Mark) -> str:
    return lines[mark.line - 1][mark.column - 1 : mark.column]


def _without(deck: Deck, point_id: str, text: str) -> object:
    """Return what must not change: everything but this paraphrase at this point."""
    folded = " ".join(text.split())

    def stripped(point: object) -> object:
        if getattr(point, "id", None) != point_id:
            return point
        kept = tuple(each for each in point.paraphrases if each != folded)  # type: ignore[attr-defined]
        return replace(point, paraphrases=kept)  # type: ignore[type-var]

    statements = [
        (
            (stripped(each.point), each.side, each.topics, each.flawed),
            [(stripped(rebuttal.point), rebuttal.strength, rebuttal.why) for rebuttal in each.rebuttals],
        )
        for each in deck.statements
    ]
    return deck.id, deck.title, deck.sides, deck.sources, deck.topics, statements
