"""CSV for a spreadsheet: columns, formulas made inert, and the way back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debate.core.clean import clean
from debate.core.columns import COLUMNS, armed, disarmed
from debate.core.deck import Deck
from debate.core.export.spreadsheet import BOM, spreadsheet
from debate.core.imports import Named, from_sheet
from tests import builders
from tests.core.export.decks import awkward, builtin, texts


def rows(deck: Deck) -> list[list[str]]:
    text = spreadsheet(deck, str)
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline=""), delimiter=";"))


def held(deck: Deck) -> list[object]:
    return [
        (
            each.id, each.side, each.text, each.topics,
            [(made.id, made.text, made.strength, made.why, made.concedes) for made in each.rebuttals],
            [(move.id, move.text, move.flaw, move.why) for move in each.flawed],
        )
        for each in deck.statements
    ]  # fmt: skip


def back(deck: Deck) -> Deck:
    found = from_sheet(spreadsheet(deck, str).removeprefix(BOM), Named(deck.id), "en")
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    assert (found.faults, found.notes) == ((), ())
    return found.deck


def test_a_row_for_each_rebuttal_and_flawed_move() -> None:
    deck = builtin("vermarkting")
    head, *body = rows(deck)
    assert head[:4] == ["id", "kant", "onderwerpen", "stelling"]
    assert len(body) == sum(len(each.rebuttals) + len(each.flawed) for each in deck.statements)
    assert {len(row) for row in body} == {len(COLUMNS)}


def test_headers_are_in_the_language_of_the_deck() -> None:
    assert rows(builders.deck())[0] == [english for english, _ in COLUMNS.values()]


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", " =1"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f"{start} or cmd|' /C calc'!A0"
    deck = awkward((text, text + "2", text + "3", text + "4"))
    for row in rows(deck)[1:]:
        for cell in row:
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝")), cell
            assert not cell.startswith(("\t", "\r", "\n")), cell


@given(st.text())
def test_any_text_survives_a_cell(text: str) -> None:
    assert disarmed(armed(text)) == clean(text)


@pytest.mark.parametrize(
    "deck", [builtin("vermarkting"), builtin("risk-scores"), awkward(), builders.deck()], ids=lambda deck: deck.id
)
def test_there_and_back_is_the_same(deck: Deck) -> None:
    again = back(deck)
    assert held(again) == held(deck)
    assert dict(again.sides) == dict(deck.sides)
    assert again.language == deck.language


@given(texts, texts, texts, texts)
def test_any_deck_comes_back(first: str, second: str, third: str, fourth: str) -> None:
    deck = awkward((f"1 {first}", f"2 {second}", f"{third} 3", f"{fourth} 4"))
    assert held(back(deck)) == held(deck)
