"""What the marker sees, in words: wordings recognised, taken for another point, not seen; and one answer's verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from textual.content import Content

from debate.core.assessment import Assessment, Verdict
from debate.core.deck import Deck
from debate.core.feedback import VERDICTS, flaw_of, reason_message
from debate.core.work import Recognition
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.ink import GLYPHS, HEAD, INKS, QUIET
from debate.tui.texts import clipped, legend, marked, strength_words

SHOWN = 60  # characters of a point that is only named


def point_text(deck: Deck, answered: str, point: str) -> str:
    """Return the text of a statement, of a rebuttal of `answered`, or of a flawed move."""
    if point in deck.by_id:
        return deck.by_id[point].text
    rebuttal = deck.by_id[answered].rebuttal(point) if answered in deck.by_id else None
    move = deck.flawed_by_id.get(point)
    return rebuttal.text if rebuttal else move.text if move else point


def recognised(
    words: Words, deck: Deck, answered: str, found: Sequence[Recognition], about: str = ""
) -> Iterator[Block]:
    """Yield how wordings of what answers the statement `answered` are taken: first what goes wrong.

    Where all is `about` one point, it is not said of each wording that it means that.
    """
    _ = words
    wrong = [each for each in found if each.taken and not each.right]
    unseen = [each for each in found if not each.taken and not each.flawed]
    right = [each for each in found if each.right]
    kinds = (
        ("miss", "✗", "$miss", _("Taken for another point ({count})", count=len(wrong)), wrong),
        ("partial", "·", "$partly", _("Not seen ({count})", count=len(unseen)), unseen),
        ("hit", "✓", "$hit", _("Recognised ({count})", count=len(right)), right),
    )
    for kind, glyph, ink, title, members in kinds:
        if members:
            lines = [Content.styled(f"{glyph} {title}", f"{ink} bold")]
            lines += [line for each in members for line in _wording(_, deck, answered, each, about)]
            yield Block(kind, Content("\n").join(lines))


def _wording(words: Words, deck: Deck, answered: str, each: Recognition, about: str) -> Iterator[Content]:
    _ = words
    flawed = (f"   {_('a flawed move, rightly not credited')}", QUIET) if each.flawed and each.right else ("", QUIET)
    yield Content.assemble(f"“{each.text}”", flawed)
    text = point_text(deck, answered, each.meant)
    meant = _("a flawed move") if each.flawed else clipped(text, SHOWN)
    if not each.right and each.meant != about and each.text != text:
        yield Content.styled(f"   {_('meant as: {text}', text=meant)}", QUIET)
    if each.taken and not each.right:
        taken = clipped(point_text(deck, answered, each.taken), SHOWN)
        yield Content.styled(f"   {_('taken for: {text}', text=taken)}", QUIET)


def counted(words: Words, found: Iterable[Recognition]) -> Content:
    """Return in a line how many wordings are recognised, taken for another point, and not seen."""
    _, listed = words, list(found)
    if not listed:
        return Content.styled(_("Nothing to recognise yet: give the rebuttals paraphrases."), QUIET)
    right = sum(each.right for each in listed)
    wrong = sum(bool(each.taken) and not each.right for each in listed)
    return Content.assemble(
        (f"✓ {right} ", "$hit bold"),
        (_("recognised"), QUIET),
        (f"   ✗ {wrong} ", "$miss bold"),
        (_("taken for another point"), QUIET),
        (f"   · {len(listed) - right - wrong} ", "$partly bold"),
        (_("not seen"), QUIET),
    )


def verdict(words: Words, deck: Deck, answered: str, answer: str, found: Assessment) -> Iterator[Block]:
    """Yield the verdict on an answer, why, and the point that is credited, as a student would read it."""
    _ = words
    ink = INKS[found.verdict]
    head = Content.assemble((f"{GLYPHS[found.verdict]} {_(VERDICTS[found.verdict]).upper()}", f"bold {ink}"))
    if found.rebuttal:
        head = Content.assemble(head, (f"   {_('confidence {share} %', share=round(100 * found.confidence))}", QUIET))
    lines = [head, marked(answer, found.spans)]
    if found.spans:
        lines.append(Content.styled(_("Recognised: {ideas}", ideas=legend(found.spans)), QUIET))
    lines.append(Content.assemble(("→ ", ink), _.message(reason_message(found, flaw_of(deck, found)))))
    if found.missing:
        missing = found.missing.hint or found.missing.name.replace("-", " ")
        lines.append(Content.assemble(("→ ", ink), _("Still missing: {question}", question=missing)))
    yield Block(str(found.verdict), Content("\n").join(lines))
    rebuttal = deck.by_id[answered].rebuttal(found.rebuttal or "")
    if rebuttal:
        title = Content.assemble(
            (_("The nearest rebuttal"), HEAD), (f"  {strength_words(_, rebuttal.strength)}", QUIET)
        )
        kind = "made" if found.verdict in (Verdict.HIT, Verdict.PARTIAL) else "other"
        yield Block(kind, Content("\n").join([title, Content(rebuttal.text)]))
