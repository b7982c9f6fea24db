"""Notes of a draft are told from what a person wrote."""

from __future__ import annotations

import pytest

from debate.core.draft_notes import BESIDE, WRAPPED, Kind, NoteReader
from debate.locale import LANGUAGES, Words

READER = NoteReader(map(Words, LANGUAGES))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("guess", Kind.GUESS),
        ("gok", Kind.GUESS),
        ("CHOOSE: your own words", Kind.TEXT),
        ("KIES: je eigen woorden; 237 tekens, hoogstens 190 passen op elk scherm", Kind.TEXT),
        ("CHOOSE: the name of this side", Kind.SIDE_NAME),
    ],
)
def test_a_note_is_known_in_both_languages(text: str, kind: Kind) -> None:
    note = READER.read(text, BESIDE)
    assert note is not None
    assert note.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "guess what",
        "a guess",
        "CHOOSE: your own words!",
        "CHOOSE",
        "KIES: je eigen woorden; Lies vraagt dit na",
        "Guess",
        "",
    ],
)
def test_what_only_begins_as_one_is_a_person_s(text: str) -> None:
    assert READER.read(text, BESIDE) is None


def test_what_filled_a_note_is_read_from_it() -> None:
    note = READER.read("gok 4: digitaal-27, gelijkenis 0.03: Eén: een recht, likeness 0.5: x", [Kind.LISTED])
    assert note is not None
    assert note.values["id"] == "digitaal-27"
    assert READER.read("guess 4: digitaal-27, likeness 0.03: x", BESIDE) is None
    heading = READER.read("==== Comment R1 by A (b) C (blocks 82, 83), whole:", WRAPPED)
    assert heading is not None
    assert heading.values == {"label": "R1", "speaker": "A (b) C", "blocks": "82, 83"}
