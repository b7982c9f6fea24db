"""What a class made of a deck: per item, side, flaw and student, from the exports of its students."""

from debate.core.report.build import report_on
from debate.core.report.values import (
    ENOUGH,
    FlawFigures,
    ItemFigures,
    Note,
    Report,
    SideFigures,
    StudentFigures,
    Taken,
)

__all__ = [
    "ENOUGH",
    "FlawFigures",
    "ItemFigures",
    "Note",
    "Report",
    "SideFigures",
    "StudentFigures",
    "Taken",
    "report_on",
]
