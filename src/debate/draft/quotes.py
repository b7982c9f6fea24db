"""Pull quotes: words of the article set apart, known because they stand in it a second time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from debate.draft.sentences import sentences
from debate.draft.tongue import telling, words
from debate.draft.values import Part, Role

LONGEST = 60  # words of a pull quote
_QUOTED = re.compile(r"^[‘“\"«„'](?P<said>.+?)[’”\"»'][.,]?(?:\s*(?:[—–-]\s*)?[^.!?‘“\"]{0,80})?$")
_BEHIND = re.compile(r"\s*[—–]\s*[^.!?]{2,80}$")
# Shares of the quote's telling words that must return close together elsewhere.
_SHARES = {"set apart": 0.4, "quoted": 0.5, "bare": 0.8}
LOOKED_AT = 800  # places of its words, the rarest first
MOST = 20  # paragraphs with most of its words that are compared with a quote
_PREFIX = 5  # letters: "comfort" returns in "comfortzone"


@dataclass(frozen=True, slots=True)
class _Place:
    sort: str
    said: str


def pull_quotes(parts: Sequence[Part], quoted: frozenset[int], language: str) -> frozenset[int]:
    """Return the places in `parts` of pull quotes; `quoted` are those the file itself sets apart.

    A short paragraph within quotation marks counts where half of its telling words stand in
    one or two sentences elsewhere, a bare one where nearly all do. Where a page proves to
    have pull quotes, its other paragraphs of that look count when a quarter returns.
    """
    looks = {place: look for place, part in enumerate(parts) if (look := _look(part, place in quoted))}
    text = _Text(parts, language) if looks else None
    shares = {place: text.returned(place, look.said) for place, look in looks.items() if text}
    sure = {place for place, look in looks.items() if shares[place] >= _SHARES[look.sort]}
    marks = [parts[place].text[0] for place in sure if looks[place].sort != "bare"]
    likely = {
        place
        for place, look in looks.items()
        if look.sort != "bare" and marks.count(parts[place].text[0]) >= 2 and shares[place] >= 0.25
    }
    return frozenset(sure | likely)


def _look(part: Part, quoted: bool) -> _Place | None:
    count = len(words(part.text))
    if part.role is not Role.PARAGRAPH or not 3 <= count <= LONGEST:
        return None
    found = _QUOTED.match(part.text)
    said = found["said"] if found else _BEHIND.sub("", part.text)
    if quoted:
        return _Place("set apart", said)
    if found and len(sentences(said)) <= 3 and not re.search(r"[’”\"»]\s.*[‘“\"«]", said):
        return _Place("quoted", said)
    sentence = part.text[-1] in ".!?…" or count > 6
    return _Place("bare", said) if sentence and count <= 30 and len(sentences(part.text)) <= 2 else None


class _Text:
    """The sentences of an article, as the words in them."""

    def __init__(self, parts: Sequence[Part], language: str) -> None:
        self.language = language
        self.lengths = [len(part.text) for part in parts]
        self.said = {place: self._words(part.text) for place, part in enumerate(parts) if part.role is Role.PARAGRAPH}
        self.places: dict[str, list[int]] = {}
        for place, each in self.said.items():
            for head in {word[:_PREFIX] for sentence in each for word in sentence}:
                self.places.setdefault(head, []).append(place)

    def _words(self, text: str) -> list[set[str]]:
        return [set(telling(sentence, self.language)) | set(words(sentence)) for sentence in sentences(text)]

    def _likely(self, wanted: set[str]) -> Iterator[int]:
        """Yield the places that hold most of the words, by the rarest of them."""
        lists = sorted((self.places.get(word[:_PREFIX], []) for word in wanted), key=len)
        hits = Counter(islice(chain.from_iterable(lists), LOOKED_AT))
        yield from (place for place, _ in hits.most_common(MOST))

    def returned(self, own: int, said: str) -> float:
        """Return the largest share of the telling words of `said` found in two sentences on end elsewhere."""
        wanted = set(telling(said, self.language))
        if len(wanted) < 2:
            wanted = set(words(said))
        best = 0.0
        for place in self._likely(wanted):
            if place != own and self.lengths[place] >= 0.9 * len(said):
                each = self.said[place]
                for first, second in zip(each, [*each[1:], set()], strict=True):
                    best = max(best, _share(wanted, first | second))
        return best


def _share(wanted: set[str], there: set[str]) -> float:
    heads = {word[:_PREFIX] for word in there if len(word) >= _PREFIX}
    return sum(word in there or (len(word) >= _PREFIX and word[:_PREFIX] in heads) for word in wanted) / len(wanted)
