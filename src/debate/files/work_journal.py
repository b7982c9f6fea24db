"""The steps that were taken on a draft, on the disk, so that they can be taken back on another day.

One file a draft, a line of JSON for each step, undoing and redoing; lines are only added. A line is
written before the draft is, and tells the SHA-256 of the draft before and after: so a line whose
draft never came to be is seen as such, and what another program wrote in between too.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debate.core.work import Step
from debate.core.work_data import step_data, step_of
from debate.files.edit.layout import Splice

TAKEN, UNDONE, REDONE = "take", "undo", "redo"


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was taken: what it changed, and the fingerprints of the draft around it."""

    step: Step
    splices: tuple[Splice, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Trail:
    """The steps behind a draft of the fingerprint `at`, and those that were undone, the last one last.

    `lost` tells that there were steps, and another program changed the draft since.
    """

    at: str
    done: tuple[Done, ...] = ()
    undone: tuple[Done, ...] = ()
    lost: bool = False

    def took(self, each: Done) -> Trail:
        return Trail(each.after, (*self.done, each), (), self.lost)

    def undid(self) -> Trail:
        last = self.done[-1]
        return Trail(last.before, self.done[:-1], (*self.undone, last), self.lost)

    def redid(self) -> Trail:
        last = self.undone[-1]
        return Trail(last.after, (*self.done, last), self.undone[:-1], self.lost)


class Journal:
    """The journal of the draft at `draft`, in `folder`. What cannot be read or written costs undoing only."""

    def __init__(self, folder: Path, draft: Path) -> None:
        name = re.sub(r"[^\w-]", "-", draft.stem)[:40]
        self.path = folder / f"{name}-{hashlib.sha256(os.fsencode(draft)).hexdigest()[:12]}.jsonl"
        self._fresh = True

    def read(self, fingerprint: str) -> Trail:
        """Return what is behind a draft of this fingerprint."""
        data = b""
        with suppress(OSError):
            data = self.path.read_bytes()
        trail = _followed(_parsed(data.decode("utf-8", "replace")), fingerprint)
        self._fresh = not (trail.done or trail.undone)
        return trail

    def write(self, act: str, each: Done) -> None:
        """Add a line for a step that is about to be taken, undone or redone; begin anew after `forget`."""
        before, after = (each.after, each.before) if act == UNDONE else (each.before, each.after)
        line: dict[str, Any] = {"act": act, "before": before, "after": after}
        if act == TAKEN:
            splices = [[splice.at, splice.old, splice.new] for splice in each.splices]
            line |= {"step": step_data(each.step), "splices": splices}
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("wb" if self._fresh else "ab") as target:
                # A line that was cut off by a crash ends here.
                target.write(("" if self._fresh else "\n").encode() + json.dumps(line).encode() + b"\n")
            self._fresh = False

    def forget(self) -> None:
        """Begin anew with the next line."""
        self._fresh = True


def _parsed(text: str) -> Iterator[tuple[str, str, str, Done | None]]:
    """Yield the lines that can be read: the act, the fingerprints before and after, and what was taken."""
    for line in text.split("\n"):
        with suppress(ValueError, KeyError, TypeError, RecursionError):
            data = json.loads(line)
            act, before, after = (str(data[name]) for name in ("act", "before", "after"))
            yield act, before, after, _done(data) if act == TAKEN else None


def _done(data: Mapping[str, Any]) -> Done:
    splices = tuple(Splice(_count(at), _text(old), _text(new)) for at, old, new in data["splices"])
    return Done(step_of(data["step"]), splices, data["before"], data["after"])


def _count(value: Any) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _followed(lines: Iterable[tuple[str, str, str, Done | None]], fingerprint: str) -> Trail:
    """Return where the lines lead; one that does not join on is left out, or begins a trail of its own."""
    earlier = trail = Trail("")
    for act, before, after, done in lines:
        start = trail if trail.at == before else earlier if earlier.at == before else Trail(before)
        earlier, trail = start, _after(start, act, after, done)
    if fingerprint == trail.at:
        return trail
    if fingerprint == earlier.at:
        return earlier
    return Trail(fingerprint, lost=bool(trail.done or trail.undone))


def _after(trail: Trail, act: str, after: str, done: Done | None) -> Trail:
    if done:
        return trail.took(done)
    if act == UNDONE and trail.done and trail.done[-1].before == after:
        return trail.undid()
    if act == REDONE and trail.undone and trail.undone[-1].after == after:
        return trail.redid()
    return Trail(after)
