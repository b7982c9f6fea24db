"""The terminal is given back, whatever ends the program, and nothing private is shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from debate.commands import data
from tests.conftest import Call

LEAVES_SCREEN = b"\x1b[?1049l"


def test_an_unexpected_error_is_one_line_and_a_log(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(context: object) -> int:
        answer = "a private answer"
        raise RuntimeError(len(answer))

    monkeypatch.setattr(data, "where", broken)
    done = call("data", "--lang", "en")
    assert done.status == 1
    assert len(done.err.splitlines()) == 1
    assert "something went wrong; your answers are saved" in done.err
    log = (tmp_path / "home" / "debate.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "private" not in log.replace('answer = "a private answer"', "")


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_kill_or_a_hang_up_gives_the_terminal_back(name: str, tmp_path: Path) -> None:
    import pty  # noqa: PLC0415 (not on Windows)

    ours, theirs = pty.openpty()
    environment = os.environ | {"DEBATE_HOME": str(tmp_path), "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    game = subprocess.Popen(
        [sys.executable, "-m", "debate", "--lang", "en"], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    try:
        shown = b""
        while b"Your round" not in shown:
            shown += os.read(ours, 65536)
        game.send_signal(getattr(signal, name))
        after = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            after += piece
        assert game.wait(timeout=30) == 128 + getattr(signal, name)
        assert LEAVES_SCREEN in after
        assert b"Traceback" not in after
    finally:
        game.kill()
        game.wait()
        os.close(ours)
