"""Help: the keys of the screen it was asked on, the points, the verdicts and the flaws."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from debate.core import score
from debate.core.assessment import Verdict
from debate.core.feedback import FLAW_NAMES, VERDICTS
from debate.locale import Words
from debate.tui.blocks import Block
from debate.tui.flaws import FlawsScreen, flaws_key
from debate.tui.ink import GLYPHS, INKS, LOUD, QUIET
from debate.tui.keys import Key
from debate.tui.pages import Page
from debate.tui.texts import strength_words


class HelpScreen(Page):
    """Everything a student may ask, for the keys that were in use."""

    def __init__(self, in_use: Sequence[Key]) -> None:
        super().__init__()
        self.in_use = in_use

    def all_keys(self) -> list[Key]:
        return self.keys_now()

    def keys_now(self) -> list[Key]:
        *reading, back = super().keys_now()
        from_flaws = any(isinstance(each, FlawsScreen) for each in self.app.screen_stack)
        return [*reading, *([] if from_flaws else [flaws_key(self, minor=0)]), back]

    def heading(self) -> str:
        _ = self.words
        return _("Help")

    def blocks(self) -> Sequence[Block]:
        _ = self.words
        parts: dict[str, Sequence[str | Content]] = {
            _("What to do"): [
                _("Read the argument. Give the answer that hits it hardest: one that takes its ground away.")
            ],
            _("Keys"): key_lines(_, self.in_use),
            _("Points"): table(point_rows(_)),
            _("Verdicts"): verdict_lines(_),
            _("How strong an answer is"): [strength_words(_, each) for each in (3, 2, 1)],
            _("Flaws: moves that do not hold"): [
                ", ".join(_(name) for name in FLAW_NAMES.values()),
                _("f tells of each what it is, with an example, and when the same move is fair."),
            ],
        }
        return [part(title, lines) for title, lines in parts.items()]


def part(title: str, lines: Sequence[str | Content]) -> Block:
    return Block(
        "plain", Content("\n").join([Content.styled(title, LOUD), *(Content.assemble(each) for each in lines)])
    )


def table(rows: Sequence[tuple[str, str]]) -> list[Content]:
    """Return rows of two columns, the first as wide as it must be."""
    width = max(len(left) for left, _right in rows) + 2
    return [Content.assemble((left.ljust(width), "$key bold"), right) for left, right in rows]


def key_lines(words: Words, in_use: Sequence[Key]) -> list[Content]:
    _ = words
    rows = [(key.label, key.help or key.word) for key in in_use if key.label]
    rows.append(("Ctrl+Q", _("stop; your game is kept")))
    return table(rows)


def point_rows(words: Words) -> list[tuple[str, str]]:
    """Return the table of points, with the numbers that the score is made with."""
    _ = words
    return [
        (f"{score.STRONGEST:+d}", _("the strongest answer there is")),
        (f"{score.BY_STRENGTH[2]:+d} {_('or')} {score.BY_STRENGTH[1]:+d}", _("a valid answer that is weaker")),
        (f"{score.OWN_WORDS:+d}", _("in your own words")),
        (_("half"), _("typed with a part missing, or marked by yourself")),
        ("0", _("a flawed or misplaced answer, or skipped")),
        (f"{-score.HINT:+d}", _("each hint")),
        (f"{-score.SECOND_TRY:+d}", _("a second try")),
        (f"{score.STREAK_BONUS:+d}", _("each strongest answer in a row, from the third on")),
    ]


def verdict_lines(words: Words) -> list[Content]:
    _ = words
    meanings = {
        Verdict.HIT: _("the strongest answer"),
        Verdict.PARTIAL: _("a valid answer that is weaker, or not complete"),
        Verdict.UNSURE: _("the program could not tell, you marked it"),
        Verdict.MISS: _("it does not answer the argument"),
    }
    lines = [
        Content.assemble((f"{GLYPHS[each]} {_(VERDICTS[each]).ljust(12)}", INKS[each]), meaning)
        for each, meaning in meanings.items()
    ]
    return [*lines, Content.styled(_("– skipped"), QUIET)]
