"""What a duel is set up with, as things to turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from debate.core.deck import Deck
from debate.core.duel import Duel, Level
from debate.core.item import Form
from debate.core.settings import Settings
from debate.locale import Words
from debate.tui.knobs import Knob, Value

MOST = 10  # exchanges


@dataclass(frozen=True, slots=True)
class Bout:
    """The wish for a duel: the id of its deck, the side the student argues (empty: any), and how."""

    deck: str = ""
    side: str = ""
    duel: Duel = field(default_factory=Duel)


def first_bout(settings: Settings) -> Bout:
    """Return the wish for a duel as the settings of a round have it."""
    form = Form.TYPE if settings.mode == "type" else Form.CHOOSE
    return Bout(settings.deck, settings.side, Duel(form=form))


def bout_knobs(words: Words, bout: Bout, decks: Sequence[Deck]) -> list[Knob]:
    """Return what can be turned on a bout; at least one deck is needed."""
    _ = words
    deck = next((each for each in decks if each.id == bout.deck), decks[0])
    sides = [("", _("Either side")), *deck.sides.items()]
    counts = [(each, _.plural("{count} exchange", "{count} exchanges", each)) for each in range(1, MOST + 1)]
    side = bout.side if bout.side in deck.sides else ""
    return [
        Knob("deck", _("Deck"), [(each.id, each.title) for each in decks], deck.id),
        Knob("side", _("You argue"), sides, side),
        _form_knob(_, bout.duel.form),
        _level_knob(_, bout.duel.level),
        Knob("exchanges", _("Length"), counts, bout.duel.exchanges, _("at the most")),
    ]


def _form_knob(words: Words, form: Form) -> Knob:
    _ = words
    names = [(str(Form.CHOOSE), _("Choose")), (str(Form.TYPE), _("Type"))]
    notes = {Form.CHOOSE: _("pick the strongest of four answers"), Form.TYPE: _("answer in your own words")}
    return Knob("form", _("How"), names, str(form), notes.get(form, ""))


def _level_knob(words: Words, level: Level) -> Knob:
    _ = words
    names = [(str(Level.MILD), _("Mild")), (str(Level.FAIR), _("Fair")), (str(Level.SHARP), _("Sharp"))]
    notes = {
        Level.MILD: _("answers with weak attacks"),
        Level.FAIR: _("answers with any attack"),
        Level.SHARP: _("answers with the strongest attacks"),
    }
    return Knob("level", _("Opponent"), names, str(level), notes[level])


def turned(bout: Bout, name: str, value: Value) -> Bout:
    """Return `bout` with the thing called `name` set to `value`."""
    match name:
        case "deck":
            return replace(bout, deck=str(value), side="")
        case "side":
            return replace(bout, side=str(value))
        case "form":
            return replace(bout, duel=replace(bout.duel, form=Form(str(value))))
        case "level":
            return replace(bout, duel=replace(bout.duel, level=Level(str(value))))
    return replace(bout, duel=replace(bout.duel, exchanges=int(value)))
