"""A deck as YAML that a person can read on, and that reads back as the same deck."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from debate.core.deck import Deck, FlawedMove, Idea, Point, Rebuttal, Source, SourceRef, Statement

_PLAIN = re.compile(r"[A-Za-z][\w/-]*")
_TAKEN = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})  # YAML 1.1 reads more into these
_RAW = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")  # what YAML does not hold unescaped


def deck_yaml(deck: Deck, comments: Iterable[str] = ()) -> str:
    """Return `deck` as the text of a deck file, with `comments` as lines at its head."""
    lines = [f"# {comment}" for comment in comments]
    lines += [
        "debate: 1",
        f"id: {quoted(deck.id)}",
        f"title: {quoted(deck.title)}",
        f"language: {quoted(deck.language)}",
    ]
    lines += _given("description", deck.description)
    lines += ["draft: true"] if deck.draft else []
    lines += ["sides:", *(f"  {quoted(key)}: {quoted(name)}" for key, name in deck.sides.items())]
    if deck.topics:
        lines += ["topics:", *(f"  {quoted(key)}: {quoted(name)}" for key, name in deck.topics.items())]
    if deck.sources:
        lines.append("sources:")
        lines += (line for source in deck.sources.values() for line in _source(source))
    lines.append("statements:")
    for statement in deck.statements:
        lines += ["", *_item(_statement(deck, statement))]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Return `text` as a YAML value on one line: bare where that is safe, else between double quotes."""
    if _PLAIN.fullmatch(text) and text.isascii() and text.lower() not in _TAKEN:
        return text
    return _RAW.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(text, ensure_ascii=False))


def barred(text: str) -> bool:
    """Return whether `text` holds what YAML lets stand only escaped, between double quotes."""
    return _RAW.search(text) is not None


def _given(name: str, text: str) -> list[str]:
    return [f"{name}: {quoted(text)}"] if text else []


def _flow(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(quoted, texts)) + "]"


def _item(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a map as an item of a list."""
    for number, line in enumerate(lines):
        yield ("  " if number else "- ") + line


def _items(name: str, entries: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield a field that holds a list of maps; nothing where it is empty."""
    lines = [line for entry in entries for line in _item(entry)]
    if lines:
        yield f"{name}:"
        yield from lines


def _source(source: Source) -> Iterator[str]:
    yield f"  {quoted(source.key)}:"
    fields = [f"title: {quoted(source.title)}"]
    fields += [f"authors: {_flow(source.authors)}"] if source.authors else []
    fields += _given("publisher", source.publisher)
    fields += [f"year: {source.year}"] if source.year is not None else []
    fields += [*_given("kind", source.kind), *_given("url", source.url)]
    fields += [f"blocks: {source.blocks}"] if source.blocks else []
    if source.comments:
        fields.append("comments:")
        fields += (f"  {quoted(label)}: {list(blocks)}" for label, blocks in source.comments.items())
    yield from ("    " + field for field in fields)


def _statement(deck: Deck, statement: Statement) -> Iterator[str]:
    yield f"id: {quoted(statement.id)}"
    yield f"side: {quoted(statement.side)}"
    yield f"text: {quoted(statement.text)}"
    yield from _references(statement.point.source)
    if statement.topics:
        yield f"topics: {_flow(statement.topics)}"
    yield from _knowledge(statement.point)
    rebuttals = enumerate(statement.rebuttals, 1)
    yield from _items("rebuttals", (_rebuttal(deck, each, f"{statement.id}/r{n}") for n, each in rebuttals))
    flawed = enumerate(statement.flawed, 1)
    yield from _items("flawed", (_flawed(each, f"{statement.id}/f{n}") for n, each in flawed))


def _rebuttal(deck: Deck, rebuttal: Rebuttal, default: str) -> Iterator[str]:
    by = rebuttal.id in deck.by_id
    if by:
        yield f"by: {quoted(rebuttal.id)}"
    else:
        yield f"text: {quoted(rebuttal.text)}"
        yield from _given("id", rebuttal.id if rebuttal.id != default else "")
    yield f"strength: {rebuttal.strength}"
    yield from _given("why", rebuttal.why)
    if rebuttal.concedes:
        yield "concedes: true"
    if not by:
        yield from _references(rebuttal.point.source)
        yield from _knowledge(rebuttal.point)


def _flawed(move: FlawedMove, default: str) -> Iterator[str]:
    yield f"text: {quoted(move.text)}"
    yield from _given("id", move.id if move.id != default else "")
    yield f"flaw: {quoted(move.flaw)}"
    yield from _given("why", move.why)
    yield from _references(move.source)


def _references(references: Iterable[SourceRef]) -> Iterator[str]:
    found = ", ".join(f"{quoted(each.source)}: {list(each.blocks)}" for each in references)
    if found:
        yield f"source: {{{found}}}"


def _knowledge(point: Point) -> Iterator[str]:
    if point.paraphrases:
        yield "paraphrases:"
        yield from (f"- {quoted(each)}" for each in point.paraphrases)
    yield from _items("ideas", map(_idea, point.ideas))
    sides = {"asserts": point.polarity.asserts, "denies": point.polarity.denies}
    if any(sides.values()):
        yield "polarity:"
        yield from (f"  {name}: {_flow(phrases)}" for name, phrases in sides.items() if phrases)


def _idea(idea: Idea) -> Iterator[str]:
    yield f"name: {quoted(idea.name)}"
    if idea.must:
        yield "must: true"
    yield f"terms: {_flow(idea.terms)}"
    yield from _given("hint", idea.hint)
