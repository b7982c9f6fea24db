"""An answer laid beside everything the deck can say: how near it is to what, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from debate.core.deck import Deck, Statement
from debate.core.marking.claims import clauses_of
from debate.core.marking.features import STEM
from debate.core.marking.ideas import Found
from debate.core.marking.knowledge import Entry, Knowledge
from debate.core.marking.nearness import SHARED, Candidate, Nearness, average_texts
from debate.core.marking.polarity import Polarity, compare
from debate.core.marking.reading import Word
from debate.core.marking.stress import stressed_clauses
from debate.core.marking.weights import BARE, FEW_TEXTS, RICH, Weights

REBUTTAL, PROMPT, SAME_SIDE, ELSEWHERE, FLAWED = "rebuttal", "prompt", "same-side", "elsewhere", "flawed"
RIVALS = (PROMPT, SAME_SIDE, ELSEWHERE, FLAWED)


@dataclass(frozen=True)
class Evidence:
    """What was found of an answer.

    rebuttals: those of the card, by id. rivals: for each kind the candidates, best
    first. near: the similarity of every text of the rebuttals, words of the prompt
    damped. polarity: for each rebuttal, whether the answer goes with it. leaning: for those
    that the deck also denies, how much nearer its wording is to that. stress: the clauses
    that hold it; emphatic: whether a reversal is expected to. weights: those that such
    a card is judged by.
    """

    words: Sequence[Word]
    rebuttals: Mapping[str, Candidate]
    rivals: Mapping[str, Sequence[Candidate]]
    near: Mapping[str, Sequence[float]]
    found: Sequence[Found]
    polarity: Mapping[str, Polarity]
    leaning: Mapping[str, float]
    stress: frozenset[int]
    emphatic: bool
    weights: Weights

    @property
    def content(self) -> int:
        """The number of content words."""
        return sum(word.content for word in self.words)

    @property
    def rival(self) -> Candidate | None:
        """The rival that the answer is nearest to."""
        firsts = [rivals[0] for rivals in self.rivals.values() if rivals]
        return max(firsts, key=lambda rival: rival.score, default=None)

    @property
    def elsewhere(self) -> Candidate | None:
        """The rival that the answer is nearest to, but for the prompt, which who concedes repeats."""
        firsts = [rivals[0] for kind, rivals in self.rivals.items() if rivals and kind != PROMPT]
        return max(firsts, key=lambda rival: rival.score, default=None)

    def terms_of(self, point: str) -> list[Found]:
        """Return the terms of a point that were found complete."""
        return [found for found in self.found if found.term.point == point and found.complete]


def gather(knowledge: Knowledge, deck: Deck, statement: Statement, answer: str) -> Evidence:
    """Compare `answer` with every candidate of the card that shows `statement`."""
    words = knowledge.reader.read(answer)
    own = knowledge.own[statement.id]
    found = knowledge.terms.find(words)
    nearness = Nearness(knowledge, words, own, found)
    answers = [rebuttal.id for rebuttal in statement.rebuttals]
    weights = RICH if average_texts(knowledge.entries, answers) >= FEW_TEXTS else BARE
    stress = stressed_clauses(words, answer, knowledge.reader.language)
    return Evidence(
        words,
        {key: nearness.rebuttal(knowledge.entries[key], REBUTTAL, weights) for key in answers},
        _rivals(knowledge, deck, statement, nearness, weights),
        {key: nearness.texts(knowledge.entries[key]) for key in answers},
        found,
        _polarity(knowledge, words, answers, own),
        knowledge.wording.leanings(words, answers),
        stress,
        knowledge.reader.language.emphatic,
        weights,
    )


def _rivals(
    knowledge: Knowledge, deck: Deck, statement: Statement, nearness: Nearness, weights: Weights
) -> dict[str, list[Candidate]]:
    """Return for each kind of rival the strongest few, best first."""
    answers = {rebuttal.id for rebuttal in statement.rebuttals}
    rivals: dict[str, list[Entry]] = {kind: [] for kind in RIVALS}
    for key, entry in knowledge.entries.items():
        if key not in answers:
            rivals[_kind(deck, statement, entry)].append(entry)
    return {kind: nearness.rivals(several, kind, weights) for kind, several in rivals.items()}


def _kind(deck: Deck, statement: Statement, entry: Entry) -> str:
    if entry.flawed:
        return FLAWED
    if entry.id == statement.id:
        return PROMPT
    other = deck.by_id.get(entry.id)
    return SAME_SIDE if other is not None and other.side == statement.side else ELSEWHERE


def _polarity(
    knowledge: Knowledge, words: Sequence[Word], answers: Sequence[str], own: frozenset[str]
) -> dict[str, Polarity]:
    clauses = list(clauses_of(words).values())
    senses = {sense for clause in clauses for sense in clause.signs}
    keeps = {sense: SHARED if STEM + sense in own else 1.0 for sense in senses}
    weights = {sense: knowledge.idf.get(STEM + sense, knowledge.unseen) for sense in senses}
    return {key: compare(clauses, knowledge.claims[key], weights, keeps) for key in answers}
