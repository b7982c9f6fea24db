"""The flaws: a list of names, with the marked one in full beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from debate.core.assessment import Verdict
from debate.core.flaw_guide import BY_KEY, GUIDE, Flaw
from debate.locale import Words
from debate.tui import keys
from debate.tui.base import KeyScreen
from debate.tui.blocks import Block, Blocks
from debate.tui.choices import Row
from debate.tui.ink import GLYPHS, HEAD, INKS, LOUD, QUIET
from debate.tui.keys import Key
from debate.tui.listing import Listing


def open_flaws(screen: KeyScreen, at: str = "") -> None:
    """Open the flaws over `screen`, at the one with the key `at`."""
    screen.app.push_screen(FlawsScreen(at))


def flaws_key(screen: KeyScreen, at: str = "", minor: int = 2) -> Key:
    """Return the key that opens the flaws at `at`."""
    _ = screen.words
    more = _("what each flaw is, with an example, and when the same move is fair")
    return Key(("f",), "f", _("flaws"), partial(open_flaws, screen, at), minor, more)


class FlawsScreen(KeyScreen):
    """Twelve names, of which one is marked and told of."""

    CSS_PATH = "styles/flaws.tcss"

    def __init__(self, at: str = "") -> None:
        super().__init__()
        self.flaw = BY_KEY.get(at, GUIDE[0])

    def body(self) -> Iterator[Widget]:
        yield Static(id="heading", markup=False)
        with Horizontal(id="both"):
            yield Listing()
            with VerticalScroll(id="detail", can_focus=False):
                yield Blocks()

    def on_mount(self) -> None:
        self.watch(self.query_one("#detail"), "show_vertical_scrollbar", self.draw_keys, init=False)

    @property
    def listing(self) -> Listing:
        return self.query_one(Listing)

    def draw(self) -> None:
        _ = self.words
        more = _("A name refutes nothing: say what goes wrong.")
        self.query_one("#heading", Static).update(Content.assemble((_("Flaws"), LOUD), (f"  {more}", QUIET)))
        self.listing.show([Row(_(each.name)) for each in GUIDE], GUIDE.index(self.flaw))
        self.query_one(Blocks).show(list(told_of(_, self.flaw)))

    def keys_now(self) -> list[Key]:
        _ = self.words
        space = _("Space") if self.query_one("#detail").show_vertical_scrollbar else ""
        return [
            Key(keys.UP, "", "", partial(self.move, -1)),
            Key(keys.DOWN, "↑↓", _("choose"), partial(self.move, 1), help=_("go up and down; j and k do too")),
            Key(("pagedown", "space"), space, _("read on"), partial(self.scroll_by, 6), 1),
            Key(("pageup",), "", "", partial(self.scroll_by, -6)),
            Key(("home",), "", "", partial(self.move, -len(GUIDE))),
            Key(("end",), "", "", partial(self.move, len(GUIDE))),
            Key((*keys.BACK, *keys.ENTER, "f"), "Esc", _("back"), self.leave),
        ]

    def move(self, by: int) -> None:
        self.listing.move(by)
        self._marked()

    def on_listing_marked(self) -> None:
        self._marked()

    def _marked(self) -> None:
        self.flaw = GUIDE[self.listing.marked or 0]
        self.draw()
        self.query_one("#detail").scroll_home(animate=False)

    def scroll_by(self, by: int) -> None:
        self.query_one("#detail").scroll_relative(y=by, animate=False)


def told_of(words: Words, flaw: Flaw) -> Iterator[Block]:
    """Yield a flaw in full: its names, what it is, an example, and when the same move is fair."""
    _ = words
    names = Content.styled(" · ".join(_.everywhere(flaw.name)), LOUD)
    also = Content.styled(_("also called: {names}", names=_(flaw.also)), QUIET)
    yield Block("plain", Content("\n").join([names, also, Content(_(flaw.meaning))]))
    yield Block("other", Content.assemble((_("Someone says"), HEAD), f"  “{_(flaw.argument)}”"))
    yield _judged(Verdict.MISS, _("The flawed reply"), f"“{_(flaw.reply)}”")
    yield _judged(Verdict.HIT, _("When the same move is fair"), _(flaw.fair))


def _judged(verdict: Verdict, title: str, text: str) -> Block:
    head = Content.styled(f"{GLYPHS[verdict]} {title}", f"bold {INKS[verdict]}")
    return Block(str(verdict), Content.assemble(head, "\n", text))
