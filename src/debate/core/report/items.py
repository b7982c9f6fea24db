"""The figures of items, sides and students, over each student's first answer to an item.

An answer after the first is practice: the student has read the feedback by then. So it
counts as a repeat, and in no figure. An answer is right when it is the strongest there
was, in full; a skipped item is an item missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from debate.core.assessment import Verdict
from debate.core.deck import Deck
from debate.core.item import Form
from debate.core.report.roll import Student
from debate.core.report.taken import taken
from debate.core.report.values import ENOUGH, ItemFigures, SideFigures, StudentFigures
from debate.core.review import Review
from debate.core.score import OWN_WORDS, STRONGEST, points
from debate.core.statistics import mean, pearson, upper_lower

Key = tuple[str, Form]
Firsts = Mapping[Key, Mapping[int, Review]]  # by item, then by the student's number


def first_answers(students: Sequence[Student]) -> Firsts:
    """Return each student's first answer to each item."""
    firsts: dict[Key, dict[int, Review]] = defaultdict(dict)
    for student in students:
        for review in student.reviews:
            firsts[review.statement, review.form].setdefault(student.number, review)
    return firsts


def right(review: Review) -> float:
    return float(review.strongest)


def worth(review: Review) -> float:
    """Return the points of an answer as a share, in [0, 1], of the most it could earn.

    A bonus for a streak tells of other items, and is left out.
    """
    typed = review.form is Form.TYPE
    half = review.self_marked or (typed and review.verdict is Verdict.PARTIAL)
    earned = points(
        review.strength, review.best, typed=typed, half=half, hints=review.hints, tries=review.tries
    ).total  # fmt: skip
    return earned / (STRONGEST + (OWN_WORDS if typed else 0))


def item_figures(deck: Deck, firsts: Firsts, students: Sequence[Student]) -> tuple[ItemFigures, ...]:
    """Return the figures of every item, the worst first, those with too few answers last."""
    totals = _totals(firsts)
    given: dict[Key, int] = defaultdict(int)
    for review in (each for student in students for each in student.reviews):
        given[review.statement, review.form] += 1
    found = [_item(deck, key, answers, totals, given[key]) for key, answers in firsts.items()]
    return tuple(sorted(found, key=_worst_first))


def side_figures(deck: Deck, firsts: Firsts) -> tuple[SideFigures, ...]:
    grouped: dict[tuple[str, Form], list[Review]] = defaultdict(list)
    for (statement, form), answers in firsts.items():
        grouped[deck.by_id[statement].side, form] += answers.values()
    return tuple(
        SideFigures(side, form, len(grouped[side, form]), *_shares(grouped[side, form]))
        for side in deck.sides
        for form in Form
        if (side, form) in grouped
    )


def student_figures(students: Sequence[Student], firsts: Firsts, answers: Mapping[int, int]) -> list[StudentFigures]:
    """Return the figures of those who answered; `answers` holds all they gave, by number."""
    own: dict[int, list[Review]] = defaultdict(list)
    for given in firsts.values():
        for number, review in given.items():
            own[number].append(review)
    return [
        StudentFigures(each.number, each.name, answers[each.number], len(own[each.number]), *_shares(own[each.number]))
        for each in students
        if answers.get(each.number)
    ]


def _item(
    deck: Deck, key: Key, answers: Mapping[int, Review], totals: Mapping[int, tuple[float, int]], given: int
) -> ItemFigures:
    facility, share = _shares(answers.values())
    others = [(right(review), rest) for number, review in answers.items() if (rest := _rest(review, totals[number]))]
    scores, rests = [score for score, _ in others], [rest[0] for _, rest in others]
    return ItemFigures(
        statement=key[0],
        form=key[1],
        students=len(answers),
        facility=facility,
        points=share,
        discrimination=pearson(scores, rests),
        upper_lower=upper_lower(scores, rests),
        repeats=given - len(answers),
        taken=taken(deck, key[0], answers),
    )


def _totals(firsts: Firsts) -> dict[int, tuple[float, int]]:
    """Return how many items each student had right, and how many were answered."""
    totals: dict[int, tuple[float, int]] = defaultdict(lambda: (0.0, 0))
    for answers in firsts.values():
        for number, review in answers.items():
            total, count = totals[number]
            totals[number] = total + right(review), count + 1
    return totals


def _rest(review: Review, total: tuple[float, int]) -> tuple[float] | None:
    """Return the share right on the other items; None where there are none."""
    return ((total[0] - right(review)) / (total[1] - 1),) if total[1] > 1 else None


def _shares(reviews: Iterable[Review]) -> tuple[float, float]:
    answers = list(reviews)
    return mean([right(each) for each in answers]) or 0.0, mean([worth(each) for each in answers]) or 0.0


def _worst_first(item: ItemFigures) -> tuple[bool, float, float, str, Form]:
    discrimination = item.discrimination if item.discrimination is not None else 1.0
    return item.students < ENOUGH, item.facility, discrimination, item.statement, item.form
