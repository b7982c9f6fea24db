"""Marked answers run through a deck: what share was judged as a person judged it.

An answer with a label is credited when the rebuttal named is the label and the verdict
is hit or partial; it is wrong when another rebuttal is credited. An answer without a
label must be refused: crediting it is a false accept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from debate.core.assessment import Assessment, Verdict

CREDIT = (Verdict.HIT, Verdict.PARTIAL)


@dataclass(frozen=True, slots=True)
class Marked:
    """An answer that a person marked: the id of the rebuttal it makes, or None for none."""

    prompt: str
    answer: str
    label: str | None
    kind: str
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judged:
    """A marked answer, and what the marker says of it."""

    marked: Marked
    found: Assessment

    @property
    def credited(self) -> bool:
        return self.found.verdict in CREDIT

    @property
    def right(self) -> bool:
        return self.marked.label is not None and self.found.rebuttal == self.marked.label

    @property
    def wrong(self) -> bool:
        """Whether a rebuttal was credited that the answer does not make."""
        return self.credited and not self.right

    @property
    def lost(self) -> bool:
        """Whether a good answer was called a miss."""
        return self.marked.label is not None and self.found.verdict is Verdict.MISS


@dataclass(frozen=True, slots=True)
class Shares:
    """One kind of answers, as shares of `count` in [0, 1].

    `wrong` is the share credited with a rebuttal that was not made; for answers that
    must be refused (`labelled` False) that is the share falsely accepted.
    """

    kind: str
    count: int
    labelled: bool
    credited: float
    unsure: float
    wrong: float
    top1: float


def judge(answers: Iterable[Marked], mark: Callable[[str, str], Assessment]) -> list[Judged]:
    """Return the marker's verdict on each answer, in the same order."""
    return [Judged(each, mark(each.prompt, each.answer)) for each in answers]


def by_kind(judged: Iterable[Judged]) -> list[Shares]:
    """Return the shares per kind, answers with a label first, each group by name."""
    groups: dict[tuple[bool, str], list[Judged]] = defaultdict(list)
    for each in judged:
        groups[each.marked.label is None, each.marked.kind].append(each)
    return [_shares(kind, not refused, group) for (refused, kind), group in sorted(groups.items())]


def total(judged: Iterable[Judged], *, labelled: bool) -> Shares | None:
    """Return the shares over all answers with (or without) a label; None where there are none."""
    group = [each for each in judged if (each.marked.label is not None) == labelled]
    return _shares("all" if labelled else "refused", labelled, group) if group else None


def worst(judged: Iterable[Judged], count: int) -> list[Judged]:
    """Return the `count` gravest errors: wrongly credited by confidence, then good answers lost."""
    errors = [each for each in judged if each.wrong or each.lost]
    return sorted(errors, key=lambda each: (not each.wrong, -each.found.confidence))[:count]


def _shares(kind: str, labelled: bool, group: list[Judged]) -> Shares:
    count = len(group)
    return Shares(
        kind=kind,
        count=count,
        labelled=labelled,
        credited=sum(each.credited and each.right for each in group) / count,
        unsure=sum(each.found.verdict is Verdict.UNSURE for each in group) / count,
        wrong=sum(each.wrong for each in group) / count,
        top1=sum(each.right for each in group) / count,
    )
