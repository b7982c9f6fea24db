"""Build the wheel, install it in a clean environment, and play it there."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, **options: object) -> str:
    done = subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True, **options)  # type: ignore[call-overload]
    return str(done.stdout)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", home, ROOT)
        wheel = next(home.glob("*.whl"))
        venv.create(home / "clean", with_pip=True)
        scripts = home / "clean" / ("Scripts" if os.name == "nt" else "bin")
        run(scripts / "python", "-m", "pip", "install", "--quiet", wheel)
        environment = os.environ | {"DEBATE_HOME": str(home / "home"), "PYTHONUTF8": "1"}
        flags = ("--plain", "--seed", "1", "--items", "2", "--mode", "choose", "--lang", "nl")
        said = run(scripts / "debate", "play", *flags, input="1\n\n2\n\n\n", env=environment, cwd=home)
        listed = run(scripts / "debate", "deck", "list", env=environment, cwd=home)
    problems = [what for what in ("Vermarkting", "Risk scores") if what not in listed]
    if "punten" not in said or problems:
        print(said, listed)
        return 1
    print(f"{wheel.name}: installed and played")
    return 0


if __name__ == "__main__":
    sys.exit(main())
