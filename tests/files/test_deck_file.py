"""Reading decks: small ones, whole ones, and everything that can be wrong with one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from debate.files.deck_file import parse_deck, read_deck

FIVE_LINES = """\
debate: 1
title: Gratis openbaar vervoer
language: nl
sides: {voor: Voor gratis bussen, tegen: Tegen gratis bussen}
statements: [{side: voor, text: Gratis bussen halen auto's van de weg., rebuttals: [Ze lokken vooral fietsers.]}]
"""

HEAD = "debate: 1\ntitle: T\nlanguage: en\nsides: {a: A, b: B}\n"


def faults(text: str | bytes) -> list[str]:
    data = text.encode() if isinstance(text, str) else text
    found = parse_deck(Path("deck.yaml"), data)
    assert (found.deck is None) == bool(found.faults)
    return [
        f"{fault.mark.line}:{fault.mark.column}: {fault.message}"
        + (f" [{fault.suggestion}]" if fault.suggestion else "")
        for fault in found.faults
    ]


def test_a_five_line_deck_is_a_deck() -> None:
    found = parse_deck(Path("gratis-bus.yaml"), FIVE_LINES.encode())
    assert found.faults == ()
    assert found.deck is not None
    assert found.deck.id == "gratis-bus"
    (statement,) = found.deck.statements
    assert statement.text == "Gratis bussen halen auto's van de weg."
    assert [(each.text, each.strength) for each in statement.rebuttals] == [("Ze lokken vooral fietsers.", 2)]


def test_scalars_stay_text() -> None:
    text = HEAD + "statements: [{side: a, text: no, topics: [1e3, 010, yes]}]\n"
    found = parse_deck(Path("x.yaml"), text.encode())
    assert found.deck is not None, found.faults
    assert found.deck.statements[0].text == "no"
    assert found.deck.statements[0].topics == ("1e3", "010", "yes")
    assert faults(HEAD + "statements: [{side: a, text: 12:30:45}]\n") == []


def test_a_rebuttal_by_another_statement_shares_its_point() -> None:
    text = HEAD + (
        "statements:\n"
        "- {id: x, side: a, text: X is so., rebuttals: [{by: y, strength: 3, why: Because.}]}\n"
        "- {id: y, side: b, text: Y is so., paraphrases: Y it is.}\n"
    )
    deck = parse_deck(Path("x.yaml"), text.encode()).deck
    assert deck is not None
    assert deck.by_id["x"].rebuttals[0].point is deck.by_id["y"].point
    assert deck.by_id["y"].point.paraphrases == ("Y it is.",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + "statements: [{side: a, txt: X}]\n", '5:24: unknown field "txt" [text]'),
        (HEAD + "statements: [{side: a}]\n", '5:14: the field "text" is missing here'),
        (HEAD + "statements: [{side: aa, text: X}]\n", '5:21: there is no side "aa" [a]'),
        (HEAD + "statements: []\n", "5:13: expected at least 1 here"),
        (HEAD + "statements: hello\n", "5:13: expected a list here"),
        (HEAD + "statements: [{side: a, text: [x]}]\n", "5:30: expected a text here"),
        (HEAD + "statements: [{side: a, text: }]\n", "5:30: nothing is filled in here; expected a text"),
        (HEAD + "title: U\nstatements: [{side: a, text: X}]\n", '5:1: "title" stands here twice (first on line 2)'),
        (HEAD + "statements: [{side: a, text: X, rebuttals: [{text: Y, strength: 4}]}]\n", "5:65: 4 is not from 1 to 3"),
        (HEAD + "statements: [{side: a, text: X, rebuttals: [{text: Y, strength: strong}]}]\n", "5:65: expected a whole number here"),
        (HEAD + "statements: [{side: a, text: X, rebuttals: [{by: z}]}]\n", '5:50: there is no statement "z"'),
        (HEAD + "statements: [{id: x, side: a, text: X, rebuttals: [{by: x}]}]\n", "5:57: a statement cannot answer itself"),
        (HEAD + "statements: [{side: a, text: X, rebuttals: [{strength: 3}]}]\n", '5:45: a rebuttal has either "text" or "by"'),
        (HEAD + "statements: [{id: x, side: a, text: X}, {id: x, side: b, text: Y}]\n", '5:46: the id "x" is used twice (first on line 5)'),
        (HEAD + "statements: [{id: x y, side: a, text: X}]\n", '5:19: "x y" cannot be used here: letters, digits, - and _ only, no spaces'),
        (HEAD + "statements: [{side: a, text: X, source: {book: 1}}]\n", '5:42: there is no source "book"'),
        (HEAD + "sources: {s: {title: S, blocks: 3}}\nstatements: [{side: a, text: X, source: {s: [2, 4]}}]\n", '6:42: the source "s" has 3 blocks, not 4'),
        (HEAD + "statements: [{side: a, text: X, flawed: [{text: Y, flaw: stroman}, {text: Z, flaw: strawman}]}]\n", "straw-man"),
        (HEAD.replace("debate: 1", "debate: 2") + "statements: [{side: a, text: X}]\n", "1:9: 2 is not from 1 to 1"),
        (HEAD.replace("b: B", "b: B, c: C") + "statements: [{side: a, text: X}]\n", "4:8: expected 2 here, found 3"),
        (HEAD.replace("title: T", 'title: "T\\x1b[31m"') + "statements: [{side: a, text: X}]\n", "2:8: a control character (U+001B) is not allowed"),
        (HEAD.replace("title: T", "title: 'T [bold]x[/]'") + "statements: [{side: a, text: X}]\n", "2:8: [bold] is markup, and a deck is plain text; take it out"),
        ("", "1:1: the file is empty"),
        ("hello", "1:1: expected a map here"),
        ("a: &x [1]\nb: *x\n", "1:4: anchors (&) are not allowed in a deck"),
        ("a: *x\n", "aliases (*) are not allowed in a deck"),
        ("<<: {debate: 1}\n", '1:1: unknown field "<<"'),
        ("a: !!python/object:os.system x\n", "1:4: tags (!) are not allowed in a deck; put the text between quotes"),
        ("a: 1\n---\nb: 2\n", "2:1: a deck is one document; take out the line ---"),
        ("a: 'x\n", "quotes or brackets that were opened here, or earlier, are not closed"),
        ("title: a: b\n", "1:9: a colon is not expected here; put the text between quotes"),
        ("? [a]\n: b\n", "1:3: a key must be a plain word; put brackets between quotes"),
        ("title: x\x07\n", "1:9: a control character (U+0007) is not allowed"),
        (b"title: caf\xe9\n", "1:11: this is not UTF-8 (a Windows encoding?); save the file as UTF-8"),
        ("title: x".encode("utf-16"), "1:1: this is UTF-16; save the file as UTF-8"),
    ],
)  # fmt: skip
def test_a_fault_says_where_and_what(text: str | bytes, expected: str) -> None:
    assert any(expected in fault for fault in faults(text)), faults(text)


def test_all_faults_come_at_once_in_order() -> None:
    text = HEAD + "statements:\n- {side: q, text: X, strenght: 3}\n- {side: b}\nextra: 1\n"
    lines = [int(fault.split(":")[0]) for fault in faults(text)]
    assert len(lines) == 4
    assert lines == sorted(lines)


BOMBS = {
    "open brackets": b"[" * 200_000,
    "open braces": b"{" * 200_000,
    "nested keys": b"? " * 100_000,
    "nested lists": b"- " * 100_000,
    "alias bomb": b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    "merge bomb": b"a: &a {x: 1}\nb: {<<: [*a, *a]}\n",
    "endless quotes": b'"' + b"a" * 1_000_000,
    "too many values": b"[" + b"a, " * 300_000 + b"a]",
    "too large": b"#" * 5_000_000,
    "null bytes": b"\0" * 1000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_at_once(name: str) -> None:
    before = time.process_time()
    assert faults(BOMBS[name])
    assert time.process_time() - before < 1


def test_a_path_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    assert read_deck(tmp_path).deck is None
    assert "cannot be read" in str(read_deck(tmp_path / "none.yaml").faults[0].message)


def test_text_is_composed_and_its_spaces_folded() -> None:
    deck = parse_deck(
        Path("x.yaml"), (HEAD + "statements: [{side: a, text: 'cafe\u0301   is\n  open'}]\n").encode()
    ).deck
    assert deck is not None
    assert deck.statements[0].text == "café is open"


def test_ordinary_brackets_are_text() -> None:
    assert faults(HEAD + "statements: [{side: a, text: 'He said [sic] that [...] see [3]'}]\n") == []
