"""What a text is about, by TF-IDF: its most telling words and phrases, and texts like it.

Weights are those of Salton and Buckley (1988): the frequency of a stem in a text times the
logarithm of how few texts have it; likeness is the cosine. Half the weight of a long word
goes to its first letters, as Dutch glues words together.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from debate.core.marking.stems import stem
from debate.draft.tongue import telling, weightless, words

_HEAD = 6  # letters
_PIECES = re.compile(r"[.,;:!?()\[\]…“”\"‘«»–—]|\s-\s|(?<=\s)['’]|['’](?=\s)")


class Topics:
    """The texts of one or more articles, to be compared. Likeness is from 0 to 1."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self.language = language
        counts = [Counter(_features(text, language)) for text in texts]
        known = Counter(feature for count in counts for feature in count)
        self._idf = {feature: math.log((1 + len(texts)) / (0.5 + held)) for feature, held in known.items()}
        self.vectors = [self._vector(count) for count in counts]

    def like(self, place: int, others: Sequence[int]) -> list[tuple[int, float]]:
        """Return `others` that share anything with the text at `place`, the likest first."""
        own = self.vectors[place]
        found = ((other, sum(weight * self.vectors[other].get(key, 0.0) for key, weight in own.items())) for other in others)
        return sorted(((other, value) for other, value in found if value > 0), key=lambda each: (-each[1], each[0]))

    def key_terms(self, text: str, most: int = 3) -> list[str]:
        """Return the most telling words and phrases of `text`, in the order in which they stand there."""
        scored: dict[str, float] = {}
        for phrase in _phrases(text, self.language):
            stems = [stem(word, self.language) for word in words(phrase)]
            weight = sum(self._idf.get(each, 0.0) for each in stems) / math.sqrt(len(stems))
            scored[phrase] = max(scored.get(phrase, 0.0), weight)
        chosen: list[str] = []
        for phrase in sorted(scored, key=lambda each: (-scored[each], each)):
            taken = {word for each in chosen for word in words(each)}
            if not taken & set(words(phrase)) and len(chosen) < most:
                chosen.append(phrase)
        return sorted(chosen, key=text.casefold().find)

    def _vector(self, count: Mapping[str, int]) -> dict[str, float]:
        raw = {key: (1 + math.log(number)) * self._idf[key] * (0.5 if key[0] == "^" else 1.0) for key, number in count.items()}
        norm = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        return {key: weight / norm for key, weight in raw.items()}


def _features(text: str, language: str) -> list[str]:
    found = telling(text, language)
    return found + [f"^{each[:_HEAD]}" for each in found if len(each) >= _HEAD]


def _phrases(text: str, language: str) -> list[str]:
    """Return the runs of one to three words with weight in `text`, in lower case."""
    found: list[str] = []
    for piece in _PIECES.split(text):
        run: list[str] = []
        for word in [*words(piece or ""), ""]:
            if word and not weightless(word, language) and not word.isdigit() and len(word) > 2:
                run.append(word)
                continue
            found += [" ".join(run[start:end]) for start in range(len(run)) for end in range(start + 1, min(start + 3, len(run)) + 1)]
            run = []
    return found


def groups(keys: Sequence[str]) -> Mapping[str, list[int]]:
    """Return the places of each of `keys`."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        found[key].append(place)
    return found
