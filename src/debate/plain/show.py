"""What a plain game prints: lines of text, no wider than a terminal of 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from debate.core import cite
from debate.core.assessment import Assessment, Verdict
from debate.core.deck import Deck, Point, Rebuttal
from debate.core.feedback import FLAW_NAMES, STRENGTHS, VERDICTS, Explained, explain, flaw_of, reason_message, said_by
from debate.core.item import Form, Item, Kind, Option
from debate.core.round import Marking, Outcome, Round
from debate.core.score import Points
from debate.locale import Words

WIDTH = 78
GLYPHS = {Verdict.HIT: "[+]", Verdict.PARTIAL: "[~]", Verdict.UNSURE: "[?]", Verdict.MISS: "[-]"}


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """Return `text` in lines of at most `WIDTH`, `indent` before each, `first` before the first."""
    start = indent if first is None else first
    return textwrap.fill(text, WIDTH, initial_indent=start, subsequent_indent=indent, break_on_hyphens=False)


def card(deck: Deck, state: Round, item: Item, _: Words) -> Iterator[str]:
    """Yield the lines that put an item on the table."""
    yield ""
    yield _("--- {n} of {total} --- score {score} ---", n=state.number, total=state.length, score=state.score)
    yield wrapped(_("{side} ({speaker}):", side=deck.sides[item.statement.side], speaker=_speakers(deck, item, _)))
    yield ""
    yield wrapped(f"“{item.statement.text}”", "  ")
    yield ""
    if item.form is Form.TYPE:
        yield wrapped(_("Type the strongest answer you can give, in one or two sentences."))
        yield wrapped(_("(h hint, s skip, u undo, q leave, ? help)"))
        return
    if item.reply:
        yield _("Someone answers:")
        yield wrapped(f"“{item.reply.text}”", "  ")
        yield _("Is that a sound answer, or what is wrong with it?")
    else:
        yield _("What is the strongest answer?")
    for place, option in enumerate(item.options, 1):
        yield wrapped(option_text(option, _), "     ", f"  {place}. ")
    if item.reply:
        yield wrapped(_("Type a number. (f what these flaws are, s skip, u undo, q leave, ? help)"))
        return
    yield wrapped(_("Type a number. (h hint, s skip, u undo, q leave, ? help)"))


def option_text(option: Option, _: Words) -> str:
    """Return the words of an option; in a spot item, the name of a verdict."""
    if option.kind is Kind.SOUND:
        return _("It is sound.")
    return _(FLAW_NAMES[option.flaw]) if option.kind is Kind.FLAW else option.text


def _speakers(deck: Deck, item: Item, _: Words) -> str:
    names = [_.message(cite.speaker(citation)) for citation in said_by(deck, item.statement.point)]
    return "; ".join(dict.fromkeys(names)) or deck.title


def second_try(text: str, found: Assessment, _: Words) -> Iterator[str]:
    """Yield what is said of a first try that was half right."""
    yield ""
    yield _("Partly there. Recognised in your answer:")
    yield wrapped(marked(text, found), "  ")
    if found.missing and found.missing.hint:
        yield wrapped(_("Think of this: {hint}", hint=found.missing.hint))
    yield wrapped(_("Try once more, in full, or press Enter to keep this answer."))


def doubt(marking: Marking, _: Words) -> Iterator[str]:
    """Yield the question put to a student whose answer the marker is unsure of."""
    yield ""
    yield wrapped(_("Your answer could not be told for sure. Which of these did you mean?"))
    for place, point_id in enumerate(marking.nearest, 1):
        rebuttal = marking.asking.item.statement.rebuttal(point_id)
        if rebuttal:
            yield wrapped(rebuttal.text, "     ", f"  {place}. ")
    yield wrapped(_("Type its number, or 0 for none of them."))


def marked(text: str, found: Assessment) -> str:
    """Return a typed answer with the words that were recognised between [brackets]."""
    out, at = "", 0
    for span in found.spans:
        out += text[at : span.start] + "[" + text[span.start : span.end] + "]"
        at = span.end
    return out + text[at:]


def feedback(deck: Deck, outcome: Outcome, _: Words) -> Iterator[str]:
    """Yield everything that is said of an answer."""
    told = explain(deck, outcome)
    yield ""
    yield f"{GLYPHS[told.verdict]} {_(VERDICTS[told.verdict]).upper()}   {points_line(outcome.points, _)}"
    if outcome.assessment and outcome.review.text and outcome.assessment.spans:
        yield wrapped(marked(outcome.review.text, outcome.assessment), "  ")
    if told.reason:
        yield wrapped(_.message(told.reason))
    if told.flaw_why:
        yield wrapped(told.flaw_why, "  ")
    if told.missing:
        yield wrapped(_("What was missing: {hint}", hint=told.missing))
    yield from _rebuttals(deck, told, _)
    yield from _rest(outcome, told, _)


def _rebuttals(deck: Deck, told: Explained, _: Words) -> Iterator[str]:
    if told.made:
        yield _("Your point ({strength}):", strength=_(STRENGTHS[told.made.strength]))
        yield from _rebuttal(deck, told.made, _)
    if told.reply and not told.flaw:
        yield _("Why it holds:")
        yield from _rebuttal(deck, told.model, _)
    elif told.made is not told.model:
        yield _("The strongest answer:")
        yield from _rebuttal(deck, told.model, _)


def _rebuttal(deck: Deck, rebuttal: Rebuttal, _: Words) -> Iterator[str]:
    yield wrapped(f"“{rebuttal.text}”", "  ")
    if rebuttal.why:
        yield wrapped(_("Why: {why}", why=rebuttal.why), "  ")
    yield from sources(deck, rebuttal.point, _)


def sources(deck: Deck, point: Point, _: Words) -> Iterator[str]:
    """Yield a line for each place that `point` comes from."""
    for citation in said_by(deck, point):
        named = {"speaker": cite.speaker(citation), "work": cite.work(citation)}
        yield wrapped(_("Source: {speaker}, {work}", **named), "  ")


def _rest(outcome: Outcome, told: Explained, _: Words) -> Iterator[str]:
    shown = (told.made, told.model)
    ids = {rebuttal.id for rebuttal in shown if rebuttal} | {outcome.review.choice}
    rest = [option for option in outcome.item.options if option.id not in ids and not told.reply]
    if rest:
        yield _("The other options:")
    for option in rest:
        yield wrapped(option_verdict(option, _), "     ", f"  {outcome.item.options.index(option) + 1}. ")


def option_verdict(option: Option, _: Words) -> str:
    """Return what is said of an option that was not chosen."""
    if option.strength:
        return f"{_(STRENGTHS[option.strength])}. {option.why}"
    if option.flaw:
        return f"{_(FLAW_NAMES[option.flaw])}. {option.why}"
    return _("A point of that side, but no answer to this argument.")


def points_line(points: Points, _: Words) -> str:
    """Return the points of an answer with the parts they are made of."""
    parts = (
        (points.own_words, _("own words")),
        (points.halved, _("half")),
        (points.hints, _("hints")),
        (points.tries, _("second try")),
        (points.streak, _("streak")),
    )
    shown = [f"{value:+d} {name}" for value, name in parts if value]
    total = _.plural("{count} point", "{count} points", points.total)
    return f"{total} ({points.base} {' '.join(shown)})" if shown else total


def summary(state: Round, _: Words) -> Iterator[str]:
    """Yield the table at the end: every item with its verdict and points."""
    yield ""
    yield _("--- The end: {score} points ---", score=state.score)
    for number, outcome in enumerate(state.outcomes, 1):
        verdict = f"{GLYPHS[outcome.review.verdict]} {_(VERDICTS[outcome.review.verdict])}"
        text = textwrap.shorten(outcome.item.statement.text, 44, placeholder="...")
        yield f"{number:3}. {verdict:<14} {points_line(outcome.points, _):<10}  {text}"


def hint(text: str, _: Words) -> str:
    return wrapped(_("Hint: {hint}", hint=text))


def judged(deck: Deck, found: Assessment, _: Words) -> str:
    """Return the verdict and reason of an assessment in one line."""
    reason = _.message(reason_message(found, flaw_of(deck, found)))
    return f"{GLYPHS[found.verdict]} {_(VERDICTS[found.verdict])}: {reason}"
