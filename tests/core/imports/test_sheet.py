"""A deck from a spreadsheet: forgiving where nothing is lost, and all faults at once where something is."""

from __future__ import annotations

import pytest

from debate.core.deck import Deck
from debate.core.flaws import BY_NAME
from debate.core.imports import Imported, Named, from_sheet
from debate.core.imports.found import Faults
from debate.core.imports.sheet import column_of, read_sheet

SHEET = (
    "Stelling;Kant;Weerwoord;Sterkte;Waarom\r\n"
    "Bussen halen auto's van de weg.;voor;Ze lokken vooral fietsers.;3;Het ontkent de premisse.\r\n"
    ";;Gratis bestaat niet.;2;De rekening blijft.\r\n"
    "Gratis bestaat niet.;Tegen;Wegen kosten ook geld.;;\r\n"
)


def read(text: str, language: str = "nl") -> Imported:
    return from_sheet(text, Named("bus"), language)


def deck_of(text: str, language: str = "nl") -> Deck:
    found = read(text, language)
    assert found.deck is not None, faults(text)
    return found.deck


def faults(text: str) -> list[str]:
    found = read(text)
    assert (found.deck is None) == bool(found.faults)
    return [
        f"{fault.mark.line}: {fault.message}" + (f" [{fault.suggestion}]" if fault.suggestion else "")
        for fault in found.faults
    ]


def test_a_small_sheet_is_a_deck() -> None:
    deck = deck_of(SHEET)
    assert dict(deck.sides) == {"voor": "voor", "tegen": "Tegen"}
    assert [(each.id, each.side, each.text) for each in deck.statements] == [
        ("s1", "voor", "Bussen halen auto's van de weg."),
        ("s2", "tegen", "Gratis bestaat niet."),
    ]
    first = deck.statements[0].rebuttals
    assert [(each.id, each.strength, each.why) for each in first] == [
        ("s1/r1", 3, "Het ontkent de premisse."),
        ("s2", 2, "De rekening blijft."),
    ]
    assert first[1].point is deck.by_id["s2"].point
    assert [(each.text, each.strength, each.why) for each in deck.statements[1].rebuttals] == [
        ("Wegen kosten ook geld.", 2, "")
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_cells_are_parted_by_what_parts_them(delimiter: str) -> None:
    rows = [
        ["argument", "side", "rebuttal", "strength"],
        ['"A; b, c"', "for", '"X, y; z"', "1"],
        ['"No; so"', "against", "", ""],
    ]
    deck = deck_of("\n".join(delimiter.join(row) for row in rows))
    assert [each.text for each in deck.statements] == ["A; b, c", "No; so"]
    assert [(each.text, each.strength) for each in deck.statements[0].rebuttals] == [("X, y; z", 1)]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Argument", "argument"), ("STELLING", "argument"), ("statement", "argument"), ("Stelingen", "argument"),
        ("Kant ", "side"), ("zijde", "side"), ("Side", "side"), ("Weerwoord", "rebuttal"), ("rebutal", "rebuttal"),
        ("tegenargument", "rebuttal"), ("Sterkte (1-3)", "strength"), ("strenght", "strength"), ("Waarom?", "why"),
        ("Why", "why"), ("argument/stelling", "argument"), ("Weerwoord-ID", "rebuttal id"), ("drogreden", "flaw"),
        ("Opmerkingen van de docent", None), ("", None),
    ],
)  # fmt: skip
def test_headers_are_forgiven(header: str, column: str | None) -> None:
    assert column_of(header) == column


@pytest.mark.parametrize(
    ("cell", "strength"), [("3", 3), ("1,0", 1), ("2.0", 2), ("", 2), ("Sterk", 3), ("zwak", 1), ("partial", 2)]
)
def test_strengths(cell: str, strength: int) -> None:
    deck = deck_of(f"stelling;kant;weerwoord;sterkte\nA;voor;B;{cell}\n")
    assert deck.statements[0].rebuttals[0].strength == strength


def test_the_headers_tell_the_language() -> None:
    assert deck_of(SHEET, "en").language == "nl"
    assert deck_of("argument,side,rebuttal\nA,for,B\n", "en").language == "en"
    assert from_sheet(SHEET, Named("x", "Titel", "en"), "nl").deck.language == "en"  # type: ignore[union-attr]


def test_unknown_columns_are_left_out_and_named() -> None:
    found = read("stelling;kant;weerwoord;Kleur van de stift\nA;voor;B;rood\n")
    assert found.deck is not None
    assert [str(note) for note in found.notes] == ["left out, as these headers are not known: Kleur van de stift"]


