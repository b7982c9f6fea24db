"""How much two texts look alike at a glance, whatever they mean."""

from __future__ import annotations

from collections import Counter


class Likeness:
    """Likeness with one text, in [0, 1]: the mean of what two kinds of reader go by.

    One sees shared words (as a share of the shorter text's), the other the look of the
    whole (cosine of character trigrams).
    """

    def __init__(self, text: str) -> None:
        self._words, self._grams = _words(text), _trigrams(text)
        self._known: dict[str, float] = {}

    def __call__(self, text: str) -> float:
        if text not in self._known:
            words = _words(text)
            shared = len(words & self._words) / max(1, min(len(words), len(self._words)))
            self._known[text] = (shared + _cosine(self._grams, _trigrams(text))) / 2
        return self._known[text]


def _words(text: str) -> set[str]:
    return set("".join(char if char.isalnum() else " " for char in text.casefold()).split())


def _trigrams(text: str) -> Counter[str]:
    folded = f" {text.casefold()} "
    return Counter(folded[i : i + 3] for i in range(len(folded) - 2))


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[gram] for gram, count in one.items())
    norm = sum(count * count for count in one.values()) * sum(count * count for count in other.values())
    return float(shared / norm**0.5) if norm else 0.0
