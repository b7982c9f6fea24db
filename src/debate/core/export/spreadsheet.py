"""CSV for a spreadsheet: a row for each rebuttal and flawed move; `debate deck import` reads it back.

A Dutch Excel wants `;` between cells, and a byte order mark to see that this is UTF-8.
"""

from __future__ import annotations

from collections.abc import Iterator

from debate.core.columns import COLUMNS, YES, armed
from debate.core.deck import Deck, FlawedMove, Rebuttal, Statement
from debate.core.export.parts import Say, row
from debate.core.flaws import FLAWS
from debate.core.spreadsheet import DELIMITER

BOM = "\ufeff"


def spreadsheet(deck: Deck, say: Say) -> str:  # noqa: ARG001 (every format is called alike)
    """Return the statements of `deck`, what answers them and what fails to; the headers in its language."""
    dutch = deck.language.startswith("nl")
    head = [names[dutch] for names in COLUMNS.values()]
    cells = ([armed(each.get(name, "")) for name in COLUMNS] for each in _rows(deck, dutch=dutch))
    return BOM + "".join(row(each, DELIMITER) + "\r\n" for each in (head, *cells))


def _rows(deck: Deck, *, dutch: bool) -> Iterator[dict[str, str]]:
    for statement in deck.statements:
        head = _head(deck, statement)
        for rebuttal in statement.rebuttals:
            yield head | _rebuttal(rebuttal, dutch=dutch)
        for move in statement.flawed:
            yield head | _flawed(move, dutch=dutch)
        if not statement.rebuttals and not statement.flawed:
            yield head


def _head(deck: Deck, statement: Statement) -> dict[str, str]:
    name = deck.sides[statement.side]
    side = statement.side if name == statement.side else f"{statement.side}: {name}"
    return {"id": statement.id, "side": side, "topics": " ".join(statement.topics), "argument": statement.text}


def _rebuttal(rebuttal: Rebuttal, *, dutch: bool) -> dict[str, str]:
    return {
        "rebuttal id": rebuttal.id,
        "rebuttal": rebuttal.text,
        "strength": str(rebuttal.strength),
        "why": rebuttal.why,
        "concedes": YES[dutch] if rebuttal.concedes else "",
    }


def _flawed(move: FlawedMove, *, dutch: bool) -> dict[str, str]:
    flaw = FLAWS[move.flaw] if dutch else move.flaw
    return {"rebuttal id": move.id, "rebuttal": move.text, "why": move.why, "flaw": flaw}
