"""What answers a statement: the statements of the other side, linked by choosing a strength."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from textual.content import Content

from debate.core.deck import Rebuttal
from debate.core.work import Candidate, Link, Unlink
from debate.tui.blocks import Block
from debate.tui.choices import Row
from debate.tui.ink import HEAD, LOUD, QUIET, dots
from debate.tui.keys import Key
from debate.tui.texts import strength_words
from debate.tui.work.linking_keys import keys_of
from debate.tui.work.linking_rows import link_row, own_row, shares
from debate.tui.work.listed import ListScreen
from debate.tui.work.shown import no_why
from debate.tui.work.writers import write_own, write_why

PARTIAL = 2  # the strength of an answer that was only just written


class LinkScreen(ListScreen):
    """The statement that is answered stays on top; a digit says how strong the marked one is against it."""

    def __init__(self, answered: str) -> None:
        super().__init__()
        self.answered = answered

    @property
    def candidates(self) -> Sequence[Candidate]:
        return self.bench.candidates(self.answered)

    @property
    def own(self) -> list[Rebuttal]:
        """The rebuttals with a text of their own: no statement makes them."""
        deck = self.bench.deck
        return [each for each in deck.by_id[self.answered].rebuttals if each.id not in deck.by_id]

    @property
    def linked(self) -> Rebuttal | None:
        """The rebuttal that is marked, where it is one."""
        return self.bench.deck.by_id[self.answered].rebuttal(self.at)

    @property
    def guessed(self) -> bool:
        """Whether a program made the link that is marked."""
        return any(each.guess for each in self.candidates if each.statement.id == self.at)

    def read(self) -> None:
        if self.answered not in self.bench.deck.by_id:
            super(ListScreen, self).leave()
        else:
            self.draw_all()

    def heading(self) -> str:
        _ = self.words
        count = len(self.bench.deck.by_id[self.answered].rebuttals)
        return _.plural("What answers this? {count} rebuttal", "What answers this? {count} rebuttals", count)

    def above(self) -> Sequence[Block]:
        _, deck = self.words, self.bench.deck
        statement = deck.by_id[self.answered]
        text = Content.assemble((deck.sides[statement.side], LOUD), f"\n{statement.text}")
        names = {3: _("the strongest"), 2: _("valid, partial"), 1: _("easily answered")}
        parts = [Content.assemble((f"{each} ", "$key bold"), f"{dots(each)} {name}") for each, name in names.items()]
        return [Block("hint", text), Block("plain", Content("   ").join(parts))]

    def rows(self) -> Iterable[tuple[str, Row]]:
        _, found, listed = self.words, self.found(), self.candidates
        linked = [each for each in listed if each.strength and each.statement.id in found]
        others = [each for each in listed if not each.strength and each.statement.id in found]
        share = shares(listed)
        if linked or self.own:
            yield "", Row(Content.styled(_("Linked"), LOUD), heading=True)
        yield from ((each.id, own_row(_, each, self.room)) for each in self.own if not self.sought)
        for each in linked:
            rebuttal = self.bench.deck.by_id[self.answered].rebuttal(each.statement.id)
            yield each.statement.id, link_row(_, each, share, self.room, bool(rebuttal and rebuttal.why))
        if others:
            yield "", Row(Content.assemble((_("Not linked"), LOUD), (f"   {self._bars()}", QUIET)), heading=True)
        yield from ((each.statement.id, link_row(_, each, share, self.room, True)) for each in others)

    def _bars(self) -> str:
        _ = self.words
        return _("▪▪▪··: on the same subject (a guess)")

    def detail(self) -> Sequence[Block]:
        return list(self._detail())

    def _detail(self) -> Iterator[Block]:
        _, linked, statement = self.words, self.linked, self.statement()
        if not self.candidates and linked is None:
            yield Block(
                "partial", Content(_("The other side says nothing yet. Press a to write an answer of your own."))
            )
        if statement is None and linked is None:
            return
        strength = strength_words(_, linked.strength) if linked else _("not linked")
        guess = f"   {_('guess')}" if self.guessed else ""
        text = linked.text if linked else statement.text if statement else ""
        lines = [Content.assemble((strength, HEAD), (guess, "$partly")), Content(text)]
        if linked:
            lines.append(Content(f"→ {linked.why}") if linked.why else no_why(_))
        yield Block("plain", Content("\n").join(lines))

    def browsing_keys(self) -> list[Key]:
        return keys_of(self)

    def keep(self) -> None:
        """Take the strength that was guessed for a decision."""
        if self.guessed and self.linked:
            self.link(self.linked.strength)

    def link(self, strength: int) -> None:
        _ = self.words
        said = _("{strength}. Press w to say why.", strength=strength_words(_, strength))
        self.take(Link(self.answered, self.at, strength), said)

    def write_own(self) -> None:
        write_own(self, self.answered, PARTIAL)

    def unlink(self) -> None:
        _ = self.words
        if self.linked:
            self.take(Unlink(self.answered, self.at), _("Not linked any more."))

    def open(self) -> None:
        if self.linked:
            write_why(self, self.answered, self.linked)
