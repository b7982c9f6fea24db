"""A field to write in: Enter saves, Esc gives up, and what was typed is never lost by an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from debate.core.clean import clean
from debate.core.work import Step
from debate.tui import keys
from debate.tui.answer import AnswerBox
from debate.tui.blocks import Block, Blocks
from debate.tui.keys import Key
from debate.tui.work.ask import ask_to_save
from debate.tui.work.base import WorkScreen
from debate.tui.work.fields import Field


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that is asked for: what stands over it, what was there, and the step that it makes.

    `fits` is how many characters fit every screen, 0 where that does not matter. With `settles`
    saving the text as it was is a step too: it settles what was guessed.
    """

    title: str
    before: str
    step: Callable[[str], Step]
    about: Sequence[Block] = ()
    below: Sequence[Block] = ()
    fits: int = 0
    settles: bool = False


class WriteScreen(WorkScreen):
    """Writes one text."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self.wanted = wanted

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        yield Blocks(id="above")
        yield self.make_box()
        yield Static(id="note", markup=False)
        with VerticalScroll(id="under", can_focus=False):
            yield Blocks(id="rest")

    def make_box(self) -> AnswerBox:
        return Field()

    @property
    def box(self) -> AnswerBox:
        return self.query_one(AnswerBox)

    @property
    def text(self) -> str:
        """What was typed, as one line."""
        return " ".join(clean(self.box.text).split())

    def on_mount(self) -> None:
        self.box.text = self.wanted.before
        self.box.move_cursor(self.box.document.end)
        self.set_focus(self.box)

    def on_text_area_changed(self) -> None:
        self.draw_note()

    def draw(self) -> None:
        self.query_one("#heading", Static).update(self.wanted.title)
        self.query_one("#above", Blocks).show(self.wanted.about)
        self.query_one("#rest", Blocks).show(self.wanted.below)
        self.draw_note()

    def draw_note(self) -> None:
        """Say how long the text is, where that matters."""
        _, length, note = self.words, len(self.text), self.query_one("#note", Static)
        note.display = bool(self.wanted.fits)
        note.set_class(length > self.wanted.fits, "-over")
        note.update(_("{length} characters; up to {fits} fit every screen", length=length, fits=self.wanted.fits))

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            Key((*keys.ENTER, "ctrl+s"), "Enter", _("save"), self.save),
            Key((), "Ctrl+U", _("clear"), self.box.clear, 1),
            *(self.reading_keys() if self.wanted.below else []),
            Key(("escape",), "Esc", _("back without saving"), self.give_up),
        ]

    def reading_keys(self) -> list[Key]:
        _ = self.words
        return [
            Key(("pageup",), "", "", partial(self.scroll_by, -6)),
            Key(("pagedown",), "PageDown", _("read on"), partial(self.scroll_by, 6), 2),
        ]

    def scroll_by(self, by: int) -> None:
        self.query_one("#under").scroll_relative(y=by, animate=False)

    def all_keys(self) -> list[Key]:
        # A question mark in the field is text.
        return self.keys_now()

    def save(self) -> None:
        """Save what was typed; where that cannot be done it stays in the field."""
        _ = self.words
        if not self.text:
            self.say(_("Write something first. Esc goes back without saving."))
        elif not self.changed and not self.wanted.settles:
            self.leave()
        else:
            self.take(self.wanted.step(self.text), _("Saved."), self.leave)

    def save_and_leave(self) -> None:
        """Save what was typed, and go back."""
        self.save()

    @property
    def changed(self) -> bool:
        return self.text != " ".join(self.wanted.before.split())

    def give_up(self) -> None:
        """Go back; ask first where something was typed."""
        if self.changed:
            ask_to_save(self, self.text, self.save_and_leave)
        else:
            self.leave()
