"""Bring the catalogues up to date with the code, and compile them; --check only looks.

Texts are read from the tree of the code, so those within f-strings count too. A text counts as
translated when the Dutch catalogue has it, not fuzzy, with the same `{names}`. A text that the
code no longer has counts as a fault too.
"""

from __future__ import annotations

import ast
import string
import sys
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "src" / "debate" / "locale"
MARKING = ROOT / "src" / "debate" / "core" / "marking"  # its word lists are no texts for a screen
# Whose first text is one for a screen; `plural` has two.
CALLS = ("_", "N_", "words", "message", "UsageError")


def extracted() -> Catalog:
    """Return every text in the code, as a catalogue without translations."""
    template = Catalog(project="debate", charset="utf-8")
    for path in sorted((ROOT / "src" / "debate").rglob("*.py")):
        if path.parent == MARKING:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (texts := _texts(node)):
                template.add(texts)
    return template


def _texts(call: ast.Call) -> str | tuple[str, str] | None:
    """Return the text, or the two texts of a plural, that `call` is given for a screen."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    given = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if name == "plural" and len(given) == 2:
        return given[0], given[1]
    return given[0] if name in CALLS and given and given[0] == getattr(call.args[0], "value", None) else None


def faults(catalogue: Catalog, template: Catalog) -> list[str]:
    """Return what is missing, fuzzy, left over or filled with other names than the text."""
    found = []
    for message in template:
        if message.id:
            translated = catalogue.get(message.id)
            found += _faults_of(message, translated)
    found += [f"no longer used: {message.id!r}" for message in catalogue if message.id and message.id not in template]
    return found


def _faults_of(message: Message, translated: Message | None) -> list[str]:
    if translated is None or not all(_strings(translated)):
        return [f"not translated: {message.id!r}"]
    if translated.fuzzy:
        return [f"fuzzy: {message.id!r}"]
    if "%" not in str(message.id) and _names(_strings(translated)[-1]) != _names(_ids(message)[-1]):
        return [f"other names: {message.id!r}"]
    return []


def _strings(message: Message) -> tuple[str, ...]:
    strings = message.string if isinstance(message.string, list | tuple) else (message.string,)
    return tuple(str(each or "") for each in strings)


def _ids(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, list | tuple) else (message.id,)


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def main() -> int:
    template = extracted()
    path = LOCALE / "nl" / "LC_MESSAGES" / "debate.po"
    with path.open("rb") as source:
        catalogue = read_po(source, locale="nl")
    if "--check" not in sys.argv:
        catalogue.update(template, no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        with path.open("wb") as target:
            write_po(target, catalogue, width=110, sort_output=True, no_location=True, omit_header=False)
        with path.with_suffix(".mo").open("wb") as target:
            write_mo(target, catalogue)
    found = faults(catalogue, template)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
