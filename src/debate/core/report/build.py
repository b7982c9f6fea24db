"""A report on a deck, from the exports of a class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from debate.core.answers import Answers
from debate.core.assessment import Reason, Verdict
from debate.core.deck import Deck
from debate.core.inbox import Group, inbox
from debate.core.progress import spotting
from debate.core.report.items import first_answers, item_figures, side_figures, student_figures
from debate.core.report.roll import Student, roll
from debate.core.report.spots import first_verdicts, flaw_figures
from debate.core.report.values import Report
from debate.core.review import Review


def report_on(
    deck: Deck,
    exports: Sequence[Answers],
    day: Callable[[datetime], date] = datetime.date,
    handled: Collection[tuple[str, str]] = (),
) -> Report:
    """Return the report on `deck`; `day` says on which day a time (in UTC) fell for the reader.

    `handled` holds (statement, answer) pairs that wait for the lecturer no more.
    Neither the order of `exports` nor one that is given twice changes what it says.
    """
    everything = tuple(_only(student, deck) for student in roll(exports))
    held = [_in_items(student, deck) for student in everything]
    reviews = [review for student in everything for review in student.reviews]
    firsts, verdicts = first_answers(held), first_verdicts(held)
    days = Counter(day(review.at) for review in reviews)
    return Report(
        deck=deck.id,
        files=sum(any(review.deck == deck.id for review in export.reviews) for export in exports),
        answers=len(reviews),
        in_duels=sum(review.duel for review in reviews),
        dropped=sum(review.statement not in deck.by_id for review in reviews),
        other_version=sum(review.fingerprint not in ("", deck.fingerprint) for review in reviews),
        items=item_figures(deck, firsts, held),
        sides=side_figures(deck, firsts),
        flaws=flaw_figures(deck, verdicts, firsts),
        spotting=spotting(verdicts, deck.id),
        typed=_typed(reviews, deck, handled),
        students=tuple(student_figures(held, firsts, {each.number: len(each.reviews) for each in everything})),
        days=tuple(sorted(days.items())),
    )


def _only(student: Student, deck: Deck) -> Student:
    return replace(student, reviews=tuple(each for each in student.reviews if each.deck == deck.id))


def _in_items(student: Student, deck: Deck) -> Student:
    """Leave out duels, where what can be said depends on what was said, and what is not in the deck."""
    kept = tuple(each for each in student.reviews if not each.duel and each.statement in deck.by_id)
    return replace(student, reviews=kept)


def _typed(reviews: Iterable[Review], deck: Deck, handled: Collection[tuple[str, str]]) -> tuple[Group, ...]:
    """Return typed answers that were contested or not recognised, alike ones together, the commonest first."""
    groups = inbox([_waiting(each) for each in reviews], deck, handled)
    return tuple(sorted(groups, key=lambda group: -sum(entry.count for entry in group.entries)))


def _waiting(review: Review) -> Review:
    """Let what resembled nothing in the deck wait like an answer that the student had to mark."""
    unknown = review.verdict is Verdict.MISS and review.reason == Reason.UNKNOWN
    return replace(review, self_marked=True) if unknown else review
