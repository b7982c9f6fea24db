"""Lists of phrases as patterns: one to a line, so that a person can read them and add one."""

from __future__ import annotations

import re


def one_of(lines: str) -> str:
    """Return the source of a pattern that matches any of `lines`, each a pattern itself."""
    return "(?:" + "|".join(line.strip() for line in lines.splitlines() if line.strip()) + ")"


def pattern(lines: str) -> re.Pattern[str]:
    """Return what finds any of `lines`, in capitals or not."""
    return re.compile(one_of(lines), re.I)
