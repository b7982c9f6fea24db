"""One idea to fill in: its name, its terms, and a hint for students."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.clean import clean
from debate.core.deck import Idea
from debate.core.work import SetIdeas
from debate.tui import keys
from debate.tui.blocks import Block, Blocks
from debate.tui.keys import Key
from debate.tui.work.ask import ask_to_save
from debate.tui.work.base import WorkScreen
from debate.tui.work.fields import Field

NAME, TERMS, HINT = range(3)


class IdeaForm(WorkScreen):
    """Writes the idea at `place` among `others` of the statement `at`; without `idea` it is a new one."""

    def __init__(self, at: str, others: Sequence[Idea], place: int, idea: Idea | None = None) -> None:
        super().__init__()
        self.at, self.others, self.place = at, tuple(others), place
        self.before = idea or Idea("", ())

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Blocks(id="above")
        with VerticalScroll(id="form", can_focus=False):
            for _each in range(3):
                yield Static(classes="label", markup=False)
                yield Field()

    @property
    def boxes(self) -> list[Field]:
        return list(self.query(Field))

    def on_mount(self) -> None:
        before = self.before
        for box, text in zip(self.boxes, (spoken(before.name), ", ".join(before.terms), before.hint), strict=True):
            box.text = text
            box.move_cursor(box.document.end)
        self.focus_on(TERMS if before.name else NAME)

    def focus_on(self, place: int) -> None:
        self.set_focus(self.boxes[place % len(self.boxes)])

    def draw(self) -> None:
        _ = self.words
        self.query_one("#heading", Static).update(_("An idea") if self.before.name else _("A new idea"))
        statement = self.bench.deck.by_id[self.at]
        self.query_one("#above", Blocks).show([Block("hint", Content(statement.text))])
        labels = (
            _("Its name, for you and in what students read"),
            _("Terms: the words or short phrases that show it, with commas between them"),
            _("Hint: a question that leads a student to it (may be empty)"),
        )
        for label, text in zip(self.query(".label").results(Static), labels, strict=True):
            label.update(text)

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            Key((*keys.ENTER, "ctrl+s"), "Enter", _("save"), self.save),
            Key(("up", "shift+tab"), "", "", partial(self.step, -1)),
            Key(("down", "tab"), "↑↓", _("another field"), partial(self.step, 1)),
            Key((), "Ctrl+U", _("clear"), self.boxes[self.here].clear, 1),
            Key(("escape",), "Esc", _("back without saving"), self.give_up),
        ]

    def all_keys(self) -> list[Key]:
        # A question mark in a field is text.
        return self.keys_now()

    @property
    def here(self) -> int:
        """The place of the field that is written in."""
        return next((place for place, box in enumerate(self.boxes) if box.has_focus), 0)

    def step(self, by: int) -> None:
        self.focus_on(self.here + by)

    @property
    def idea(self) -> Idea:
        """What was typed."""
        name, terms, hint = (" ".join(clean(box.text).split()) for box in self.boxes)
        listed = dict.fromkeys(each.strip() for each in re.split("[,;]", terms))
        return Idea(key_of(name), tuple(each for each in listed if each), self.before.must, hint)

    def save(self) -> None:
        """Save the idea; where something is missing go there and say so."""
        _, idea = self.words, self.idea
        if not idea.name:
            self._missing(NAME, _("Give it a name first, in a word or two."))
        elif idea.name in {each.name for each in self.others}:
            self._missing(NAME, _("There is an idea of that name already."))
        elif not idea.terms:
            self._missing(TERMS, _("Which words show it? Write at least one."))
        elif idea == self.before:
            self.leave()
        else:
            ideas = (*self.others[: self.place], idea, *self.others[self.place :])
            self.take(SetIdeas(self.at, ideas), _("Saved."), self.leave)

    def _missing(self, place: int, text: str) -> None:
        self.focus_on(place)
        self.say(text)

    def give_up(self) -> None:
        """Go back; ask first where something was typed."""
        if self.idea == self.before:
            self.leave()
        else:
            ask_to_save(self, self.boxes[TERMS].text, self.save)


def key_of(name: str) -> str:
    """Return `name` as a deck can hold it: hyphens for spaces and for what a name cannot have."""
    return re.sub(r"[^\w./]+", "-", name).strip("-./")[:80]


def spoken(name: str) -> str:
    return name.replace("-", " ")
