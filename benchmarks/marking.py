"""Marking against plain fuzzy scores: which rebuttal is named, what is accepted, and how fast.

For each deck and its marked answers, as it is and with its texts only, prints

- top-1: the share of labelled answers whose rebuttal is named first, by the marker and by
  the best of rapidfuzz's scorers on the same texts;
- balanced accuracy of accepting or refusing, the marker as it decides, each scorer at the
  threshold that suits it best on these very answers;
- with the texts only of the small English deck, the same, as information: there the marker
  names the right one about as often as the best scorer, no oftener;
- the median milliseconds an answer, and the ratio to `rapidfuzz.process.extract` over the
  same texts, timed in turn in one run.

    python benchmarks/marking.py
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rapidfuzz import fuzz, process

from debate.core.bench import CREDIT, Marked
from debate.core.deck import Deck, Point, Polarity
from debate.core.marking import Marker
from debate.files.deck_file import read_deck
from debate.files.marked import read_marked

ROOT = Path(__file__).parents[1]
SETS = {
    "vermarkting": [ROOT / "tests/answers/vermarkting.jsonl", ROOT.parent / "shared/answers/dev.jsonl"],
    "risk-scores": [ROOT / "tests/answers/risk-scores.jsonl"],
}
SCORERS = ("ratio", "partial_ratio", "token_sort_ratio", "token_set_ratio", "token_ratio", "WRatio", "QRatio")
SLOWEST = 5.0  # milliseconds, the median

Scorer = Callable[[str, str], float]


def bare(point: Point) -> Point:
    return replace(point, paraphrases=(), ideas=(), polarity=Polarity())


def texts_only(deck: Deck) -> Deck:
    """Return `deck` without paraphrases, ideas and polarity."""
    statements = tuple(
        replace(
            each,
            point=bare(each.point),
            rebuttals=tuple(replace(rebuttal, point=bare(rebuttal.point)) for rebuttal in each.rebuttals),
        )
        for each in deck.statements
    )
    return replace(deck, statements=statements)


def scores(deck: Deck, answers: list[Marked], scorer: Scorer) -> list[tuple[str, float]]:
    """Return for each answer the rebuttal that `scorer` likes best, and its score."""
    found = []
    for each in answers:
        rated = [(scorer(each.answer, rebuttal.text), rebuttal.id) for rebuttal in deck.by_id[each.prompt].rebuttals]
        best = max(rated)
        found.append((best[1], best[0]))
    return found


def top1(answers: list[Marked], named: list[str | None]) -> float:
    labelled = [(each.label, name) for each, name in zip(answers, named, strict=True) if each.label]
    return sum(label == name for label, name in labelled) / len(labelled)


def balanced(answers: list[Marked], accepted: list[bool]) -> float:
    good = [given for each, given in zip(answers, accepted, strict=True) if each.label]
    bad = [not given for each, given in zip(answers, accepted, strict=True) if not each.label]
    return (sum(good) / len(good) + sum(bad) / len(bad)) / 2


def best_threshold(answers: list[Marked], values: list[float]) -> float:
    return max(balanced(answers, [value >= least for value in values]) for least in sorted(set(values)))


def compare(name: str, deck: Deck, answers: list[Marked]) -> bool:
    """Print a line per marker; return whether ours is better than every scorer in both figures."""
    marker = Marker(deck)
    found = [marker.mark(each.prompt, each.answer) for each in answers]
    accepted = [each.verdict in CREDIT for each in found]
    ours = top1(answers, [each.rebuttal for each in found]), balanced(answers, accepted)
    print(f"{name}: {len(answers)} answers")
    print(f"  {'the marker':18} top-1 {ours[0]:.2f}  accepting {ours[1]:.2f}")
    better = True
    for scorer_name in SCORERS:
        rated = scores(deck, answers, getattr(fuzz, scorer_name))
        theirs = top1(answers, [each[0] for each in rated]), best_threshold(answers, [each[1] for each in rated])
        print(f"  {scorer_name:18} top-1 {theirs[0]:.2f}  accepting {theirs[1]:.2f}")
        better = better and ours[0] > theirs[0] and ours[1] > theirs[1]
    return better


def speed(name: str, deck: Deck, answers: list[Marked]) -> bool:
    """Print the medians and their ratio; return whether an answer takes less than `SLOWEST`."""
    marker = Marker(deck)
    texts = [text for each in deck.statements for text in (each.text, *each.point.paraphrases)]
    ours, theirs = [], []
    for each in answers:
        ours.append(timed(lambda each=each: marker.mark(each.prompt, each.answer)))
        theirs.append(timed(lambda each=each: process.extract(each.answer, texts, scorer=fuzz.WRatio, limit=3)))
    median = statistics.median(ours)
    ratio = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    of_extract = f"{ratio:.2f} of process.extract over {len(texts)} texts"
    print(f"{name}: {median:.2f} ms an answer (at most {SLOWEST}), {of_extract}")
    return median < SLOWEST


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def main() -> int:
    fine = True
    for name, paths in SETS.items():
        deck = read_deck(ROOT / "decks" / f"{name}.yaml").deck
        if deck is None:
            return 2
        answers = [answer for path in paths if path.exists() for answer in read_marked(path, deck)]
        fine &= compare(name, deck, answers)
        bare_is_better = compare(f"{name}, texts only", texts_only(deck), answers)
        fine &= bare_is_better or name == "risk-scores"
        fine &= speed(name, deck, answers)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
