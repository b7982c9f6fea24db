"""All decks that were found: the sound ones, and the faulty ones with all their faults."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.core.deck import Deck
from debate.core.faults import Fault
from debate.core.shelf import DeckFile
from debate.locale import LANGUAGES, Words
from debate.tui.blocks import Block
from debate.tui.ink import QUIET
from debate.tui.pages import Page


class DecksScreen(Page):
    """Decks with what is in them, or what is wrong with them."""

    def heading(self) -> str:
        _ = self.words
        return _("Decks")

    def blocks(self) -> Sequence[Block]:
        _, shelf = self.words, self.debate.shelf
        if shelf is None:
            return [Block("plain", Content(_("Loading the decks …")))]
        return [sound(_, each.deck, str(each.path)) if each.deck else faulty(_, each) for each in shelf]


def sound(words: Words, deck: Deck, path: str) -> Block:
    """Return a deck with its counts, language and sides."""
    _ = words
    sides = " · ".join(f"{name} ({len(deck.of_side(side))})" for side, name in deck.sides.items())
    rebuttals = sum(len(each.rebuttals) for each in deck.statements)
    counts = [
        _.plural("{count} argument", "{count} arguments", len(deck.statements)),
        _.plural("{count} answer", "{count} answers", rebuttals),
        _.plural("{count} source", "{count} sources", len(deck.sources)),
        LANGUAGES.get(deck.language, deck.language),
    ]
    lines = [
        Content.assemble(("✓ ", "$hit"), (deck.title, "bold")),
        *([Content(deck.description)] if deck.description else []),
        Content(sides),
        Content.styled(", ".join(counts), QUIET),
        Content.styled(path, QUIET),
    ]
    return Block("hit", Content("\n").join(lines))


def faulty(words: Words, found: DeckFile) -> Block:
    """Return a file that is no deck, with everything that is wrong with it."""
    _ = words
    count = _.plural("{count} fault", "{count} faults", len(found.faults))
    head = Content.assemble(("✗ ", "$miss"), (found.title or found.path.name, "bold"), f"  {count}")
    lines = [Content(fault_line(_, found, each)) for each in found.faults]
    return Block("miss", Content("\n").join([head, *lines]))


def fault_line(words: Words, found: DeckFile, fault: Fault) -> str:
    """Return a fault as editors and `debate deck check` show it."""
    _ = words
    line = f"{found.path}:{fault.mark.line}:{fault.mark.column}: {_.message(fault.message)}"
    meant = _('(did you mean "{word}"?)', word=fault.suggestion) if fault.suggestion else ""
    return f"{line} {meant}".rstrip()
