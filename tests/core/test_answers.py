"""Exports of answers, as lines."""

from __future__ import annotations

import json

import pytest

from debate.core.answers import Answers, AnswersError, name_line, read_answers
from debate.core.item import Form
from debate.core.review import to_json
from tests.builders import review


def test_with_and_without_a_name() -> None:
    first, second = review(1), review(2, form=Form.TYPE, text="one\u2028two", confidence=1.0)
    text = f"{to_json(first)}\n\n{to_json(second)}\r\n"
    assert read_answers(text) == Answers((first, second))
    assert read_answers(name_line(" An \n\x1b[31m P. ") + "\n" + text) == Answers((first, second), "An [31m P.")
    assert read_answers("") == Answers(())


@pytest.mark.parametrize(
    "change",
    [
        {"points": "many"},
        {"strength": 7},
        {"strength": -1},
        {"best": None},
        {"seconds": float("nan")},
        {"hints": -3},
        {"text": ["a"]},
        {"text": "\ud800"},
        {"choice": {}},
        {"skipped": "no"},
        {"at": "0001-01-01T00:00:00+14:00"},
        {"at": "0001-01-02T00:00:00+00:00"},
        {"at": "9999-12-31T23:59:59+00:00"},
        {"at": "yesterday"},
        {"form": "sing"},
        {"id": ""},
        {"deck": 3},
    ],
    ids=str,
)
def test_what_no_answer_can_hold_is_refused_with_its_line(change: dict[str, object]) -> None:
    bad = json.dumps(json.loads(to_json(review(2))) | change)
    with pytest.raises(AnswersError) as caught:
        read_answers(f"{to_json(review(1))}\n{bad}\n")
    assert caught.value.line == 2
    assert "no answer that debate wrote" in str(caught.value.message)


@pytest.mark.parametrize("line", ["{", "[]", "null", "3", "[" * 100_000, '{"debate": 1}', "a;b;c"], ids=lambda x: x[:9])
def test_foreign_lines_are_refused(line: str) -> None:
    with pytest.raises(AnswersError) as caught:
        read_answers(f"{to_json(review(1))}\n{line}")
    assert caught.value.line == 2


def test_a_name_of_another_kind_is_none_and_a_newer_version_is_said() -> None:
    assert read_answers('{"debate": 1, "name": 3}').name == ""
    assert read_answers('{"debate": 1, "name": "\\ud800x"}').name == "?x"
    with pytest.raises(AnswersError, match="newer version"):
        read_answers('{"debate": 2, "name": "An"}')
