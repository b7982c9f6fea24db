"""The keys of a round, phase by phase."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from debate.core.events import Contested, Continued, HintAsked, Skipped, Undone
from debate.core.feedback import explain, flaws_named
from debate.core.item import Form
from debate.core.passages import behind
from debate.core.round import Asking, Feedback, Marking, hints
from debate.core.wording import N_
from debate.tui import keys
from debate.tui.flaws import flaws_key
from debate.tui.keys import Key
from debate.tui.sources import open_source

if TYPE_CHECKING:
    from debate.tui.play import RoundScreen


def keys_of(screen: RoundScreen) -> list[Key]:
    """Return what can be pressed now, the most needed first."""
    match screen.state.phase:
        case Feedback():
            return [*_reading(screen), *_common(screen)]
        case Asking() if screen.writing:
            return _writing(screen)
        case Asking() if screen.typing:
            _ = screen.words
            return [Key(keys.ENTER, "Enter", _("write on"), screen.write), *_helps(screen), *_common(screen)]
    return [*_choosing(screen), *_helps(screen), *_common(screen)]


def _choosing(screen: RoundScreen) -> list[Key]:
    _ = screen.words
    places = range(screen.options)
    more = _("choose an answer; j, k, a-d and & é \" ' do it too, and the mouse")
    return [
        Key(keys.UP, "", "", partial(screen.table.choices.move, -1)),
        Key(keys.DOWN, f"↑↓ 1-{len(places)}", _("choose"), partial(screen.table.choices.move, 1), help=more),
        *(Key(keys.place_names(place), "", "", partial(screen.point, place)) for place in places),
        Key(keys.ENTER, "Enter", _("answer"), screen.answer, help=_("give the answer that is marked")),
        *_verdicts(screen),
    ]


def _verdicts(screen: RoundScreen) -> list[Key]:
    """Where a reply is judged: what the flaws are, at the one that is marked."""
    phase, marked = screen.state.phase, screen.table.choices.marked
    if not isinstance(phase, Asking) or phase.item.form is not Form.SPOT:
        return []
    options = phase.item.options
    first = next((each.flaw for each in options if each.flaw), "")
    return [flaws_key(screen, (options[marked].flaw if marked is not None else "") or first)]


def _writing(screen: RoundScreen) -> list[Key]:
    _ = screen.words
    return [
        Key((*keys.ENTER, "ctrl+s"), "Enter", _("send"), screen.submit, help=_("send your answer; Ctrl+S does too")),
        Key((), "Ctrl+J", _("new line"), screen.write, 2),
        *_hint(screen, ("ctrl+t",), "Ctrl+T"),
        Key(
            ("escape", "tab"),
            "Esc",
            _("skip, undo, leave"),
            lambda: screen.set_focus(None),
            help=_("out of the field, to skip, undo or leave"),
        ),
    ]


def _reading(screen: RoundScreen) -> list[Key]:
    _, review = screen.words, screen.state.outcomes[-1].review
    last = len(screen.state.outcomes) == screen.state.length
    more = _("hear the reply") if screen.state.duel else _("next")
    on = Key(
        (*keys.ENTER, "space", "n"),
        "Enter",
        _("see the result") if last else more,
        lambda: screen.send(Continued()),
    )
    contest = Key(("c",), "c", _("my answer was right"), lambda: screen.send(Contested(screen.stamp())), 1)
    return [
        on,
        Key((*keys.DOWN, "pagedown"), "↑↓", _("read on"), partial(screen.table.read_on, 3), 3),
        Key((*keys.UP, "pageup"), "", "", partial(screen.table.read_on, -3)),
        *([contest] if review.text and not review.contested and not review.strongest else []),
        *_looking(screen),
    ]


def _looking(screen: RoundScreen) -> list[Key]:
    """The ways to what lies behind an answer: its flaw, its source, and the map around the argument."""
    _, outcome = screen.words, screen.state.outcomes[-1]
    statement, flaws = outcome.item.statement, flaws_named(screen.deck, outcome)
    judged = outcome.item.form is Form.SPOT or bool(explain(screen.deck, outcome).flaw)
    points = behind(screen.deck, outcome)
    read = partial(open_source, screen, screen.deck, points)
    source = Key(("s", "o"), "s", _("source"), read, 4, _("read where it comes from"))
    look = partial(screen.debate.open_map, screen.deck, statement.id)
    return [
        *([flaws_key(screen, "".join(flaws[:1]), 2 if judged else 5)] if judged or flaws else []),
        *([source] if any(point.source for point in points) else []),
        Key(("m",), "m", _("map"), look, 5, _("the map of all arguments, at this one")),
    ]


def _helps(screen: RoundScreen) -> list[Key]:
    _ = screen.words
    return [*_hint(screen, ("h",), "h"), Key(("s",), "s", _("skip"), lambda: screen.send(Skipped(screen.stamp())), 1)]


def _hint(screen: RoundScreen, names: tuple[str, ...], label: str) -> list[Key]:
    _, phase = screen.words, screen.state.phase
    if isinstance(phase, Asking) and phase.hints < len(hints(phase.item)):
        return [Key(names, label, _("hint"), lambda: screen.send(HintAsked()))]
    return []


def _common(screen: RoundScreen) -> list[Key]:
    _, state = screen.words, screen.state
    before = isinstance(state.phase, Asking) and state.phase.before is not None
    undo = Key(("u",), "u", _("undo"), lambda: screen.send(Undone(screen.stamp())), 2, _("take back the last answer"))
    leave = N_("back to your round") if screen.debate.waiting(screen) else N_("leave")
    can_undo = state.outcomes or isinstance(state.phase, Marking) or before
    return [
        *([undo] if can_undo else []),
        Key(keys.BACK, "q", _(leave), screen.leave, help=_("leave; your game is kept, and you can go on later")),
    ]
