"""From a deck file to a `Deck`, or to everything that is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from debate.core.deck import Deck, FlawedMove, Idea, Point, Polarity, Rebuttal, Source, SourceRef, Statement
from debate.core.faults import Mark
from debate.core.shelf import DeckFile
from debate.core.wording import N_
from debate.files.deck_format import DECK
from debate.files.entries import Entry, Reader, likely
from debate.files.nodes import Node, RefusedError, compose, decode


def read_deck(path: Path) -> DeckFile:
    """Read the deck at `path`. Never raises for what is in it, nor for an unreadable file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        refused = RefusedError(Mark(), N_("cannot be read: {reason}"), reason=error.strerror or str(error))
        return DeckFile(path, None, (refused.fault,))
    return parse_deck(path, data)


def parse_deck(path: Path, data: bytes) -> DeckFile:
    """Read `data`, the bytes of the file at `path`, as a deck."""
    try:
        return parse_tree(path, data, compose(decode(data)))
    except RefusedError as refused:
        return DeckFile(path, None, (refused.fault,))


def parse_tree(path: Path, data: bytes, root: Node) -> DeckFile:
    """Read `root`, the tree of `data`, as a deck."""
    reader = Reader()
    entry = reader.read(root, DECK)
    builder = _Builder(entry, reader)
    builder.check()
    if reader.faults:
        faults = tuple(sorted(reader.faults, key=lambda fault: fault.mark))
        return DeckFile(path, None, faults, title=entry.get("title", ""))
    fingerprint = hashlib.sha256(data).hexdigest()
    deck = builder.deck(path.stem, fingerprint)
    return DeckFile(path, deck, (), builder.marks, deck.title)


