"""A deck from Argdown, as maps are commonly written."""

from __future__ import annotations

import pytest

from debate.core.deck import Deck
from debate.core.imports import Imported, Named, from_argdown
from debate.core.imports.argdown_lines import Bond, read_argdown


def read(text: str, language: str = "en") -> Imported:
    return from_argdown(text, Named("map"), language)


def deck_of(text: str) -> Deck:
    found = read(text)
    assert found.deck is not None, [str(fault.message) for fault in found.faults]
    return found.deck


def faults(text: str) -> list[str]:
    found = read(text)
    assert (found.deck is None) == bool(found.faults)
    return [f"{fault.mark.line}: {fault.message}" for fault in found.faults]


def relations(text: str) -> list[tuple[str, Bond, str]]:
    return [(each.source.title, each.bond, each.target.title) for each in read_argdown(text).relations]


def test_nested_attacks_make_the_map_and_its_sides() -> None:
    deck = deck_of(
        "# Buses\n\n"
        "[Free buses]: Buses should be free.\n"
        "  - [Cost]: Someone has to pay.\n"
        "    - <Roads>: Roads cost money too,\n"
        "      and nobody objects.\n"
        "  - [Bikes]: They draw cyclists.\n\n"
        "[Roads are old]: Roads were always paid.\n"
        "  -> <Roads>\n"
    )
    assert [(each.id, each.side, each.text) for each in deck.statements] == [
        ("free-buses", "for", "Buses should be free."),
        ("Cost", "against", "Someone has to pay."),
        ("Roads", "for", "Roads cost money too, and nobody objects."),
        ("Bikes", "against", "They draw cyclists."),
        ("roads-are-old", "against", "Roads were always paid."),
    ]
    attacks = {(made.id, each.id) for each in deck.statements for made in each.rebuttals}
    assert attacks == {("Cost", "free-buses"), ("Roads", "Cost"), ("Bikes", "free-buses"), ("roads-are-old", "Roads")}
    assert {made.strength for each in deck.statements for made in each.rebuttals} == {2}
    assert dict(deck.sides) == {"for": "For", "against": "Against"}


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("-", [("B", Bond.ATTACK, "A")]),
        ("<-", [("B", Bond.ATTACK, "A")]),
        ("->", [("A", Bond.ATTACK, "B")]),
        ("+", [("B", Bond.SUPPORT, "A")]),
        ("<+", [("B", Bond.SUPPORT, "A")]),
        ("+>", [("A", Bond.SUPPORT, "B")]),
        ("><", [("B", Bond.ATTACK, "A"), ("A", Bond.ATTACK, "B")]),
        ("_", [("B", Bond.ATTACK, "A")]),
        ("<_", [("B", Bond.ATTACK, "A")]),
        ("_>", [("A", Bond.ATTACK, "B")]),
    ],
)
def test_every_relation(sign: str, expected: list[tuple[str, Bond, str]]) -> None:
    assert relations(f"[A]: a\n  {sign} [B]: b\n") == expected


def test_supports_help_to_find_the_side_and_are_left_out() -> None:
    found = read("[A]: a\n  + [B]: b\n    - [C]: c\n")
    assert found.deck is not None
    assert [each.side for each in found.deck.statements] == ["for", "for", "against"]
    assert [made.id for each in found.deck.statements for made in each.rebuttals] == ["C"]
    assert [str(note) for note in found.notes] == ["left out, as a deck holds attacks only: supports (+), 1 of them"]


@pytest.mark.parametrize(
    ("first", "second"), [("pro", "con"), ("Voor", "Tegen"), ("for", "against"), ("(blue team)", "(red team)")]
)
def test_sides_come_from_tags(first: str, second: str) -> None:
    deck = deck_of(f"[A]: a #{second}\n\n[B]: b #{first}\n\n[C]: c #{second}\n")
    assert [each.side for each in deck.statements] == [
        list(deck.sides)[i] for i in ([1, 0, 1] if "(" not in first else [0, 1, 0])
    ]
    assert all(not each.topics for each in deck.statements)


def test_other_tags_are_topics() -> None:
    deck = deck_of("[A]: a #pro #money #(the climate)\n  - b #money\n")
    assert [each.topics for each in deck.statements] == [("money", "the-climate"), ("money",)]
    assert [each.side for each in deck.statements] == ["pro", "contra"]


def test_marks_comments_and_data_are_no_text() -> None:
    deck = deck_of(
        "===\ntitle: Roads\nmodel:\n    mode: strict\n===\n\n"
        "/* a comment\n\nover lines */\n"
        "[A]: It is **very** _sure_, [they say](http://example.org/x), \\#1 in d.w.z. all. {isInGroup: false} // aside\n"
        "  // a line of comment\n"
        "  - Nothing is *sure* <!-- really --> at all. // 3: Because: nothing is.\n"
    )
    first, second = deck.statements
    assert first.text == "It is very sure, they say, #1 in d.w.z. all."
    assert second.text == "Nothing is sure at all."
    assert [(made.strength, made.why) for made in first.rebuttals] == [(3, "Because: nothing is.")]
    assert deck.title == "Roads"


def test_the_same_statement_in_other_words_is_a_paraphrase() -> None:
    deck = deck_of("[A]: It is so.\n  - [B]: It is not.\n\n[A]: So it is.\n\n[C]\n  -> [B]\n")
    assert (deck.by_id["A"].text, deck.by_id["A"].point.paraphrases) == ("It is so.", ("So it is.",))
    assert deck.by_id["C"].text == "C"


def test_a_reconstruction_gives_its_statements_only() -> None:
    deck = deck_of(
        "<Arg>: why\n\n(1) [P]: first premise\n  - [X]: no\n(2) second premise\n--\nmodus ponens\n--\n(3) [K]: so it is\n  - [X]\n"
        "\n[K]\n  + <Arg>\n\n[L]: second premise also #pro\n  - [X]\n".replace("(2) second premise\n", "")
    )
    assert {each.text for each in deck.statements} == {"why", "first premise", "no", "so it is", "second premise also"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["1: there is no statement in this file"]),
        ("  - [B]: b\n", ["1: this relation hangs on nothing: indent it below a statement, without an empty line"]),
        ("[A]: a\n\n  - [B]: b\n\n[B]\n  - [A]\n", ["3: this relation hangs on nothing: indent it below a statement, without an empty line"]),
        ("[A]: a\n  - [A]\n", ["2: a statement cannot answer itself"]),
        ("[A]: a\n\n[B]: b\n\n[C]: c\n", [f'{line}: the side of "{name}" cannot be told: tag it #for or #against' for line, name in ((3, "B"), (5, "C"))]),
        ("[A]: a\n  - [B]: b\n    - [C]: c\n      - [A]\n", ['3: "C" attacks "B", but both are on the side "against"']),
        ("[A]: a #pro\n  - [B]: b #pro\n", ['2: "B" attacks "A", but both are on the side "pro"']),
        ("[A]: a #pro #con\n", ['1: "A" is tagged with both sides']),
        ("[A]: " + "x" * 1001 + "\n  - no\n", ["1: longer than 1000 characters (1001)"]),
        ("[A]: a [bold]x[/]\n  - no\n", ["1: [bold] is markup, and a deck is plain text; take it out"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(text: str, expected: list[str]) -> None:
    assert faults(text) == expected


def test_all_faults_are_told_at_once() -> None:
    text = "[A]: a #pro\n  - [B]: b #pro\n\n[C]: c\n\n- [D]: d\n"
    assert [fault.split(":")[0] for fault in faults(text)] == ["2", "4", "6", "6"]
