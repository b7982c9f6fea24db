"""Choose items for Moodle: what is asked, what can be chosen, and what each choice earns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from random import Random

from debate.core.deck import Deck, Statement
from debate.core.draw import can_choose, make_item
from debate.core.export.parts import Say, joined, sources, strength
from debate.core.feedback import FLAW_NAMES
from debate.core.item import Form, Kind, Option
from debate.core.wording import N_, message

KEY = 100
# What an option that is not the key earns, in percent, by its strength: grades that Moodle has.
EARNED = {3: 60, 2: 60, 1: 30, 0: 0}


@dataclass(frozen=True, slots=True)
class Answer:
    """An option of a question: `percent` of the mark, and feedback in plain text."""

    text: str
    percent: int
    feedback: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of four options. `name` is the statement's id; texts are plain."""

    name: str
    text: str
    task: str
    answers: tuple[Answer, ...]
    sources: str
    tags: tuple[str, ...]

    @property
    def html(self) -> str:
        """The argument and the task, as HTML."""
        return f"<p>{inline(self.text)}</p><p>{inline(self.task)}</p>"


def questions(deck: Deck, side: str, say: Say) -> Iterator[Question]:
    """Yield a question for each statement of `side` that has options to choose from.

    The options are drawn as in the game, and the same deck always gives the same ones.
    """
    for statement in deck.of_side(side):
        if can_choose(deck, statement):
            yield _question(deck, statement, say)


def category(deck: Deck, side: str) -> str:
    """Return the path of a category of questions; a slash within a name is written twice."""
    return "/".join(["$course$", *(name.replace("/", "//") for name in (deck.title, deck.sides[side]))])


def inline(text: str) -> str:
    """Return plain `text` as HTML."""
    return escape(text, quote=False)


def _question(deck: Deck, statement: Statement, say: Say) -> Question:
    # One die for each statement: a new statement must not change the options of the others.
    item = make_item(deck, statement, Form.CHOOSE, Random(f"{deck.id}/{statement.id}"))
    best = [each.point for each in statement.rebuttals if each.strength == statement.best_strength]
    return Question(
        name=statement.id,
        text=statement.text,
        task=say(message(N_("What is the strongest answer?"))),
        answers=tuple(_answer(option, statement, say) for option in item.options),
        sources=sources(deck, (statement.point, *best), say),
        tags=(deck.id, *statement.topics),
    )


def _answer(option: Option, statement: Statement, say: Say) -> Answer:
    is_key = option.kind is Kind.REBUTTAL and option.strength == statement.best_strength
    return Answer(option.text, KEY if is_key else EARNED[option.strength], _feedback(option, say))


def _feedback(option: Option, say: Say) -> str:
    if option.kind is Kind.MISPLACED:
        return say(message(N_("This is a point of your side, but it does not answer this argument.")))
    head = strength(option.strength, say) if option.kind is Kind.REBUTTAL else say(message(FLAW_NAMES[option.flaw]))
    return joined(head, option.why)
