"""`debate deck list` and `debate deck check`."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Call
from tests.files.test_deck_file import FIVE_LINES

ROOT = Path(__file__).parents[2]
FAULTY = "debate: 1\ntitle: T\nlanguage: nl\nsides: {a: A, b: B}\nstatements:\n- {side: c, text: X, strenght: 1}\n- side: a\n"


def test_a_sound_deck_gets_one_line(call: Call) -> None:
    done = call("deck", "check", str(ROOT / "decks" / "risk-scores.yaml"), "--lang", "en")
    assert done.status == 0
    assert done.out.splitlines()[-1].endswith("8 statements, 24 rebuttals, 30 flawed moves")


def test_faults_have_a_place_and_a_guess_in_both_languages(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(FAULTY.replace("text: X", "texd: X"))
    english = call("deck", "check", str(path), "--lang", "en")
    assert english.status == 2
    assert f'{path}:6:13: unknown field "texd" (did you mean "text"?)' in english.out
    dutch = call("deck", "check", str(path), "--lang", "nl")
    assert f'{path}:6:13: onbekend veld "texd" (bedoelde je "text"?)' in dutch.out
    assert len(dutch.out.splitlines()) == len(english.out.splitlines()) == 5


def test_every_deck_of_a_folder_is_checked(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(FAULTY)
    (tmp_path / "b.yaml").write_text(FIVE_LINES)
    done = call("deck", "check", str(tmp_path), "--lang", "en")
    assert done.status == 2
    assert "b.yaml: Gratis openbaar vervoer (nl), 1 statements" in done.out


def test_warnings_do_not_fail(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(
        FIVE_LINES.replace(
            "rebuttals: [Ze lokken vooral fietsers.]",
            "rebuttals: [{strength: 3, text: " + "Ze lokken vooral wie anders te voet of met de fiets ging en niet wie reed. " * 2
            + "}, {strength: 1, text: Gratis bussen halen auto's niet van de weg.}], flawed: [{text: Nonsens., flaw: spot}]",
        )
    )  # fmt: skip
    done = call("deck", "check", str(path), "--lang", "en")
    assert done.status == 0
    for part in (
        "warning: the strongest rebuttal is the longest",
        "repeats the statement",
        "has no why",
        "no why, so a student",
    ):
        assert part in done.out


def test_nothing_there_is_refused(call: Call, tmp_path: Path) -> None:
    done = call("deck", "check", str(tmp_path / "none.yaml"), "--lang", "nl")
    assert done.status == 2
    assert done.err.startswith("debate: er is niets op")
    (tmp_path / "empty").mkdir()
    assert call("deck", "check", str(tmp_path / "empty")).status == 2


def test_the_list_shows_faulty_decks_too(call: Call, tmp_path: Path) -> None:
    own = tmp_path / "home" / "decks"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text(FAULTY)
    done = call("deck", "list", "--lang", "en")
    assert "mine.yaml: faulty, 3 faults" in done.out
    assert "Vermarkting" in done.out
