"""What a step on the workbench makes of a deck, as values. A file is held against this before it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from debate.core.clean import clean
from debate.core.deck import Deck, Idea, Point, Rebuttal, Statement
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

SAME_SIDE = N_("both are on the same side, so the one does not answer the other")


def taken(deck: Deck, step: Step) -> Deck:
    """Return `deck` after `step`, with the fingerprint it had; WorkError where the step cannot be taken."""
    return relinked(_STEPS[type(step)](deck, step))


def folded(text: str) -> str:
    """Return `text` as a deck keeps it: composed, on one line."""
    return " ".join(clean(text).split())


def with_statement(deck: Deck, changed: Statement) -> Deck:
    """Return `deck` with `changed` in the place of the statement of that id."""
    return replace(deck, statements=tuple(changed if each.id == changed.id else each for each in deck.statements))


def relinked(deck: Deck) -> Deck:
    """Return `deck` with every link holding the statement it is made by as that statement now is."""
    points = {each.id: each.point for each in deck.statements}

    def linked(each: Statement) -> Statement:
        return replace(each, rebuttals=tuple(replace(r, point=points.get(r.id, r.point)) for r in each.rebuttals))

    return replace(deck, statements=tuple(linked(each) for each in deck.statements))


def _keep(deck: Deck, step: Keep) -> Deck:
    _statement(deck, step.statement)
    return deck


def _drop(deck: Deck, step: Drop) -> Deck:
    _statement(deck, step.statement)
    if len(deck.statements) == 1:
        raise WorkError(message(N_("this is the last statement; a deck has at least one")))
    kept = [each for each in deck.statements if each.id != step.statement]
    return replace(deck, statements=tuple(_without_links(each, {step.statement}) for each in kept))


def _merge(deck: Deck, step: Merge) -> Deck:
    one, other = _statement(deck, step.statement), _statement(deck, step.other)
    if one.id == other.id:
        raise WorkError(message(N_("a statement cannot be merged with itself")))
    if one.side != other.side:
        raise WorkError(message(N_("these two are on different sides, so they cannot be merged")))
    return merged(deck, one, other)


def _add(deck: Deck, step: Add) -> Deck:
    below = _statement(deck, step.statement)
    _side(deck, step.side)
    if step.strength and step.side == below.side:
        raise WorkError(message(SAME_SIDE))
    return added(deck, below, step.side, _filled(step.text), step.strength)


def _reword(deck: Deck, step: Reword) -> Deck:
    return _with_point(deck, step.statement, lambda point: replace(point, text=_filled(step.text)))


def _set_side(deck: Deck, step: SetSide) -> Deck:
    changed = _statement(deck, step.statement)
    _side(deck, step.side)
    if changed.side == step.side:
        return deck
    moved = replace(_without_links(changed, set(deck.by_id)), side=step.side)
    others = tuple(_without_links(each, {changed.id}) for each in deck.statements)
    return with_statement(replace(deck, statements=others), moved)


def _link(deck: Deck, step: Link) -> Deck:
    statement = _statement(deck, step.statement)
    if statement.rebuttal(step.by) is not None:
        return _with_rebuttal(deck, statement, step.by, lambda each: replace(each, strength=step.strength))
    by = _statement(deck, step.by)
    if by.side == statement.side:
        raise WorkError(message(SAME_SIDE))
    link = Rebuttal(by.point, step.strength)
    return with_statement(deck, replace(statement, rebuttals=(*statement.rebuttals, link)))


def _unlink(deck: Deck, step: Unlink) -> Deck:
    statement = _statement(deck, step.statement)
    _rebuttal(statement, step.by)
    return with_statement(deck, _without_links(statement, {step.by}))


def _set_why(deck: Deck, step: SetWhy) -> Deck:
    statement = _statement(deck, step.statement)
    return _with_rebuttal(deck, statement, step.by, lambda each: replace(each, why=folded(step.why)))


def _set_paraphrases(deck: Deck, step: SetParaphrases) -> Deck:
    said = _each_once(folded(each) for each in step.paraphrases)
    return _with_point(deck, step.statement, lambda point: replace(point, paraphrases=said))


def _set_ideas(deck: Deck, step: SetIdeas) -> Deck:
    return _with_point(deck, step.statement, lambda point: replace(point, ideas=tuple(map(_idea, step.ideas))))


def _idea(idea: Idea) -> Idea:
    terms = _each_once(folded(each) for each in idea.terms)
    return Idea(_filled(idea.name), terms, idea.must, folded(idea.hint))


def _set_title(deck: Deck, step: SetTitle) -> Deck:
    return replace(deck, title=_filled(step.title))


def _name_side(deck: Deck, step: NameSide) -> Deck:
    _side(deck, step.side)
    return replace(deck, sides={**deck.sides, step.side: _filled(step.name)})


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


def _statement(deck: Deck, name: str) -> Statement:
    if name not in deck.by_id:
        raise WorkError(message(N_('there is no statement "{id}"'), id=name))
    return deck.by_id[name]


def _side(deck: Deck, side: str) -> None:
    if side not in deck.sides:
        raise WorkError(message(N_('there is no side "{side}"'), side=side))


def _rebuttal(statement: Statement, name: str) -> None:
    if statement.rebuttal(name) is None:
        raise WorkError(message(N_('"{id}" does not answer this statement'), id=name))


def _with_point(deck: Deck, name: str, change: Callable[[Point], Point]) -> Deck:
    statement = _statement(deck, name)
    return with_statement(deck, replace(statement, point=change(statement.point)))


def _with_rebuttal(deck: Deck, statement: Statement, name: str, change: Callable[[Rebuttal], Rebuttal]) -> Deck:
    _rebuttal(statement, name)
    rebuttals = tuple(change(each) if each.id == name else each for each in statement.rebuttals)
    return with_statement(deck, replace(statement, rebuttals=rebuttals))


def _without_links(statement: Statement, names: set[str]) -> Statement:
    return replace(statement, rebuttals=tuple(each for each in statement.rebuttals if each.id not in names))


def _filled(text: str) -> str:
    if not folded(text):
        raise WorkError(message(N_("nothing is filled in")))
    return folded(text)


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
