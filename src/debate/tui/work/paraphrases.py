"""The paraphrases of a statement, one on each line, with the marker's view of them below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from textual.content import Content

from debate.core.clean import clean
from debate.core.work import SetParaphrases
from debate.tui.answer import AnswerBox
from debate.tui.blocks import Block, Blocks
from debate.tui.ink import LOUD
from debate.tui.keys import Key
from debate.tui.work.fields import LinesField
from debate.tui.work.looking import LookingScreen
from debate.tui.work.writing import Wanted, WriteScreen


class ParaphrasesScreen(WriteScreen, LookingScreen):
    """Writes the paraphrases of the statement `at`; after saving one stays, to see what it changed."""

    def __init__(self, at: str) -> None:
        super().__init__(Wanted("", "", partial(paraphrased, at)))
        self.at = at

    def make_box(self) -> AnswerBox:
        return LinesField()

    def on_mount(self) -> None:
        _, deck = self.words, self.bench.deck
        point, side = deck.by_id[self.at].point, deck.sides[deck.by_id[self.at].side]
        title = _("The same in other words, as students would put it: one on each line")
        about = [Block("hint", Content.assemble((side, LOUD), f"\n{point.text}"))]
        self.wanted = replace(self.wanted, title=title, before="\n".join(point.paraphrases), about=about)
        super().on_mount()
        self.look()

    @property
    def text(self) -> str:
        """The lines that were typed, without empty ones and without what stands there twice."""
        lines = (" ".join(line.split()) for line in clean(self.box.text).splitlines())
        return "\n".join(dict.fromkeys(line for line in lines if line))

    @property
    def changed(self) -> bool:
        return self.text != self.wanted.before

    def looked_at(self) -> Sequence[str]:
        return self.attacked(self.at)

    def draw(self) -> None:
        super().draw()
        self.draw_sight()

    def draw_sight(self) -> None:
        self.query_one("#rest", Blocks).show(self.sight_as_answer(self.at))

    def keys_now(self) -> list[Key]:
        _ = self.words
        return [
            Key((), "Enter", _("next line"), self.save),
            Key(
                ("enter", "ctrl+s"), "Ctrl+S", _("save"), self.save, 0, _("save; Enter on an empty last line does too")
            ),
            *self.reading_keys(),
            Key(("escape",), "Esc", _("back"), self.give_up),
        ]

    def save(self) -> None:
        """Save the lines, of which there may be none, and see what the marker makes of them."""
        _, text = self.words, self.text
        if self.changed:
            self.take(self.wanted.step(text), _("Saved. Esc goes back."), partial(self._saved, text))
        else:
            self.leave()

    def _saved(self, text: str) -> None:
        self.wanted = replace(self.wanted, before=text)
        self.found = None
        self.draw_all()
        self.look()

    def save_and_leave(self) -> None:
        _ = self.words
        self.take(self.wanted.step(self.text), _("Saved."), self.leave)


def paraphrased(statement: str, text: str) -> SetParaphrases:
    """Return the step that makes the lines of `text` the paraphrases of `statement`."""
    return SetParaphrases(statement, tuple(text.splitlines()))
