"""What was answered to an item: which option, rebuttal or verdict took whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from debate.core.deck import Deck
from debate.core.draw import all_options
from debate.core.item import Form, Kind, Option
from debate.core.report.values import Taken
from debate.core.review import Review


def taken(deck: Deck, statement: str, answers: Mapping[int, Review]) -> tuple[Taken, ...]:
    """Return what the students (by number) answered to an item, the commonest first."""
    options = all_options(deck, deck.by_id[statement])
    alike: dict[Taken, list[int]] = defaultdict(list)
    for number, review in sorted(answers.items()):
        alike[_answer(review, options)].append(number)
    found = [replace(answer, students=tuple(numbers)) for answer, numbers in alike.items()]
    return tuple(sorted(found, key=lambda each: (-each.count, each.id, each.said, each.reason, each.verdict)))


def _answer(review: Review, options: Mapping[str, Option]) -> Taken:
    """Return an answer that no one gave yet: equal for answers that are to be counted together."""
    name = _name(review)
    option = options.get(name)
    return Taken(
        id=name,
        text=option.text if option else "",
        verdict=review.verdict,
        students=(),
        flaw=(review.flaw or "") if review.form is Form.SPOT else option.flaw if option else "",
        said=(review.choice or "") if review.form is Form.SPOT else "",
        reason=(review.reason or "") if review.form is Form.TYPE and not name else "",
        misplaced=option is not None and option.kind is Kind.MISPLACED,
        skipped=review.skipped,
    )


def _name(review: Review) -> str:
    match review.form:
        case Form.CHOOSE:
            return review.choice or ""
        case Form.TYPE:
            return review.rebuttal or ""
        case Form.SPOT:
            return review.reply or ""
