"""What is documented is there, and what is there is documented."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from debate.arguments import build
from debate.core.flaws import FLAWS
from debate.core.score import __doc__ as score_table
from debate.files.deck_file import parse_deck
from debate.files.deck_format import DECK
from debate.files.shapes import ListOf, MapOf, Record, Shape
from debate.locale import Words

ROOT = Path(__file__).parents[1]
FORMAT = (ROOT / "docs" / "deck-format.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def records(shape: Shape) -> Iterator[Record]:
    match shape:
        case ListOf(inner) | MapOf(inner):
            yield from records(inner)
        case Record():
            yield shape
            for field in shape.fields:
                yield from records(field.shape)


@pytest.mark.parametrize("record", {each.name: each for each in records(DECK)}.values(), ids=lambda record: record.name)
def test_every_field_is_documented(record: Record) -> None:
    for field in record.fields:
        assert f"`{field.name}`" in FORMAT, field.name


def test_every_flaw_is_documented() -> None:
    for key, dutch in FLAWS.items():
        assert f"| `{key}` | `{dutch}` |" in FORMAT


@pytest.mark.skipif(not (ROOT / "tools").exists(), reason="the tools are not here")
def test_the_pages_on_the_flaws_are_what_the_guide_says() -> None:
    tool = [sys.executable, str(ROOT / "tools" / "flaws.py"), "--check"]
    done = subprocess.run(tool, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("source", ["docs/deck-format.md", "README.md"])
def test_decks_in_the_docs_are_sound(source: str) -> None:
    examples = re.findall(r"```yaml\n(.*?)```", (ROOT / source).read_text(encoding="utf-8"), re.S)
    assert examples
    for example in examples:
        assert parse_deck(Path("example.yaml"), example.encode()).faults == ()


def parsers(parser: argparse.ArgumentParser, name: str = "debate") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner, found in action.choices.items():
                yield from parsers(found, f"{name} {inner}")


def test_every_command_and_option_is_documented() -> None:
    for name, parser in parsers(build(Words("en"), "0")):
        if any(action.option_strings != ["-h", "--help"] for action in parser._actions) and name != "debate deck":
            assert f"`{name}" in COMMANDS, name
        for action in parser._actions:
            for option in action.option_strings:
                if option not in ("-h", "--help"):
                    assert option in COMMANDS, (name, option)


def test_the_table_of_points_is_the_one_in_the_code() -> None:
    table = [line for line in (score_table or "").splitlines() if line.startswith("|")]
    scoring = (ROOT / "docs" / "scoring.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in scoring if line.startswith("|")] == table


def test_links_between_the_docs_lead_somewhere() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("seeds/*.md")]:
        for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path.name}: {target}"
