"""A student's export: JSON Lines of reviews, and a first line with a name where one was given.

{"debate": 1, "name": "An"}      only with `debate data export --name`
{"id": ..., "at": ..., ...}      a review a line
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import get_type_hints

from debate.core.clean import clean
from debate.core.deck import STRONGEST
from debate.core.review import Review, from_json
from debate.core.wording import N_, Message, message

VERSION = 1
LONGEST_NAME = 80
YEARS = range(1970, 3000)  # a clock may be wrong, but a day of no calendar would stop every command
_KINDS = {name: kind | int if kind in (float, float | None) else kind for name, kind in get_type_hints(Review).items()}


@dataclass(frozen=True, slots=True)
class Answers:
    """The reviews of one file, in its order; `name` is empty where none was given."""

    reviews: tuple[Review, ...]
    name: str = ""


class AnswersError(Exception):
    """A line that is no part of an export: its 1-based number, and why."""

    def __init__(self, line: int, why: Message) -> None:
        super().__init__(f"{line}: {why}")
        self.line = line
        self.message = why


def name_line(name: str) -> str:
    """Return the first line of the export of someone who gives this name."""
    return json.dumps({"debate": VERSION, "name": tidy_name(name)}, ensure_ascii=False)


def tidy_name(name: str) -> str:
    """Return `name` on one line, without control characters and not too long."""
    whole = clean(name).encode(errors="replace").decode()
    return " ".join(whole.split())[:LONGEST_NAME].strip()


def read_answers(text: str) -> Answers:
    """Return what `text`, a whole file, holds. Raises AnswersError at the first line that does not fit."""
    # Not splitlines(): typed answers may hold line separators that JSON leaves as they are.
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    name = _name(*lines[0]) if lines else None
    return Answers(tuple(_reviews(lines if name is None else lines[1:])), name or "")


def _name(number: int, line: str) -> str | None:
    """Return the name in a first line, None if it is a review (or anything else)."""
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(plain, dict) or "debate" not in plain or "id" in plain:
        return None
    if plain["debate"] != VERSION:
        raise AnswersError(number, message(N_("this file is of a newer version of debate; update the program")))
    name = plain.get("name", "")
    return tidy_name(name) if isinstance(name, str) else ""


def _reviews(lines: list[tuple[int, str]]) -> Iterator[Review]:
    for number, line in lines:
        try:
            review = from_json(line)
            _check(review)
        except (ValueError, OverflowError, RecursionError) as error:
            why = message(N_("this is no answer that debate wrote ({reason})"), reason=_short(error))
            raise AnswersError(number, why) from None
        yield review


def _check(review: Review) -> None:
    """Raise ValueError where a field holds what no answer can hold."""
    for name, kind in _KINDS.items():
        value = getattr(review, name)
        if not isinstance(value, kind):
            raise ValueError(f"no review: {name}")
        if isinstance(value, str):
            value.encode()  # half a character fits in JSON, and in no file
    counts = (review.hints, review.tries, review.seconds)
    if not all(isfinite(count) and count >= 0 for count in counts):
        raise ValueError("no review: hints, tries, seconds")
    if review.at.year not in YEARS:
        raise ValueError("no review: at")
    if not 0 <= review.strength <= STRONGEST or not 0 <= review.best <= STRONGEST:
        raise ValueError("no review: strength, best")


def _short(error: Exception) -> str:
    return clean(str(error)).removeprefix("no review: ").split("\n")[0][:LONGEST_NAME]
