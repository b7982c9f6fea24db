"""Cells that a spreadsheet shows and never runs."""

from __future__ import annotations

import csv
import io

import pytest

from debate.core.spreadsheet import inert, rows_of


@pytest.mark.parametrize("text", ["=1+1", "+32", "-2", "@SUM(A1)", "\t=1", "\n=1", "\r=1", " =1", "\uff1d1", "\x00=1"])
def test_what_looks_like_a_formula_is_made_text(text: str) -> None:
    assert inert(text).startswith("'")


@pytest.mark.parametrize("text", ["", "a = b", "Niet waar", "3-2", "'t is waar", "<script>"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert inert(text) == text


def test_cells_come_back_as_they_went() -> None:
    table = [["a;b", 'say "x"', "line\nline"], ["é", "", "0,5"]]
    assert list(csv.reader(io.StringIO(rows_of(table), newline=""), delimiter=";")) == table
