"""One showing of a card: what is asked, what can be chosen, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from debate.core.deck import Statement

SOUND = "sound"  # the id of the verdict that a reply holds


class Form(StrEnum):
    """How an item is answered."""

    CHOOSE = "choose"  # the strongest answer, out of four
    TYPE = "type"  # an answer in own words
    SPOT = "spot"  # whether a reply is sound, or which flaw it has


class Kind(StrEnum):
    """What an option is."""

    REBUTTAL = "rebuttal"
    FLAWED = "flawed"
    MISPLACED = "misplaced"
    SOUND = "sound"  # in a spot item: the verdict that the reply holds
    FLAW = "flaw"  # in a spot item: the verdict that it has this flaw


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose. `strength` is 0 unless it is a rebuttal of the statement.

    In a spot item the options are verdicts: the id is `sound`, or the key of a flaw, and
    the text is empty, for a catalogue to name it.
    """

    id: str
    text: str
    kind: Kind
    strength: int = 0
    why: str = ""
    flaw: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A statement to be answered in one form; `options` is empty where one types.

    `reply` is what is judged in a spot item: a rebuttal of the statement, or a flawed move.
    """

    statement: Statement
    form: Form
    options: tuple[Option, ...] = ()
    reply: Option | None = None

    def option(self, option_id: str) -> Option:
        """Return the option `option_id`; KeyError if it is not among the options."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)
