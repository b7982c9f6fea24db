"""DOT: read by a small reader of its quoted strings, and where it is installed by Graphviz."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import unescape
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from debate.core.deck import Deck
from debate.core.export.dot import WIDTH, dot, label
from tests import builders
from tests.core.export.decks import awkward, builtin, texts

DECKS = [builtin("vermarkting"), builtin("risk-scores"), awkward(), builders.deck()]
STRING = r'"((?:[^"\\]|\\.)*)"'
SVG = "{http://www.w3.org/2000/svg}"


def points(deck: Deck) -> dict[str, str]:
    own = {made.id: made.text for each in deck.statements for made in each.rebuttals}
    return own | {each.id: each.text for each in deck.statements}


def attacks(deck: Deck) -> list[tuple[str, str, int]]:
    return sorted((made.id, each.id, made.strength) for each in deck.statements for made in each.rebuttals)


def shown(written: str) -> str:
    """Return a label as Graphviz shows it, its lines joined."""
    lines = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], written)
    return unescape(lines).replace("\n", " ")


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_nodes_and_edges_are_those_of_the_deck(deck: Deck) -> None:
    text = dot(deck, str)
    nodes = re.findall(rf"^    {STRING} \[label={STRING}, tooltip=", text, re.M)
    assert {name: "".join(shown(written).split()) for name, written in nodes} == {
        name: "".join(said.split()) for name, said in points(deck).items()
    }
    edges = re.findall(rf'^  {STRING} -> {STRING} \[penwidth=(\d), .*headlabel="(\d)"', text, re.M)
    assert sorted((source, target, int(width)) for source, target, width, _ in edges) == attacks(deck)
    assert all(width == number for *_, width, number in edges)


def test_sides_differ_in_shape_and_lines_are_short() -> None:
    text = dot(builtin("risk-scores"), str)
    shapes = re.findall(r"node \[shape=(\w+)", text)
    assert len(shapes) == len(set(shapes)) == 2
    labels = re.findall(rf"^    {STRING} \[label={STRING}", text, re.M)
    assert max(len(line) for _, written in labels for line in written.split("\\n")) <= WIDTH


@given(texts)
def test_any_text_survives_a_label(text: str) -> None:
    written = label(text)
    assert re.fullmatch(STRING, written), written
    assert shown(written[1:-1]) == text
    wrapped = label(text, WIDTH)
    assert re.fullmatch(STRING, wrapped)
    assert "".join(shown(wrapped[1:-1]).split()) == "".join(text.split())


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_graphviz_draws_it(deck: Deck) -> None:
    graphviz = shutil.which("dot")
    if graphviz is None:
        pytest.skip("Graphviz is not installed")
    done = subprocess.run(
        [graphviz, "-Tsvg"], input=dot(deck, str), capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    drawn = {
        group.findtext(f"{SVG}title"): "".join("".join(line.text or "" for line in group.iter(f"{SVG}text")).split())
        for group in ET.fromstring(done.stdout).iter(f"{SVG}g")
        if group.get("class") == "node"
    }
    assert drawn == {name: "".join(said.split()) for name, said in points(deck).items()}
    assert done.stdout.count('class="edge"') == len(attacks(deck))
