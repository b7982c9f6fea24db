"""The flaws in a plain game: while a reply is judged, and under feedback."""

from __future__ import annotations

import re

from debate.core.flaw_guide import GUIDE
from tests.conftest import Call

SPOT = ("play", "--plain", "--mode", "spot", "--items", "1", "--seed", "2", "--lang", "en")
CHOOSE = ("play", "--plain", "--mode", "choose", "--items", "1", "--seed", "3", "--lang", "en")
MEANINGS = {flaw.name: flaw.meaning for flaw in GUIDE}


def folded(text: str) -> str:
    return " ".join(text.split())


def test_where_a_reply_is_judged_f_tells_what_the_flaws_to_choose_from_are(call: Call) -> None:
    out = call(*SPOT, typed="?\nf\n1\n\n\n").out
    assert "f: what these flaws are" in out
    assert "a hint" not in out
    names = re.findall(r"^  [2-4]\. (.*)$", out, re.M)
    assert len(names) == 3
    for name, meaning in MEANINGS.items():
        assert (f"{name}: {meaning}" in folded(out)) == (name in names)
    assert max(map(len, out.splitlines())) <= 80


def test_under_feedback_f_tells_of_the_flaw_in_full_and_asks_again(call: Call) -> None:
    replies = [call(*SPOT[:-3], str(seed), "--lang", "en", typed="2\nf\nf\n\n\n").out for seed in range(2, 6)]
    flawed = [
        (out, match[1]) for out in replies if (match := re.search(r"(?:named|flaw is another): (.*)\.$", out, re.M))
    ]
    assert flawed
    for out, name in flawed:
        flaw = next(flaw for flaw in GUIDE if flaw.name == name)
        assert folded(out).count(flaw.fair) == 2
        assert out.count("[Enter] go on, u undo, q leave, f about the flaw") == 3
        assert "--- The end" in out
        assert max(map(len, out.splitlines())) <= 80


def test_a_sound_reply_called_sound_names_no_flaw(call: Call) -> None:
    replies = [call(*SPOT[:-3], str(seed), "--lang", "en", typed="1\n\n\n").out for seed in range(2, 8)]
    sound = [out for out in replies if "Right: it is sound." in out]
    assert sound
    assert all("f about the flaw" not in out for out in sound)


def test_where_answers_are_chosen_f_tells_of_every_flaw_that_was_named(call: Call) -> None:
    outs = [call(*CHOOSE, typed=f"{option}\nf\n\n\n").out for option in range(1, 5)]
    for out in outs:
        told = out.split("f about the flaw")[1]
        named = [flaw for flaw in GUIDE if folded(flaw.meaning) in folded(told)]
        assert named
        assert all(re.search(rf"\b{flaw.name}\.", out) for flaw in named)
        assert sum(flaw.fair in folded(told) for flaw in named) == 1


def test_asking_over_and_over_does_no_harm(call: Call) -> None:
    done = call(*CHOOSE, typed="1\n" + "f\n" * 1200 + "\n\n")
    assert done.status == 0
    assert "--- The end" in done.out
