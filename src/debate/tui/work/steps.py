"""Steps in words, and what they are about."""

from __future__ import annotations

from debate.core.wording import N_
from debate.core.work import (
    Add,
    Drop,
    Finish,
    Keep,
    Link,
    Merge,
    NameSide,
    Reword,
    SetIdeas,
    SetParaphrases,
    SetSide,
    SetTitle,
    SetWhy,
    Step,
    Unlink,
)
from debate.locale import Words

NAMES: dict[type[Step], str] = {
    Keep: N_("a statement kept"),
    Drop: N_("a statement dropped"),
    Merge: N_("two statements merged"),
    Add: N_("a statement of your own"),
    Reword: N_("other words"),
    SetSide: N_("the other side"),
    Link: N_("a rebuttal and its strength"),
    Unlink: N_("a rebuttal taken off"),
    SetWhy: N_("a why"),
    SetParaphrases: N_("paraphrases"),
    SetIdeas: N_("ideas"),
    SetTitle: N_("the title"),
    NameSide: N_("the name of a side"),
    Finish: N_("the draft finished"),
}


def name_of(words: Words, step: Step) -> str:
    return words(NAMES[type(step)])


def statement_of(step: Step) -> str:
    """Return the id of the statement that `step` is about; empty for the deck as a whole."""
    return "" if isinstance(step, SetTitle | NameSide | Finish) else step.statement
