"""Feedback on lines: it waits until the student goes on, and tells more where it is asked to."""

from __future__ import annotations

from debate.core.events import Contested, Continued, Undone
from debate.core.feedback import flaws_named
from debate.core.flaw_guide import BY_KEY
from debate.core.passages import behind
from debate.core.round import Round
from debate.plain import show, sources
from debate.plain.console import Console
from debate.plain.duelling import remarks
from debate.plain.flaws import in_full, in_short


def read(console: Console, state: Round) -> Round:
    """Tell how the last answer was judged, and return the round after that."""
    console.say(show.feedback(console.deck, state.outcomes[-1], console.words))
    console.say(remarks(state, console.words))
    typed = state.outcomes[-1].review.text is not None
    match _line(console, state, typed=typed):
        case "u":
            return console.advance(state, Undone(console.game.stamp(0)))
        case "c" if typed:
            console.tell(console.words("Noted: your lecturer can look at this answer."))
            return console.advance(state, Contested(console.game.stamp(0)))
    return console.advance(state, Continued())


def _line(console: Console, state: Round, *, typed: bool) -> str:
    """Return what is typed under feedback; what is asked about flaws and sources is told first."""
    _, deck, outcome = console.words, console.deck, state.outcomes[-1]
    flaws = flaws_named(deck, outcome)
    points = [point for point in behind(deck, outcome) if point.source]
    keys = _("[Enter] go on, u undo, q leave")
    keys += _(", c my answer was right") if typed else ""
    keys += _(", f about the flaw") if flaws else ""
    keys += _(", s the source") if points else ""
    while True:
        console.tell(keys)
        line = console.line().lower()
        if line == "f" and flaws:
            console.say(in_full(BY_KEY[flaws[0]], _))
            console.say(in_short(flaws[1:], _))
        elif line == "s" and points:
            console.say(sources.read(console.game, deck, points, _))
        else:
            return line
