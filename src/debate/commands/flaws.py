"""`debate flaws`: what the flaws are, with examples, and when the same move is fair."""

from __future__ import annotations

from debate.commands.context import Context, UsageError
from debate.core.flaw_guide import BY_KEY, GUIDE
from debate.core.wording import N_
from debate.files.entries import likely
from debate.plain.flaws import folded, in_full, names, page


def run(context: Context) -> int:
    """Print all flaws, or the one that is named."""
    written = " ".join(context.asked.name)
    for line in in_full(BY_KEY[_key(context, written)], context.words) if written else page(context.words):
        context.say(line)
    if not written:
        context.say()
        context.say(context.words("One of them: debate flaws NAME"))
    return 0


def _key(context: Context, written: str) -> str:
    known = names()
    if found := known.get(folded(written)):
        return found
    if guess := likely(folded(written), known):
        raise UsageError(N_('there is no flaw "{name}"; did you mean "{guess}"?'), name=written[:80], guess=guess)
    listed = ", ".join(context.words(flaw.name) for flaw in GUIDE)
    raise UsageError(N_('there is no flaw "{name}"; choose from: {names}'), name=written[:80], names=listed)
