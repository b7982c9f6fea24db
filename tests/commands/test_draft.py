"""`debate deck draft`: a draft that checks, that plays, and that never pretends."""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.files.deck_file import parse_deck
from tests.conftest import Call, Done
from tests.files.made import docx, pdf

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "tests" / "draft" / "articles"
SAMPLE = str(ROOT / "seeds" / "voorbeeld" / "alles-digitaal.txt")
DEBT, BUSES = str(ARTICLES / "schuldhulp.txt"), str(ARTICLES / "night-buses.txt")


def deck(done: Done) -> Deck:
    assert done.status == 0, done.err
    found = parse_deck(Path("draft.yaml"), done.out.encode())
    assert found.faults == ()
    assert found.deck is not None
    return found.deck


def test_a_draft_of_one_article_checks_and_says_what_is_open(call: Call) -> None:
    done = call("deck", "draft", SAMPLE, "--side", "loket=Houd het loket", "--lang", "en")
    found = deck(done)
    assert (found.draft, found.language, found.title) == (True, "nl", "Alles digitaal?")
    assert dict(found.sides) == {"loket": "Houd het loket", "andere": "Andere"}
    (source,) = found.sources.values()
    assert (source.blocks, source.authors) == (40, ("Noor Cappelmans", "Wannes Destrijcker"))
    assert source.comments == {"R1": (30, 31), "R2": (32, 33), "R3": (34, 35), "R4": (36, 37)}
    assert all(each.point.source[0].blocks for each in found.statements)
    lines = done.out.splitlines()
    assert sum("CHOOSE" in line for line in lines if line.startswith("  text:")) == len(found.statements)
    assert all("guess" in line for line in lines if line.strip().startswith("strength:"))
    assert "# Zeer herkenbaar. In ons buurthuis is de halve permanentie computerhulp." in done.out
    assert "      R1: [30, 31]  # Hilde Onderbeke" in lines
    assert all("CHOOSE: a reader's comment" in line for line in comment_sides(lines))


def comment_sides(lines: list[str]) -> list[str]:
    first = next(number for number, line in enumerate(lines) if line.startswith("# ==== Comment R1"))
    return [line for line in lines[first:] if line.startswith("  side:")]


