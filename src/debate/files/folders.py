"""Where things are: data, settings, decks and the log, for this user on this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

_APP = "debate"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one user. They are made when something is first written there."""

    data: Path
    config: Path
    log: Path
    cache: Path

    @property
    def decks(self) -> Path:
        return self.data / "decks"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def sources(self) -> Path:
        return self.data / "sources"

    def marked(self, deck: str) -> Path:
        """Return where a lecturer's marks of answers to the deck with the id `deck` are kept."""
        return self.data / "marked" / f"{deck.replace('/', '-')}.jsonl"

    @property
    def database(self) -> Path:
        return self.data / "reviews.sqlite3"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def log_file(self) -> Path:
        return self.log / "debate.log"


def find_folders(environment: Mapping[str, str]) -> Folders:
    """Return the user's folders; `DEBATE_HOME` in `environment` puts them all in one place."""
    home = environment.get("DEBATE_HOME")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root, root, root, root / "cache")
    return Folders(
        user_data_path(_APP, False),
        user_config_path(_APP, False),
        user_log_path(_APP, False),
        user_cache_path(_APP, False),
    )


def builtin_decks() -> Path:
    """Return the folder of the decks that come with the program."""
    return _packed("decks")


def builtin_sources() -> Path:
    """Return the folder of the records of the works that the built-in decks draw on."""
    return _packed("seeds")


def _packed(name: str) -> Path:
    """Return a folder of the wheel, or of the checkout where the program runs from one."""
    packed = Path(__file__).parents[1] / name
    return packed if packed.is_dir() else Path(__file__).parents[3] / name
