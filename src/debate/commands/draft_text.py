"""A draft as the text of a deck: what was proposed, and at every place what a person must decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from debate.core.deck import Source
from debate.draft.naming import slug
from debate.draft.proposal import GUESSES
from debate.draft.proposed import Guess, Proposal, Proposed
from debate.draft.values import Article, Comment
from debate.files.new_deck import DeckText, flow, safe, scalar
from debate.locale import Words

SHOWN = 110  # characters of a guessed answer
FITS = 190  # characters of a statement that fit every screen


@dataclass(frozen=True, slots=True)
class Choices:
    """What is known of the deck as a whole; `sure` tells whether a person chose the sides."""

    title: str
    id: str
    language: str
    sides: Mapping[str, str]
    sure: bool
    files: Sequence[str]


def worded(proposal: Proposal, choices: Choices, _: Words) -> str:
    """Return the YAML of the draft, its comments in the language of `_`."""
    text = DeckText()
    _head(text, proposal, choices, _)
    text.line("sources:")
    for (source, article), name in zip(proposal.sources, choices.files, strict=True):
        _source(text, source, article, name, _)
    text.gap()
    text.line("statements:")
    for (source, article), name in zip(proposal.sources, choices.files, strict=True):
        _statements(text, proposal, source, article, _)
        _left_out(text, proposal, source, name, _)
    return str(text)


def _head(text: DeckText, proposal: Proposal, choices: Choices, _: Words) -> None:
    text.note(
        _(
            "A draft of a deck, made by a program from: {files}. No person has checked it.",
            files=", ".join(choices.files),
        )
    )
    text.note(
        _('"guess" stands beside what was guessed, CHOOSE where you must decide. Nothing here is sure but the words.')
    )
    text.note(
        _("The texts are the article's words, for your eyes: put them into words of your own before students see them.")
    )
    text.note(_("When all is decided: take out the line with draft, and run: debate deck check FILE"))
    if not any(each.guesses for each in proposal.statements):
        text.note(
            _("Only one side speaks here, so no statement has an answer yet: write rebuttals, and it can be played.")
        )
    text.line("debate: 1")
    text.line(f"id: {choices.id}", _("progress hangs on it: never change it once students have played"))
    text.line(f"title: {scalar(choices.title)}", _("CHOOSE: the title that students see"))
    text.line(f"language: {scalar(choices.language)}", _("guess"))
    text.line("draft: true")
    text.line("sides:", "" if choices.sure else _("CHOOSE: keys and names; which article is on which side is a guess"))
    for key, name in choices.sides.items():
        text.line(f"  {scalar(key)}: {scalar(name)}", _("CHOOSE: the name of this side"))


def _source(text: DeckText, source: Source, article: Article, name: str, _: Words) -> None:
    text.line(f"  {source.key}:")
    text.line(f"    title: {scalar(source.title)}", _("guess"))
    if source.authors:
        text.line(f"    authors: {flow(source.authors)}", _("guess"))
    if source.year:
        text.line(f"    year: {source.year}", _("guess"))
    if source.kind:
        text.line(f"    kind: {scalar(source.kind)}", _("guess"))
    text.line(f"    blocks: {source.blocks}", _("to see them: debate deck draft --blocks {file}", file=name))
    if article.comments:
        text.line("    comments:")
        for comment in article.comments:
            text.line(f"      {comment.label}: {flow(comment.blocks)}", comment.speaker)


def _statements(text: DeckText, proposal: Proposal, source: Source, article: Article, _: Words) -> None:
    comments = {comment.label: comment for comment in article.comments}
    for label, statements in groupby(proposal.of(source.key), key=lambda each: each.comment):
        text.gap()
        if label:
            _comment(text, comments.pop(label), _)
        else:
            text.note(_("==== {title}", title=source.title))
        for each in statements:
            _statement(text, each, _)
    for comment in comments.values():
        text.gap()
        _comment(text, comment, _)
        text.note(_("No claim was seen in it. CHOOSE: is there one?"))


def _comment(text: DeckText, comment: Comment, _: Words) -> None:
    blocks = ", ".join(map(str, comment.blocks))
    text.note(
        _(
            "==== Comment {label} by {speaker} (blocks {blocks}), whole:",
            label=comment.label,
            speaker=comment.speaker or "?",
            blocks=blocks,
        )
    )
    for _block, paragraph in comment.paragraphs:
        text.whole(paragraph)


def _statement(text: DeckText, each: Proposed, _: Words) -> None:
    text.line(f"- id: {each.id}")
    text.line(f"  side: {scalar(each.side)}", _side_note(each, _))
    text.line(f"  text: {scalar(each.text)}", _text_note(each, _))
    text.line(f"  source: {{{each.source}: {flow(each.blocks)}}}")
    if each.terms:
        text.line(
            "  ideas:", _("guess: its most telling words. CHOOSE what an answer must contain; add synonyms and a hint")
        )
        names: set[str] = set()
        for term in each.terms:
            name = slug(term)
            if name and name not in names:
                names.add(name)
                text.line(f"  - {{name: {scalar(name)}, terms: {flow([term])}}}")
    _answers(text, each.guesses, _)


def _side_note(each: Proposed, _: Words) -> str:
    if not each.comment:
        return ""
    if each.doubts:
        return _("CHOOSE: a reader's comment; guess: it disagrees with the article")
    return _("CHOOSE: a reader's comment; guess: on the side of the article")


def _text_note(each: Proposed, _: Words) -> str:
    length = len(safe(each.text))
    note = _("CHOOSE: your own words") if each.sure else _("CHOOSE: keep it? few signs of a claim; then your own words")
    if length <= FITS:
        return note
    return f"{note}; " + _("{length} characters, at most {fits} fit every screen", length=length, fits=FITS)


def _answers(text: DeckText, guesses: Sequence[Guess], _: Words) -> None:
    """Write the best guesses as rebuttals, so that the draft can be played, and the rest as comments."""
    if guesses:
        text.line(
            "  rebuttals:",
            _("guess: on the same subject. CHOOSE which answer this, their strength (1-3), and write why"),
        )
    for number, guess in enumerate(guesses, 1):
        shown = safe(guess.text)
        shown = shown if len(shown) <= SHOWN else shown[: SHOWN - 1].rsplit(" ", 1)[0] + "…"
        text.whole(
            _(
                "guess {number}: {id}, likeness {likeness}: {text}",
                number=number,
                id=guess.id,
                likeness=f"{guess.likeness:.2f}",
                text=shown,
            ),
            2,
        )
        if number <= GUESSES:
            text.line(f"  - by: {guess.id}")
            text.line("    strength: 1", _("guess"))


def _left_out(text: DeckText, proposal: Proposal, source: Source, name: str, _: Words) -> None:
    """Say of which blocks nothing was proposed, so that a person can look."""
    left = [(block, words) for key, block, words in proposal.left_out if key == source.key]
    if left:
        text.gap()
        text.note(_("Left out of {file}, as no claim was seen in it. CHOOSE: is there one?", file=name))
        for block, words in left:
            text.whole(_("block {block}: {text}", block=block, text=safe(words)[:SHOWN]))
