"""Write docs/drogredenen.md and docs/flaws.md from the guide in the program; --check only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

from debate.core.flaw_guide import GUIDE, Flaw
from debate.core.flaws import FLAWS
from debate.locale import Words

DOCS = Path(__file__).parents[1] / "docs"
WIDTH = 120


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the entries in one language: paragraphs, and lists of items."""

    title: str
    before: tuple[str, ...]
    advice: tuple[str, ...]
    in_decks: str
    reading: str
    works: tuple[str, ...]


ENGLISH = Frame(
    "Flaws",
    (
        "Twelve ways in which a reply goes wrong, by the names that the game gives them. In the game: `?` and then "
        "`f`, or `f` where a flaw is named. On the command line: `debate flaws`, or one of them with `debate flaws "
        "straw man`.",
        "A form of words is not a flaw by itself. A move is flawed where it keeps a difference of opinion from being "
        "settled on reasons; elsewhere the very same move can be fair, and each entry ends with a case in which it "
        "is. Keep three things in mind:",
    ),
    (
        "The name refutes nothing. Say what goes wrong in this very reply, and what would mend it.",
        "A bad argument can have a true conclusion. It is then only not supported yet.",
        "Suspecting everything is no skill. In the game half of the replies to judge are sound, and false alarms "
        "count.",
    ),
    "In a deck: {names}.",
    "Further reading",
    (
        'Hans Hansen, "Fallacies", *Stanford Encyclopedia of Philosophy*, '
        "<https://plato.stanford.edu/entries/fallacies/>. What was called a fallacy, from Aristotle until now, and "
        "why it is disputed. Free to read.",
        "Frans H. van Eemeren and Rob Grootendorst, *Argumentation, Communication, and Fallacies: A "
        "Pragma-Dialectical Perspective*, Lawrence Erlbaum, 1992. Flaws as breaches of the rules for settling a "
        "difference on reasons.",
        "Douglas Walton, *Informal Logic: A Pragmatic Approach*, 2nd edition, Cambridge University Press, 2008. The "
        "same moves, where they are fair and where they are not.",
        "Douglas Walton, Chris Reed and Fabrizio Macagno, *Argumentation Schemes*, Cambridge University Press, 2008. "
        "For each kind of argument (from expert opinion, from analogy, down a slippery slope) the questions to test "
        "it with.",
        "Frans H. van Eemeren, Bart Garssen and Bert Meuffels, *Fallacies and Judgments of Reasonableness*, Springer, "
        "2009. Which moves people who never studied argumentation find unreasonable, measured.",
    ),
)

