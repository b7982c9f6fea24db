"""`debate deck draft`: from articles to a draft of a deck."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from debate.commands.context import Context, UsageError
from debate.commands.draft_text import Choices, worded
from debate.commands.keys import OPPOSITES, language_given, one_of_each, side_given
from debate.core.wording import N_
from debate.draft.apart import take_apart
from debate.draft.naming import slug
from debate.draft.proposal import propose
from debate.draft.proposed import Proposal
from debate.draft.values import Article, Role
from debate.files.article import parse_article, read_article
from debate.files.article_text import ArticleError, ArticleText
from debate.files.deck_file import parse_deck
from debate.files.new_deck import NotWrittenError, write_new

STDIN = "-"


def run(context: Context) -> int:
    """Write a draft made from the articles asked for, to a file or to standard output."""
    articles = [_article(context, name) for name in context.asked.articles]
    if context.asked.blocks:
        for name, article in zip(context.asked.articles, articles, strict=True):
            _show_blocks(context, name, article)
        return 0
    text, proposal = _draft(context, articles)
    if context.asked.out in (None, STDIN):
        context.out.write(text)
        return 0
    target = Path(context.asked.out).expanduser()
    try:
        write_new(target, text, context.asked.force)
    except NotWrittenError as error:
        raise UsageError(error.message.template, **error.message.values) from None
    _tell(context, target, proposal)
    return 0


def _article(context: Context, name: str) -> Article:
    try:
        found = _read(context, name)
    except ArticleError as error:
        raise UsageError(error.message.template, **error.message.values) from None
    for warning in found.warnings:
        sys.stderr.write(context.words("debate: {text}", text=context.words.message(warning)) + "\n")
    return take_apart(found.passages)


def _read(context: Context, name: str) -> ArticleText:
    if name != STDIN:
        return read_article(Path(name).expanduser())
    if not _open(context):
        raise UsageError(N_("standard input is closed; name a file instead"))
    raw = getattr(context.input, "buffer", None)
    data = raw.read() if raw is not None else context.input.read().encode()
    return parse_article(data, context.words("standard input"))


def _open(context: Context) -> bool:
    """Whether there is a standard input: a program may be started without one."""
    stream: TextIO | None = context.input
    return stream is not None and not stream.closed


def _draft(context: Context, articles: Sequence[Article]) -> tuple[str, Proposal]:
    told = context.asked.language
    language = language_given(told) if told else one_of_each([article.language for article in articles])
    keys, names, sure = _sides(context, articles, language)
    other = {key: next(each for each in names if each != key) for key in names}
    stems = [Path(name).stem if name != STDIN else "text" for name in context.asked.articles]
    proposal = propose(articles, stems, keys, other)
    if not proposal.statements:
        listed = ", ".join(context.asked.articles)
        raise UsageError(
            N_("no sentence in {path} claims anything, so there is nothing to make a deck of"), path=listed
        )
    title = context.asked.title or " / ".join(dict.fromkeys(source.title for source, _ in proposal.sources))
    shown = [Path(name).name if name != STDIN else context.words("standard input") for name in context.asked.articles]
    choices = Choices(title[:200], slug(title, 60) or "draft", language, names, sure, shown)
    text = worded(proposal, choices, context.words)
    faults = parse_deck(Path("draft.yaml"), text.encode()).faults
    if faults:
        raise UsageError(N_("the draft is no sound deck: {reason}"), reason=faults[0].message)
    return text, proposal


def _sides(context: Context, articles: Sequence[Article], language: str) -> tuple[list[str], dict[str, str], bool]:
    """Return the side of each article, the names of both sides, and whether a person chose them."""
    given = context.asked.side or _asked(context, articles)
    if not given:
        letter = {"nl": "Kant"}.get(language, "Side")
        return ["a", *("b" for _ in articles[1:])], {"a": f"{letter} A", "b": f"{letter} B"}, False
    if len(given) != len(articles):
        template = N_("{articles} articles and {sides} sides: give --side once for each article, in their order")
        raise UsageError(template, articles=len(articles), sides=len(given))
    named = [side_given(each) for each in given]
    names = {key: next((name for other, name in named if other == key and name), key.capitalize()) for key, _ in named}
    if len(names) > 2:
        raise UsageError(N_("a deck has two sides, not {count}: {sides}"), count=len(names), sides=", ".join(names))
    if len(names) == 1:
        other = OPPOSITES.get(next(iter(names)), {"nl": "andere"}.get(language, "other"))
        names[other] = other.capitalize()
    return [key for key, _ in named], names, True


def _asked(context: Context, articles: Sequence[Article]) -> list[str]:
    """Ask a person at a terminal for the side of each article; nothing where nobody is there."""
    if STDIN in context.asked.articles or not _open(context) or not context.input.isatty():
        return []
    given = []
    for name, article in zip(context.asked.articles, articles, strict=True):
        sys.stderr.write(context.words('Which side does "{title}" argue? One word:', title=article.title or name) + " ")
        sys.stderr.flush()
        given.append(context.input.readline().strip())
    return given if all(given) else []


def _show_blocks(context: Context, name: str, article: Article) -> None:
    """Print what every block was taken for, and the comments whole."""
    context.say(f"{name}: {article.title}")
    for part in article.parts:
        if part.role not in (Role.SPEAKER, Role.COMMENT):
            context.say(f"{part.block:>4}  {part.role.value:<12} {part.text}")
    for comment in article.comments:
        blocks = ", ".join(map(str, comment.blocks))
        context.say(f"{comment.label:>4}  {comment.speaker} ({blocks})")
        for block, text in comment.paragraphs:
            context.say(f"{block:>4}  {Role.COMMENT.value:<12} {text}")


def _tell(context: Context, target: Path, proposal: Proposal) -> None:
    _ = context.words
    statements = _.plural("{count} statement", "{count} statements", len(proposal.statements))
    count = sum(len(article.comments) for _source, article in proposal.sources)
    comments = _.plural("{count} comment", "{count} comments", count)
    context.say(
        _("{path}: a draft with {statements}, {comments}", path=target, statements=statements, comments=comments)
    )
    context.say(
        _("Decide what must still be decided: debate deck work {path}. Try it: debate play --deck {path}", path=target)
    )
