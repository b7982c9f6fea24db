"""The words of a report, the same on the screen, in the cells and on the page."""

from __future__ import annotations

from debate.core.assessment import Reason, Verdict
from debate.core.clean import clean
from debate.core.deck import Deck
from debate.core.feedback import FLAW_NAMES, VERDICTS
from debate.core.item import SOUND, Form
from debate.core.report import Note, Report, StudentFigures, Taken
from debate.core.wording import N_
from debate.locale import Words

FORMS = {Form.CHOOSE: N_("choose"), Form.TYPE: N_("type"), Form.SPOT: N_("spot the flaw")}

NOTES = {
    Note.TOO_FEW: N_("too few answers"),
    Note.BACKWARD: N_("look at the key"),
    Note.HARD: N_("hard"),
    Note.EASY: N_("easy"),
}

_REASONS = {
    Reason.ECHO: N_("repeats the argument"),
    Reason.SAME_SIDE: N_("supports the argument"),
    Reason.REVERSED: N_("claims the opposite of a rebuttal"),
    Reason.FLAWED: N_("a flawed move"),
    Reason.MISPLACED: N_("answers another argument"),
    Reason.NO_CLAIM: N_("key words without a reason"),
    Reason.UNKNOWN: N_("not recognised"),
    Reason.UNCERTAIN: N_("none of the rebuttals, by the student's own marking"),
    Reason.EMPTY: N_("nothing to judge"),
    Reason.REPEATED: N_("said before"),
}

GLYPHS = {Verdict.HIT: "✓", Verdict.PARTIAL: "◐", Verdict.UNSURE: "?", Verdict.MISS: "✗"}


def number(value: float | None, words: Words, places: int = 2) -> str:
    """Return `value` with the decimal sign of the language; a dash for None."""
    if value is None:
        return "–"
    shown = f"{value:.{places}f}"
    shown = shown.removeprefix("-") if float(shown) == 0 else shown
    return shown.replace(".", ",") if words.language == "nl" else shown


def form_name(form: Form, words: Words) -> str:
    return words(FORMS[form])


def flaw_name(flaw: str, words: Words) -> str:
    """Return the name of a flaw; a key that is not known, as it is."""
    return words(FLAW_NAMES[flaw]) if flaw in FLAW_NAMES else clean(flaw)


def notes(found: tuple[Note, ...], words: Words) -> str:
    return ", ".join(words(NOTES[note]) for note in found)


def statement_text(deck: Deck, statement: str) -> str:
    return deck.by_id[statement].text


def verdict(taken: Taken, words: Words) -> str:
    """Return a glyph and a word for what an answer was worth."""
    name = words("skipped") if taken.skipped else words(VERDICTS[taken.verdict])
    return f"{GLYPHS[taken.verdict]} {name}"


def answered(taken: Taken, words: Words) -> str:
    """Return what was answered, in one line: the text of the option, rebuttal or reply, and what it is.

    Empty where it was skipped: then there is nothing to add to the verdict.
    """
    _ = words
    if taken.skipped:
        return ""
    if taken.said:
        said = _("sound") if taken.said == SOUND else flaw_name(taken.said, words)
        really = flaw_name(taken.flaw, words) if taken.flaw else _("sound")
        return _("said: {said}; it is: {really}. {text}", said=said, really=really, text=_text(taken, words))
    if taken.reason:
        return _(_REASONS[Reason(taken.reason)]) if taken.reason in set(Reason) else clean(taken.reason)
    if taken.flaw:
        return f"[{flaw_name(taken.flaw, words)}] {_text(taken, words)}"
    if taken.misplaced:
        return f"[{_('answers another argument')}] {_text(taken, words)}"
    return _text(taken, words)


def student_name(student: StudentFigures, words: Words) -> str:
    return clean(student.name) or words("student {number}", number=student.number)


def left_out(report: Report, words: Words) -> list[str]:
    """Return a line for each kind of answer that is in no figure per item, or should be looked at with care."""
    _ = words
    lines = []
    if report.in_duels:
        duels = _.plural("{count} answer in a duel", "{count} answers in duels", report.in_duels)
        lines.append(_("{what}: counted, but in no figure per item", what=duels))
    if report.dropped:
        dropped = _.plural("{count} answer", "{count} answers", report.dropped)
        lines.append(_("{what} to arguments that the deck no longer holds: left out", what=dropped))
    if report.other_version:
        other = _.plural("{count} answer", "{count} answers", report.other_version)
        lines.append(_("{what} to another version of the deck: its texts may have differed", what=other))
    return lines


def _text(taken: Taken, words: Words) -> str:
    return clean(taken.text) or words("{id} (no longer in the deck)", id=clean(taken.id))
