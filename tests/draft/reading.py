"""Articles for the tests: small ones of every layout, and what is asked of them."""

from __future__ import annotations

from pathlib import Path

from debate.draft.apart import take_apart
from debate.draft.proposal import propose
from debate.draft.proposed import Proposal
from debate.draft.values import Article, Role
from debate.files.article import parse_article, read_article

ARTICLES = Path(__file__).parent / "articles"
SHARED = Path(__file__).parents[3] / "shared"


def read(path: Path) -> Article:
    return take_apart(read_article(path).passages)


def written(text: str, ending: str = ".txt") -> Article:
    return take_apart(parse_article(text.encode(), "article", ending).passages)


def proposed(*articles: Article) -> Proposal:
    sides = ["a", "b"][: len(articles)]
    return propose(articles, [f"file{i}" for i in range(len(articles))], sides, {"a": "b", "b": "a"})


def blocks_of(article: Article, *roles: Role) -> set[int]:
    return {part.block for part in article.of(*roles)}


def speakers(article: Article) -> list[str]:
    return [comment.speaker for comment in article.comments]
