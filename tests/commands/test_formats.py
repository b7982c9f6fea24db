"""`debate deck export` and `debate deck import`, as a lecturer calls them."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.export import FORMATS
from debate.core.formats import EXPORTS, IMPORTS
from debate.files.deck_file import read_deck
from debate.files.nodes import MAX_BYTES
from tests.conftest import Call

SHEET = (
    "Stelling;Kant;Weerwoord;Sterkte;Waarom\n"
    "Bussen halen auto’s van de weg, zegt één studie.;voor;Ze lokken vooral fietsers.;3;Het ontkent de premisse.\n"
    ";;Gratis bestaat niet.;2;De rekening blijft.\n"
    "Gratis bestaat niet.;tegen;Wegen kosten ook geld.;3;Het keert de grond.\n"
)
MAP = "[A]: Buses should be free. #pro\n  - [B]: Someone has to pay.\n    - [C]: Roads cost money too.\n"


def test_every_format_has_a_name_and_the_other_way_round() -> None:
    assert tuple(FORMATS) == EXPORTS
    assert set(IMPORTS) <= set(EXPORTS)


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_is_written_to_the_screen_or_a_file(call: Call, tmp_path: Path, name: str) -> None:
    shown = call("deck", "export", "risk-scores", "--format", name)
    target = tmp_path / "out.txt"
    kept = call("deck", "export", "risk-scores", "--format", name, "--out", str(target), "--lang", "en")
    assert (shown.status, kept.status) == (0, 0)
    assert target.read_bytes().decode() == shown.out
    assert len(shown.out) > 1000
    assert kept.out == f"{target}: written\n"
    assert list(tmp_path.glob("*.tmp")) == []


def test_an_export_speaks_the_language_of_the_deck(call: Call) -> None:
    text = call("deck", "export", "vermarkting", "--format", "moodle-xml", "--lang", "en").out
    assert "Geldig, maar gedeeltelijk" in text
    assert "alid, but partial" not in text


def test_an_export_that_cannot_be_is_refused(call: Call, tmp_path: Path) -> None:
    assert call("deck", "export", "nothing", "--format", "csv").status == 2
    assert call("deck", "export", "risk-scores", "--format", "pptx").status == 2
    done = call(
        "deck", "export", "risk-scores", "--format", "csv", "--out", str(tmp_path / "none" / "x.csv"), "--lang", "en"
    )
    assert (done.status, "cannot be written" in done.err) == (2, True)


def test_a_faulty_deck_is_not_exported(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("title: [")
    done = call("deck", "export", str(path), "--format", "dot", "--lang", "en")
    assert done.status == 2
    assert f"{path}:2:1: " in done.err


def test_a_sheet_becomes_a_deck_that_checks_and_plays(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "gratis-bus.yaml"
    source.write_text(SHEET, encoding="utf-8-sig")
    done = call("deck", "import", str(source), "--title", "Gratis bus", "--out", str(target), "--lang", "en")
    assert (done.status, done.out) == (0, f"{target}: Gratis bus (nl), 2 statements, 3 rebuttals, 0 flawed moves\n")
    assert call("deck", "check", str(target)).status == 0
    deck = read_deck(target).deck
    assert deck is not None
    assert deck.id == "gratis-bus"
    played = call(
        "play", "--plain", "--deck", str(target), "--items", "1", "--seed", "1", "--lang", "nl", typed="1\n\n\n\n"
    )
    assert played.status == 0
    assert any(each.text[:30] in played.out for each in deck.statements)


def test_an_exported_sheet_comes_back(call: Call, tmp_path: Path) -> None:
    sheet, target = tmp_path / "v.csv", tmp_path / "v.yaml"
    assert call("deck", "export", "vermarkting", "--format", "csv", "--out", str(sheet)).status == 0
    done = call("deck", "import", str(sheet), "--out", str(target), "--lang", "en")
    assert done.out.endswith("(nl), 64 statements, 240 rebuttals, 256 flawed moves\n")


@pytest.mark.parametrize("name", ["map.argdown", "map.ad", "map.txt"])
def test_a_map_becomes_a_deck(call: Call, tmp_path: Path, name: str) -> None:
    source, target = tmp_path / name, tmp_path / "map.yaml"
    source.write_text(MAP)
    asked = ["--format", "argdown"] if name.endswith("txt") else []
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en", "--language", "en", *asked)
    assert done.out.endswith("map.yaml: map (en), 3 statements, 2 rebuttals, 0 flawed moves\n")
    assert call("deck", "check", str(target)).status == 0


def test_windows_bytes_are_read_with_a_warning(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.yaml"
    source.write_bytes(SHEET.encode("cp1252"))
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert done.out.startswith(f"warning: {source} is not UTF-8; it was read as Windows-1252\n")
    deck = read_deck(target).deck
    assert deck is not None
    assert deck.statements[0].text == "Bussen halen auto’s van de weg, zegt één studie."


def test_a_sheet_that_excel_saved_as_unicode_text_is_read(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "b.yaml"
    source.write_bytes(SHEET.replace(";", "\t").encode("utf-16"))
    assert call("deck", "import", str(source), "--out", str(target)).status == 0


def test_faults_are_told_at_once_and_nothing_is_written(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.yaml"
    source.write_text(SHEET.replace(";3;", ";9;").replace(";tegen;", ";;"), encoding="utf-8")
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert done.status == 2
    assert [line.removeprefix(f"{source}:")[:4] for line in done.out.splitlines()] == ["2:1:", "4:1:", "4:1:", "3 fa"]
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04rest", "is a broken workbook"),
        (b"\xd0\xcf\x11\xe0rest", "is an old workbook (xls); save it as xlsx or CSV"),
        (b"\x00\x01\x02\x81\x8d", "is no text"),
        (b"stelling;kant;weerwoord\n\x81;b;c", "is no text"),
        (b"x;" * (MAX_BYTES // 2 + 1), "the file is larger than 4 MB"),
        (b'"' * 200_000, "no column with this header"),
        (b";" * 200_000, "the file is empty"),
        (b"stelling;kant;weerwoord;" + b"x;" * 200_000, "more than 200 columns"),
        (b"hello there", "no column with this header"),
        (b'stelling;kant;weerwoord\n"' + b"x" * 200_000, "the quotes in this row do not fit"),
    ],
)
def test_bad_files_are_refused(call: Call, tmp_path: Path, data: bytes, reason: str) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.yaml"
    source.write_bytes(data)
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert done.status == 2
    assert reason in done.out + done.err
    assert not target.exists()


def test_a_deck_that_is_there_is_never_replaced(call: Call, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.yaml"
    source.write_text(SHEET, encoding="utf-8")
    target.write_text("mine")
    done = call("deck", "import", str(source), "--out", str(target), "--lang", "en")
    assert (done.status, "is there already" in done.err) == (2, True)
    assert target.read_text() == "mine"


@pytest.mark.parametrize("language", ["Nederlands", "n"])
def test_a_language_has_a_code(call: Call, tmp_path: Path, language: str) -> None:
    source = tmp_path / "a.csv"
    source.write_text(SHEET, encoding="utf-8")
    done = call(
        "deck", "import", str(source), "--language", language, "--out", str(tmp_path / "b.yaml"), "--lang", "en"
    )
    assert (done.status, "is no language" in done.err) == (2, True)
