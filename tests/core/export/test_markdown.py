"""The handout: its parts in order, and texts that stay texts."""

from __future__ import annotations

import re

from hypothesis import given

from debate.core.export.markdown import escaped, markdown
from tests import builders
from tests.core.export.decks import builtin, texts


def test_parts_stand_in_order() -> None:
    lines = [line for line in markdown(builders.deck(), str).splitlines() if line]
    assert lines[:5] == [
        "# Demo",
        "## For",
        "### t",
        "**1. The statement s1 claims much.**",
        "Source: A. Author: A work (A house, 2020), block 1",
    ]
    assert lines[5:7] == ["- The rebuttal s1-r0 says why.\\", "  **The strongest there is.** Why s1-r0."]
    assert lines[-2:] == ["## Sources", "- A. Author: A work (A house, 2020)"]


def test_every_statement_is_numbered_once_and_answered_strongest_first() -> None:
    deck = builtin("vermarkting")
    text = markdown(deck, str)
    assert re.findall(r"^\*\*(\d+)\. ", text, re.M) == [str(n) for n in range(1, 65)]
    assert len(re.findall(r"^- ", text, re.M)) == 240 + len(deck.sources)
    strengths = {"The strongest there is": 3, "Valid, but partial": 2, "Relevant, but easily answered": 1}
    for block in text.split("\n**")[1:]:
        found = [strengths[name] for name in re.findall(r"^  \*\*(.+?)\.\*\*", block, re.M)]
        assert found == sorted(found, reverse=True)
        assert found
    for name in (*deck.sides.values(), *deck.topics.values()):
        assert re.search(rf"^##+ {re.escape(name)}$", text, re.M), name


def test_what_markdown_would_read_is_escaped() -> None:
    assert escaped("*a* _b_ `c` [d](e) <f> # | ~ \\") == r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \# \| \~ \\"
    assert escaped("1. one") == r"1\. one"
    assert escaped("- one") == r"\- one"
    assert escaped("2025 was") == "2025 was"


@given(texts)
def test_any_text_survives(text: str) -> None:
    shown = escaped(text)
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", shown) == text
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`\[\]<>#|~&]", shown)
    assert not re.match(r"[-+=:]|\d+[.)]", shown)
