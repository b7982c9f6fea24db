"""How a round goes on: `step(round, event)` gives the next round and what to save.

Time and chance come in with the events. An event out of turn changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from debate.core.assessment import Assessment, Reason, Verdict
from debate.core.deck import STRONGEST, WEAKEST, Statement
from debate.core.events import (
    Chosen,
    Contested,
    Continued,
    Effects,
    Event,
    HintAsked,
    Save,
    SelfMarked,
    Skipped,
    Stamp,
    Typed,
    Undone,
)
from debate.core.item import SOUND, Form, Item, Kind
from debate.core.review import Review
from debate.core.round import Asking, Feedback, Finished, Marking, Outcome, Round, hints
from debate.core.score import points


def step(state: Round, event: Event) -> tuple[Round, Effects]:
    """Return the round after `event`, and what must be saved before it is shown."""
    match state.phase, event:
        case Asking() as asking, Chosen(option, stamp) if option in {each.id for each in asking.item.options}:
            choose = _spotted if asking.item.form is Form.SPOT else _chosen
            return choose(state, asking, option, stamp)
        case Asking() as asking, Typed(text, assessment, stamp) if asking.item.form is Form.TYPE:
            return _typed(state, asking, text, assessment, stamp)
        case Asking() as asking, HintAsked() if asking.hints < len(hints(asking.item)):
            return replace(state, phase=replace(asking, hints=asking.hints + 1)), ()
        case (Asking() | Marking()) as phase, Skipped(stamp):
            return _skipped(state, phase, stamp)
        case Marking() as marking, SelfMarked(rebuttal, stamp):
            return _self_marked(state, marking, rebuttal, stamp)
        case Feedback(), Continued(reply):
            return _next(state, reply), ()
        case Feedback(), Contested(stamp):
            return _contested(state, stamp)
        case _, Undone(stamp):
            return _undone(state, stamp)
    return state, ()


def _chosen(state: Round, asking: Asking, option_id: str, stamp: Stamp) -> tuple[Round, Effects]:
    option = asking.item.option(option_id)
    rebuttal = option.id if option.kind is Kind.REBUTTAL else None
    best = asking.item.statement.best_strength
    verdict = Verdict.MISS if rebuttal is None else Verdict.HIT if option.strength == best else Verdict.PARTIAL
    review = _review(
        state, asking, stamp, verdict=verdict, rebuttal=rebuttal, choice=option.id, flaw=option.flaw or None
    )
    return _answered(state, asking, review)


def _spotted(state: Round, asking: Asking, option_id: str, stamp: Stamp) -> tuple[Round, Effects]:
    """Judge a verdict on a reply: right, a flaw seen but misnamed, or wrong."""
    reply = asking.item.reply
    right = reply.flaw or SOUND if reply else SOUND
    misnamed = right != SOUND != option_id
    verdict = Verdict.HIT if option_id == right else Verdict.PARTIAL if misnamed else Verdict.MISS
    review = _review(state, asking, stamp, verdict=verdict, choice=option_id, flaw=None if right == SOUND else right)
    strength = {Verdict.HIT: STRONGEST, Verdict.PARTIAL: WEAKEST}.get(verdict, 0)
    return _answered(
        state, asking, replace(review, strength=strength, best=STRONGEST, reply=reply.id if reply else None)
    )


def _typed(state: Round, asking: Asking, text: str, found: Assessment, stamp: Stamp) -> tuple[Round, Effects]:
    if asking.before is None and found.verdict is Verdict.UNSURE:
        return replace(state, phase=Marking(asking, text, found)), ()
    if asking.before is None and found.verdict is Verdict.PARTIAL and found.missing:
        return replace(state, phase=replace(asking, before=(text, found))), ()
    tries = 1 if asking.before and asking.before[0] != text else 0
    if asking.before and found.verdict in (Verdict.UNSURE, Verdict.MISS):
        # A second try that went astray does not cost what the first had earned.
        text, found = asking.before
    if found.verdict is not Verdict.MISS and asking.item.statement.rebuttal(found.rebuttal or "") is None:
        # In a duel, what was said before is no longer among the rebuttals.
        found = replace(found, verdict=Verdict.MISS, reason=Reason.REPEATED)
    credited = found.rebuttal if found.verdict in (Verdict.HIT, Verdict.PARTIAL) else None
    review = _review(state, asking, stamp, verdict=found.verdict, rebuttal=credited, text=text, tries=tries)
    return _answered(state, asking, _with_assessment(review, asking.item.statement, found), found)


def _skipped(state: Round, phase: Asking | Marking, stamp: Stamp) -> tuple[Round, Effects]:
    asking = phase if isinstance(phase, Asking) else phase.asking
    if asking.before is not None:
        return _typed(state, asking, *asking.before, stamp)
    return _answered(state, asking, _review(state, asking, stamp, skipped=True))


def _self_marked(state: Round, marking: Marking, rebuttal: str | None, stamp: Stamp) -> tuple[Round, Effects]:
    if rebuttal is not None and marking.asking.item.statement.rebuttal(rebuttal) is None:
        return state, ()
    verdict = Verdict.UNSURE if rebuttal else Verdict.MISS
    review = _review(
        state, marking.asking, stamp, verdict=verdict, rebuttal=rebuttal, text=marking.text, self_marked=True
    )
    return _answered(
        state,
        marking.asking,
        _with_assessment(review, marking.asking.item.statement, marking.assessment),
        marking.assessment,
    )


def _with_assessment(review: Review, statement: Statement, found: Assessment) -> Review:
    moves = {move.id: move.flaw for move in statement.flawed}
    flaw = moves.get(found.about or "") if found.reason is Reason.FLAWED else None
    return replace(review, reason=str(found.reason), confidence=round(found.confidence, 4), flaw=flaw)


def _review(
    state: Round,
    asking: Asking,
    stamp: Stamp,
    *,
    verdict: Verdict = Verdict.MISS,
    rebuttal: str | None = None,
    choice: str | None = None,
    text: str | None = None,
    flaw: str | None = None,
    tries: int = 0,
    skipped: bool = False,
    self_marked: bool = False,
) -> Review:
    statement = asking.item.statement
    credited = statement.rebuttal(rebuttal) if rebuttal else None
    return Review(
        id=stamp.id,
        at=stamp.at,
        session=state.session,
        deck=state.deck,
        statement=statement.id,
        form=asking.item.form,
        verdict=verdict,
        rebuttal=rebuttal,
        strength=credited.strength if credited else 0,
        best=statement.best_strength,
        choice=choice,
        text=text,
        flaw=flaw,
        hints=asking.hints,
        tries=tries,
        seconds=round(stamp.seconds, 1),
        sure=stamp.sure,
        skipped=skipped,
        self_marked=self_marked,
        duel=state.duel is not None,
        fingerprint=state.fingerprint,
    )


def _answered(
    state: Round, asking: Asking, review: Review, assessment: Assessment | None = None
) -> tuple[Round, Effects]:
    typed = asking.item.form is Form.TYPE
    worth = points(
        review.strength,
        review.best,
        typed=typed,
        half=review.self_marked or (typed and review.verdict is Verdict.PARTIAL),
        hints=review.hints,
        tries=review.tries,
        streak=state.streak + 1 if review.strongest else 0,
    )
    review = replace(review, points=worth.total)
    outcome = Outcome(asking.item, review, worth, assessment)
    return replace(state, outcomes=(*state.outcomes, outcome), phase=Feedback()), (Save(review),)


def _next(state: Round, reply: Item | None) -> Round:
    answered = len(state.outcomes)
    if state.duel and reply and answered < state.duel.exchanges:
        state = replace(state, items=(*state.items, reply))
    if answered == len(state.items):
        return replace(state, phase=Finished())
    return replace(state, phase=Asking(state.items[answered]))


def _contested(state: Round, stamp: Stamp) -> tuple[Round, Effects]:
    """Replace the last review by one that is marked as contested."""
    last = state.outcomes[-1]
    if last.review.contested or last.review.text is None:
        return state, ()
    taken_back = replace(last.review, id=f"{stamp.id}-undo", at=stamp.at, undoes=last.review.id)
    contested = replace(last.review, id=stamp.id, contested=True)
    outcomes = (*state.outcomes[:-1], replace(last, review=contested))
    return replace(state, outcomes=outcomes), (Save(taken_back), Save(contested))


def _undone(state: Round, stamp: Stamp) -> tuple[Round, Effects]:
    if isinstance(state.phase, Marking):
        return replace(state, phase=state.phase.asking), ()
    if isinstance(state.phase, Asking) and state.phase.before is not None:
        return replace(state, phase=replace(state.phase, before=None)), ()
    if not state.outcomes:
        return state, ()
    last = state.outcomes[-1]
    taken_back = replace(last.review, id=stamp.id, at=stamp.at, undoes=last.review.id)
    outcomes = state.outcomes[:-1]
    items = state.items[: len(outcomes) + 1] if state.duel else state.items
    back = Asking(last.item, hints=last.review.hints)
    return replace(state, items=items, outcomes=outcomes, phase=back), (Save(taken_back),)
