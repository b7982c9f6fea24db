"""The two articles of the built-in deck, where they are: nothing that people cited is missed."""

from __future__ import annotations

import pytest
import yaml

from debate.core.source_text import blocks
from debate.draft.values import Article, Role
from tests.draft.reading import SHARED, blocks_of, proposed, read, speakers

MAP = SHARED / "argument-map.yaml"
pytestmark = pytest.mark.skipif(not MAP.is_file(), reason="the articles are not here")
COUNTS = {"opinie": 4, "achtergrond": 7}


def mapped() -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load(MAP.read_text(encoding="utf-8"))
    return found


def seed(key: str) -> tuple[Article, tuple[str, ...], dict[str, list[int]]]:
    source = mapped()["sources"][key]  # type: ignore[index]
    path = SHARED / "seeds" / source["file"]
    return read(path), blocks(path.read_text(encoding="utf-8")), source["comments"]


@pytest.mark.parametrize("key", COUNTS)
def test_comments_with_their_speakers_and_whole_texts(key: str) -> None:
    article, text, known = seed(key)
    assert len(article.comments) == COUNTS[key]
    assert speakers(article) == [text[comment.blocks[0] - 1].strip(" •") for comment in article.comments]
    assert all(article.comments[number].label == f"R{number + 1}" for number in range(COUNTS[key]))
    assert sorted(list(each.blocks) for each in article.comments) == sorted(known.values())
    for comment in article.comments:
        assert comment.text.split() == text[comment.blocks[-1] - 1].split()


@pytest.mark.parametrize("key", COUNTS)
def test_every_block_that_people_cited_is_in_a_statement(key: str) -> None:
    article, text, _ = seed(key)
    assert article.blocks == len(text)
    found = {block for each in proposed(article).statements for block in each.blocks}
    cited = {block for node in mapped()["nodes"] for block in node["at"].get(key, [])}  # type: ignore[attr-defined]
    assert cited
    assert cited - found == set()


@pytest.mark.parametrize("key", COUNTS)
def test_nothing_around_the_text_is_a_statement(key: str) -> None:
    article, text, _ = seed(key)
    found = {block for each in proposed(article).statements for block in each.blocks}
    assert found <= blocks_of(article, Role.PARAGRAPH, Role.COMMENT)
    quoted = {number for number, block in enumerate(text, 1) if block[0] in "‘“" and block[-1] in "’”"}
    assert quoted == blocks_of(article, Role.PULL_QUOTE)
    around = {number for number, block in enumerate(text, 1) if len(block) < 60 and block.strip()[-1:] not in ".?!"}
    assert not found & (quoted | around | {1, 2, 3, 4, len(text), len(text) - 1})


def test_notes_are_cut_from_the_sentences_they_are_glued_to() -> None:
    article, _, _ = seed("achtergrond")
    noted = {part.block: part for part in article.parts if part.notes}
    assert set(noted) == {16, 34, 37}
    assert noted[16].text.endswith("van de social profit.")
    assert noted[34].text.endswith("op Sociaal.Net.")
    assert [part.notes[0].split(",")[0] for part in noted.values()] == ["Grymonprez", "De Rynck", "Fret"]
    assert not any("(2016)" in each.text for each in proposed(article).statements)
