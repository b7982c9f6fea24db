"""Records of sources, and a user's own copies of their texts."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass
from pathlib import Path

from debate.core.source_text import blocks, fingerprint
from debate.files.nodes import Node, compose, decode, fields_of, items_of, text_of
from debate.files.whole import write_whole

SHORT = 16  # digits of a block's fingerprint that a record keeps
ENOUGH = 0.8  # share of a record's blocks that make a differently saved text a copy of it


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a work whose text is not here. Fingerprints are of words only."""

    key: str
    title: str
    authors: tuple[str, ...]
    publisher: str
    fingerprint: str
    blocks: Map[int, str]


def read_records(folder: Path) -> list[Record]:
    """Return the records in `folder`, by key."""
    return [_record(compose(decode(path.read_bytes()))) for path in sorted(folder.glob("*.yaml"))]


def recognise(text: str, records: list[Record]) -> Record | None:
    """Return the record that `text` is a copy of: by its fingerprint, or by most of its blocks."""
    whole = fingerprint(text)
    found = {fingerprint(block)[:SHORT] for block in blocks(text)}
    for record in records:
        # Blocks without words, such as a line of spaces, have a fingerprint but prove nothing.
        known = set(record.blocks.values()) - {fingerprint("")[:SHORT]}
        if whole == record.fingerprint or (known and len(known & found) >= ENOUGH * len(known)):
            return record
    return None


def keep(folder: Path, record: Record, text: str) -> Path:
    """Keep `text` as the user's copy of the work; return where. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{record.key}.txt"
    write_whole(target, text)
    return target


def passage(folder: Path, record: Record, number: int) -> str | None:
    """Return block `number` of the user's copy; None where there is no copy, or it lacks the block."""
    path = folder / f"{record.key}.txt"
    if not path.exists() or number not in record.blocks:
        return None
    wanted = record.blocks[number]
    found = blocks(path.read_text(encoding="utf-8"))
    if number <= len(found) and fingerprint(found[number - 1])[:SHORT] == wanted:
        return found[number - 1]
    return next((block for block in found if fingerprint(block)[:SHORT] == wanted), None)


def _record(node: Node) -> Record:
    fields = fields_of(node)
    return Record(
        key=text_of(fields["key"]),
        title=text_of(fields["title"]),
        authors=tuple(text_of(each) for each in items_of(fields["authors"])),
        publisher=text_of(fields["publisher"]),
        fingerprint=text_of(fields["fingerprint"]),
        blocks={int(number): text_of(value) for number, value in fields_of(fields["block_fingerprints"]).items()},
    )
