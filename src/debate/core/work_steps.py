"""What a step on the workbench makes of a deck, as values. A file is held against this before it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from debate.core.deck import Deck, Idea, Rebuttal
from debate.core.wording import N_, message
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
    WorkError,
)
from debate.core.work_merge import merged
from debate.core.work_new import added
from debate.core.work_parts import (
    check_rebuttal,
    check_side,
    each_once,
    filled,
    folded,
    relinked,
    statement_of,
    with_point,
    with_rebuttal,
    with_statement,
    without_links,
)

SAME_SIDE = N_("both are on the same side, so the one does not answer the other")


def taken(deck: Deck, step: Step) -> Deck:
    """Return `deck` after `step`, with the fingerprint it had; WorkError where the step cannot be taken."""
    return relinked(_STEPS[type(step)](deck, step))


def _keep(deck: Deck, step: Keep) -> Deck:
    statement_of(deck, step.statement)
    return deck


def _drop(deck: Deck, step: Drop) -> Deck:
    statement_of(deck, step.statement)
    if len(deck.statements) == 1:
        raise WorkError(message(N_("this is the last statement; a deck has at least one")))
    kept = [each for each in deck.statements if each.id != step.statement]
    return replace(deck, statements=tuple(without_links(each, {step.statement}) for each in kept))


def _merge(deck: Deck, step: Merge) -> Deck:
    one, other = statement_of(deck, step.statement), statement_of(deck, step.other)
    if one.id == other.id:
        raise WorkError(message(N_("a statement cannot be merged with itself")))
    if one.side != other.side:
        raise WorkError(message(N_("these two are on different sides, so they cannot be merged")))
    return merged(deck, one, other)


def _add(deck: Deck, step: Add) -> Deck:
    below = statement_of(deck, step.statement)
    check_side(deck, step.side)
    if step.strength and step.side == below.side:
        raise WorkError(message(SAME_SIDE))
    return added(deck, below, step.side, filled(step.text), step.strength)


def _reword(deck: Deck, step: Reword) -> Deck:
    return with_point(deck, step.statement, lambda point: replace(point, text=filled(step.text)))


def _set_side(deck: Deck, step: SetSide) -> Deck:
    changed = statement_of(deck, step.statement)
    check_side(deck, step.side)
    if changed.side == step.side:
        return deck
    moved = replace(without_links(changed, set(deck.by_id)), side=step.side)
    others = tuple(without_links(each, {changed.id}) for each in deck.statements)
    return with_statement(replace(deck, statements=others), moved)


def _link(deck: Deck, step: Link) -> Deck:
    statement = statement_of(deck, step.statement)
    if statement.rebuttal(step.by) is not None:
        return with_rebuttal(deck, statement, step.by, lambda each: replace(each, strength=step.strength))
    by = statement_of(deck, step.by)
    if by.side == statement.side:
        raise WorkError(message(SAME_SIDE))
    link = Rebuttal(by.point, step.strength)
    return with_statement(deck, replace(statement, rebuttals=(*statement.rebuttals, link)))


def _unlink(deck: Deck, step: Unlink) -> Deck:
    statement = statement_of(deck, step.statement)
    check_rebuttal(statement, step.by)
    return with_statement(deck, without_links(statement, {step.by}))


def _set_why(deck: Deck, step: SetWhy) -> Deck:
    statement = statement_of(deck, step.statement)
    return with_rebuttal(deck, statement, step.by, lambda each: replace(each, why=folded(step.why)))


def _set_paraphrases(deck: Deck, step: SetParaphrases) -> Deck:
    said = each_once(folded(each) for each in step.paraphrases)
    return with_point(deck, step.statement, lambda point: replace(point, paraphrases=said))


def _set_ideas(deck: Deck, step: SetIdeas) -> Deck:
    return with_point(deck, step.statement, lambda point: replace(point, ideas=tuple(map(_idea, step.ideas))))


def _idea(idea: Idea) -> Idea:
    terms = each_once(folded(each) for each in idea.terms)
    return Idea(filled(idea.name), terms, idea.must, folded(idea.hint))


def _set_title(deck: Deck, step: SetTitle) -> Deck:
    return replace(deck, title=filled(step.title))


def _name_side(deck: Deck, step: NameSide) -> Deck:
    check_side(deck, step.side)
    return replace(deck, sides={**deck.sides, step.side: filled(step.name)})


def _finish(deck: Deck, _step: Finish) -> Deck:
    return replace(deck, draft=False)


_STEPS: dict[type, Callable[..., Deck]] = {
    Keep: _keep,
    Drop: _drop,
    Merge: _merge,
    Add: _add,
    Reword: _reword,
    SetSide: _set_side,
    Link: _link,
    Unlink: _unlink,
    SetWhy: _set_why,
    SetParaphrases: _set_paraphrases,
    SetIdeas: _set_ideas,
    SetTitle: _set_title,
    NameSide: _name_side,
    Finish: _finish,
}
