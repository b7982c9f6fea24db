"""`debate deck new`: a small deck that explains itself."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from debate.commands.context import Context, UsageError
from debate.commands.keys import language_given, side_given
from debate.core.wording import N_
from debate.draft.naming import slug
from debate.files.deck_file import parse_deck
from debate.files.new_deck import DeckText, NotWrittenError, flow, scalar, write_new
from debate.locale import Words


def run(context: Context) -> int:
    """Ask what was not given, write the deck, and say how to go on."""
    _ = context.words
    title = context.asked.title or _answer(context, _("The title that students see:"))
    language = language_given(
        context.asked.language or _answer(context, _("The language of the deck (nl, en, ...):"), _.language)
    )
    sides = _sides(context)
    texts = {key: _example(context, name) for key, name in sides.items()}
    text = _worded(title, language, sides, texts, _)
    faults = parse_deck(Path("new.yaml"), text.encode()).faults
    if faults:
        raise UsageError(N_("the deck cannot be made: {reason}"), reason=faults[0].message)
    if context.asked.out == "-":
        context.out.write(text)
        return 0
    target = _target(context, title)
    try:
        write_new(target, text, context.asked.force)
    except NotWrittenError as error:
        raise UsageError(error.message.template, **error.message.values) from None
    context.say(_("{path} is there: a deck of two statements that plays already", path=target))
    context.say(_("Go on with it: debate deck edit {path}", path=target))
    return 0


def _target(context: Context, title: str) -> Path:
    """Return the file to write: where it was asked for, else in the user's folder of decks."""
    if context.asked.out:
        return Path(context.asked.out).expanduser()
    folder = context.folders.decks
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(N_("{path} cannot be written: {reason}"), path=folder, reason=error.strerror) from None
    return folder / f"{slug(title, 60) or 'deck'}.yaml"


def _answer(context: Context, question: str, default: str = "") -> str:
    """Return what is typed, or the default for an empty line; UsageError at the end of the input."""
    while True:
        line = _line(context, f"{question} {f'[{default}] ' if default else ''}")
        if not line:
            context.say()
            raise UsageError(N_("not answered: {question} (see: debate deck new --help)"), question=question)
        if line.strip() or default:
            return line.strip() or default


def _sides(context: Context) -> dict[str, str]:
    """Return the keys and names of the two sides; UsageError for any other number."""
    _, given = context.words, context.asked.side
    if given is None:
        given = [_answer(context, _("The name of the first side (such as: Voor gratis bussen):"))]
        given.append(_answer(context, _("The name of the second side:")))
    named = dict(side_given(each) for each in given)
    if len(named) != 2 or len(given) != 2:
        raise UsageError(N_("a deck has two sides, not {count}: {sides}"), count=len(named), sides=", ".join(named))
    return {key: name or key.capitalize() for key, name in named.items()}


def _example(context: Context, name: str) -> str:
    """Return a first statement of a side; asked for only where nothing else was given either."""
    if context.asked.title and context.asked.side:
        return ""
    question = context.words('A first statement of "{side}" (Enter: an example):', side=name)
    return _line(context, question + " ").strip()


def _line(context: Context, prompt: str) -> str:
    """Ask on the screen, but beside a deck that is printed there; return the line with its end."""
    stream = sys.stderr if context.asked.out == "-" else context.out
    stream.write(prompt)
    stream.flush()
    return context.input.readline()


def _worded(title: str, language: str, sides: Mapping[str, str], texts: Mapping[str, str], _: Words) -> str:
    """Return the YAML: its comments in the words of `_`, its examples in the language of the deck."""
    text, words = DeckText(), Words(language)
    text.note(_("A deck is one file like this. Lines from # are for you; the game does not read them."))
    text.note(_("See what is wrong with it: debate deck check FILE. Every field is explained in docs/deck-format.md"))
    text.line("debate: 1", _("the version of the format"))
    text.line(f"id: {slug(title, 60) or 'deck'}", _("progress hangs on it: never change it once students have played"))
    text.line(f"title: {scalar(title)}")
    text.line(f"language: {scalar(language)}")
    text.line("sides:", _("two: a key, used below, and the name that students see"))
    for key, name in sides.items():
        text.line(f"  {scalar(key)}: {scalar(name)}")
    text.line("sources:", _("where arguments come from; take this out if you need none"))
    text.line(
        f"  example: {{title: {scalar(words('An example of a source'))}, blocks: 3}}",
        _("blocks: how many paragraphs it has"),
    )
    text.gap()
    text.line("statements:")
    (one, one_name), (other, other_name) = sides.items()
    first = texts[one] or words(
        'Example: an argument of "{side}", with its ground, in one or two sentences.', side=one_name
    )
    second = texts[other] or words('Example: an argument of "{side}" that answers the other one.', side=other_name)
    _first(text, one, other, first, words, _)
    _second(text, one, other, second, words, _)
    return str(text)


def _first(text: DeckText, one: str, other: str, said: str, words: Words, _: Words) -> None:
    text.line(f"- id: {_id(one)}", _("ids never change either; letters, digits, hyphens"))
    text.line(f"  side: {scalar(one)}", _("whose case it serves"))
    text.line(f"  text: {scalar(said)}", _("up to 190 characters fit every screen"))
    text.line("  source: {example: [1, 2]}", _("a source from above, and the numbers of its paragraphs"))
    text.line("  paraphrases:", _("the same in other words; the more, the better typed answers are recognised"))
    text.line(f"  - {scalar(words('The same example as a student would say it.'))}")
    text.line("  ideas:", _("what an answer must contain to have made this point"))
    text.line(f"  - name: {_word(words('ground'))}")
    text.line(f"    terms: {flow([words('ground'), words('because of')])}", _("words that show it"))
    text.line("    must: true", _("without it the point is not made"))
    text.line(f"    hint: {scalar(words('Why would that be so?'))}", _("a question to a student who left it out"))
    text.line("  rebuttals:", _("what answers this statement"))
    text.line(f"  - by: {_id(other)}", _("a statement of the other side answers it"))
    text.line("    strength: 3", _("3 the strongest there is, 2 valid but partial, 1 easily answered"))
    text.line(f"    why: {scalar(words('Say here why this answer is that strong.'))}")
    text.line(f"  - text: {scalar(words('Example: a weaker answer, only used here.'))}")
    text.line("    strength: 1")
    text.line(f"    why: {scalar(words('It leaves the ground of the argument standing.'))}")
    text.line("  flawed:", _("bad answers, to learn to see through; docs/deck-format.md lists the flaws"))
    text.line(f"  - text: {scalar(words('Example: whoever says this only thinks of himself.'))}")
    text.line("    flaw: ad-hominem")
    text.line(f"    why: {scalar(words('It is about the speaker, not about the argument.'))}")
    text.gap()


def _second(text: DeckText, one: str, other: str, said: str, words: Words, _: Words) -> None:
    text.line(f"- id: {_id(other)}")
    text.line(f"  side: {scalar(other)}")
    text.line(f"  text: {scalar(said)}")
    text.line("  rebuttals:")
    text.line(f"  - by: {_id(one)}")
    text.line("    strength: 3")
    text.line(f"    why: {scalar(words('Say here why this answer is that strong.'))}")
    text.gap()
    text.note(_("Copy the lines of a statement for the next one, with an id of its own."))


def _id(side: str) -> str:
    return f"{side}-1"


def _word(text: str) -> str:
    return scalar(slug(text) or "idea")
