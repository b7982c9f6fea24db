"""Which notes of a draft go with a step: those about what it decides, and those that no longer hold."""

from __future__ import annotations

from collections.abc import Iterator, Set

from debate.core.deck import Deck
from debate.core.draft_notes import BESIDE, Kind
from debate.core.work import (
    Drop,
    Finish,
    Keep,
    Link,
    Merge,
    NameSide,
    Reword,
    SetIdeas,
    SetSide,
    SetTitle,
    SetWhy,
    Step,
    Unlink,
)
from debate.files.edit.draft_notes import Found
from debate.files.edit.draft_page import DraftPage, comments
from debate.files.edit.places import Comment
from debate.files.edit.rebuttals import Carried
from debate.files.edit.rewrite import Notes

# The notes that belong to a statement and go with it.
_OF_STATEMENT = (*BESIDE, Kind.LISTED)


def notes_after(draft: DraftPage, step: Step, after: Deck) -> Notes:
    """Return what becomes of the notes of `draft` with `step`, which makes its deck `after`."""
    going = [*_decided(draft, step), *_outdated(draft, after)]
    going += _answered(draft, step, after, comments(going))
    carried = _carried(draft, step.statement, step.other) if isinstance(step, Merge) else Carried()
    return Notes(draft.own, comments(going), carried)


def _decided(draft: DraftPage, step: Step) -> list[Found]:
    match step:
        case Keep(name):
            return draft.at(name, Kind.SIDE, Kind.TEXT)
        case Reword(name):
            return draft.at(name, Kind.TEXT)
        case SetSide(name):
            return draft.at(name, Kind.SIDE)
        case SetIdeas(name):
            return draft.at(name, Kind.IDEAS)
        case Link(name, by) | Unlink(name, by) | SetWhy(name, by):
            return _of_link(draft, name, by)
        case Drop(name):
            return draft.at(name, *_OF_STATEMENT)
        case Merge(name, other):
            return [*draft.at(other, *_OF_STATEMENT), *_settled(draft, name, other)]
        case SetTitle():
            return draft.at("", Kind.TITLE)
        case NameSide(side):
            return _of_side(draft, side)
        case Finish():
            return [each for each in draft.notes if each.comments[0] in draft.own]
    return []


def _of_link(draft: DraftPage, name: str, by: str) -> list[Found]:
    """Return what calls a link a guess, and what lists it as one."""
    guess = draft.guesses(draft.deck.by_id[name]).get(by)
    listed = [each for each in draft.at(name, Kind.LISTED) if each.note.values["id"] == by]
    return [*listed, guess] if guess else listed


def _of_side(draft: DraftPage, side: str) -> list[Found]:
    """Return the note beside the name of a side; with the last of them goes that on the sides together."""
    named = draft.named()
    gone = [named.pop(side)] if side in named else []
    return gone if named else [*gone, *draft.at("", Kind.SIDES)]


def _settled(draft: DraftPage, name: str, other: str) -> Iterator[Found]:
    """Yield the guesses about links of which two become one, where a person decided one of the two."""
    for each in draft.deck.statements:
        guesses = draft.guesses(each)
        if each.rebuttal(name) and each.rebuttal(other) and not guesses.keys() >= {name, other}:
            yield from (guesses[by] for by in (name, other) if by in guesses)
    one, two = draft.deck.by_id[name], draft.deck.by_id[other]
    guessed = draft.guesses(two)
    yield from (found for by, found in draft.guesses(one).items() if two.rebuttal(by) and by not in guessed)


def _outdated(draft: DraftPage, after: Deck) -> Iterator[Found]:
    """Yield what lists a statement as an answer that it can no longer be."""
    for each in after.statements:
        for found in draft.at(each.id, Kind.LISTED):
            by = after.by_id.get(found.note.values["id"])
            if by is None or by.side == each.side:
                yield found


def _answered(draft: DraftPage, step: Step, after: Deck, going: Set[Comment]) -> Iterator[Found]:
    """Yield the notes on answers where no guess about them is left."""
    merged = {step.other: step.statement} if isinstance(step, Merge) else {}
    touched = step.statement if isinstance(step, Link | Unlink | SetWhy) else None
    for each in after.statements:
        if each.id not in draft.deck.by_id:
            continue
        guesses = draft.guesses(draft.deck.by_id[each.id])
        left = [
            by for by, found in guesses.items() if each.rebuttal(merged.get(by, by)) and not going & comments([found])
        ]
        if not left and (guesses or each.id == touched or not each.rebuttals):
            yield from draft.at(each.id, Kind.ANSWERS, Kind.LISTED)


def _carried(draft: DraftPage, name: str, other: str) -> Carried:
    """Return the notes of `other` that go on in `name`: guesses that nobody decided."""
    one = draft.deck.by_id[name]
    guesses = draft.guesses(draft.deck.by_id[other])
    links = {(name, by): found.note.text for by, found in guesses.items() if one.rebuttal(by) is None}
    kinds = {"ideas": Kind.IDEAS, **({"rebuttals": Kind.ANSWERS} if links else {})}
    told = {field: draft.at(other, kind) for field, kind in kinds.items() if not draft.at(name, kind)}
    return Carried(links, {(name, field): notes[0].note.text for field, notes in told.items() if notes})
