"""Marked answers on the disk: JSON Lines or CSV, one answer a row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from debate.core.bench import Judged, Marked
from debate.core.deck import Deck
from debate.core.wording import N_, Message, message

NEEDED = ("prompt", "answer", "label", "kind")


class MarkedError(Exception):
    """A row that is no marked answer; `message` says which and why."""

    def __init__(self, path: Path, line: int, why: Message) -> None:
        super().__init__(f"{path}:{line}: {why}")
        self.message = message(N_("{path}:{line}: {reason}"), path=path, line=line, reason=why)


def read_marked(path: Path, deck: Deck) -> list[Marked]:
    """Return the answers at `path`, all of them about `deck`. Raises MarkedError, with the line."""
    return [_marked(path, line, row, deck) for line, row in _rows(path)]


def handled(path: Path) -> set[tuple[str, str]]:
    """Return the statements and answers that the file at `path` marks; none where there is no file.

    Raises MarkedError, with the line.
    """
    if not path.exists():
        return set()
    found = set()
    for line, row in _rows(path):
        if not isinstance(row, dict) or not all(isinstance(row.get(name), str) for name in ("prompt", "answer")):
            raise MarkedError(path, line, message(N_("prompt, answer, label and kind are texts")))
        found.add((row["prompt"], row["answer"]))
    return found


def judged_line(judged: Judged) -> str:
    """Return a verdict as one line of JSON: the answer's own fields, and what was said of it."""
    found = judged.found
    return json.dumps(
        {
            **judged.marked.fields,
            "verdict": found.verdict,
            "rebuttal": found.rebuttal,
            "confidence": round(found.confidence, 6),
            "reason": found.reason,
            "about": found.about,
            "ideas": [idea.name for idea in found.ideas if idea.found],
            "missing": [idea.name for idea in found.ideas if idea.must and not idea.found],
            "scores": {each.id: round(each.confidence, 6) for each in found.scores if each.kind == "rebuttal"},
        },
        ensure_ascii=False,
    )


def _rows(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise MarkedError(
            path, 1, message(N_("this is not UTF-8 (a Windows encoding?); save the file as UTF-8"))
        ) from None
    except OSError as error:
        raise MarkedError(path, 1, message(N_("cannot be read: {reason}"), reason=error.strerror)) from None
    yield from _csv(text) if path.suffix.lower() == ".csv" else _json_lines(path, text)


def _json_lines(path: Path, text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                raise MarkedError(path, number, message(N_("this is not JSON: {reason}"), reason=error.msg)) from None


def _csv(text: str) -> Iterator[tuple[int, Any]]:
    first = text.split("\n", 1)[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row in reader:
        yield reader.line_num, row | {"label": row.get("label") or None}


def _marked(path: Path, line: int, row: Any, deck: Deck) -> Marked:
    if not isinstance(row, dict) or any(name not in row for name in NEEDED):
        needed = ", ".join(NEEDED)
        raise MarkedError(path, line, message(N_("a marked answer has the fields {fields}"), fields=needed))
    prompt, answer, label, kind = (row[name] for name in NEEDED)
    if not all(isinstance(each, str) for each in (prompt, answer, kind)) or not isinstance(label, str | None):
        raise MarkedError(path, line, message(N_("prompt, answer, label and kind are texts")))
    statement = deck.by_id.get(prompt)
    if statement is None:
        raise MarkedError(path, line, message(N_('the deck has no statement "{id}"'), id=prompt))
    if label is not None and statement.rebuttal(label) is None:
        raise MarkedError(path, line, message(N_('"{label}" is no rebuttal of "{id}"'), label=label, id=prompt))
    return Marked(prompt, answer, label, kind, row)
