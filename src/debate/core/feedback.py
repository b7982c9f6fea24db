"""What a student is told after an answer, as values: shells only draw it.

The texts of verdicts, reasons and flaws are templates for the catalogues.
"""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.assessment import Assessment, Reason, Verdict
from debate.core.deck import Deck, Point, Rebuttal, SourceRef
from debate.core.item import SOUND, Kind, Option
from debate.core.round import Outcome
from debate.core.wording import N_, Message, message

VERDICTS = {
    Verdict.HIT: N_("hit"),
    Verdict.PARTIAL: N_("partly"),
    Verdict.UNSURE: N_("not sure"),
    Verdict.MISS: N_("miss"),
}

STRENGTHS = {
    3: N_("the strongest there is"),
    2: N_("valid, but partial"),
    1: N_("relevant, but easily answered"),
}

FLAW_NAMES = {
    "straw-man": N_("straw man"),
    "ad-hominem": N_("ad hominem"),
    "motive": N_("attacking the motive"),
    "ridicule": N_("ridicule"),
    "false-comparison": N_("false comparison"),
    "slippery-slope": N_("slippery slope"),
    "anecdote": N_("anecdote"),
    "authority": N_("appeal to authority"),
    "too-general": N_("too general"),
    "off-the-point": N_("off the point"),
    "false-dilemma": N_("false dilemma"),
    "circular": N_("circular reasoning"),
}

_REASONS = {
    Reason.COMPLETE: N_("Everything this point needs is in your answer."),
    Reason.INCOMPLETE: N_("Your answer makes this point, but leaves out a part that it needs."),
    Reason.UNCERTAIN: N_("Your answer comes near, but it could not be told for sure what you mean."),
    Reason.ECHO: N_("This repeats the argument that you should answer."),
    Reason.SAME_SIDE: N_("This supports the argument instead of attacking it."),
    Reason.REVERSED: N_("You use the words of a good answer, but claim the opposite of it."),
    Reason.FLAWED: N_("This is a move that does not hold: {flaw}."),
    Reason.MISPLACED: N_("This is a point of your side, but it does not answer this argument."),
    Reason.NO_CLAIM: N_("There is no reason in it yet: say why the argument does not hold."),
    Reason.UNKNOWN: N_("No answer in the deck resembles this."),
    Reason.EMPTY: N_("There is nothing to judge."),
    Reason.REPEATED: N_("You said this already in this duel."),
}


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a point comes from. `comment` is a reader's comment's label, or empty."""

    title: str
    authors: tuple[str, ...]
    publisher: str
    year: int | None
    comment: str
    blocks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Everything that feedback shows of one outcome.

    `made` is the rebuttal credited; `model` the strongest one to put beside it (the same,
    where that was made). `flaw` is the name of the flaw, if there was one, and `flaw_why`
    where it lies. `missing` is the hint of the idea that was left out. `reply` is what was
    judged in a spot item; there `model` is that reply where it is sound, else the strongest.
    """

    verdict: Verdict
    reason: Message | None
    made: Rebuttal | None
    model: Rebuttal
    others: tuple[Rebuttal, ...]
    chosen: Option | None = None
    flaw: str = ""
    flaw_why: str = ""
    missing: str = ""
    reply: Option | None = None


def explain(deck: Deck, outcome: Outcome) -> Explained:
    """Return what is to be said of `outcome`."""
    if outcome.item.reply is not None:
        return _explain_spot(outcome, outcome.item.reply)
    statement, review = outcome.item.statement, outcome.review
    made = statement.rebuttal(review.rebuttal) if review.rebuttal else None
    strongest = [each for each in statement.rebuttals if each.strength == statement.best_strength]
    model = made if made in strongest and made else strongest[0]
    others = tuple(each for each in statement.rebuttals if each not in (made, model))
    chosen = outcome.item.option(review.choice) if review.choice else None
    flaw, flaw_why = _flaw(deck, chosen, outcome.assessment)
    return Explained(
        verdict=review.verdict,
        reason=_reason(outcome, flaw),
        made=made,
        model=model,
        others=others,
        chosen=chosen,
        flaw=flaw,
        flaw_why=flaw_why,
        missing=_missing(review.verdict, outcome.assessment),
    )


