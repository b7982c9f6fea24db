"""Things to set with the left and right arrows, on the home screen and in the settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from textual.content import Content

from debate.core.settings import LANGUAGES, MODES, THEMES, Settings
from debate.locale import LANGUAGES as LANGUAGE_NAMES
from debate.locale import Words
from debate.tui.marks import LOUD, QUIET, TURN_BACK, TURN_ON

if TYPE_CHECKING:
    from debate.core.deck import Deck

Value = str | int

_ITEMS = (4, 6, 8, 10, 12, 16, 20, 32, 64)


@dataclass(frozen=True, slots=True)
class Knob:
    """A value with its alternatives: `options` are pairs of a value and the words for it."""

    name: str
    title: str
    options: Sequence[tuple[Value, str]]
    value: Value
    note: str = ""

    def turned(self, by: int) -> Value:
        """Return the value `by` steps on, round at the ends."""
        values = [value for value, _shown in self.options]
        return values[(values.index(self.value) + by) % len(values)]

    def content(self, width: int, *, marked: bool) -> Content:
        """Return a line: the title in `width` cells, the value, and arrows where it is marked."""
        shown = dict(self.options)[self.value]
        arrows = LOUD if marked else "$line"
        value = Content.assemble((f"{TURN_BACK} ", arrows), (shown, "bold"), (f" {TURN_ON}", arrows))
        return Content.assemble((self.title.ljust(width), QUIET), value, (f"  {self.note}" if self.note else "", QUIET))


def changed(settings: Settings, knob: Knob, by: int) -> Settings:
    """Return `settings` after `knob`, one of its fields, was turned."""
    fields: dict[str, Any] = {knob.name: knob.turned(by)}
    return replace(settings, **fields)


def mode_knob(words: Words, settings: Settings) -> Knob:
    _ = words
    names = {"mix": _("Mix"), "choose": _("Choose"), "type": _("Type"), "spot": _("Spot")}
    notes = {
        "mix": _("choose, then type, then duel, as you grow"),
        "choose": _("pick the strongest of four answers"),
        "type": _("answer in your own words"),
        "spot": _("is this reply sound, or flawed?"),
    }
    options = [(mode, names[mode]) for mode in MODES]
    return Knob("mode", _("How"), options, settings.mode, notes[settings.mode])


def side_knob(words: Words, settings: Settings, deck: Deck | None) -> Knob:
    _ = words
    sides = dict(deck.sides) if deck else {}
    options = [("", _("Both sides, in turn")), *sides.items()]
    value = settings.side if settings.side in sides else ""
    return Knob("side", _("You argue"), options, value)


def items_knob(words: Words, settings: Settings) -> Knob:
    _ = words
    counts = sorted({*_ITEMS, settings.items})
    options = [(each, _.plural("{count} argument", "{count} arguments", each)) for each in counts]
    return Knob("items", _("Length"), options, settings.items)


def topic_knob(words: Words, topic: str, deck: Deck | None) -> Knob:
    _ = words
    topics = dict(deck.topics) if deck else {}
    options = [("", _("Everything")), *topics.items()]
    return Knob("topic", _("About"), options, topic if topic in topics else "")


def language_knob(words: Words, settings: Settings) -> Knob:
    _ = words
    names = {"": _("As this computer"), **LANGUAGE_NAMES}
    return Knob("language", _("Language"), [(each, names[each]) for each in LANGUAGES], settings.language)


def theme_knob(words: Words, settings: Settings) -> Knob:
    _ = words
    names = {"dark": _("Dark"), "light": _("Light"), "contrast": _("High contrast")}
    return Knob("theme", _("Colours"), [(each, names[each]) for each in THEMES], settings.theme)
