"""`debate deck bench`: prove a deck's marking on answers that people marked."""

from __future__ import annotations

from pathlib import Path

from debate.commands.context import Context, UsageError, existing
from debate.commands.decks import fault_line
from debate.core import bench
from debate.core.assessment import Verdict
from debate.core.bench import Judged, Shares
from debate.core.deck import Deck
from debate.core.marking import Marker
from debate.core.shelf import find_deck
from debate.core.wording import N_
from debate.files.deck_file import read_deck
from debate.files.library import read_library
from debate.files.marked import MarkedError, judged_line, read_marked
from debate.locale import Words

WORST = 12


def run(context: Context) -> int:
    """Print the shares per kind and the worst cases; 1 where a floor or ceiling is broken."""
    deck = deck_named(context, context.asked.deck)
    try:
        answers = read_marked(existing(context.asked.marked), deck)
    except MarkedError as error:
        raise UsageError(N_("{text}"), text=error.message) from None
    if not answers:
        raise UsageError(N_("there is no answer in {path}"), path=context.asked.marked)
    judged = bench.judge(answers, Marker(deck).mark)
    if context.asked.jsonl:
        context.put(context.asked.jsonl, "".join(judged_line(each) + "\n" for each in judged))
    if context.asked.jsonl != "-":
        _report(context, judged)
    return _status(context, judged)


def deck_named(context: Context, name: str) -> Deck:
    """Return the deck at the path `name`, or with that id; UsageError says what is wrong."""
    return deck_and_path(context, name)[0]


def deck_and_path(context: Context, name: str) -> tuple[Deck, Path]:
    """Return the deck that `deck_named` gives, and the file it stands in."""
    path = Path(name)
    if path.is_file():
        found = read_deck(path)
        if found.deck is None:
            raise UsageError(N_("{text}"), text=fault_line(path, found.faults[0], context.words))
        return found.deck, path
    library = read_library(context.places())
    deck = find_deck(library, name)
    if deck is None:
        ids = ", ".join(each.deck.id for each in library if each.deck)
        raise UsageError(N_('there is no deck "{name}"; choose from: {decks}'), name=name, decks=ids)
    return deck, Path(next(each.path for each in library if each.deck is deck))


def _report(context: Context, judged: list[Judged]) -> None:
    _ = context.words
    heads = (_("kind"), _("answers"), _("credited"), _("unsure"), _("wrong"), _("top-1"), _("falsely accepted"))
    context.say(f"{heads[0]:14}{heads[1]:>11}{heads[2]:>12}{heads[3]:>12}{heads[4]:>10}{heads[5]:>8}   {heads[6]}")
    for shares in bench.by_kind(judged):
        context.say(_row(shares))
    worst = bench.worst(judged, WORST)
    if worst:
        context.say()
        context.say(_("The worst cases:"))
    for each in worst:
        for line in _case(each, _):
            context.say(line)


def _row(shares: Shares) -> str:
    if not shares.labelled:
        return f"{shares.kind:14}{shares.count:11}{'':12}{shares.unsure:12.2f}{'':18}   {shares.wrong:.2f}"
    figures = f"{shares.credited:12.2f}{shares.unsure:12.2f}{shares.wrong:10.2f}{shares.top1:8.2f}"
    return f"{shares.kind:14}{shares.count:11}{figures}"


def _case(judged: Judged, _: Words) -> list[str]:
    found, marked = judged.found, judged.marked
    expected = marked.label or _("none")
    got = found.rebuttal if found.verdict is not Verdict.MISS else _("miss")
    ideas = ", ".join(dict.fromkeys(f"{span.idea}: {marked.answer[span.start : span.end]}" for span in found.spans))
    lines = [
        f"- {marked.prompt} [{marked.kind}] {marked.answer}",
        "  "
        + _(
            "expected {expected}, got {got} ({confidence})",
            expected=expected,
            got=got,
            confidence=f"{found.confidence:.2f}",
        ),
    ]
    return [*lines, "  " + _("because of: {ideas}", ideas=ideas)] if ideas else lines


def _status(context: Context, judged: list[Judged]) -> int:
    """Return 1, and say why, where a floor or a ceiling that was asked for is broken."""
    _, asked = context.words, context.asked
    labelled, refused = bench.total(judged, labelled=True), bench.total(judged, labelled=False)
    status = 0
    if asked.min_credited is not None and (labelled is None or labelled.credited < asked.min_credited):
        share = f"{labelled.credited:.3f}" if labelled else "-"
        context.say(_("credited {share}, below {floor}", share=share, floor=asked.min_credited))
        status = 1
    if asked.max_false is not None and refused is not None and refused.wrong > asked.max_false:
        context.say(
            _("falsely accepted {share}, above {ceiling}", share=f"{refused.wrong:.3f}", ceiling=asked.max_false)
        )
        status = 1
    return status
