"""What is told after an answer, as blocks in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from debate.core.assessment import Assessment, Reason, Verdict
from debate.core.deck import Deck, Rebuttal
from debate.core.feedback import FLAW_NAMES, Explained, explain, said_by
from debate.core.item import Form, Kind, Option
from debate.core.round import Outcome
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.duelling import conceded
from debate.tui.ink import GLYPHS, HEAD, INKS, QUIET, glyph, ink
from debate.tui.spotted import spotted
from debate.tui.texts import cited, legend, marked, points_parts, strength_words, total, verdict_word


class Explanation:
    """The blocks of one outcome."""

    def __init__(self, words: Words, deck: Deck, outcome: Outcome) -> None:
        self.words, self.deck, self.outcome = words, deck, outcome
        self.told: Explained = explain(deck, outcome)

    def blocks(self) -> list[Block]:
        if self.outcome.item.form is Form.SPOT:
            return [self._verdict(), *spotted(self.words, self.outcome)]
        told = [self._verdict(), *self._answer(), *conceded(self.words, self.outcome)]
        return [*told, *self._model(), *self._sources(), *self._others()]

    def _verdict(self) -> Block:
        _, outcome = self.words, self.outcome
        word = f"{glyph(outcome)} {verdict_word(_, outcome).upper()}"
        parts = points_parts(_, outcome.points)
        more = f"   {parts}" if "," in parts else ""
        worth = total(_, outcome.points.total)
        return Block("verdict", Content.assemble((word, f"bold {ink(outcome)}"), "   ", (worth, HEAD), (more, QUIET)))

    def _answer(self) -> Iterator[Block]:
        _, told, review = self.words, self.told, self.outcome.review
        lines: list[Content] = []
        if told.chosen is not None:
            lines.append(Content.assemble((_("Your answer"), HEAD), self._strength(told.made)))
            lines.append(Content(told.chosen.text))
        elif review.text:
            lines.append(Content.assemble((_("Your words"), HEAD), self._strength(told.made)))
            lines += self._own_words(review.text)
        lines += self._reasons()
        if lines:
            yield Block(str(review.verdict), Content("\n").join(lines))

    def _strength(self, made: Rebuttal | None) -> Content:
        if made is None:
            return Content("")
        return Content.styled("  " + strength_words(self.words, made.strength), QUIET)

    def _own_words(self, text: str) -> Iterator[Content]:
        _, found = self.words, self.outcome.assessment
        spans = found.spans if found and _tells(found) else ()
        yield marked(text, spans)
        if spans:
            yield Content.styled(_("Recognised: {ideas}", ideas=legend(spans)), QUIET)

    def _reasons(self) -> Iterator[Content]:
        _, told = self.words, self.told
        if told.reason is not None:
            yield self._why(_.message(told.reason))
        if told.flaw_why:
            yield self._why(told.flaw_why)
        if told.missing:
            yield self._why(_("Still missing: {question}", question=told.missing))
        if told.made is not None and told.chosen is not None and told.made.why:
            yield self._why(told.made.why)
        if self.outcome.review.contested:
            yield self._why(_("You say that this was right. It is kept, for your lecturer to see."))

    def _why(self, text: str) -> Content:
        return Content.assemble(("→ ", ink(self.outcome)), text)

    def _model(self) -> Iterator[Block]:
        """The rebuttal that was made, where it was typed, and the strongest where it was not."""
        _, told = self.words, self.told
        if told.made is not None and told.chosen is None:
            yield self._rebuttal(_("The point you made"), told.made, "made")
        if told.made is None or told.model.id != told.made.id:
            yield self._rebuttal(_("The strongest answer"), told.model, "model")

    def _rebuttal(self, title: str, rebuttal: Rebuttal, kind: str) -> Block:
        head = Content.assemble((title, HEAD), self._strength(rebuttal))
        lines = [head, Content(rebuttal.text)]
        if rebuttal.why:
            lines.append(Content.assemble(("→ ", INKS[Verdict.HIT]), rebuttal.why))
        return Block(kind, Content("\n").join(lines))

    def _sources(self) -> Iterator[Block]:
        _ = self.words
        point = (self.told.made or self.told.model).point
        lines = [cited(_, each) for each in said_by(self.deck, point)]
        if lines:
            yield Block("source", Content(_("Source: {citation}", citation="; ".join(lines))))

    def _others(self) -> Iterator[Block]:
        """Why the other options were weaker."""
        _, told = self.words, self.told
        left = [each for each in self.outcome.item.options if each not in (told.chosen,) and each.id != told.model.id]
        if left:
            yield Block("title", Content.styled(_("The other options"), HEAD))
        for option in left:
            yield Block("other", self._option(option))

    def _option(self, option: Option) -> Content:
        _ = self.words
        return Content("\n").join(
            [self._option_head(option), Content(option.text), Content.styled(self._option_why(option), QUIET)]
        )

    def _option_head(self, option: Option) -> Content:
        _ = self.words
        if option.kind is Kind.REBUTTAL:
            best = option.strength == self.outcome.item.statement.best_strength
            verdict = Verdict.HIT if best else Verdict.PARTIAL
            return Content.styled(f"{GLYPHS[verdict]} {strength_words(_, option.strength)}", INKS[verdict])
        word = _(FLAW_NAMES[option.flaw]) if option.kind is Kind.FLAWED else _("does not answer this argument")
        return Content.styled(f"{GLYPHS[Verdict.MISS]} {word}", INKS[Verdict.MISS])

    def _option_why(self, option: Option) -> str:
        _ = self.words
        return f"→ {option.why}" if option.why else _("→ A point of your side, but about something else.")


def _tells(found: Assessment) -> bool:
    """Whether what was recognised says something: in a plain miss it is only a likeness."""
    return found.verdict is not Verdict.MISS or found.reason in (Reason.REVERSED, Reason.NO_CLAIM)