class _Builder:
    """Checks what holds between the parts of a deck, then builds the values."""

    def __init__(self, entry: Entry, reader: Reader) -> None:
        self.entry = entry
        self.reader = reader
        self.marks: dict[str, Mark] = {}
        self.statements = _numbered(entry.get("statements", []), "s{number}")
        self.sides: dict[str, str] = entry.get("sides", Entry(entry.mark)).values
        self.sources: Entry = entry.get("sources", Entry(entry.mark))
        self.points: dict[str, Point] = {}

    def check(self) -> None:
        for name, item in self._identified():
            if name in self.marks:
                line = self.marks[name].line
                self.reader.fault(
                    item.at("id"), N_('the id "{id}" is used twice (first on line {line})'), id=name, line=line
                )
            else:
                self.marks[name] = item.mark
        for name, statement in self.statements:
            self._check_side(statement)
            self._check_said(statement)
            self._check_rebuttals(name, statement)
            for move in statement.get("flawed", []):
                self._check_source(move)
        self._check_comments()

    def _identified(self) -> Iterator[tuple[str, Entry]]:
        yield from self.statements
        for name, statement in self.statements:
            for inner, rebuttal in _numbered(statement.get("rebuttals", []), name + "/r{number}"):
                if "by" not in rebuttal.values:
                    yield inner, rebuttal
            yield from _numbered(statement.get("flawed", []), name + "/f{number}")

    def _check_side(self, statement: Entry) -> None:
        side = statement.get("side")
        if side is not None and self.sides and side not in self.sides:
            self.reader.fault(
                statement.at("side"), N_('there is no side "{side}"'), likely(side, self.sides), side=side
            )

    def _check_rebuttals(self, name: str, statement: Entry) -> None:
        seen: dict[str, Entry] = {}
        known = dict(self.statements)
        for rebuttal in statement.get("rebuttals", []):
            self._check_said(rebuttal)
            by = rebuttal.get("by")
            if (by is None) == (rebuttal.get("text") is None):
                self.reader.fault(rebuttal.mark, N_('a rebuttal has either "text" or "by"'))
            if by is None:
                continue
            mark = rebuttal.at("by")
            if by not in known:
                self.reader.fault(mark, N_('there is no statement "{id}"'), likely(by, known), id=by)
            elif by == name:
                self.reader.fault(mark, N_("a statement cannot answer itself"))
            elif known[by].get("side") == statement.get("side"):
                self.reader.fault(mark, N_('"{id}" is on the same side, so it cannot answer this'), id=by)
            elif by in seen:
                self.reader.fault(mark, N_('"{id}" answers this statement twice'), id=by)
            seen[by] = rebuttal
            for extra in ("paraphrases", "ideas", "polarity", "source", "id"):
                if extra in rebuttal.values:
                    at = rebuttal.at(extra)
                    self.reader.fault(at, N_('"{field}" belongs with the statement "{id}"'), field=extra, id=by)

    def _check_said(self, said: Entry) -> None:
        self._check_source(said)
        names: set[str] = set()
        for idea in said.get("ideas", []):
            name = idea.get("name", "")
            if name in names:
                self.reader.fault(idea.mark, N_('the idea "{name}" stands here twice'), name=name)
            names.add(name)

    def _check_source(self, said: Entry) -> None:
        reference = said.get("source")
        if reference is None:
            return
        for key, blocks in reference.values.items():
            if key not in self.sources.values:
                at = reference.at(key)
                self.reader.fault(at, N_('there is no source "{key}"'), likely(key, self.sources.values), key=key)
            else:
                self._check_blocks(reference.at(key), key, blocks)

    def _check_comments(self) -> None:
        for key, source in self.sources.values.items():
            for label, blocks in source.get("comments", Entry(source.mark)).values.items():
                self._check_blocks(source.get("comments").at(label), key, blocks)

    def _check_blocks(self, mark: Mark, key: str, blocks: list[int]) -> None:
        count = self.sources.values[key].get("blocks")
        beyond = [block for block in blocks if count is not None and block > count]
        if beyond:
            self.reader.fault(
                mark, N_('the source "{key}" has {count} blocks, not {block}'), key=key, count=count, block=beyond[0]
            )

    def deck(self, stem: str, fingerprint: str) -> Deck:
        entry = self.entry
        self.points = {name: _point(name, statement) for name, statement in self.statements}
        return Deck(
            id=entry.get("id", stem),
            title=entry.get("title"),
            language=entry.get("language"),
            sides=self.sides,
            statements=tuple(self._statement(name, each) for name, each in self.statements),
            sources={key: _source(key, each) for key, each in self.sources.values.items()},
            topics=entry.get("topics", Entry(entry.mark)).values,
            description=entry.get("description", ""),
            draft=entry.get("draft", False),
            fingerprint=fingerprint,
        )

    def _statement(self, name: str, entry: Entry) -> Statement:
        rebuttals = _numbered(entry.get("rebuttals", []), name + "/r{number}")
        moves = _numbered(entry.get("flawed", []), name + "/f{number}")
        return Statement(
            point=self.points[name],
            side=entry.get("side"),
            topics=tuple(entry.get("topics", ())),
            rebuttals=tuple(self._rebuttal(inner, each) for inner, each in rebuttals),
            flawed=tuple(
                FlawedMove(inner, each.get("text"), each.get("flaw"), each.get("why", ""), _references(each))
                for inner, each in moves
            ),
        )

    def _rebuttal(self, name: str, entry: Entry) -> Rebuttal:
        by = entry.get("by")
        point = self.points[by] if by is not None else _point(name, entry)
        return Rebuttal(point, entry.get("strength", 2), entry.get("why", ""), entry.get("concedes", False))


def _numbered(entries: list[Entry], pattern: str) -> list[tuple[str, Entry]]:
    """Pair each entry with its id, or with its place (from 1) where it has none."""
    return [(each.get("id") or pattern.format(number=number), each) for number, each in enumerate(entries, 1)]


def _point(name: str, entry: Entry) -> Point:
    ideas = tuple(
        Idea(idea.get("name"), tuple(idea.get("terms")), idea.get("must", False), idea.get("hint", ""))
        for idea in entry.get("ideas", [])
    )
    polarity: Entry = entry.get("polarity", Entry(entry.mark))
    return Point(
        id=name,
        text=entry.get("text"),
        source=_references(entry),
        paraphrases=tuple(entry.get("paraphrases", ())),
        ideas=ideas,
        polarity=Polarity(tuple(polarity.get("asserts", ())), tuple(polarity.get("denies", ()))),
    )


def _references(entry: Entry) -> tuple[SourceRef, ...]:
    found: Entry = entry.get("source", Entry(entry.mark))
    return tuple(SourceRef(key, tuple(blocks)) for key, blocks in found.values.items())


def _source(key: str, entry: Entry) -> Source:
    plain: dict[str, Any] = {name: entry.get(name) for name in ("title", "year")}
    comments: Entry = entry.get("comments", Entry(entry.mark))
    return Source(
        key=key,
        **plain,
        authors=tuple(entry.get("authors", ())),
        publisher=entry.get("publisher", ""),
        kind=entry.get("kind", ""),
        url=entry.get("url", ""),
        blocks=entry.get("blocks", 0),
        comments={label: tuple(blocks) for label, blocks in comments.values.items()},
    )
