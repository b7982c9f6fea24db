"""Steps on the workbench, drawn at random: most of them can be taken."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from debate.core.deck import Deck, Idea
from debate.core.work import (
    Add,
    Drop,
    Finish,
    Keep,
    Link,
    Merge,
    NameSide,
    Reword,
    SetIdeas,
    SetParaphrases,
    SetSide,
    SetTitle,
    SetWhy,
    Step,
    Unlink,
)

AWKWARD = [
    "plain",
    "Een gewone zin, met leestekens.",
    "a: b",
    "- a",
    "# no comment",
    "ends with #",
    'quo"ted',
    "it's",
    "[sic]",
    "{x}",
    "no",
    "12:30",
    "&a *b !c %d @e `f",
    "back\\slash",
    "\u2028 apart",
    "café 🚌 ’s avonds",
    "a   b",
    "? x",
    "| y",
    "> z",
    "guess",
    "x  # guess",
    "long " * 60,
]
said = st.sampled_from(AWKWARD)
ideas = st.lists(
    st.builds(
        Idea,
        st.sampled_from(["i", "roads", "switch", "new"]),
        st.lists(said, max_size=3).map(tuple),
        st.booleans(),
        said,
    ),
    max_size=3,
    unique_by=lambda each: each.name,
).map(tuple)


def _short(text: str) -> str:
    return text[:70].strip()


@st.composite
def steps(draw: st.DrawFn, deck: Deck) -> Step:  # noqa: PLR0912 (a case for each kind)
    """Return a step that fits `deck`, if a step of its kind can."""
    kind = draw(st.integers(0, 12))
    each = draw(st.sampled_from(deck.statements))
    name = each.id
    others = [other.id for other in deck.of_side(deck.other_side(each.side))]
    allies = [other.id for other in deck.of_side(each.side) if other.id != name]
    links = [rebuttal.id for rebuttal in each.rebuttals]
    match kind:
        case 0:
            return Drop(name)
        case 1 if allies:
            return Merge(name, draw(st.sampled_from(allies)))
        case 2:
            return Reword(name, draw(said))
        case 3:
            return SetSide(name, draw(st.sampled_from(list(deck.sides))))
        case 4 if others:
            return Link(name, draw(st.sampled_from(others)), draw(st.integers(1, 3)))
        case 5 if links:
            return Unlink(name, draw(st.sampled_from(links)))
        case 6 if links:
            return SetWhy(name, draw(st.sampled_from(links)), draw(st.sampled_from(["", *AWKWARD])))
        case 7:
            known: Sequence[str] = each.point.paraphrases
            return SetParaphrases(
                name,
                tuple(draw(st.permutations([*known, *draw(st.lists(said, max_size=3))])))[: draw(st.integers(0, 5))],
            )
        case 8:
            return SetIdeas(
                name, tuple(Idea(i.name, tuple(map(_short, i.terms)), i.must, _short(i.hint)) for i in draw(ideas))
            )
        case 9:
            return SetTitle(_short(draw(said)))
        case 10:
            return NameSide(draw(st.sampled_from(list(deck.sides))), _short(draw(said)))
        case 11 if draw(st.integers(0, 5)) == 0:
            return Finish()
        case 12:
            strength = draw(st.integers(0, 3))
            return Add(name, deck.other_side(each.side) if strength else each.side, draw(said), strength)
    return Keep(name)
