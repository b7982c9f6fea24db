"""`debate deck new`: a small deck that checks, plays, and explains itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.files.deck_file import parse_deck, read_deck
from tests.conftest import Call

FLAGS = (
    "deck",
    "new",
    "--title",
    "Gratis bus",
    "--language",
    "nl",
    "--side",
    "voor=Voor gratis bussen",
    "--side",
    "tegen",
)


def sound(text: str) -> Deck:
    found = parse_deck(Path("x.yaml"), text.encode())
    assert found.faults == ()
    assert found.deck is not None
    return found.deck


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_flags_are_enough(call: Call, lang: str) -> None:
    done = call(*FLAGS, "--out", "-", "--lang", lang)
    assert (done.status, done.err) == (0, "")
    deck = sound(done.out)
    assert (deck.id, deck.title, deck.language) == ("gratis-bus", "Gratis bus", "nl")
    assert dict(deck.sides) == {"voor": "Voor gratis bussen", "tegen": "Tegen"}
    assert len(deck.statements) == 2
    assert sum("#" in line for line in done.out.splitlines()) > 20


def test_it_lies_where_decks_are_found_and_plays(call: Call, tmp_path: Path) -> None:
    done = call(*FLAGS, "--lang", "en")
    path = tmp_path / "home" / "decks" / "gratis-bus.yaml"
    assert str(path) in done.out
    assert call("deck", "check", str(path), "--lang", "en").status == 0
    assert "Gratis bus (nl), 2 statements" in call("deck", "list", "--lang", "en").out
    played = call("play", "--plain", "--deck", "gratis-bus", "--mode", "choose", "--lang", "en", typed="1\n\n\n")
    assert "1 of 2" in played.out


def test_what_is_not_given_is_asked(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    answers = "\nZij: of wij?\n\nVoor ons\nVoor hen\nWij eerst, want wij zijn er.\nZij eerst: #1.\n"
    done = call("deck", "new", "--out", str(path), "--lang", "nl", typed=answers)
    assert done.status == 0
    deck = read_deck(path).deck
    assert deck is not None
    assert (deck.title, deck.language) == ("Zij: of wij?", "nl")
    assert dict(deck.sides) == {"voor-ons": "Voor ons", "voor-hen": "Voor hen"}
    assert [each.text for each in deck.statements] == ["Wij eerst, want wij zijn er.", "Zij eerst: #1."]


def test_nobody_there_to_ask(call: Call, tmp_path: Path) -> None:
    done = call("deck", "new", "--lang", "en")
    assert done.status == 2
    assert "not answered: The title" in done.err
    assert not list((tmp_path / "home").rglob("*.yaml"))


@pytest.mark.parametrize(
    ("extra", "why"),
    [
        (("--side", "c"), "two sides, not 3"),
        (("--language", "Nederlands!"), "is no language"),
        (("--title", "x" * 300), "the deck cannot be made"),
    ],
)
def test_what_makes_no_deck(call: Call, extra: tuple[str, ...], why: str) -> None:
    done = call(*FLAGS, *extra, "--lang", "en")
    assert done.status == 2
    assert why in done.err


def test_nothing_is_overwritten_unless_asked(call: Call, tmp_path: Path) -> None:
    assert call(*FLAGS).status == 0
    again = call(*FLAGS, "--lang", "en")
    assert again.status == 2
    assert "is there already" in again.err
    assert call(*FLAGS, "--force").status == 0


@pytest.mark.parametrize("title", ["yes", "null", "12:30", "- x", "a: b #c", "'", '"', "[bold]", "é" * 50, "& *x", "?"])
def test_odd_titles(call: Call, title: str) -> None:
    done = call(*FLAGS, f"--title={title}", "--out", "-")
    assert sound(done.out).title.strip("()[]") == title.strip("()[]")
