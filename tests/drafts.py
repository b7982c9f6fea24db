"""Drafts as the program writes them, for tests: of articles, and one of which every statement is known."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from debate.cli import main
from debate.commands.draft_text import Choices, worded
from debate.core.deck import Source
from debate.draft.proposed import Guess, Proposal, Proposed
from debate.draft.values import Article, Comment
from debate.locale import Words

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "seeds" / "voorbeeld" / "alles-digitaal.txt"
ARTICLES = ROOT / "tests" / "draft" / "articles"
DEBT, BUSES = ARTICLES / "schuldhulp.txt", ARTICLES / "night-buses.txt"

COMMENTS = (
    Comment("R1", "An Claes", (5, 6), ((6, "Bij ons ook."), (6, "De lijn naar het ziekenhuis zit nu vol."))),
    Comment("R2", "Bert De Wit", (7, 8), ((8, "Niet waar: wie wandelt, rijdt dan mee. En wie zal dat betalen?"),)),
    Comment("R3", "Cis", (9,), ((9, "Mooi stuk!"),)),
)
TEXTS = {
    "tram-2": "Gratis trams halen auto's van de weg, want parkeren kost geld.",
    "tram-3": "Wie weinig verdient, wint er het meest bij.",
    "tram-4": "Instappen gaat vlotter zonder kaartjes, zodat de tram op tijd rijdt. " * 3,
    "tram-6": "De lijn naar het ziekenhuis zit nu vol.",
    "tram-8": "Wie wandelt, rijdt dan mee.",
    "tram-8b": "En wie zal dat betalen?",
}


def made(lang: str = "en") -> str:
    """Return a draft with six statements, four of one side, guesses of every kind, its notes in `lang`."""
    source = Source(
        "tram", "Gratis trams?", ("Dee Schrijver",), blocks=9, comments={each.label: each.blocks for each in COMMENTS}
    )
    statements = (
        _proposed("tram-2", "a", 2, ("tram-8", "tram-8b")),
        _proposed("tram-3", "a", 3, ("tram-8b",), sure=False),
        _proposed("tram-4", "a", 4),
        _proposed("tram-6", "a", 6, comment="R1"),
        _proposed("tram-8", "b", 8, ("tram-2", "tram-3", "tram-4", "tram-6"), comment="R2", doubts=True),
        _proposed("tram-8b", "b", 8, ("tram-3",), comment="R2", doubts=True),
    )
    article = Article("nl", 9, (), COMMENTS, ("Dee Schrijver",))
    proposal = Proposal("nl", ((source, article),), statements, (("tram", 9, "Mooi stuk!"),))
    choices = Choices("Gratis trams?", "trams", "nl", {"a": "Kant A", "b": "Kant B"}, False, ["trams.txt"])
    return worded(proposal, choices, Words(lang))


def _proposed(
    name: str,
    side: str,
    block: int,
    answers: tuple[str, ...] = (),
    *,
    sure: bool = True,
    comment: str = "",
    doubts: bool = False,
) -> Proposed:
    guesses = tuple(Guess(each, TEXTS[each], 0.1) for each in answers)
    terms = tuple(TEXTS[name].split()[1:3])
    return Proposed(name, "tram", side, TEXTS[name], (block,), sure, comment, doubts, terms, guesses)


@cache
def draft(*articles: Path, lang: str = "en", sides: tuple[str, ...] = ()) -> str:
    """Return the draft of `articles` (the sample article where there are none), its notes in `lang`."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "draft.yaml"
        flags = [flag for side in sides for flag in ("--side", side)]
        names = [str(each) for each in articles or (SAMPLE,)]
        assert main(["deck", "draft", *names, *flags, "--out", str(out), "--lang", lang]) == 0
        return out.read_text(encoding="utf-8")
