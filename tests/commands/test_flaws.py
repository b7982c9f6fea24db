"""`debate flaws`: all of them, one by any of its names, and names that there are not."""

from __future__ import annotations

import pytest

from debate.core.flaw_guide import GUIDE
from debate.core.flaws import FLAWS
from debate.locale import Words
from tests.conftest import Call


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_whole_page_in_both_languages(call: Call, language: str) -> None:
    done, words = call("flaws", "--lang", language), Words(language)
    assert done.status == 0
    page = folded(done.out)
    for flaw in GUIDE:
        assert f"--- {' · '.join(words.everywhere(flaw.name))} ---" in page
        for text in (flaw.also, flaw.meaning, flaw.argument, flaw.reply, flaw.fair):
            assert words(text) in page, (flaw.key, text)
    assert max(map(len, done.out.splitlines())) <= 80


@pytest.mark.parametrize("flaw", GUIDE, ids=lambda flaw: flaw.key)
def test_one_by_any_of_its_names(call: Call, flaw) -> None:  # type: ignore[no-untyped-def]
    asked = call("flaws", flaw.key, "--lang", "en").out
    assert asked.count("--- ") == 1
    assert flaw.fair in folded(asked)
    also = Words("nl")(flaw.also).split(", ")[0].partition(" (")[0]
    for name in (FLAWS[flaw.key], flaw.name, flaw.name.upper(), Words("nl")(flaw.name), also):
        assert call("flaws", *name.split(), "--lang", "en").out == asked, name


def test_an_unknown_name_is_refused_with_a_guess(call: Call) -> None:
    done = call("flaws", "straw", "men", "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert done.err == 'debate: there is no flaw "straw men"; did you mean "straw man"?\n'
    assert 'bedoelde je "hellend vlak"?' in call("flaws", "helend vlak", "--lang", "nl").err


def test_a_name_like_none_is_refused_with_what_there_is(call: Call) -> None:
    done = call("flaws", "zeppelin", "--lang", "en")
    assert done.status == 2
    assert "choose from: straw man, ad hominem, " in done.err
    assert len(done.err.splitlines()) == 1
