"""A card on lines: what is typed becomes an event."""

from __future__ import annotations

from time import monotonic

from debate.core.clean import clean
from debate.core.events import Chosen, Event, HintAsked, SelfMarked, Skipped, Typed, Undone
from debate.core.item import Form
from debate.core.round import Asking, Marking, Round, hints
from debate.plain import show
from debate.plain.console import Console
from debate.plain.duelling import answering
from debate.plain.flaws import in_short


def asked(console: Console, state: Round, asking: Asking) -> Round:
    """Put a card on the table and return the round after the answer, or whatever else was done."""
    if asking.before is None:
        console.say(answering(console.deck, state, console.words))
        console.say(show.card(console.deck, state, asking.item, console.words))
    else:
        console.say(show.second_try(*asking.before, console.words))
    for text in hints(asking.item)[: asking.hints]:
        console.write(show.hint(text, console.words))
    started = monotonic()
    while True:
        event = _event(console, asking, console.line(), started)
        if event is not None:
            after = console.advance(state, event)
            if after is not state:
                return after
            console.tell(_nothing(console, event))


def self_marked(console: Console, marking: Marking) -> Event:
    """Ask which rebuttal a doubtful answer made."""
    console.say(show.doubt(marking, console.words))
    nearest = marking.nearest
    while True:
        line = console.line()
        if line.lower() == "u":
            return Undone(console.game.stamp(0))
        if line.isdecimal() and 0 <= int(line) <= len(nearest):
            chosen = nearest[int(line) - 1] if int(line) else None
            return SelfMarked(chosen, console.game.stamp(0))
        console.tell(console.words("Type a number from 0 to {last}.", last=len(nearest)))


def _event(console: Console, asking: Asking, line: str, started: float) -> Event | None:
    stamp = console.game.stamp(monotonic() - started)
    match line.lower():
        case "h":
            return HintAsked()
        case "s":
            return Skipped(stamp)
        case "u":
            return Undone(stamp)
        case "f" if asking.item.form is Form.SPOT:
            console.say(in_short((each.flaw for each in asking.item.options if each.flaw), console.words))
            return None
        case "?":
            _help(console, asking)
            return None
    if asking.item.form is Form.TYPE:
        return _typed(console, asking, line, started)
    number = int(line) if line.isdecimal() else "abcd".find(line.lower()) + 1 if len(line) == 1 else 0
    if not 1 <= number <= len(asking.item.options):
        console.tell(console.words("Type a number from 1 to {last}.", last=len(asking.item.options)))
        return None
    return Chosen(asking.item.options[number - 1].id, stamp)


def _typed(console: Console, asking: Asking, line: str, started: float) -> Event | None:
    text = clean(line)
    if not text and asking.before is None:
        console.tell(console.words("Type your answer, then press Enter."))
        return None
    text = text or (asking.before[0] if asking.before else "")
    found = console.game.mark(console.deck, asking.item.statement.id, text)
    return Typed(text, found, console.game.stamp(monotonic() - started))


def _help(console: Console, asking: Asking) -> None:
    _ = console.words
    if asking.item.form is Form.SPOT:
        console.tell(_("f: what these flaws are"))
    else:
        console.tell(_("h: a hint (costs 2 points)"))
    console.tell(_("s: skip this one"))
    console.tell(_("u: undo the last answer"))
    console.tell(_("q: leave; everything is saved and you can go on later"))
    if asking.item.form is Form.TYPE:
        console.tell(_("Anything longer is your answer."))


def _nothing(console: Console, event: Event) -> str:
    if isinstance(event, HintAsked):
        return console.words("There are no more hints.")
    return console.words("There is nothing to undo.")
