"""A deck's text made to say another deck, and held against it before anyone may write it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from debate.core.deck import Deck
from debate.core.shelf import DeckFile
from debate.core.wording import N_, Message, message
from debate.files.deck_file import parse_deck, parse_tree
from debate.files.deck_text import deck_yaml
from debate.files.edit.layout import Layout, Splice
from debate.files.edit.page import LayoutError, Page
from debate.files.edit.places import Comment
from debate.files.edit.rebuttals import Carried
from debate.files.edit.statements import change_deck
from debate.files.nodes import RefusedError


class EditError(Exception):
    """The deck cannot be changed; `message` says why. The file is as it was."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.message = text


@dataclass(frozen=True, slots=True)
class Notes:
    """What becomes of the notes of a draft when its deck is changed.

    own: the notes, which go together with what they stand in. decided: those that go in any
    case. carried: new ones. All other comments stay.
    """

    own: frozenset[Comment] = frozenset()
    decided: frozenset[Comment] = frozenset()
    carried: Carried = field(default_factory=Carried)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A new text, read back as a deck, and the changes that lead to it."""

    layout: Layout
    file: DeckFile
    splices: tuple[Splice, ...]


def rewritten(path: Path, layout: Layout, before: Deck, after: Deck, notes: Notes | None = None) -> Rewritten:
    """Return the text of `before` made to say `after`, its layout and comments kept.

    What it then says was read back: exactly `after`, and every comment that is no note. Raises
    EditError where `after` cannot stand in a deck, or the layout here does not allow the change;
    see `debate.files.edit.statements.change_deck` for what may differ.
    """
    notes = notes or Notes()
    page = Page(layout, notes.own)
    try:
        change_deck(page, before, after, notes.carried)
        page.take_out(notes.decided)
        splices = page.splices()
        new = layout.after(splices)
    except (LayoutError, RefusedError):
        raise _misfit(path, after) from None
    found = parse_tree(path, new.data, new.root)
    if not (_says(found.deck, after) and _keeps(layout, new, notes)):
        raise _misfit(path, after)
    return Rewritten(new, found, splices)


def _says(deck: Deck | None, after: Deck) -> bool:
    return deck is not None and replace(deck, fingerprint=after.fingerprint) == after


def _keeps(old: Layout, new: Layout, notes: Notes) -> bool:
    stay = Counter(each.text for each in old.comments if each not in notes.own)
    return not stay or not stay - Counter(each.text for each in new.comments)


def _misfit(path: Path, after: Deck) -> EditError:
    """Return why the text of the file at `path` cannot say `after`."""
    faults = parse_deck(path, deck_yaml(after).encode()).faults
    if faults:
        return EditError(message(N_("this cannot stand in a deck: {reason}"), reason=faults[0].message))
    return EditError(message(N_("{path}: this does not fit into the layout here; change it by hand"), path=path))
