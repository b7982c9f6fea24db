"""`debate report`, as a lecturer calls it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from debate.core.answers import name_line
from debate.core.assessment import Verdict
from debate.core.item import Form
from debate.core.review import Review, to_json
from tests.builders import review
from tests.conftest import Call

DECK = """\
debate: 1
id: bus
title: Free buses
language: en
sides: {for: For free buses, against: Against free buses}
statements:
- id: cars
  side: for
  text: Free buses take cars off the road.
  rebuttals:
  - {id: walkers, text: They draw those who walked., strength: 3, why: It denies the premise.}
  - {id: some, text: Only some drivers change over., strength: 2, why: It limits it.}
  flawed:
  - {id: rich, text: You just own a car., flaw: ad-hominem, why: It attacks the person.}
- id: cost
  side: against
  text: Free buses cost too much.
  rebuttals:
  - {id: saved, text: Roads cost more., strength: 3, why: It weighs the cost.}
"""


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """Return a folder with a deck, and a folder of exports in it."""
    (tmp_path / "bus.yaml").write_text(DECK, encoding="utf-8")
    (tmp_path / "sent" / "group").mkdir(parents=True)
    return tmp_path


def answer(student: int, place: int = 1, **changes: object) -> Review:
    plain = {"id": f"{student}-{place}", "deck": "bus", "statement": "cars", "choice": "walkers", "rebuttal": "walkers"}
    return review(place, **(plain | changes))


def send(path: Path, *reviews: Review, name: str = "") -> Path:
    head = [name_line(name)] if name else []
    path.write_text("".join(line + "\n" for line in [*head, *map(to_json, reviews)]), encoding="utf-8")
    return path


def filled(room: Path) -> Path:
    sent = room / "sent"
    send(sent / "a.jsonl", answer(1), answer(1, 2, statement="cost", rebuttal="saved", choice="saved"), name="An")
    send(sent / "group" / "b.jsonl", answer(2, strength=0, verdict="miss", choice="rich", rebuttal=None))
    return sent


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_folder_gives_screen_cells_and_page(call: Call, room: Path, language: str) -> None:
    sent, sheet, page = filled(room), room / "out.csv", room / "out.html"
    done = call(
        "report",
        str(sent),
        "--deck",
        str(room / "bus.yaml"),
        "--csv",
        str(sheet),
        "--html",
        str(page),
        "--lang",
        language,
    )
    assert (done.status, done.err) == (0, "")
    assert "Free buses" in done.out
    assert "You just own a car." in done.out
    assert {"en": "0.50", "nl": "0,50"}[language] in done.out
    assert str(sheet) in done.out
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(sheet.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert any("cars" in row and {"en": "0.5000", "nl": "0,5000"}[language] in row for row in rows)
    assert f'<html lang="{language}">' in page.read_text(encoding="utf-8")
    assert sorted(each.name for each in room.iterdir()) == ["bus.yaml", "out.csv", "out.html", "sent"]


def test_merging_twice_changes_nothing(call: Call, room: Path) -> None:
    sent, ask = filled(room), ("--deck", str(room / "bus.yaml"), "--lang", "en")
    once = call("report", str(sent), *ask)
    assert "2 students" in once.out
    copy = sent / "copy of a.jsonl"
    copy.write_bytes((sent / "a.jsonl").read_bytes())
    send(sent / "older.jsonl", answer(1))
    assert call("report", str(sent), str(sent), str(copy), *ask).out == once.out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"hello\n", ":1: "),
        (b"\x89PNG\r\n\x1a\n\x00", ":1: "),
        (to_json(answer(3)).encode() + b'\n{"id": "3-2", "a', ":2: "),
        (to_json(answer(3)).encode() + b"\n\nna\xefve\n", ":3: "),
        (to_json(answer(3)).encode("utf-16"), ":1: "),
        (b"", "no answer to the deck"),
        (to_json(answer(3, deck="other")).encode(), "no answer to the deck"),
    ],
    ids=["text", "picture", "cut off", "windows", "utf-16", "empty", "other deck"],
)
def test_damaged_and_foreign_files_are_named_and_the_rest_is_used(
    call: Call, room: Path, data: bytes, said: str
) -> None:
    sent = filled(room)
    (sent / "odd").write_bytes(data)
    (sent / ".hidden").write_bytes(b"x")
    done = call("report", str(sent), "--deck", str(room / "bus.yaml"), "--lang", "en")
    assert done.status == 0
    assert "2 students" in done.out
    assert done.err.count("\n") == 1
    assert str(sent / "odd") in done.err
    assert said in done.err
    assert call("report", str(sent / "odd"), "--deck", str(room / "bus.yaml")).status == 2


def test_nothing_to_report_on(call: Call, room: Path) -> None:
    ask = ("--deck", str(room / "bus.yaml"), "--lang", "en", "--html", str(room / "x.html"))
    empty = call("report", str(room / "sent"), *ask)
    assert (empty.status, empty.out) == (2, "")
    assert 'no answer to the deck "bus"' in empty.err
    assert call("report", str(room / "none"), *ask).status == 2
    assert call("report", str(filled(room)), "--deck", "none").status == 2
    assert not (room / "x.html").exists()


def test_where_it_cannot_be_written_nothing_is(call: Call, room: Path) -> None:
    target = room / "no" / "folder.csv"
    done = call("report", str(filled(room)), "--deck", str(room / "bus.yaml"), "--csv", str(target), "--lang", "en")
    assert done.status == 2
    assert str(target) in done.err


def test_what_was_written_into_the_folder_is_not_read_again(call: Call, room: Path) -> None:
    sent = filled(room)
    ask = ("report", str(sent), "--deck", str(room / "bus.yaml"), "--csv", str(sent / "out.csv"))
    assert call(*ask) == call(*ask)
    assert call(*ask).err == ""


def test_too_few_answers_are_said(call: Call, room: Path) -> None:
    done = call("report", str(filled(room)), "--deck", str(room / "bus.yaml"), "--lang", "en")
    assert "too few answers" in done.out


def test_names_only_where_given(call: Call, room: Path) -> None:
    done = call("report", str(filled(room)), "--deck", str(room / "bus.yaml"), "--lang", "en")
    assert "1. An" in done.out
    assert "student 2" in done.out


def test_hostile_names_do_not_reach_the_terminal_or_a_formula(call: Call, room: Path) -> None:
    head = '{"debate": 1, "name": "=HYPERLINK(\\u001b[2J)"}\n'
    path = send(room / "sent" / "a.jsonl", answer(1, statement="cost", form="type", text="=1+1\x1b[2J", contested=True))
    path.write_text(head + path.read_text(encoding="utf-8"), encoding="utf-8")
    sheet = room / "out.csv"
    done = call("report", str(path), "--deck", str(room / "bus.yaml"), "--csv", str(sheet))
    assert done.status == 0
    assert "\x1b" not in done.out
    rows = csv.reader(sheet.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    cells = [cell for row in rows for cell in row]
    assert "'=HYPERLINK([2J)" in cells
    assert "'=1+1[2J" in cells


def test_an_export_with_a_name_can_be_imported_and_reported(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("play", "--plain", "--mode", "choose", "--seed", "3", "--items", "3", typed="1\n\n2\n\n3\n\n\n")
    (tmp_path / "sent").mkdir()
    plain, named = tmp_path / "plain.jsonl", tmp_path / "sent" / "named.jsonl"
    assert (
        call("data", "export", str(plain)).status == call("data", "export", str(named), "--name", "An É.").status == 0
    )
    first, rest = named.read_text(encoding="utf-8").split("\n", 1)
    assert first == '{"debate": 1, "name": "An É."}'
    assert rest == plain.read_text(encoding="utf-8")
    assert call("data", "export", "--name", " ").out == rest
    monkeypatch.setenv("DEBATE_HOME", str(tmp_path / "other"))
    assert "3 answers added" in call("data", "import", str(named), "--lang", "en").out
    assert "0 answers added" in call("data", "import", str(plain), "--lang", "en").out
    assert "0 answers added" in call("data", "import", "-", "--lang", "en", typed=first + "\n" + rest).out
    assert "An É." in call("report", str(tmp_path / "sent"), "--deck", "vermarkting").out


def test_the_table_goes_to_a_pipe_alone(room: Path, call: Call) -> None:
    told = call("report", str(filled(room)), "--deck", str(room / "bus.yaml"), "--csv", "-")
    first, *others = csv.reader(told.out.splitlines(), delimiter=";")
    assert len(first) > 3
    assert {len(each) for each in others} == {len(first)}
    assert not (room / "-").exists()


def test_what_was_dealt_with_waits_no_more(room: Path, call: Call) -> None:
    sent = send(
        room / "sent" / "t.jsonl",
        answer(1, form=Form.TYPE, choice=None, rebuttal=None, verdict=Verdict.MISS, text="Noise", contested=True),
    )
    flags = ("--lang", "en")
    deck = str(room / "bus.yaml")
    assert "Noise" in call("report", str(sent), "--deck", deck, *flags).out
    listed = call("deck", "inbox", deck, "--reviews", str(sent), *flags).out
    name = next(line.split()[0] for line in listed.splitlines() if "Noise" in line)
    assert call("deck", "inbox", deck, "--reviews", str(sent), "--dismiss", name, *flags).status == 0
    assert "Noise" not in call("report", str(sent), "--deck", deck, *flags).out
