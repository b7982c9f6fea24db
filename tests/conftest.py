"""Calls of the program, as a user would make them."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from debate.cli import main


@dataclass
class Done:
    status: int
    out: str
    err: str


Call = Callable[..., Done]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that runs `debate` with arguments and typed lines, in a home of its own."""
    monkeypatch.setenv("DEBATE_HOME", str(tmp_path / "home"))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, typed: str = "") -> Done:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        try:
            status = main(list(arguments))
        except SystemExit as error:
            status = int(error.code or 0)
        printed = capsys.readouterr()
        return Done(status, printed.out, printed.err)

    return run