DUTCH = Frame(
    "Drogredenen",
    (
        "Twaalf manieren waarop een antwoord misloopt, met de namen die het spel ze geeft. In het spel: `?` en dan "
        "`f`, of `f` waar een drogreden genoemd wordt. Op de opdrachtregel: `debate flaws`, of één ervan met `debate "
        "flaws stroman`.",
        "Een manier van spreken is op zich geen drogreden. Een zet deugt niet als hij verhindert dat een "
        "meningsverschil met redenen wordt opgelost; elders kan net dezelfde zet wel mogen, en elk stukje eindigt met "
        "zo'n geval. Onthoud drie dingen:",
    ),
    (
        "De naam weerlegt niets. Zeg wat er in dit ene antwoord misloopt, en hoe het beter kan.",
        "Een slecht argument kan een ware conclusie hebben. Ze is dan alleen nog niet onderbouwd.",
        "Alles verdenken is geen kunst. In het spel klopt de helft van de antwoorden die je beoordeelt, en vals alarm "
        "telt mee.",
    ),
    "In een deck: {names}.",
    "Verder lezen",
    (
        "Frans van Eemeren, Peter Houtlosser en Francisca Snoeck Henkemans, 'Het schoolvak argumentatie', *15de "
        "Conferentie Het Schoolvak Nederlands*, 2001, p. 97-114, "
        "<https://hsnbundels.taalunie.org/bijdrage/2001-het-schoolvak-argumentatie/>. Voor wie er les over geeft. "
        "Vrij te lezen.",
        "Frans van Eemeren en Francisca Snoeck Henkemans, *Argumentatie: inleiding in het analyseren, beoordelen en "
        "houden van betogen*, 4de druk, Noordhoff. Een handboek, met de drogredenen als overtredingen van "
        "discussieregels.",
        "Hans Hansen, 'Fallacies', *Stanford Encyclopedia of Philosophy*, "
        "<https://plato.stanford.edu/entries/fallacies/>. Wat men van Aristoteles tot nu een drogreden noemde, en "
        "waarom dat betwist wordt. Vrij te lezen.",
        "Frans H. van Eemeren en Rob Grootendorst, *Argumentation, Communication, and Fallacies: A Pragma-Dialectical "
        "Perspective*, Lawrence Erlbaum, 1992. De regels voor een discussie die een meningsverschil met redenen "
        "oplost.",
        "Douglas Walton, *Informal Logic: A Pragmatic Approach*, 2de druk, Cambridge University Press, 2008. Dezelfde "
        "zetten, waar ze mogen en waar niet.",
        "Douglas Walton, Chris Reed en Fabrizio Macagno, *Argumentation Schemes*, Cambridge University Press, 2008. "
        "Per soort argument (een deskundige, een vergelijking, een hellend vlak) de vragen om het te toetsen.",
        "Frans H. van Eemeren, Bart Garssen en Bert Meuffels, *Fallacies and Judgments of Reasonableness*, Springer, "
        "2009. Gemeten: welke zetten mensen die nooit argumentatieleer kregen, onredelijk vinden.",
    ),
)

PAGES = {"drogredenen.md": ("nl", DUTCH), "flaws.md": ("en", ENGLISH)}


def text(name: str) -> str:
    """Return the page `name`, a key of `PAGES`."""
    language, frame = PAGES[name]
    return "\n".join(_lines(Words(language), frame)) + "\n"


def _lines(words: Words, frame: Frame) -> Iterator[str]:
    yield f"# {frame.title}"
    for paragraph in frame.before:
        yield from ("", _wrapped(paragraph))
    yield ""
    yield from (_item(each) for each in frame.advice)
    for flaw in GUIDE:
        yield from ("", *_entry(words, frame, flaw))
    yield from ("", f"## {frame.reading}", "")
    yield from (_item(each) for each in frame.works)


def _entry(words: Words, frame: Frame, flaw: Flaw) -> Iterator[str]:
    _ = words
    names = (FLAWS[flaw.key], flaw.key) if _.language == "nl" else (flaw.key, FLAWS[flaw.key])
    in_decks = frame.in_decks.format(names=", ".join(f"`{name}`" for name in dict.fromkeys(names)))
    also = _("also called: {names}", names=_(flaw.also))
    yield f"## {' · '.join(_.everywhere(flaw.name))}"
    yield from ("", _wrapped(_(flaw.meaning)))
    yield from ("", _wrapped(f"> {_('Someone says')}: “{_(flaw.argument)}”", "> "))
    yield from (">", _wrapped(f"> {_('The flawed reply')}: “{_(flaw.reply)}”", "> "))
    yield from ("", _wrapped(f"**{_('When the same move is fair')}.** {_(flaw.fair)}"))
    yield from ("", _wrapped(f"{also[0].upper()}{also[1:]}. {in_decks}"))


def _item(paragraph: str) -> str:
    return _wrapped(f"- {paragraph}", "  ")


def _wrapped(paragraph: str, indent: str = "") -> str:
    return fill(paragraph, WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)


def main() -> int:
    stale = []
    for name in PAGES:
        path = DOCS / name
        if "--check" not in sys.argv:
            path.write_text(text(name), encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text(name):
            stale.append(path)
    for path in stale:
        print(f"{path} is not what the guide says: run make flaws")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
