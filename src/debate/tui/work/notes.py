"""What a draft's notes ask of a lecturer: in a word or two, or in a line with the key that answers it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from debate.core.draft_notes import BESIDE, Kind, NoteReader
from debate.core.wording import N_
from debate.locale import LANGUAGES, Words

SHORT = {
    Kind.TITLE: N_("the title"),
    Kind.SIDES: N_("the sides"),
    Kind.SIDE_NAME: N_("the name of this side"),
    Kind.TEXT: N_("your own words"),
    Kind.SIDE: N_("the side"),
    Kind.IDEAS: N_("ideas"),
    Kind.ANSWERS: N_("rebuttals"),
    Kind.GUESS: N_("rebuttals"),
}
LONG = {
    Kind.TEXT: ("e", N_("Put it into words of your own; Space keeps these.")),
    Kind.SIDE: ("s", N_("Is the side right? It is a guess; Space keeps it.")),
    Kind.IDEAS: ("i", N_("Are these the ideas an answer must hold? They are guesses.")),
    Kind.ANSWERS: ("l", N_("Do these answer it, how strongly, and why? They are guesses.")),
    Kind.GUESS: ("l", N_("Do these answer it, how strongly, and why? They are guesses.")),
}
PLAIN = N_("CHOOSE: your own words")  # says no more than LONG does
# What Space keeps of a statement.
KEPT = (Kind.TEXT, Kind.SIDE)


class Notes:
    """Reads the notes of a file, in whatever language of the program they are."""

    def __init__(self) -> None:
        spoken = [Words(each) for each in LANGUAGES]
        self._reader = NoteReader(spoken)
        self._plain = {word(PLAIN) for word in spoken}

    def kind(self, note: str) -> Kind | None:
        """Return what a note is about; None for one that the program does not know."""
        found = self._reader.read(note, BESIDE)
        return found.kind if found else None

    def asks(self, notes: Collection[str], *kinds: Kind) -> bool:
        """Whether one of `notes` is of one of `kinds`, or of none that is known."""
        return any(self.kind(each) in (None, *kinds) for each in notes)

    def short(self, words: Words, notes: Sequence[str]) -> str:
        """Return what `notes` ask in a few words."""
        kinds = [(self.kind(note), note) for note in notes]
        return ", ".join(dict.fromkeys(words(SHORT[kind]) if kind in SHORT else note for kind, note in kinds))

    def long(self, words: Words, note: str) -> tuple[str, str, str]:
        """Return the key that answers `note`, what it asks, and what more the note tells."""
        kind = self.kind(note)
        if kind not in LONG:
            return "", note, ""
        key, asked = LONG[kind]
        more = note.partition(": ")[2] if kind in KEPT and note not in self._plain else ""
        return key, words(asked), more
