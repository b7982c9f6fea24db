"""`debate source`: own copies of the articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.core.source_text import blocks, fingerprint
from debate.files.deck_file import read_deck
from debate.files.folders import builtin_decks, builtin_sources
from debate.files.sources import read_records
from tests.conftest import Call

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the articles are not here")


def article(key: str) -> str:
    texts = {path: path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")}
    record = next(each for each in read_records(builtin_sources()) if each.key == key)
    return next(text for text in texts.values() if fingerprint(text) == record.fingerprint)


def test_the_records_are_those_of_the_deck() -> None:
    deck = read_deck(builtin_decks() / "vermarkting.yaml").deck
    assert deck is not None
    records = {record.key: record for record in read_records(builtin_sources())}
    assert set(records) == set(deck.sources)
    for key, source in deck.sources.items():
        assert (records[key].title, records[key].authors) == (source.title, source.authors)
        assert list(records[key].blocks) == list(range(1, source.blocks + 1))


def test_nothing_is_kept_at_first(call: Call) -> None:
    assert "opinie" in call("source", "list").out
    done = call("source", "show", "opinie", "12", "--lang", "en")
    assert done.status == 2
    assert "debate source add" in done.err
    assert call("source", "show", "opinie", "99").status == 2
    assert call("source", "show", "nonsense", "1").status == 2


def test_another_text_is_not_recognised(call: Call, tmp_path: Path) -> None:
    sample = builtin_sources() / "voorbeeld" / "alles-digitaal.txt"
    assert call("source", "add", str(sample), "--lang", "en").status == 2
    assert call("source", "add", str(tmp_path / "none")).status == 2


def test_spaces_and_line_ends_do_not_count() -> None:
    assert fingerprint("De  markt,\r\nzei hij.") == fingerprint("de markt zei hij")
    assert blocks("\ufeffeen\r\n\r\ntwee\ndrie\n \n\nvier\n") == ("een", "twee\ndrie", "vier")


@needs_seeds
@pytest.mark.parametrize("key", ["opinie", "achtergrond"])
def test_a_copy_is_recognised_and_read(call: Call, tmp_path: Path, key: str) -> None:
    text = article(key)
    copy = tmp_path / "saved.txt"
    copy.write_text(text, encoding="utf-8")
    assert call("source", "add", str(copy), "--lang", "en").out.startswith("recognised as ")
    shown = call("source", "show", key, "12", "--lang", "en").out
    assert ">  12  " in shown
    wanted = " ".join(blocks(text)[11].split())
    assert " ".join(shown.split("> ")[1].split("\n\n")[0].split()).startswith(f"12 {wanted[:60]}")


@needs_seeds
def test_a_copy_that_was_saved_differently_is_recognised_by_its_blocks(call: Call, tmp_path: Path) -> None:
    parts = blocks(article("opinie"))
    copy = tmp_path / "saved.txt"
    copy.write_bytes(("Menu\r\n\r\n" + "\r\n\r\n\r\n".join(parts[:46])).encode("cp1252", errors="replace"))
    assert call("source", "add", str(copy), "--lang", "en").status == 0
    first = parts[29].split()[0]
    assert first in call("source", "show", "opinie", "30", "--lang", "en").out.split(">  30")[1]
