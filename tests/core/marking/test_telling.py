"""Telling words: learnt from the deck, whatever its subject."""

from __future__ import annotations

import pytest

from debate.core.marking.ideas import Term
from debate.core.marking.languages import language_of
from debate.core.marking.reading import Reader
from debate.core.marking.telling import Telling, tell, telling_of

READER = Reader(language_of("nl"))
TEXTS = {
    "water": ["De rivier treedt buiten haar oevers.", "Een rivier vol regen loopt over.", "Regen vult de straat."],
    "vuur": ["Het bos brandt.", "Droog hout brandt in de straat.", "Vonken in het bos."],
    "lucht": ["De wind draait.", "Storm en wind.", "De straat vol wind."],
}


@pytest.fixture(scope="module")
def telling() -> Telling:
    term = Term("lucht", "kracht", "orkaan", ("orkan",), False)
    return telling_of({point: [READER.read(text) for text in said] for point, said in TEXTS.items()}, [term])


def told(telling: Telling, answer: str, keeps: float = 1.0) -> dict[str, float]:
    return tell(telling, {word.stem: keeps for word in READER.read(answer) if word.content})


@pytest.mark.parametrize(
    ("answer", "point"), [("die rivier", "water"), ("het bos brandt", "vuur"), ("de wind", "lucht")]
)
def test_a_word_tells_of_the_point_whose_texts_use_it(telling: Telling, answer: str, point: str) -> None:
    assert list(told(telling, answer)) == [point]


def test_a_word_that_all_points_share_tells_nothing(telling: Telling) -> None:
    assert told(telling, "de straat") == {}


def test_what_most_texts_of_a_point_say_tells_more_than_what_one_says(telling: Telling) -> None:
    assert told(telling, "wind")["lucht"] > told(telling, "storm")["lucht"] > 0.0


def test_a_word_of_a_term_tells_though_no_text_has_it(telling: Telling) -> None:
    assert tell(telling, {"orkan": 1.0})["lucht"] > 0.0


def test_words_of_the_prompt_keep_a_part_and_unknown_words_tell_nothing(telling: Telling) -> None:
    assert told(telling, "wind", 0.5)["lucht"] == pytest.approx(told(telling, "wind")["lucht"] / 2)
    assert told(telling, "computer") == {}
