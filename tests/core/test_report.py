"""What a report says of a class, against NumPy and by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import numpy as np
import pytest

from debate.core.answers import Answers
from debate.core.assessment import Reason, Verdict
from debate.core.deck import FlawedMove, Statement
from debate.core.item import SOUND, Form
from debate.core.report import ItemFigures, Note, Report, report_on
from debate.core.review import Review
from tests.builders import START, deck, review, statement
from tests.report.classes import BACKWARD, big_deck, simulated


def firsts(exports: list[Answers]) -> np.ndarray:
    """Return the first scores, students by items, NaN where an item was not answered."""
    names = list(big_deck().by_id)
    scores = np.full((len(exports), len(names)), np.nan)
    for row, answers in enumerate(exports):
        for each in answers.reviews:
            column = names.index(each.statement)
            if np.isnan(scores[row, column]):
                scores[row, column] = each.verdict is Verdict.HIT
    return scores


def by_statement(report: Report) -> dict[str, ItemFigures]:
    return {item.statement: item for item in report.items}


def only(*reviews: Review, of: Statement | None = None) -> ItemFigures:
    """Return the figures of the one item that `reviews`, each of a student, are about."""
    exports = [Answers((replace(each, id=f"{place}"),)) for place, each in enumerate(reviews)]
    (item,) = report_on(deck(of or statement("s1")), exports).items
    return item


@pytest.mark.parametrize("answered", [1.0, 0.8, 0.3])
def test_forty_students_of_known_ability_as_numpy_sees_them(answered: float) -> None:
    exports = simulated(40, answered=answered)
    scores = firsts(exports)
    found = by_statement(report_on(big_deck(), exports))
    for column, name in enumerate(big_deck().by_id):
        there, others = ~np.isnan(scores[:, column]), np.delete(scores, column, axis=1)
        both = there & ~np.isnan(others).all(axis=1)
        varies = np.ptp(scores[both, column]) > 0
        expected = np.corrcoef(scores[both, column], np.nanmean(others[both], axis=1))[0, 1] if varies else None
        assert found[name].students == there.sum()
        assert found[name].facility == pytest.approx(scores[there, column].mean(), abs=1e-9)
        assert found[name].discrimination == pytest.approx(expected, abs=1e-9)


def test_an_item_that_those_who_know_fail_is_noted() -> None:
    report = report_on(big_deck(), simulated())
    backward = by_statement(report)[BACKWARD]
    assert (backward.discrimination or 0) < -0.3
    assert (backward.upper_lower or 0) < -0.3
    assert Note.BACKWARD in backward.notes
    others = [item for item in report.items if item.statement != BACKWARD]
    assert all((item.discrimination or 0) > 0 for item in others)
    assert [item.facility for item in report.items] == sorted(item.facility for item in report.items)


def test_students_are_ranked_by_what_they_know() -> None:
    students = sorted(report_on(big_deck(), simulated()).students, key=lambda each: each.name)
    shares = [each.facility for each in students]
    assert np.corrcoef(shares, range(40))[0, 1] > 0.8


def test_only_the_first_answer_counts_and_later_ones_are_practice() -> None:
    miss = review(1, id="a", verdict=Verdict.MISS, rebuttal=None, strength=0, points=0, choice="s1-f0")
    report = report_on(deck(statement("s1")), [Answers((review(2, id="b"), miss))])
    (item,) = report.items
    assert (item.students, item.facility, item.repeats) == (1, 0, 1)
    assert (report.answers, report.students[0].items) == (2, 1)


def test_an_answer_that_was_taken_back_is_none() -> None:
    taken_back = review(1, id="a", verdict=Verdict.MISS, strength=0)
    undo = review(2, id="b", undoes="a")
    report = report_on(deck(statement("s1")), [Answers((taken_back, undo, review(3, id="c")))])
    assert (report.answers, report.items[0].facility) == (1, 1)


def test_files_read_twice_in_any_order_or_overlapping_change_nothing() -> None:
    exports = simulated(12)
    once = report_on(big_deck(), exports)
    older = Answers(exports[3].reviews[:4])
    shuffled = [*exports, *exports, older]
    Random(2).shuffle(shuffled)
    assert replace(report_on(big_deck(), shuffled), files=once.files) == once
    assert len(once.students) == 12


def test_two_exports_of_one_student_with_one_answer_in_common_are_one_student() -> None:
    one, two, three = (review(i, id=f"r{i}", statement=f"s{i}") for i in (1, 2, 3))
    parts = [Answers((one, two)), Answers((three,), "An"), Answers((two, three))]
    (student,) = report_on(deck(), parts).students
    assert (student.name, student.answers) == ("An", 3)


def test_two_answers_under_one_id_give_the_same_report_in_any_order() -> None:
    one, other = review(1, id="r"), review(1, id="r", verdict=Verdict.MISS, strength=0)
    exports = [Answers((one,)), Answers((other,))]
    assert report_on(deck(), exports) == report_on(deck(), exports[::-1])


def test_too_few_answers_are_said_and_computed_all_the_same() -> None:
    report = report_on(big_deck(), simulated(9, answered=1.0))
    assert {item.notes for item in report.items} == {(Note.TOO_FEW,)}
    assert any(item.discrimination is not None for item in report.items)
    assert Note.TOO_FEW not in report_on(big_deck(), simulated(10, answered=1.0)).items[0].notes


def test_one_student_has_facility_and_no_discrimination() -> None:
    item = only(review(1))
    assert (item.facility, item.points, item.discrimination, item.upper_lower) == (1, 1, None, None)


def test_points_are_a_share_of_the_most_in_that_form_without_streaks() -> None:
    half = review(1, verdict=Verdict.PARTIAL, rebuttal="s1-r1", strength=2, points=8)
    typed = review(2, form=Form.TYPE, verdict=Verdict.PARTIAL, text="x", points=7)
    self_marked = review(3, form=Form.TYPE, verdict=Verdict.UNSURE, self_marked=True, text="x", points=7)
    assert only(review(1, points=12)).points == 1
    assert (only(half).facility, only(half).points) == (0, 0.6)
    assert (only(typed).facility, only(typed).points) == (0, pytest.approx(8 / 15))
    assert (only(self_marked).facility, only(self_marked).points) == (0, pytest.approx(8 / 15))


def test_what_was_answered_with_text_and_who() -> None:
    flawed = review(1, verdict=Verdict.MISS, rebuttal=None, strength=0, choice="s1-f0", flaw="straw-man")
    gone = replace(flawed, choice="s1-f9", at=START.replace(hour=23))
    skipped = replace(flawed, choice=None, flaw=None, skipped=True, at=START.replace(hour=22))
    first, *others = only(flawed, replace(flawed, at=START.replace(hour=20)), gone, skipped).taken
    assert (first.text, first.flaw, first.students) == ("The flawed move 0 on s1 goes wrong.", "straw-man", (1, 2))
    assert {(each.text, each.skipped, each.students) for each in others} == {("", True, (3,)), ("", False, (4,))}


def test_typed_answers_are_told_by_rebuttal_verdict_and_reason() -> None:
    hit = review(1, form=Form.TYPE, text="good")
    partly = replace(hit, verdict=Verdict.PARTIAL)
    echo = replace(hit, verdict=Verdict.MISS, rebuttal=None, strength=0, reason=str(Reason.ECHO))
    taken = only(hit, hit, partly, echo).taken
    assert [(each.id, each.verdict, each.reason, each.count) for each in taken] == [
        ("s1-r0", Verdict.HIT, "", 2),
        ("", Verdict.MISS, "echo", 1),
        ("s1-r0", Verdict.PARTIAL, "", 1),
    ]


def spot(number: int, flaw: str | None, choice: str | None, reply: str) -> Review:
    verdict = Verdict.HIT if choice == (flaw or SOUND) else Verdict.MISS
    return review(
        number, id=f"{reply}{number}", form=Form.SPOT, flaw=flaw, choice=choice, reply=reply, verdict=verdict,
        strength=3 if verdict is Verdict.HIT else 0, rebuttal=None,
    )  # fmt: skip


def test_flaws_by_hits_and_false_alarms() -> None:
    moves = (FlawedMove("f0", "Bad.", "straw-man"), FlawedMove("f1", "Worse.", "anecdote"))
    asked = deck(replace(statement("s1"), flawed=moves))
    exports = [
        Answers((spot(1, "straw-man", "straw-man", "f0"), spot(2, "straw-man", "anecdote", "f0"))),
        Answers((spot(3, "anecdote", "straw-man", "f1"), spot(4, None, "anecdote", "s1-r0"))),
        Answers((spot(5, None, SOUND, "s1-r1"), spot(6, "anecdote", SOUND, "f1"))),
        Answers((review(7, id="c", verdict=Verdict.MISS, strength=0, rebuttal=None, choice="f1", flaw="anecdote"),)),
        Answers((spot(8, "straw-man", None, "f0"),)),
    ]
    report = report_on(asked, exports)
    figures = {each.flaw: (each.shown, each.seen, each.named, each.alarms, each.fallen) for each in report.flaws}
    assert figures == {"straw-man": (1, 1, 1, 0, 0), "anecdote": (2, 1, 0, 1, 1)}
    spotting = report.spotting
    assert (spotting.flawed, spotting.hits, spotting.sound, spotting.false_alarms) == (3, 2, 2, 1)


def test_sides_and_days() -> None:
    late = review(3, id="c", at=START.replace(day=7), statement="s2", verdict=Verdict.MISS, strength=0)
    report = report_on(deck(), [Answers((review(1, id="a"), review(2, id="b", statement="s3"), late))])
    assert [(each.side, each.answers, each.facility) for each in report.sides] == [("for", 2, 1), ("against", 1, 0)]
    assert report.days == ((date(2026, 1, 5), 2), (date(2026, 1, 7), 1))


def test_unrecognised_and_contested_answers_are_grouped_by_likeness() -> None:
    unknown = review(1, form=Form.TYPE, verdict=Verdict.MISS, rebuttal=None, strength=0, reason=str(Reason.UNKNOWN))
    texts = ["It is the fault of politics", "it is the fault of politics!", "Fish swim", "It is the fault of politics"]
    exports = [Answers((replace(unknown, id=str(i), text=text),)) for i, text in enumerate(texts)]
    echo = replace(unknown, reason=str(Reason.ECHO))
    exports.append(Answers((replace(echo, id="echo", text="The statement claims much"),)))
    exports.append(Answers((replace(echo, id="sure", text="But I am right", contested=True),)))
    groups = report_on(deck(), exports).typed
    assert [[(entry.text, entry.count, entry.contested) for entry in group.entries] for group in groups] == [
        [("It is the fault of politics", 2, False), ("it is the fault of politics!", 1, False)],
        [("Fish swim", 1, False)],
        [("But I am right", 1, True)],
    ]


def test_duels_dropped_statements_and_other_decks_are_in_no_figure_per_item() -> None:
    answers = Answers(
        (
            review(1, id="a", duel=True),
            review(2, id="b", statement="gone"),
            review(3, id="c", deck="other"),
            review(4, id="d", fingerprint="0" * 64),
        )
    )
    report = report_on(deck(), [answers])
    assert (report.answers, report.in_duels, report.dropped, report.other_version) == (3, 1, 1, 1)
    assert [(item.statement, item.students) for item in report.items] == [("s1", 1)]
    assert report.students[0].answers == 3


def test_nothing_gives_an_empty_report() -> None:
    report = report_on(deck(), [])
    assert (report.items, report.students, report.days) == ((), (), ())
