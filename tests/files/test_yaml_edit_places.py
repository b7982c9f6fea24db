"""Where values and comments stand in a text."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from debate.files import nodes
from debate.files.edit.layout import Layout
from debate.files.edit.places import scalars
from debate.files.edit.values import field, flow, item, scalar
from tests.files.layouts import BLOCK, FLOW
from tests.files.steps import AWKWARD

TEXT = """\
a: plain # one
b: 'it''s # no' # two
"c # no": [x#no, "y # no", # three
  z]
d: >- # four
  # no
  text

# five
e: |2
    # no

 # six
f: multi
  line # seven
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
def test_comments_are_told_from_texts(monkeypatch: pytest.MonkeyPatch, loader: str, end: str) -> None:
    monkeypatch.setattr(nodes, "_LOADER", getattr(yaml, loader, yaml.SafeLoader))
    layout = Layout(TEXT.replace("\n", end))
    assert [each.text for each in layout.comments] == ["one", "two", "three", "four", "five", "six", "seven"]
    assert [each.text for each in layout.comments if each.alone] == ["five", "six"]
    assert layout.newline == end


@pytest.mark.parametrize("text", [BLOCK, FLOW, TEXT], ids=["block", "flow", "text"])
@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
def test_a_value_alone_reads_as_it_does_in_its_place(monkeypatch: pytest.MonkeyPatch, loader: str, text: str) -> None:
    monkeypatch.setattr(nodes, "_LOADER", getattr(yaml, loader, yaml.SafeLoader))
    layout = Layout(text)
    for each in scalars(layout.root):
        start, end = layout.span(each)
        if not each.block:
            assert yaml.load(f"- {text[start:end]}", yaml.BaseLoader) == [each.text]
        assert text[start:end] == text[start:end].strip()


def test_brackets_belong_to_what_they_hold() -> None:
    layout = Layout("a: [b, {c: d} ]  # e\nf:\n- g\n-   h   # i\n")
    assert isinstance(layout.root, nodes.Mapping)
    spans = [layout.span(value) for _, value in layout.root.pairs]
    assert [layout.text[start:end] for start, end in spans] == ["[b, {c: d} ]", "- g\n-   h"]


@given(st.text())
def test_any_text_is_written_so_that_it_comes_back(text: str) -> None:
    assert yaml.load(scalar(text), yaml.BaseLoader) == text
    assert yaml.load(flow({"x": [text, {"y": text}]}), yaml.BaseLoader) == {"x": [text, {"y": text}]}
    value = {"text": text, "paraphrases": [text], "ideas": [{"name": "n", "terms": [text, "t"]}, {"z": text}], "n": {}}
    assert yaml.load("\n".join(item(value)), yaml.BaseLoader) == [value]
    assert yaml.load("\n".join(field(text, value)), yaml.BaseLoader) == {text: value}


@pytest.mark.parametrize("text", ["no", "Yes", "null", "a: b", "- a", "x #y", "[a", "&a", "", "1", "é, b"])
def test_what_yaml_would_take_for_more_is_quoted(text: str) -> None:
    assert scalar(text).startswith('"')


def test_short_lists_stand_on_one_line_and_sentences_do_not() -> None:
    assert field("terms", ["a", "b c"]) == ["terms: [a, b c]"]
    assert field("ideas", [{"name": "x", "terms": ["a"]}]) == ["ideas:", "- {name: x, terms: [a]}"]
    assert field("paraphrases", ["a"]) == ["paraphrases:", "- a"]
    assert field("x", AWKWARD[:4])[0] == "x:"
    assert item({"by": "x", "strength": 2}) == ["- by: x", "  strength: 2"]
