"""`debate deck try`: type an answer, see every candidate's score taken apart."""

from __future__ import annotations

from collections.abc import Iterator

from debate.commands.bench import deck_named
from debate.commands.context import Context, UsageError
from debate.core.clean import clean
from debate.core.deck import Deck, Statement
from debate.core.marking import Marker
from debate.core.marking.explain import Explanation, Reading
from debate.core.wording import N_
from debate.files.entries import likely
from debate.locale import Words
from debate.plain.show import judged, marked, wrapped

# What the marker weighs, in a lecturer's words.
FEATURES = {
    "similarity": N_("likeness to its texts"),
    "margin": N_("lead over the other rebuttals"),
    "over rival": N_("lead over everything that is no rebuttal of this"),
    "function": N_("build of the sentence"),
    "length": N_("length of the answer"),
}


def run(context: Context) -> int:
    """Explain one answer, or every line that is typed until the input ends."""
    deck = deck_named(context, context.asked.deck)
    statement = deck.by_id.get(context.asked.statement)
    if statement is None:
        guess = likely(context.asked.statement, deck.by_id)
        template = N_('the deck has no statement "{id}" {guess}')
        raise UsageError(template, id=context.asked.statement, guess=guess and f"({guess}?)")
    marker = Marker(deck)
    if context.asked.answer is not None:
        _explain(context, deck, statement, marker, context.asked.answer)
        return 0
    context.say(wrapped(statement.text))
    while line := _line(context):
        _explain(context, deck, statement, marker, line)
    return 0


def _line(context: Context) -> str:
    context.say()
    context.out.write(context.words("your answer (empty to stop): "))
    context.out.flush()
    return context.input.readline().strip()


def _explain(context: Context, deck: Deck, statement: Statement, marker: Marker, typed: str) -> None:
    answer = clean(typed)
    told = marker.explain(statement.id, answer)
    context.say(judged(deck, told.assessment, context.words))
    context.say(wrapped(marked(answer, told.assessment), "  "))
    for line in _overview(told, context.words):
        context.say(wrapped(line, "  "))
    for reading in told.readings:
        context.say()
        for line in _reading(reading, answer, context.words):
            context.say(line)
    for line in _rivals(told, context.words):
        context.say(wrapped(line))


def _overview(told: Explanation, _: Words) -> Iterator[str]:
    negated = ", ".join(word for word, sign in told.words if sign < 0)
    if told.forgiven:
        yield _("forgiven: {words}", words=", ".join(f"{typed} → {read}" for typed, read in told.forgiven))
    if negated:
        yield _("read as denied: {words}", words=negated)


def _reading(reading: Reading, answer: str, _: Words) -> Iterator[str]:
    yield f"{reading.score.id}  {reading.score.confidence:.3f}"
    yield wrapped(_("nearest ({share}): {text}", share=f"{reading.similarity:.2f}", text=reading.nearest), "    ", "  ")
    for found in reading.matched:
        words = " ".join(answer[start:end] for start, end in found.spans)
        yield wrapped(f"+ {found.idea}: {words} ({found.term}, {found.weight:.2f})", "      ", "    ")
    if reading.missing:
        yield wrapped(_("ideas not found: {ideas}", ideas=", ".join(reading.missing)), "      ", "    ")
    for name, pull in reading.drags:
        yield f"    - {_(FEATURES[name]) if name in FEATURES else name}: {pull:.2f}"


def _rivals(told: Explanation, _: Words) -> Iterator[str]:
    rivals = [score for score in told.assessment.scores if score.kind != "rebuttal"]
    if rivals:
        yield ""
        listed = ", ".join(f"{each.id} ({each.kind}) {each.confidence:.2f}" for each in rivals)
        yield _("it also resembles: {rivals}", rivals=listed)
