"""What is told after a reply was judged: whether it holds, or which flaw it has, and why."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from debate.core.assessment import Verdict
from debate.core.feedback import FLAW_NAMES
from debate.core.item import Kind, Option
from debate.core.round import Outcome
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.ink import HEAD, INKS, QUIET
from debate.tui.texts import strength_words


def option_text(words: Words, option: Option) -> str:
    """Return what an option says; verdicts on a reply have no text of their own."""
    _ = words
    if option.kind is Kind.SOUND:
        return _("It holds: there is no flaw in it")
    return option.text or _(FLAW_NAMES[option.flaw])


def spotted(words: Words, outcome: Outcome) -> Iterator[Block]:
    """Yield what the reply was worth, and what the student took it for."""
    _, reply, review = words, outcome.item.reply, outcome.review
    if reply is None:
        return
    if review.choice and review.verdict is not Verdict.HIT:
        taken = option_text(_, outcome.item.option(review.choice))
        yield Block(str(review.verdict), Content.assemble((_("Your verdict"), HEAD), f"  {taken}"))
    name = _(FLAW_NAMES[reply.flaw]) if reply.flaw else strength_words(_, reply.strength)
    title = _("This reply has a flaw") if reply.flaw else _("This reply holds")
    ink = INKS[Verdict.MISS if reply.flaw else Verdict.HIT]
    lines = [Content.assemble((title, HEAD), (f"  {name}", ink if reply.flaw else QUIET)), Content(reply.text)]
    if reply.why:
        lines.append(Content.assemble(("→ ", ink), reply.why))
    yield Block("miss" if reply.flaw else "hit", Content("\n").join(lines))
