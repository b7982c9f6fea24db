"""Anki's text file: what stands in it, and that Anki's own library takes it, once."""

from __future__ import annotations

import csv
from html import unescape
from pathlib import Path

import pytest

from debate.core.deck import Deck
from debate.core.export.anki import anki
from tests import builders
from tests.core.export.decks import awkward, builtin


def fifty() -> Deck:
    sides = ("for", "against")
    return builders.deck(*(builders.statement(f"s{i}", sides[i % 2]) for i in range(50)))


def notes(text: str) -> tuple[list[str], list[list[str]]]:
    lines = text.splitlines(keepends=True)
    headers = [line.strip() for line in lines if line.startswith("#")]
    return headers, list(csv.reader(lines[len(headers) :], delimiter="\t"))


def test_headers_say_what_the_columns_are() -> None:
    headers, rows = notes(anki(builders.deck(), str))
    assert headers == ["#separator:tab", "#html:false", "#guid column:1", "#deck column:2", "#tags column:3"]
    assert [row[:3] for row in rows] == [
        ["demo/s1", "Demo::For", "demo t"],
        ["demo/s2", "Demo::Against", "demo t"],
        ["demo/s3", "Demo::For", "demo t"],
    ]


def test_a_note_has_the_argument_and_the_strongest_answer_with_its_why() -> None:
    (row, *_) = notes(anki(builders.deck(), str))[1]
    assert row[3].startswith("The statement s1 claims much.")
    assert row[4].splitlines()[:3] == ["The rebuttal s1-r0 says why.", "", "The strongest there is: Why s1-r0."]
    assert "- The rebuttal s1-r2 says why. (relevant, but easily answered)" in row[4]
    assert row[4].endswith("Source: A. Author: A work (A house, 2020), block 1")


def test_statements_without_a_rebuttal_are_left_out() -> None:
    deck = builders.deck(builders.statement("s1"), builders.statement("s2", "against", strengths=()))
    assert len(notes(anki(deck, str))[1]) == 1


def test_colons_in_a_title_make_no_subdeck() -> None:
    row = notes(anki(awkward(("A :: B:", "x:", "y", "z")), str))[1][0]
    assert row[1].split("::") == ["A : B", "x"]


@pytest.mark.parametrize("deck", [fifty(), builtin("vermarkting"), awkward()], ids=["fifty", "vermarkting", "awkward"])
def test_anki_takes_every_note_once(deck: Deck, tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection", reason="Anki's library has no wheel here", exc_type=ImportError)
    path = tmp_path / "deck.txt"
    path.write_text(anki(deck, str), encoding="utf-8")
    opened = collection.Collection(str(tmp_path / "collection.anki2"))
    try:
        for expected in (len(deck.statements), 0):
            metadata = opened.get_csv_metadata(str(path), None)
            done = opened.import_csv(collection.ImportCsvRequest(path=str(path), metadata=metadata))
            assert (len(done.log.new), len(done.log.updated), len(done.log.conflicting)) == (expected, 0, 0)
        assert opened.note_count() == len(deck.statements)
        found = [opened.get_note(each) for each in opened.find_notes("")]
        fronts = {note.guid: unescape(note.fields[0]).split("<br>")[0] for note in found}
        assert fronts == {f"{deck.id}/{each.id}": each.text for each in deck.statements}
        assert len(opened.decks.all_names_and_ids()) == 4  # the default one, the deck, and its sides
    finally:
        opened.close()
