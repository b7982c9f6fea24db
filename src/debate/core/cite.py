"""How a source is named: words for a citation, the same in every shell."""

from __future__ import annotations

from debate.core.feedback import Citation
from debate.core.wording import N_, Message, message


def speaker(citation: Citation) -> Message:
    """Return who speaks: a reader's comment by its label, else the authors."""
    if citation.comment:
        return message(N_("reader's comment {label}"), label=citation.comment)
    if not citation.authors:
        return message(N_("{name}"), name=citation.title)
    if len(citation.authors) > 2:
        return message(N_("{name} and others"), name=citation.authors[0])
    if len(citation.authors) == 2:
        return message(N_("{first} and {second}"), first=citation.authors[0], second=citation.authors[1])
    return message(N_("{name}"), name=citation.authors[0])


def work(citation: Citation) -> Message:
    """Return the work: its title, publisher and year, and the blocks, as far as they are known."""
    details = ", ".join(str(each) for each in (citation.publisher, citation.year) if each)
    title = f"{citation.title} ({details})" if details else citation.title
    if not citation.blocks:
        return message(N_("{name}"), name=title)
    blocks = ", ".join(map(str, citation.blocks))
    return message(N_("{title}, block {blocks}"), title=title, blocks=blocks)
