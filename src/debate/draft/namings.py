"""The ways in which pages name who speaks, each with how much it tells by itself."""

from __future__ import annotations

from dataclasses import dataclass

from debate.draft.finders import Finder, alike, by_buttons, by_date_above, by_date_near, by_date_on_line, each
from debate.draft.speakers import (
    by_bullet,
    by_colon,
    by_kind,
    by_mark,
    by_name,
    by_nickname,
    by_number,
    by_signature,
)
from debate.draft.spoken import by_date, by_verb


@dataclass(frozen=True, slots=True)
class Naming:
    """A way in which a page names speakers. `weight` is how much it tells by itself; `below` whether the
    name stands under the words; `bare` whether a name shows by nothing but itself.
    """

    find: Finder
    weight: float
    below: bool = False
    bare: bool = False


NAMINGS: tuple[Naming, ...] = (
    Naming(each(by_kind), 6),
    Naming(each(by_verb), 2.2),
    Naming(by_date_on_line, 2.2),
    Naming(by_date_near, 2),
    Naming(by_date_above, 1.8),
    Naming(alike(by_bullet), 1.6),
    Naming(alike(by_number), 1.4),
    Naming(each(by_mark), 1.5),
    Naming(each(by_colon), 1.5),
    Naming(by_buttons, 1.4),
    Naming(each(by_name), 0.8, bare=True),
    Naming(each(by_nickname), 0.8, bare=True),
    Naming(each(by_verb), 2.2, below=True),
    Naming(each(by_date), 2.2, below=True),
    Naming(by_date_near, 1.8, below=True),
    Naming(each(by_signature), 1.3, below=True),
    Naming(each(by_mark), 1.3, below=True),
    Naming(each(by_name), 0.8, below=True, bare=True),
)
DATED = (NAMINGS[1], NAMINGS[2], NAMINGS[3])  # those that show comments where no heading does
