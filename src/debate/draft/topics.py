"""What a text is about, by TF-IDF: its most telling words and phrases, and texts like it.

Weights as in Salton and Buckley (1988): the logarithm of how often a stem stands in a text,
times that of how few texts have it; likeness is the cosine. The first letters of long stems
count beside them, as Dutch glues words together.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from debate.core.marking.language import words as word_list
from debate.core.marking.stems import stem
from debate.draft.tongue import telling, weightless, words

_HEAD = 6  # letters
_LEAST = 4  # letters of a word that is a term by itself
_BEFORE_NOUNS = word_list("""de het een van voor met in op aan door over bij uit onze ons hun zijn haar geen elke
    elk meer minder tot naar tegen
    the a an of for with in on by from our their its his her no every more less against between about""")
_BEFORE_VERBS = word_list("te to we wij ze zij ik je jij u hij er i you he she it they who wie die dat that")
_PIECES = re.compile(r"[.,;:!?()\[\]…“”\"‘«»–—]|\s-\s|(?<=\s)['’]|['’](?=\s)")


class Topics:
    """Texts that are compared with each other."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self.language = language
        made = {text: Counter(_features(text, language)) for text in dict.fromkeys(texts)}
        counts = [made[text] for text in texts]
        held = Counter(feature for count in counts for feature in count)
        self._idf = {feature: math.log((1 + len(texts)) / (0.5 + number)) for feature, number in held.items()}
        self._total = Counter(feature for count in counts for feature in count.elements())
        self._pairs = Counter(triple[1:] for text in dict.fromkeys(texts) for triple in _triples(text, language))
        self._vectors = [self._vector(count) for count in counts]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for place, vector in enumerate(self._vectors):
            for feature in vector:
                self._holders[feature].append(place)

    def like(self, place: int) -> Mapping[int, float]:
        """Return how like the text at `place` the others are that share anything with it, from 0 to 1."""
        found: dict[int, float] = defaultdict(float)
        for feature, weight in self._vectors[place].items():
            for other in self._holders[feature]:
                found[other] += weight * self._vectors[other][feature]
        return found

    def ranked(self, place: int, others: Iterable[int]) -> list[tuple[int, float]]:
        """Return `others` with how like the text at `place` each of them is, the likest first."""
        like = self.like(place)
        return sorted(((other, like.get(other, 0.0)) for other in others), key=lambda pair: (-pair[1], pair[0]))

    def key_terms(self, text: str, most: int = 3) -> list[str]:
        """Return the most telling words of `text`, and pairs of words that return elsewhere, as they stand there."""
        scored: dict[str, float] = {}
        for before, first, second in _triples(text, self.language):
            factor = 1.4 if before in _BEFORE_NOUNS else 0.5 if before in _BEFORE_VERBS else 1.0
            scored[first] = max(scored.get(first, 0.0), factor * self._weight(first))
            if second and self._pairs[first, second] > 1:
                scored[f"{first} {second}"] = 0.8 * (self._weight(first) + self._weight(second))
        chosen: list[str] = []
        for term in sorted(scored, key=lambda each: (-scored[each], each)):
            taken = {word for each in chosen for word in words(each)}
            if len(chosen) < most and len(term) >= _LEAST and not taken & set(words(term)):
                chosen.append(term)
        return sorted(chosen, key=text.casefold().find)

    def _weight(self, word: str) -> float:
        """Return the weight of a word as a term; long words, compounds in Dutch, tell more."""
        root = stem(word, self.language)
        return (1 + 0.3 * math.log(self._total[root] or 1)) * self._idf.get(root, 0.0) * (1 + min(len(word), 16) / 16)

    def _vector(self, count: Mapping[str, int]) -> dict[str, float]:
        raw = {feature: (1 + math.log(number)) * self._idf[feature] for feature, number in count.items()}
        norm = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        return {feature: weight / norm for feature, weight in raw.items()}


def _features(text: str, language: str) -> list[str]:
    found = telling(text, language)
    return found + [f"^{each[:_HEAD]}" for each in found if len(each) >= _HEAD]


def _triples(text: str, language: str) -> Iterator[tuple[str, str, str]]:
    """Yield every word of weight in `text`, with what stands before it and the word of weight right behind it."""
    for piece in _PIECES.split(text):
        found = words(piece)
        for before, word, following in zip(["", *found], found, [*found[1:], ""], strict=False):
            if _heavy(word, language):
                yield before, word, following if following and _heavy(following, language) else ""


def _heavy(word: str, language: str) -> bool:
    return not weightless(word, language) and not word[0].isdigit()
