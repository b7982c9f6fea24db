"""Writing a file whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write `text` to `path`, line ends as they are; what stood there stays if it fails. Raises OSError.

    What is no regular file (a pipe, /dev/stdout) is written to directly.
    """
    data = text.encode(encoding)
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    fresh = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
