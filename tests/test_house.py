"""The house of the project: arrows run one way, and what is not needed is not imported."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "debate"

# Each room, and the rooms and libraries it may import besides itself and the standard library.
ROOMS = {
    "core": {"rapidfuzz"},
    "locale": {"debate.core"},
    "files": {"debate.core", "yaml", "platformdirs"},
    "draft": {"debate.core"},
    "plain": {"debate.core", "debate.locale"},
    "report": {"debate.core", "debate.locale"},
    "tui": {"debate.core", "debate.locale", "textual", "rich"},
}
# What the core may not touch of the standard library: files, clocks, dice, processes, screens.
IMPURE = {"os", "io", "sqlite3", "time", "subprocess", "shutil", "tempfile", "socket", "sys", "logging", "secrets"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def modules(room: str) -> list[Path]:
    found = sorted((SOURCE / room).rglob("*.py"))
    assert found, room
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_arrows_run_one_way(room: str) -> None:
    allowed = ROOMS[room] | {f"debate.{room}"}
    for path in modules(room):
        for name in imports(path):
            root = name.split(".")[0]
            if root in sys.stdlib_module_names:
                continue
            assert any(name == each or name.startswith(each + ".") for each in allowed), f"{path}: {name}"


def test_the_core_is_pure() -> None:
    for path in modules("core"):
        for name in imports(path):
            assert name.split(".")[0] not in IMPURE, f"{path}: {name}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in {"open", "print", "input"}, f"{path}:{node.lineno}"


def test_rapidfuzz_has_one_door() -> None:
    doors = [path.name for path in modules("core") if any(name.startswith("rapidfuzz") for name in imports(path))]
    assert doors == ["vocabulary.py"]


def test_screens_open_no_file() -> None:
    for path in modules("tui"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "open", f"{path}:{node.lineno}"


def test_one_broad_except() -> None:
    broad = [
        path.name
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]
    assert broad == ["cli.py"]


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["deck", "check", "decks/risk-scores.yaml"], ["deck", "list"], ["data"], ["flaws"]],
    ids=" ".join,
)
def test_commands_do_not_import_textual(arguments: list[str], tmp_path: Path) -> None:
    code = (
        "import sys\nfrom debate.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit: pass\n"
        "assert 'textual' not in sys.modules, 'textual was imported'"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=SOURCE.parents[1],
        env={"DEBATE_HOME": str(tmp_path), "PATH": "", "PYTHONPATH": str(SOURCE.parent), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
