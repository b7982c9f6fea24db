"""The deck, prepared for comparison: every way of saying something, as weighed features.

A *text* is one way of saying something: a point's own text, a paraphrase, a flawed
move. All texts of a deck are numbered; an *entry* (a point or a flawed move) owns a
range of numbers. `prepare` reads them all, which takes a second or so for a big deck;
`stored` turns the result into plain data and back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from debate.core.deck import Deck, Idea, Point
from debate.core.marking.claims import Claims, claims_of
from debate.core.marking.features import STEM, Counts, count, rarity, weigh
from debate.core.marking.ideas import TermIndex, read_terms
from debate.core.marking.languages import language_of
from debate.core.marking.reading import Reader, Word
from debate.core.marking.sayings import Wording, wording_of
from debate.core.marking.telling import Telling, telling_of
from debate.core.marking.vocabulary import Vocabulary

_COMMON = 0.08  # an n-gram in more than this share of the texts tells nothing apart
_FEW = 3  # in a small deck an n-gram in so few texts is kept all the same

Postings = Mapping[str, tuple[Sequence[int], Sequence[float]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A point or a flawed move: the numbers of its texts (`start` to `end`), and its ideas."""

    id: str
    flawed: bool
    start: int
    end: int
    ideas: tuple[Idea, ...] = ()


@dataclass(frozen=True)
class Knowledge:
    """Everything the marker knows of a deck.

    texts: every text, by number. postings: feature -> the numbers of the texts that
    have it and its weight in each. idf: feature -> weight in the deck. own: id of a
    point -> the features of its own text. claims: id of a point -> its signed clauses.
    wording: how each point is said and denied, function words and all.
    telling: stem -> the points it tells of.
    """

    entries: Mapping[str, Entry]
    texts: Sequence[str]
    reader: Reader
    postings: Postings
    idf: Mapping[str, float]
    own: Mapping[str, frozenset[str]]
    claims: Mapping[str, Claims]
    wording: Wording
    terms: TermIndex
    telling: Telling

    @property
    def unseen(self) -> float:
        """The weight of a feature that the deck never uses."""
        return rarity(len(self.texts), 0)


def prepare(deck: Deck) -> Knowledge:
    """Read every text of `deck` and return what is known of it."""
    entries, texts = entries_of(deck)
    points = points_of(deck)
    bare = Reader(language_of(deck.language))
    read = [bare.read(text) for text in texts]
    counts = [count(words) for words in read]
    idf = _idf(counts)
    ideas = {point.id: [(idea.name, idea.terms) for idea in point.ideas] for point in points}
    terms = [term for named in ideas.values() for _, several in named for term in several]
    reader = Reader(bare.language, Vocabulary(bare.forms([*texts, *terms])))
    own = {point.id: frozenset().union(*counts[entries[point.id].start]) for point in points}
    said, denied = _sayings(points, entries, read, bare)
    claims = {point: claims_of(said[point], denied[point]) for point in said}
    wording = wording_of(said, denied)
    index = TermIndex(read_terms(bare, ideas))
    telling = telling_of({key: read[entry.start : entry.end] for key, entry in entries.items()}, index.terms)
    return Knowledge(entries, texts, reader, _postings(counts, idf), idf, own, claims, wording, index, telling)


def entries_of(deck: Deck) -> tuple[dict[str, Entry], list[str]]:
    """Return every point and flawed move of the deck, and the texts they own."""
    entries: dict[str, Entry] = {}
    texts: list[str] = []
    for point in points_of(deck):
        said = (point.text, *point.paraphrases)
        entries[point.id] = Entry(point.id, False, len(texts), len(texts) + len(said), point.ideas)
        texts += said
    for move in deck.flawed_by_id.values():
        entries[move.id] = Entry(move.id, True, len(texts), len(texts) + 1)
        texts.append(move.text)
    return entries, texts


def points_of(deck: Deck) -> list[Point]:
    """Return every point of the deck once: statements first, then rebuttals of their own."""
    points = {statement.id: statement.point for statement in deck.statements}
    for statement in deck.statements:
        for rebuttal in statement.rebuttals:
            points.setdefault(rebuttal.id, rebuttal.point)
    return list(points.values())


def _idf(counts: Sequence[Counts]) -> dict[str, float]:
    """Weigh every feature by how few texts have it; an n-gram that is everywhere weighs nothing."""
    frequency: Counter[str] = Counter()
    for halves in counts:
        for half in halves:
            frequency.update(half.keys())
    dull = max(_FEW, _COMMON * len(counts))
    return {
        feature: 0.0 if number > dull and feature[0] != STEM else round(rarity(len(counts), number), 4)
        for feature, number in frequency.items()
    }


def _postings(counts: Sequence[Counts], idf: Mapping[str, float]) -> Postings:
    postings: dict[str, tuple[list[int], list[float]]] = {}
    for number, halves in enumerate(counts):
        for feature, weight in weigh(halves, idf, 0.0).items():
            numbers, weights = postings.setdefault(feature, ([], []))
            numbers.append(number)
            weights.append(round(weight, 4))
    return postings


Sentences = Mapping[str, Sequence[Sequence[Word]]]


def _sayings(
    points: Sequence[Point], entries: Mapping[str, Entry], read: Sequence[Sequence[Word]], reader: Reader
) -> tuple[Sentences, Sentences]:
    """Return the texts that make each point, and those that deny it, as they are read."""
    said = {
        point.id: [
            *read[entries[point.id].start : entries[point.id].end],
            *(reader.read(phrase) for phrase in point.polarity.asserts),
        ]
        for point in points
    }
    denied = {point.id: [reader.read(phrase) for phrase in point.polarity.denies] for point in points}
    return said, denied