def _explain_spot(outcome: Outcome, reply: Option) -> Explained:
    statement, review = outcome.item.statement, outcome.review
    strongest = max(statement.rebuttals, key=lambda each: each.strength)
    return Explained(
        verdict=review.verdict,
        reason=_spot_reason(outcome, reply),
        made=None,
        model=statement.rebuttal(reply.id) or strongest,
        others=(),
        chosen=outcome.item.option(review.choice) if review.choice else None,
        flaw=reply.flaw,
        flaw_why=reply.why if reply.flaw else "",
        reply=reply,
    )


def _spot_reason(outcome: Outcome, reply: Option) -> Message:
    if outcome.review.skipped:
        return message(N_("You skipped this one."))
    flaw = message(FLAW_NAMES[reply.flaw]) if reply.flaw else ""
    if outcome.review.choice == SOUND:
        missed = message(N_("Missed: there is a flaw in it: {flaw}."), flaw=flaw)
        return missed if flaw else message(N_("Right: it is sound."))
    if not flaw:
        return message(N_("A false alarm: this answer is sound."))
    if outcome.review.choice == reply.flaw:
        return message(N_("Seen through and rightly named: {flaw}."), flaw=flaw)
    return message(N_("You saw that it is flawed, but the flaw is another: {flaw}."), flaw=flaw)


def reason_message(found: Assessment, flaw: str = "") -> Message:
    """Return the reason of an assessment, in a student's words."""
    return message(_REASONS[found.reason], flaw=message(FLAW_NAMES[flaw]) if flaw else "")


def flaw_of(deck: Deck, found: Assessment) -> str:
    """Return the key of the flaw that an assessment names, or an empty text."""
    move = deck.flawed_by_id.get(found.about or "")
    return move.flaw if move and found.reason is Reason.FLAWED else ""


def flaws_named(deck: Deck, outcome: Outcome) -> tuple[str, ...]:
    """Return the keys of the flaws that feedback on `outcome` names: the one in the answer, then the others."""
    told = explain(deck, outcome)
    taken_for = told.chosen.flaw if told.chosen else ""
    others = () if told.reply else (option.flaw for option in outcome.item.options)
    return tuple(dict.fromkeys(flaw for flaw in (told.flaw, taken_for, *others) if flaw))


def said_by(deck: Deck, point: Point) -> tuple[Citation, ...]:
    """Return where `point` comes from: a citation per work, and per comment in it."""
    return tuple(citation for reference in point.source for citation in _citations(deck, reference))


def _flaw(deck: Deck, chosen: Option | None, found: Assessment | None) -> tuple[str, str]:
    if chosen is not None and chosen.kind is Kind.FLAWED:
        return chosen.flaw, chosen.why
    if found is not None and (flaw := flaw_of(deck, found)):
        return flaw, deck.flawed_by_id[found.about or ""].why
    return "", ""


def _reason(outcome: Outcome, flaw: str) -> Message | None:
    review = outcome.review
    if review.skipped:
        return message(N_("You skipped this one."))
    if review.self_marked:
        if review.rebuttal:
            return message(N_("You marked this answer yourself; it counts for half."))
        return message(N_("You marked this answer yourself as none of the rebuttals."))
    if outcome.assessment is not None:
        return reason_message(outcome.assessment, flaw)
    chosen = outcome.item.option(review.choice) if review.choice else None
    if chosen is not None and chosen.kind is Kind.MISPLACED:
        return message(_REASONS[Reason.MISPLACED])
    return message(_REASONS[Reason.FLAWED], flaw=message(FLAW_NAMES[flaw])) if flaw else None


def _missing(verdict: Verdict, found: Assessment | None) -> str:
    if verdict is Verdict.PARTIAL and found is not None and found.missing:
        return found.missing.hint
    return ""


def _citations(deck: Deck, reference: SourceRef) -> list[Citation]:
    source = deck.sources[reference.source]
    groups: dict[str, list[int]] = {}
    for block in reference.blocks:
        groups.setdefault(source.comment_at(block) or "", []).append(block)
    return [
        Citation(source.title, source.authors, source.publisher, source.year, comment, tuple(blocks))
        for comment, blocks in (groups or {"": []}).items()
    ]
