"""Adding a paraphrase to a deck keeps everything else of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from debate.files.deck_edit import EditError, add_paraphrase
from debate.files.deck_file import parse_deck, read_deck
from tests.files.test_deck_file import FIVE_LINES

TEXT = 'Da\'s "nie" waar: ge #1 fietst toch [sic].'
BLOCK = """\
# A comment on top.
debate: 1
title: T   # odd   spacing
language: nl
sides: {a: A, b: B}
statements:
- id: x
  # inside
  side: a
  text: >-
    A text over
    two lines.
  paraphrases:
  - one   # kept
  - 'two'
  rebuttals:
  - text: A rebuttal.
    strength: 3
  - id: short
    text: Another.
    paraphrases: lonely
  - Just a text.
- {id: y, side: b, text: Y., paraphrases: [p, q]}
- {id: z, side: b, text: Z.}
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("point", ["x", "x/r1", "short", "x/r3", "y", "z"])
def test_a_paraphrase_is_added_and_the_rest_kept(tmp_path: Path, point: str, newline: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(BLOCK.replace("\n", newline).encode())
    before = read_deck(path).deck
    add_paraphrase(path, point, TEXT)
    after = read_deck(path).deck
    assert before is not None
    assert after is not None
    points = {each.id: each.point for s in after.statements for each in s.rebuttals} | {
        s.id: s.point for s in after.statements
    }
    assert TEXT in points[point].paraphrases
    text = path.read_bytes().decode()
    for kept in ("# A comment on top.", "title: T   # odd   spacing", "  # inside", "- one   # kept"):
        assert kept + newline in text
    assert [each.name for each in tmp_path.iterdir()] == ["x.yaml"]


def test_the_shortest_deck_can_learn_too(tmp_path: Path) -> None:
    path = tmp_path / "bus.yaml"
    path.write_text(FIVE_LINES, encoding="utf-8")
    add_paraphrase(path, "s1/r1", TEXT)
    deck = read_deck(path).deck
    assert deck is not None
    assert deck.statements[0].rebuttals[0].point.paraphrases == (TEXT,)


@pytest.mark.parametrize("point", ["nobody", "x/f1"])
def test_what_cannot_be_placed_changes_nothing(tmp_path: Path, point: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(BLOCK)
    with pytest.raises(EditError):
        add_paraphrase(path, point, TEXT)
    assert path.read_text() == BLOCK


def test_a_faulty_deck_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("title: [")
    with pytest.raises(EditError, match="faulty"):
        add_paraphrase(path, "x", TEXT)


def test_the_built_in_deck_can_learn(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "decks" / "vermarkting.yaml"
    path = tmp_path / "v.yaml"
    path.write_bytes(source.read_bytes())
    add_paraphrase(path, "v-regulator", TEXT)
    added = set(path.read_text(encoding="utf-8").splitlines()) - set(source.read_text(encoding="utf-8").splitlines())
    assert len(added) == 1
    assert parse_deck(path, path.read_bytes()).deck is not None
