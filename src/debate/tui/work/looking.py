"""Screens that show what the marker sees: read in the background, while keys go on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual.content import Content

from debate.core.argument_map import ArgumentMap
from debate.core.work import Recognition, WorkError
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, QUIET
from debate.tui.texts import clipped
from debate.tui.work.base import WorkScreen
from debate.tui.work.sight import counted, recognised


class LookingScreen(WorkScreen):
    """Reads the wordings that answer some statements; a subclass draws `sight` when `draw_sight` is called."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, Sequence[Recognition]] | None = None

    def looked_at(self) -> Sequence[str]:
        """Return the ids of the statements whose answers are looked at."""
        raise NotImplementedError

    def draw_sight(self) -> None:
        """Draw what the marker sees."""
        raise NotImplementedError

    def look(self) -> None:
        """Read anew; what was seen before stays until then."""
        self.run_worker(self._look(), group="look", exclusive=True)

    async def _look(self) -> None:
        try:
            seen = {each: await self.work.aside(partial(self.bench.recognitions, each)) for each in self.looked_at()}
        except WorkError as error:
            self.work.refuse(error)
            return
        self.found = seen
        if self.is_attached:
            self.draw_sight()

    def reading(self) -> Block:
        _ = self.words
        return Block("plain", Content.styled(_("… the marker is reading"), QUIET))

    def sight_of(self, statement: str) -> list[Block]:
        """Return how all wordings that answer `statement` are taken."""
        if self.found is None:
            return [self.reading()]
        found = self.found[statement]
        top = Block("plain", counted(self.words, found))
        return [top, *recognised(self.words, self.bench.deck, statement, found)]

    def attacked(self, point: str) -> list[str]:
        """Return the ids of the statements that `point` answers."""
        return [each.id for each, _made in ArgumentMap(self.bench.deck).attacked(point)]

    def sight_as_answer(self, point: str) -> list[Block]:
        """Return how the wordings of `point` are taken, at each statement that it answers."""
        _, deck, targets = self.words, self.bench.deck, self.attacked(point)
        if not targets:
            told = _("It answers no statement yet. Link it first, and you see here how its wordings are marked.")
            return [Block("plain", Content.styled(told, QUIET))]
        if self.found is None:
            return [self.reading()]
        blocks = []
        for target in targets:
            found = [each for each in self.found.get(target, ()) if point in (each.meant, each.taken)]
            title = (_("As an answer to: {text}", text=clipped(deck.by_id[target].text, 50)), HEAD)
            blocks.append(Block("title", Content.assemble(title, "\n", counted(_, found))))
            blocks += recognised(_, deck, target, found, point)
        return blocks
