"""From articles taken apart to what a draft deck proposes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from debate.core.deck import Source
from debate.core.likeness import Likeness
from debate.draft.claims import claims
from debate.draft.naming import source_keys, source_of
from debate.draft.proposed import Guess, Proposal, Proposed
from debate.draft.stance_signs import AGREES, DISAGREES
from debate.draft.tongue import words
from debate.draft.topics import Topics
from debate.draft.values import Article, Role

GUESSES = 3  # answers proposed to a statement
LISTED = 6  # answers listed for a person to choose from
PARAGRAPH = 3000  # characters; a block with more is no paragraph (a page without blank lines)
LEAST = 0.03  # likeness below which two statements have no subject in common


def propose(articles: Sequence[Article], names: Sequence[str], sides: Sequence[str], other: dict[str, str]) -> Proposal:
    """Return the draft of `articles`: each with the name of its file and the key of its side.

    `other` gives for each of the two sides the one that answers it. A reader's comment gets the
    side of its article, but where it clearly disagrees and the article's other side is meant.
    """
    language = max((each.language for each in articles), key=[each.language for each in articles].count)
    keys = source_keys([article.title or name for article, name in zip(articles, names, strict=True)])
    found: list[Proposed] = []
    sources = []
    for article, key, name, side in zip(articles, keys, names, sides, strict=True):
        found += _of_text(article, key, side)
        found += _of_comments(article, key, side, other[side])
        sources.append((source_of(article, key, name), article))
    statements = tuple(_guessed(_named(found), _contexts(sources), language))
    cited = {(each.source, block) for each in statements for block in each.blocks}
    left = tuple(
        (source.key, part.block, part.text)
        for source, article in sources
        for part in article.of(Role.PARAGRAPH, Role.COMMENT)
        if (source.key, part.block) not in cited
    )
    return Proposal(language, tuple(sources), statements, left)


def _contexts(sources: Sequence[tuple[Source, Article]]) -> dict[tuple[str, int], str]:
    """Return what stands in each block that holds text, by source and block."""
    found: dict[tuple[str, int], str] = {}
    for source, article in sources:
        for part in article.of(Role.PARAGRAPH, Role.COMMENT):
            place = (source.key, part.block)
            found[place] = f"{found.get(place, '')} {part.text}".strip()
    return found


def _of_text(article: Article, key: str, side: str) -> Iterator[Proposed]:
    for part in article.of(Role.PARAGRAPH):
        for claim in claims(part.text):
            yield Proposed("", key, side, claim.text, (part.block,), claim.sure)


def _of_comments(article: Article, key: str, side: str, other: str) -> Iterator[Proposed]:
    for comment in article.comments:
        doubts = bool(DISAGREES.search(comment.text)) and not AGREES.search(comment.text[:80])
        for block, text in comment.paragraphs:
            for claim in claims(text, wanted=True):
                its = other if doubts else side
                yield Proposed("", key, its, claim.text, (block,), claim.sure, comment.label, doubts)


def _named(found: Sequence[Proposed]) -> list[Proposed]:
    """Return `found`, each once, with ids of source and block: "nota-12", "nota-12b"."""
    seen: set[tuple[str, str]] = set()
    counted: dict[tuple[str, int], int] = {}
    named = []
    for each in found:
        folded = " ".join(words(each.text))
        if (each.side, folded) in seen:
            continue
        seen.add((each.side, folded))
        place = (each.source, each.blocks[0])
        counted[place] = counted.get(place, 0) + 1
        number = counted[place]
        named.append(replace(each, id=f"{each.source}-{each.blocks[0]}{_letter(number) if number > 1 else ''}"))
    return named


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1) if number <= 26 else f"-{number}"


def _guessed(found: Sequence[Proposed], contexts: Mapping[tuple[str, int], str], language: str) -> Iterator[Proposed]:
    """Yield `found` with key terms, and with the statements of the other side on the same subjects.

    Subjects are compared over whole paragraphs. What is on the same subject need not answer
    it: against the links that people made in the built-in deck, the first three are right for
    0.27, where chance is 0.25. So they are guesses, and called so.
    """
    around = [contexts[each.source, each.blocks[0]] for each in found]
    whole = [text if len(text) <= PARAGRAPH else each.text for text, each in zip(around, found, strict=True)]
    topics = Topics(whole, language)
    for place, each in enumerate(found):
        others = [number for number, other in enumerate(found) if other.side != each.side]
        like = {other: value for other, value in topics.ranked(place, others) if value >= LEAST}
        ranked = _apart(found, list(like), Likeness(each.text))
        guesses = tuple(Guess(found[other].id, found[other].text, like[other]) for other in ranked)
        yield replace(each, terms=tuple(topics.key_terms(each.text)), guesses=guesses)


def _apart(found: Sequence[Proposed], ranked: Sequence[int], likeness: Likeness) -> list[int]:
    """Return one statement per paragraph, that which is most like the words it would answer."""
    by_block: dict[tuple[str, tuple[int, ...]], list[int]] = {}
    for other in ranked:
        by_block.setdefault((found[other].source, found[other].blocks), []).append(other)
    return [max(others, key=lambda other: likeness(found[other].text)) for others in islice(by_block.values(), LISTED)]