def test_a_draft_can_be_played(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    done = call("deck", "draft", DEBT, SAMPLE, "--side", "voor", "--side", "tegen", "--out", str(path), "--lang", "en")
    assert (done.status, done.err) == (0, "")
    assert "a draft with" in done.out
    assert call("deck", "check", str(path), "--lang", "en").status == 0
    played = call(
        "play", "--plain", "--deck", str(path), "--items", "2", "--lang", "en", "--mode", "choose", typed="1\n\n1\n\n\n"
    )
    assert played.status == 0
    assert "1 of 2" in played.out


def test_one_article_with_a_comment_that_disagrees_can_be_played(call: Call) -> None:
    found = deck(call("deck", "draft", BUSES, "--side", "for", "--lang", "en"))
    assert set(found.sides) == {"for", "against"}
    assert any(each.rebuttals for each in found.of_side("for"))
    assert all(rebuttal.strength == 1 for each in found.statements for rebuttal in each.rebuttals)


def test_without_sides_they_are_guessed_and_said_to_be(call: Call) -> None:
    done = call("deck", "draft", DEBT, SAMPLE, "--lang", "en")
    found = deck(done)
    assert dict(found.sides) == {"a": "Kant A", "b": "Kant B"}
    assert "sides:  # CHOOSE: keys and names; which article is on which side is a guess" in done.out
    assert len(found.sources) == 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_at_a_terminal_the_sides_are_asked(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io, "StringIO", Terminal)
    done = call("deck", "draft", DEBT, SAMPLE, "--lang", "en", typed="voor\nVoor het loket\n")
    assert 'Which side does "Alles digitaal?" argue?' in done.err
    assert dict(deck(done).sides) == {"voor": "Voor", "voor-het-loket": "Voor het loket"}


@pytest.mark.parametrize(
    ("sides", "why"),
    [
        (["a"], "2 articles and 1 sides"),
        (["a", "b", "c"], "2 articles and 3 sides"),
        (["", "b"], "is no side"),
        (["!", "b"], "is no side"),
    ],
)
def test_sides_that_do_not_fit(call: Call, sides: list[str], why: str) -> None:
    flags = [flag for side in sides for flag in ("--side", side)]
    done = call("deck", "draft", DEBT, SAMPLE, *flags, "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert why in done.err


def test_three_articles_on_two_sides(call: Call) -> None:
    flags = ["--side", "a", "--side", "b", "--side", "a"]
    assert len(deck(call("deck", "draft", DEBT, SAMPLE, BUSES, *flags)).sources) == 3
    done = call("deck", "draft", DEBT, SAMPLE, BUSES, "--side", "a", "--side", "b", "--side", "c", "--lang", "en")
    assert "a deck has two sides, not 3" in done.err


def test_the_same_article_twice_has_two_keys(call: Call) -> None:
    found = deck(
        call(
            "deck",
            "draft",
            SAMPLE,
            SAMPLE,
            "--side",
            "a",
            "--side",
            "b",
            "--title",
            'Een "titel": #1',
            "--language",
            "fr",
        )
    )
    assert len(found.sources) == 2
    assert (found.title, found.language) == ('Een "titel": #1', "fr")


def test_nothing_is_overwritten_unless_asked(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    path.write_text("mine")
    done = call("deck", "draft", SAMPLE, "--out", str(path), "--lang", "en")
    assert done.status == 2
    assert f"{path} is there already" in done.err
    assert path.read_text() == "mine"
    assert call("deck", "draft", SAMPLE, "--out", str(path), "--force").status == 0
    assert path.read_text(encoding="utf-8").startswith("#")
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ""] == ["draft.yaml"]
    assert call("deck", "draft", SAMPLE, "--out", str(tmp_path / "no" / "x.yaml")).status == 2


def test_standard_input(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    text = Path(SAMPLE).read_text(encoding="utf-8")
    found = deck(call("deck", "draft", "-", "--lang", "en", typed=text))
    assert found.title == "Alles digitaal?"
    empty = call("deck", "draft", "-", "--lang", "en", typed="")
    assert (empty.status, empty.err) == (2, "debate: standard input is empty\n")


def test_no_standard_input(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io, "StringIO", lambda _text: None)
    done = call("deck", "draft", "-", "--lang", "en")
    assert (done.status, done.err) == (2, "debate: standard input is closed; name a file instead\n")
    assert deck(call("deck", "draft", SAMPLE, "--lang", "en")).title == "Alles digitaal?"


def test_blocks_shows_what_everything_was_taken_for(call: Call) -> None:
    done = call("deck", "draft", "--blocks", SAMPLE, "--lang", "en")
    assert done.status == 0
    assert "   4  byline       Noor Cappelmans, Wannes Destrijcker" in done.out
    assert "  R2  Bart Stallaertsen (32, 33)" in done.out
    assert "  38  boilerplate  Wat denk jij?" in done.out


def test_texts_that_a_deck_may_not_hold_are_made_harmless(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    body = "We moeten [bold]dit[/bold] \x1b[31mniet\x07 doen, want [@A Naam: het] mag niet: \u2028 'a' \"b\" #c {d} & *e.\n\n"
    path.write_text(
        "Titel: [red]x\n\n" + body + "Reacties\n\nAn Claes:\n\nNiet [@x] waar, want\x85 nee.\n", encoding="utf-8"
    )
    found = deck(call("deck", "draft", str(path)))
    assert any("(bold)dit" in each.text for each in found.statements)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_both_languages(call: Call, lang: str) -> None:
    deck(call("deck", "draft", SAMPLE, "--lang", lang))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("leeg.txt", b""),
        ("rommel.txt", bytes(range(256)) * 40),
        ("kapot.docx", b"PK\x03\x04rommel"),
        ("bom.docx", docx(xml="<a>" + " " * 30_000_000 + "</a>")),
        ("scan.pdf", pdf([], picture=True)),
        ("groot.html", b"<p>Dit is een bladzijde. " * 450_000),
        ("vraag.txt", b"Waarom?\n\nHoe dan?\n"),
        ("ding.xyz", b"\x89PNG\r\n\x1a\n0000"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(call: Call, tmp_path: Path, name: str, data: bytes) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pdfminer")
    path, out = tmp_path / name, tmp_path / "out.yaml"
    path.write_bytes(data)
    start = time.monotonic()
    done = (
        call("deck", "draft", SAMPLE, str(path), "--out", str(out), "--lang", "en")
        if name != "vraag.txt"
        else call("deck", "draft", str(path), "--out", str(out), "--lang", "en")
    )
    assert time.monotonic() - start < 8
    assert (done.status, done.out) == (2, "")
    assert name in done.err
    assert len(done.err.splitlines()) == 1
    assert not out.exists()


def test_a_warning_goes_beside_the_draft(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes("Het café moet open blijven, want één plek is te weinig.\n\nDat vinden wij.".encode("cp1252"))
    done = call("deck", "draft", str(path), "--lang", "en")
    assert "read as cp1252" in done.err
    assert "café" in done.out
    deck(done)


def test_reading_text_needs_no_extra(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("trafilatura", "pdfminer", "pdfminer.high_level", "lxml"):
        monkeypatch.setitem(sys.modules, library, None)
    deck(call("deck", "draft", SAMPLE))
    deck(call("deck", "draft", str(ARTICLES / "school-meals.md")))
