"""Bring the catalogues up to date with the code, and compile them; --check only looks.

A text counts as translated when the Dutch catalogue has it, not fuzzy, with the same
`{names}`. A text that the code no longer has counts as a fault too.
"""

from __future__ import annotations

import string
import sys
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "src" / "debate" / "locale"
# The word lists of the marker are no texts for a screen.
METHODS = [("core/marking/**.py", "ignore"), ("**.py", "python")]
KEYWORDS = {"_": None, "N_": None, "words": None, "plural": (1, 2), "message": None, "UsageError": None}


def extracted() -> Catalog:
    """Return every text in the code, as a catalogue without translations."""
    template = Catalog(project="debate", charset="utf-8")
    for name, line, texts, comments, _ in extract_from_dir(
        str(ROOT / "src" / "debate"), method_map=METHODS, keywords=KEYWORDS
    ):
        del line
        template.add(texts, locations=[(name, 0)], auto_comments=comments)
    return template


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
