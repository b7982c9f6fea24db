"""Spreadsheets from strangers: read as their CSV would be, bounded, and refused with a reason."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from debate.files import workbook
from debate.files.deck_file import read_deck
from debate.files.workbook import WorkbookError, sheet_text
from tests.conftest import Call

HEADS = ["stelling", "kant", "weerwoord", "sterkte", "waarom"]
CARS = ["Gratis bussen halen auto's weg; dat scheelt.", "voor", "Ze lokken\nfietsers.", 3, "Het ontkent de premisse."]


def book(*rows: list[object], other: str = "", merged: str = "") -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    if other:
        made.create_sheet(other).append(["elsewhere"])
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def test_cells_are_told_as_one_would_type_them() -> None:
    text = sheet_text(book(["a", 3, 2.5, None, date(2026, 3, 1)], [], ["b; c", 4.0]), "x.xlsx")
    assert text == 'a;3;2.5;;2026-03-01 00:00:00\r\n""\r\n"b; c";4\r\n'


def test_a_sheet_is_chosen_by_name() -> None:
    data = book(["first"], other="Les 2")
    assert sheet_text(data, "x.xlsx") == "first\r\n"
    assert sheet_text(data, "x.xlsx", "les 2") == "elsewhere\r\n"
    with pytest.raises(WorkbookError, match="no sheet") as caught:
        sheet_text(data, "x.xlsx", "Les 3")
    assert caught.value.message.values["sheets"] == "Sheet, Les 2"


def test_a_workbook_becomes_a_deck(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "les.xlsx", tmp_path / "les.yaml"
    source.write_bytes(book(HEADS, CARS, ["", "", "Ze kosten geld.", "", ""], merged="A2:A3"))
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert done.status == 0, done.out
    deck = read_deck(target).deck
    assert deck is not None
    first = deck.statements[0]
    assert [(each.text, each.strength) for each in first.rebuttals] == [
        ("Ze lokken fietsers.", 3),
        ("Ze kosten geld.", 2),
    ]


def test_faults_are_told_with_the_row_of_the_sheet(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "les.xlsx", tmp_path / "les.yaml"
    source.write_bytes(book(HEADS, [], [*CARS[:3], 9, ""]))
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert done.status == 2
    assert f"{source}:3:" in done.out
    assert not target.exists()


def far() -> bytes:
    made = openpyxl.Workbook()
    made.active["A1"], made.active["XFD1048576"] = "stelling", "y"
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def bomb() -> bytes:
    return zipped({"xl/worksheets/sheet1.xml": b" " * (workbook.MOST_UNPACKED + 1)})


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (bomb, "unpacks to more than 40 MB"),
        (lambda: zipped({"word/document.xml": b"<x/>"}), "is a broken workbook"),
        (lambda: book(["x"])[:-40], "is a broken workbook"),
        (lambda: zipped({"[Content_Types].xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;"}), "is a broken workbook"),
        (far, "no column with this header"),
    ],
)
def test_what_is_no_sheet_is_refused(make: Callable[[], bytes], reason: str, call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / "b.yaml"
    source.write_bytes(make())
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert (done.status, reason in done.out + done.err) == (2, True), done.out + done.err
    assert not target.exists()


def test_a_sheet_of_a_text_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("stelling;kant;weerwoord\na;voor;b\n", encoding="utf-8")
    done = call(
        "deck", "import", str(tmp_path / "a.csv"), "--out", str(tmp_path / "b.yaml"), "--sheet", "x", "--lang", "en"
    )
    assert done.status == 2
    assert "is no workbook" in done.err


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(workbook, "import_module", missing)
    with pytest.raises(WorkbookError, match="install"):
        sheet_text(book(["x"]), "x.xlsx")


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    assert sheet_text(book(["a"], ["b"], ["c"]), "x.xlsx").count("\n") == 3
    with pytest.raises(WorkbookError, match="rows"):
        sheet_text(book(["a"], ["b"], ["c"], ["d"]), "x.xlsx")
