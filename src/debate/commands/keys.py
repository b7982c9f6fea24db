"""Keys of sides, as they are typed: `voor`, or `voor=Voor gratis bussen`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from debate.commands.context import UsageError
from debate.core.wording import N_
from debate.draft.naming import slug
from debate.files.deck_format import IDENTIFIER, LANGUAGE

_PAIRS = (
    ("voor", "tegen"),
    ("pro", "contra"),
    ("for", "against"),
    ("eens", "oneens"),
    ("agree", "disagree"),
    ("yes", "no"),
)
OPPOSITES: Mapping[str, str] = MappingProxyType({one: other for pair in _PAIRS for one, other in (pair, pair[::-1])})


def side_given(text: str) -> tuple[str, str]:
    """Return the key and the name (perhaps empty) in `KEY`, `KEY=NAME` or a name alone; UsageError for neither."""
    key, _, name = (part.strip() for part in text.partition("="))
    if not name and key and not re.fullmatch(IDENTIFIER, key):
        key, name = slug(key), key
    if not re.fullmatch(IDENTIFIER, key):
        raise UsageError(N_('"{text}" is no side; write KEY=NAME, such as voor="Voor gratis bussen"'), text=text)
    return key, name


def language_given(text: str) -> str:
    """Return a code of a language; UsageError for anything else."""
    code = text.strip().lower()
    if not re.fullmatch(LANGUAGE, code):
        raise UsageError(N_('"{text}" is no language; write a code such as nl or en'), text=text)
    return code


def one_of_each(values: Sequence[str]) -> str:
    """Return the commonest of `values`, the first of those on a tie."""
    return max(values, key=values.count)
