"""A statement of the bench in words: what must be decided of it first, then all that the deck knows of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from textual.content import Content

from debate.core.deck import Deck, Idea, Rebuttal
from debate.core.feedback import FLAW_NAMES, said_by
from debate.core.work import Entry
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, LOUD, QUIET
from debate.tui.texts import cited, strength_words
from debate.tui.work.notes import Notes

DECIDED, UNDECIDED = ("✓", "$hit"), ("○", "$partly")


def sign(decided: bool) -> tuple[str, str]:
    """Return the glyph and the style of what is decided, or not yet."""
    return DECIDED if decided else UNDECIDED


def state_words(words: Words, entry: Entry) -> str:
    _ = words
    return _("still to decide") if entry.open else _("decided")


def head(words: Words, deck: Deck, entry: Entry) -> Block:
    """Return a statement: its side, whether it is decided, its text, and where it comes from."""
    _, statement = words, entry.statement
    glyph, ink = sign(not entry.open)
    lines = [
        Content.assemble((deck.sides[statement.side], LOUD), (f"   {glyph} {state_words(_, entry)}", ink)),
        Content(statement.text),
    ]
    sources = "; ".join(cited(_, each) for each in said_by(deck, statement.point))
    if sources:
        lines.append(Content.styled(_("Source: {citation}", citation=sources), QUIET))
    return Block("plain", Content("\n").join(lines))


def in_short(words: Words, notes: Notes, open_: Sequence[str]) -> Iterator[Block]:
    """Yield in a line what still waits for a decision, where anything does."""
    _ = words
    if open_:
        line = Content.assemble((_("Still to decide"), "$partly bold"), ": ", notes.short(_, open_))
        yield Block("partial", line)


def to_decide(words: Words, notes: Notes, open_: Sequence[str]) -> Iterator[Block]:
    """Yield what still waits for a decision, each with the key that decides it."""
    _ = words
    if open_:
        lines = [Content.styled(_("Still to decide"), "$partly bold"), *(_asked(_, notes, each) for each in open_)]
        yield Block("partial", Content("\n").join(lines))


def _asked(words: Words, notes: Notes, note: str) -> Content:
    key, asked, more = notes.long(words, note)
    return Content.assemble((f"{key or '○'} ", "$key bold"), asked, (f"\n  {more}" if more else "", QUIET))


def section(title: str, key: str = "", does: str = "") -> Block:
    """Return the title of a part, with the key that changes it."""
    hint = Content.assemble("   ", (key, "$key bold"), " ", (does, QUIET)) if does else Content("")
    return Block("title", Content.assemble((title, HEAD), hint))


def told_of(words: Words, entry: Entry, guessed: Collection[str], *, hints: bool = False) -> Iterator[Block]:
    """Yield the parts of a statement; `guessed` are the ids of rebuttals that a program linked.

    With `hints` each part names the key that changes it.
    """
    _, statement = words, entry.statement
    link, change = (_("link"), _("change")) if hints else ("", "")
    if entry.whole:
        yield section(_("The whole comment"))
        yield Block("other", Content(entry.whole))
    yield section(_("Rebuttals: what answers it ({count})", count=len(statement.rebuttals)), "l", link)
    for each in sorted(statement.rebuttals, key=lambda each: -each.strength):
        yield Block("other", rebuttal(_, each, each.id in guessed))
    yield section(_("Ideas ({count})", count=len(statement.point.ideas)), "i", change)
    if statement.point.ideas:
        yield Block("other", Content("\n").join(idea(_, each) for each in statement.point.ideas))
    yield section(_("Paraphrases ({count})", count=len(statement.point.paraphrases)), "p", change)
    if statement.point.paraphrases:
        yield Block("other", Content("\n").join(Content(f"“{each}”") for each in statement.point.paraphrases))
    if statement.flawed:
        yield section(_("Flawed moves ({count})", count=len(statement.flawed)))
    for move in statement.flawed:
        yield Block("other", Content.assemble((_(FLAW_NAMES[move.flaw]), QUIET), f"\n{move.text}"))


def rebuttal(words: Words, each: Rebuttal, guess: bool) -> Content:
    """Return a rebuttal: how strong, whether that is a guess, what is said, and why it is that strong."""
    _ = words
    guessed = (f"   {_('guess')}", "$partly") if guess else ("", QUIET)
    lines = [Content.assemble((strength_words(_, each.strength), QUIET), guessed), Content(each.text)]
    lines.append(Content.styled(f"→ {each.why}", QUIET) if each.why else no_why(_))
    return Content("\n").join(lines)


def no_why(words: Words) -> Content:
    _ = words
    return Content.styled(_("→ no why yet"), "$partly")


def idea(words: Words, each: Idea) -> Content:
    """Return an idea in a line: whether an answer must have it, its name, its terms, its hint."""
    _ = words
    must = _("must") if each.must else _("may")
    hint = f"   {_('hint: {hint}', hint=each.hint)}" if each.hint else ""
    name = (each.name.replace("-", " "), HEAD)
    return Content.assemble((f"{must.ljust(5)} ", QUIET), name, f": {', '.join(each.terms)}", (hint, QUIET))
