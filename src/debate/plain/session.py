"""A session played on lines: read one, turn it into an event, print what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from time import monotonic

from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.events import Chosen, Contested, Continued, Event, HintAsked, SelfMarked, Skipped, Typed, Undone
from debate.core.exchange import exchange
from debate.core.item import Form
from debate.core.plan import Mode, Wish
from debate.core.ports import Game, NotSavedError
from debate.core.round import Asking, Feedback, Finished, Marking, Round, hints, missed
from debate.locale import Words
from debate.plain import show
from debate.plain.exchange import lines, table


class LeftError(Exception):
    """The student leaves, or the input ended; everything is saved."""


@dataclass
class Session:
    """One plain game: `read` gives a line without its end, or None at the end of input."""

    game: Game
    deck: Deck
    words: Words
    read: Callable[[], str | None]
    write: Callable[[str], None]

    def play(self, state: Round) -> Round:
        """Play `state` to its end, or until the student leaves; return where it stands."""
        try:
            while True:
                state = self._finished(state) if isinstance(state.phase, Finished) else self._turn(state)
        except LeftError:
            if not is_over(state):
                self._tell(self.words("Saved. Go on later with: debate play --plain"))
            return state

    def _turn(self, state: Round) -> Round:
        match state.phase:
            case Asking() as asking:
                return self._asking(state, asking)
            case Marking() as marking:
                self._say(show.doubt(marking.asking.item, marking.assessment, self.words))
                return self._advance(state, self._self_marked(marking))
            case _:
                self._say(show.feedback(self.deck, state.outcomes[-1], self.words))
                after = self._after_feedback(state)
                if state.duel and isinstance(after.phase, Finished) and len(state.outcomes) < state.length:
                    self._tell(self.words("Your opponent has no answer left: you have the last word."))
                return after

    def _asking(self, state: Round, asking: Asking) -> Round:
        if asking.before is None:
            self._say(show.card(self.deck, state, asking.item, self.words))
        else:
            self._say(show.second_try(*asking.before, self.words))
        for text in hints(asking.item)[: asking.hints]:
            self.write(show.hint(text, self.words))
        started = monotonic()
        while True:
            event = self._event(asking, self._line(), started)
            if event is not None:
                after = self._advance(state, event)
                if after is not state:
                    return after
                self._tell(self._nothing(event))

    def _event(self, asking: Asking, line: str, started: float) -> Event | None:
        stamp = self.game.stamp(monotonic() - started)
        match line.lower():
            case "h":
                return HintAsked()
            case "s":
                return Skipped(stamp)
            case "u":
                return Undone(stamp)
            case "?":
                self._help(asking)
                return None
        if asking.item.form is Form.TYPE:
            return self._typed(asking, line, started)
        number = int(line) if line.isdecimal() else "abcd".find(line.lower()) + 1 if len(line) == 1 else 0
        if not 1 <= number <= len(asking.item.options):
            self._tell(self.words("Type a number from 1 to {last}.", last=len(asking.item.options)))
            return None
        return Chosen(asking.item.options[number - 1].id, stamp)

    def _typed(self, asking: Asking, line: str, started: float) -> Event | None:
        text = clean(line)
        if not text and asking.before is None:
            self._tell(self.words("Type your answer, then press Enter."))
            return None
        text = text or (asking.before[0] if asking.before else "")
        found = self.game.mark(self.deck, asking.item.statement.id, text)
        return Typed(text, found, self.game.stamp(monotonic() - started))

    def _self_marked(self, marking: Marking) -> Event:
        nearest = marking.assessment.nearest()
        while True:
            line = self._line()
            if line.lower() == "u":
                return Undone(self.game.stamp(0))
            if line.isdecimal() and 0 <= int(line) <= len(nearest):
                chosen = nearest[int(line) - 1] if int(line) else None
                return SelfMarked(chosen, self.game.stamp(0))
            self._tell(self.words("Type a number from 0 to {last}.", last=len(nearest)))

    def _after_feedback(self, state: Round) -> Round:
        typed = state.outcomes[-1].review.text is not None
        keys = self.words("[Enter] go on, u undo, q leave")
        self._tell(keys + (self.words(", c my answer was right") if typed else ""))
        match self._line().lower():
            case "u":
                return self._advance(state, Undone(self.game.stamp(0)))
            case "c" if typed:
                self._tell(self.words("Noted: your lecturer can look at this answer."))
                return self._advance(state, Contested(self.game.stamp(0)))
        return self._advance(state, Continued())

    def _finished(self, state: Round) -> Round:
        if state.duel:
            self._say(_drawn(self.deck, state, self.words))
        else:
            self._say(show.summary(state, self.words))
        again = () if state.duel else missed(state)
        offer = self.words("a again, only the ones you missed; ") if again else ""
        self._tell(offer + self.words("u undo the last answer; Enter to stop."))
        match self._line().lower():
            case "u":
                return self._advance(state, Undone(self.game.stamp(0)))
            case "a" if again:
                fresh = self.game.begin(self.deck, Wish(Mode(state.items[0].form), only=again))
                return fresh or state
        raise LeftError

    def _advance(self, state: Round, event: Event) -> Round:
        try:
            return self.game.advance(state, event)
        except NotSavedError as error:
            self._tell(self.words("Not saved: {reason}", reason=error.message))
            return state

    def _help(self, asking: Asking) -> None:
        self._tell(self.words("h: a hint (costs 2 points)"))
        self._tell(self.words("s: skip this one"))
        self._tell(self.words("u: undo the last answer"))
        self._tell(self.words("q: leave; everything is saved and you can go on later"))
        if asking.item.form is Form.TYPE:
            self._tell(self.words("Anything longer is your answer."))

    def _nothing(self, event: Event) -> str:
        if isinstance(event, HintAsked):
            return self.words("There are no more hints.")
        return self.words("There is nothing to undo.")

    def _line(self) -> str:
        line = self.read()
        if line is None or line.strip().lower() == "q":
            raise LeftError
        return line.strip()

    def _tell(self, text: str) -> None:
        self.write(show.wrapped(text))

    def _say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)


def _drawn(deck: Deck, state: Round, _: Words) -> Iterator[str]:
    moves = exchange(deck, state.reviews)
    yield ""
    yield _("--- The duel ---")
    yield from lines(deck, moves, _)
    yield ""
    yield from table(moves, _)


def is_over(state: Round) -> bool:
    """Whether nothing is left to answer."""
    return isinstance(state.phase, Finished) or (
        isinstance(state.phase, Feedback) and len(state.outcomes) == state.length
    )
