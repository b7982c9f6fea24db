"""Takes an article apart: every piece of it gets a role, every comment its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from debate.draft.comment_heads import title_told
from debate.draft.comments import Thread, find_thread
from debate.draft.front import front
from debate.draft.references import is_reference
from debate.draft.roles import roles
from debate.draft.tongue import guess_language
from debate.draft.units import units
from debate.draft.values import Article, Part, Passage, Role, Unit
from debate.draft.wrote import told_elsewhere


def take_apart(passages: Sequence[Passage]) -> Article:
    """Return the article that `passages` make up. A block may hold several parts, in order."""
    found = units(passages)
    thread = find_thread(found)
    before, after = (found[: thread.first], found[thread.end :]) if thread else (found, [])
    before, after = ([unit for unit in part if unit.kind != "rest"] for part in (before, after))
    language = guess_language(" ".join(unit.text for unit in found))
    quoted = next((title for unit in found if (title := title_told(unit.text))), "")
    head, named = front(before, quoted)
    names = named or told_elsewhere(before)
    parts = (
        *roles(before, head, names, language),
        *_of_comments(found, thread),
        *(_after(unit) for unit in after),
    )
    blocks = max((each.block for each in passages), default=0)
    return Article(language, blocks, parts, thread.comments if thread else (), names)


def _of_comments(found: Sequence[Unit], thread: Thread | None) -> list[Part]:
    """Return the heading of the comments, their speakers and their words, in the order of the page."""
    if thread is None:
        return []
    at = thread.heading
    parts = [Part(found[at].block, Role.COMMENTS, found[at].text)] if at is not None else []
    for place in range(thread.start, thread.end):
        unit = found[place]
        if place in thread.spoken or place in thread.named:
            parts.append(Part(unit.block, Role.COMMENT if place in thread.spoken else Role.SPEAKER, unit.text))
        elif unit.kind != "rest":
            parts.append(Part(unit.block, Role.BOILERPLATE, unit.text))
    return parts


def _after(unit: Unit) -> Part:
    """Return what stands below the comments: notes, or words of the site."""
    return Part(unit.block, Role.FOOTNOTE if is_reference(unit.text) else Role.BOILERPLATE, unit.text)