def test_flawed_moves_topics_and_concessions() -> None:
    deck = deck_of(
        "stelling;kant;weerwoord;drogreden;waarom;geeft toe;onderwerpen\n"
        "A is zo.;voor;Jij bent dom.;Ad hominem;Over de persoon.;;geld, milieu\n"
        ";;Dat klopt, maar toch.;;Het keert de premisse.;ja;\n"
    )
    (statement,) = deck.statements
    assert [(move.flaw, move.why) for move in statement.flawed] == [("ad-hominem", "Over de persoon.")]
    assert [each.concedes for each in statement.rebuttals] == [True]
    assert statement.topics == ("geld", "milieu")


def test_the_other_side_is_made_where_only_one_is_named() -> None:
    assert dict(deck_of("stelling;kant;weerwoord\nA;Voor;B\n").sides) == {"voor": "Voor", "tegen": "Tegen"}
    assert faults("stelling;kant;weerwoord\nA;blauw;B\n") == [
        '2: only one side is named, "blauw"; name the other one too, with an argument'
    ]


def test_ids_that_are_given_are_kept_and_the_others_made() -> None:
    deck = deck_of("id;stelling;kant;weerwoord-id;weerwoord\ns2;A;voor;;B\n;C;tegen;eigen;D\n;E;tegen;s2;A\n")
    assert [each.id for each in deck.statements] == ["s2", "s3", "s4"]
    assert [made.id for each in deck.statements for made in each.rebuttals] == ["s2/r1", "eigen", "s2"]


def test_all_faults_are_told_at_once_with_their_rows() -> None:
    text = (
        "id;stelling;kant;weerwoord;sterkte;waarom;drogreden\n"
        "a;A is zo.;voor;B is niet zo.;4;;\n"
        "\n"
        "b;B.;tegn;A is zo.;;;\n"
        "c;C.;tegen;Nee.;;;stromann\n"
        "d;D.;voorr;Nee.;;;\n"
        "a;Iets anders.;voor;X;1;;\n"
        "e;E.;;F;1;;\n"
        "f;F.;voor;A is zo.;1;;\n"
        "g;G [bold]vet[/].;voor;H;1;;\n"
        "h;" + "x" * 1001 + ";voor;H;1;;\n"
        "i j;I.;voor;H;1;;\n"
        "k;K.;voor;;3;Daarom.;\n"
    )
    assert faults(text) == [
        '2: the strength "4" is not 3 (the strongest), 2 (valid but partial) or 1 (easily answered)',
        '5: "tegen" would be a third side; a deck has two: voor, tegn [tegn]',
        '5: "stromann" is not one of: ' + ", ".join(BY_NAME) + " [stroman]",
        '6: "voorr" would be a third side; a deck has two: voor, tegn [voor]',
        '7: the id "a" has another text in row 2',
        "8: the side of this argument is not filled in",
        '9: "a" is on the same side, so it cannot answer this',
        "10: [bold] is markup, and a deck is plain text; take it out",
        "11: longer than 1000 characters (1001)",
        '12: "i j" cannot be used here: letters, digits, - and _ only, no spaces',
        "13: there is no rebuttal in this row for its strength, why or flaw",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "1: the file is empty"),
        ("\n \n", "1: the file is empty"),
        ("stelling;kant;weerwoord\n", "1: there is no argument in this sheet"),
        ("stelling;weerwoord\nA;B\n", "1: no column with this header: side/kant"),
        ("hallo daar\n", "1: no column with this header: argument/stelling, side/kant, rebuttal/weerwoord"),
        ("stelling;claim;kant;weerwoord\nA;A;voor;B\n", '1: there are two columns for "argument"'),
        ("stelling;kant;weerwoord\n;voor;B\n", "2: there is no argument in this row, and none above it"),
        ("stelling;kant;weerwoord\nA;voor;B;los\n", "2: more cells than there are headers: put a text with a separator in it between quotes"),
        ('stelling;kant;weerwoord\nA;voor;B\n"C;voor;D\n', "3: the quotes in this row do not fit: write a quote within a cell twice"),
        ("stelling;kant;weerwoord\nA;voor;A\n", "2: a statement cannot answer itself"),
        ("stelling;kant;weerwoord\nA;voor;B\nA;voor;b\n", "3: the same rebuttal stands in row 2"),
        ("stelling;kant;weerwoord\nA;voor;B\nA;tegen;C\n", "3: this argument stands on another side in row 2"),
        ("id;stelling;kant;weerwoord\na;A;voor;B\nb;;voor;C\n", '3: there is no text with the id "b"'),
        ("stelling;kant;weerwoord-id;weerwoord\nA;voor;r;B\nC;tegen;r;D\n", '3: the id "r" is used twice (first in row 2)'),
        ("stelling;kant;weerwoord-id;weerwoord\nA;voor;r;\nC;tegen;;D\n", '2: there is no text with the id "r"'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(text: str, fault: str) -> None:
    assert faults(text) == [fault]


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    sheet = read_sheet('stelling;kant;weerwoord\n"A\nover twee regels";voor;B\n\nC;tegen;D\n', Faults())
    assert [row.number for row in sheet.rows] == [2, 4]
    assert sheet.rows[0]["argument"] == "A over twee regels"
