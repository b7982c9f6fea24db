"""Every word on the screen: gettext catalogues, and the languages there are.

The texts in the code are English and serve as the English catalogue; Dutch stands in
`nl/LC_MESSAGES/debate.po`, compiled when the project is installed.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from pathlib import Path

from debate.core.wording import Message

LANGUAGES = {"nl": "Nederlands", "en": "English"}
_FOLDER = Path(__file__).parent


class Words:
    """The words of one language. An instance is called like gettext's `_`."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._catalogue: gettext.NullTranslations = gettext.NullTranslations()
        if self.language != "en":
            self._catalogue = gettext.translation("debate", _FOLDER, [self.language])

    def __call__(self, template: str, **values: object) -> str:
        """Return `template` in this language, its `{names}` filled with `values`."""
        return self._catalogue.gettext(template).format(**self._worded(values))

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return `one` or `many`, whichever goes with `count`, with `{count}` filled in."""
        return self._catalogue.ngettext(one, many, count).format(count=count, **self._worded(values))

    def message(self, message: Message) -> str:
        """Return the text of a message that came from core or files."""
        return self(message.template, **message.values)

    def everywhere(self, template: str) -> tuple[str, ...]:
        """Return `template` in this language and then in the others; what is the same in two stands there once."""
        others = (Words(language) for language in LANGUAGES if language != self.language)
        return tuple(dict.fromkeys(each(template) for each in (self, *others)))

    def _worded(self, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self.message(value) if isinstance(value, Message) else value for name, value in values.items()}


def catalogues() -> Path:
    """Return the folder of the catalogues."""
    return _FOLDER


def choose_language(*wishes: str | None) -> str:
    """Return the first of `wishes` (like `nl`, `nl_BE.UTF-8`) that there is, else English."""
    for wish in wishes:
        if wish and wish[:2].lower() in LANGUAGES:
            return wish[:2].lower()
    return "en"


def environment_language(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the language that the environment asks for, if it asks for one there is."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    asked = next((environment[name] for name in names if environment.get(name)), "")
    return asked[:2].lower() if asked[:2].lower() in LANGUAGES else None
