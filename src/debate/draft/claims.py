"""Which sentences of a paragraph claim something or give a reason, and how they go together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debate.draft.claim_signs import QUANTITY, WEIGHTS
from debate.draft.references import is_reference
from debate.draft.sentences import sentences
from debate.draft.telling_signs import GENERAL, PAST, PLAN, POINTER, REGULAR_PAST, SOCIAL
from debate.draft.tongue import words

ENOUGH = 1.15  # signs that a sentence claims something
LITTLE = 0.15  # ... that the best of a paragraph without any such may still
LONG = 300  # characters: what is put together in one statement
LONGEST = 1000  # characters a statement may have at all
_QUESTION, _PLAN, _PAST, _PRESENT = 2.0, 1.5, 0.8, 0.5
_BACK = re.compile(
    r"^(?:en |maar |and |but |ook |want )?(?:deze|dit|dat|die|zij|ze|hij|het|zo|daar\w*|hier\w*|this|that|these|"
    r"those|they|it|he|she|"
    r"such|zulke|dezelfde|hun|their|its)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that can stand as a statement. `sure` tells whether its signs are more than a few."""

    text: str
    sure: bool


def signs(sentence: str) -> float:
    """Return how much in `sentence` shows that it claims or reasons; below 0 where it cannot be a statement.

    The sum of the weights of the kinds of signs in it, less for a question, for words about
    the text itself and for telling what happened, and a little for the present tense: a
    plain general sentence may be a claim too.
    """
    if sentence.count(" ") < 3:
        return -1.0
    text = sentence.replace("’", "'").strip()
    bare = re.sub(r"https?://\S+|www\.\S+|\S+@\S+", "", text)
    if (
        len(words(bare)) < 4
        or SOCIAL.match(text)
        or POINTER.match(text)
        or is_reference(text)
        or len(bare) < 0.5 * len(text)
    ):
        return -1.0
    found = sum(weight for pattern, weight in WEIGHTS.items() if pattern.search(bare))
    found -= _QUESTION if re.search(r"\?[’”\"»)\]]*$", text) else 0.0
    found -= _PLAN if PLAN.search(bare) else 0.0
    past = (PAST.search(bare) or REGULAR_PAST.search(bare)) and not GENERAL.search(bare) and not QUANTITY.search(bare)
    return found + (-_PAST if past else _PRESENT)


def claims(paragraph: str, wanted: bool = False) -> list[Claim]:
    """Return the statements that `paragraph` offers, in order; at least one where it is `wanted`.

    Sentences with signs enough are taken, with the one before them where they point back to
    it, and put together as long as that stays short; in a short paragraph, those with a few
    signs come along.
    """
    every = sentences(paragraph)
    scores = [signs(sentence) for sentence in every]
    taken = {place for place, score in enumerate(scores) if score >= ENOUGH}
    sure = bool(taken)
    if not taken and every:
        best = max(range(len(every)), key=lambda place: scores[place])
        taken = {best} if scores[best] >= (0.0 if wanted else LITTLE) else set()
    fair = {place for place, score in enumerate(scores) if score >= LITTLE}
    if taken and sum(len(every[place]) + 1 for place in fair) <= LONG:
        taken |= fair
    taken |= {place - 1 for place in taken if place and _points_back(every[place]) and scores[place - 1] >= 0}
    return [Claim(text, sure) for text in _grouped(every, sorted(taken))]


def _points_back(sentence: str) -> bool:
    return bool(_BACK.match(sentence))


def _grouped(every: Sequence[str], taken: Sequence[int]) -> Iterator[str]:
    text, last = "", -1
    for place in taken:
        joined = f"{text}{' ' if place == last + 1 else ' (…) '}{every[place]}" if text else every[place]
        if text and len(joined) > LONG:
            yield text
            joined = every[place]
        text, last = _shortened(joined), place
    if text:
        yield text


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rsplit(" ", 1)[0] + " …"
