"""The flaws as lines of text: all of them, one in full, or what some of them are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from debate.core.flaw_guide import BY_KEY, GUIDE, Flaw
from debate.core.flaws import BY_NAME
from debate.locale import LANGUAGES, Words
from debate.plain.show import wrapped


def page(_: Words) -> Iterator[str]:
    """Yield every flaw in full."""
    yield f"{_('Flaws')}. {_('A name refutes nothing: say what goes wrong.')}"
    for flaw in GUIDE:
        yield from in_full(flaw, _)


def in_full(flaw: Flaw, _: Words) -> Iterator[str]:
    """Yield a flaw: its names, what it is, an example, and when the same move is fair."""
    yield ""
    yield f"--- {' · '.join(_.everywhere(flaw.name))} ---"
    yield wrapped(_("also called: {names}", names=_(flaw.also)))
    yield wrapped(_(flaw.meaning))
    yield f"{_('Someone says')}:"
    yield wrapped(f"“{_(flaw.argument)}”", "  ")
    yield f"[-] {_('The flawed reply')}:"
    yield wrapped(f"“{_(flaw.reply)}”", "  ")
    yield f"[+] {_('When the same move is fair')}:"
    yield wrapped(_(flaw.fair), "  ")


def in_short(keys: Iterable[str], _: Words) -> Iterator[str]:
    """Yield what each of the flaws in `keys` is."""
    for flaw in (BY_KEY[key] for key in keys):
        yield wrapped(f"{_(flaw.name)}: {_(flaw.meaning)}", "  ", "")


def names() -> dict[str, str]:
    """Return every name that a flaw goes by, in any language and `folded`, with the key of the flaw."""
    found = {folded(name): key for name, key in BY_NAME.items()}
    for words in map(Words, LANGUAGES):
        for flaw in GUIDE:
            for name in (words(flaw.name), *words(flaw.also).split(", ")):
                found.setdefault(folded(name.partition(" (")[0]), flaw.key)
    return found


def folded(name: str) -> str:
    """Return `name` as it is looked up: small letters, a space for a hyphen."""
    return " ".join(name.casefold().replace("-", " ").split())
