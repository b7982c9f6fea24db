"""What an import gives, and what all imports share: faults with their row, texts, free ids."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass, field

from debate.core.clean import clean, markup
from debate.core.deck import Deck
from debate.core.faults import Fault, Mark
from debate.core.wording import N_, Message, message

LONGEST = 1000  # characters of a text in a deck
LONGEST_NAME = 200  # of a title, or the name of a side
_ID = re.compile(r"\w[\w./-]{0,79}")


@dataclass(frozen=True, slots=True)
class Named:
    """What a deck is called: its id, and title and language where they were asked for."""

    id: str
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The deck, or None and the faults; `notes` tell what was left out or taken otherwise.

    The line of a fault is the row of a sheet (headers are row 1), or the line of a text.
    """

    deck: Deck | None
    faults: tuple[Fault, ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(slots=True)
class Faults:
    """Notes what is wrong, and reads texts."""

    found: list[Fault] = field(default_factory=list)

    def add(self, line: int, template: str, suggestion: str = "", /, **values: object) -> None:
        self.found.append(Fault(Mark(line), message(template, **values), suggestion))

    def text(self, written: str, row: int, limit: int = LONGEST) -> str:
        """Return `written` as a deck keeps texts; what no deck may hold is a fault."""
        text = folded(written)
        if tag := markup(text):
            self.add(row, N_("{tag} is markup, and a deck is plain text; take it out"), tag=tag)
        if len(text) > limit:
            self.add(row, N_("longer than {limit} characters ({length})"), limit=limit, length=len(text))
        return text

    def id(self, written: str, row: int) -> str:
        """Return `written` as an id; one that cannot be is a fault."""
        name = folded(written)
        if name and not is_id(name):
            template = N_('"{text}" cannot be used here: letters, digits, - and _ only, no spaces')
            self.add(row, template, text=name[:80])
        return name


def folded(text: str) -> str:
    """Return `text` on one line, with single spaces and without control characters."""
    return " ".join(clean(text).split())


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def slug(text: str) -> str:
    """Return an id made of the words of `text`, in plain letters; empty where it has none."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    return re.sub(r"[^\w]+", "-", plain).strip("-_")[:60].strip("-_")


def free(wanted: str, taken: Container[str]) -> str:
    """Return `wanted`, or with the first number that makes it an id that is not taken."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def placed(pattern: str, taken: Container[str], start: int = 1) -> str:
    """Return the first id of `pattern`, with `{number}` from `start` on, that is not taken."""
    number = start
    while (name := pattern.format(number=number)) in taken:
        number += 1
    return name
