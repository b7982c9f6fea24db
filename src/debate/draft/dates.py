"""Dates and times as pages write them, in Dutch and English."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june?|juli?|july?|"
    r"aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s*"
_CLOCK = r"(?:\s*,?\s*(?:om|at|@|-|–|\||·)?\s*\d{1,2}[:.hu]\d{2}(?::\d{2})?\s*(?:uur|[ap]\.?m\.?)?)"
DATE = (
    rf"(?:{_DAY})?(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}(?:T[\d:]+Z?)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th|e)?\s+{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|"
    r"(?:(?:ongeveer|about|circa)\s+)?(?:\d+|een|één|an?)\s*"
    r"(?:minu(?:ten|ut|tes?)|min|uur|uren|u|hours?|hrs?|h|dag(?:en)?|d|days?|we(?:ken|ek|eks?)|w|"
    r"maand(?:en)?|months?|jaar|jaren|years?)\s+(?:geleden|ago)|gisteren|vandaag|yesterday|today|just now|zonet)"
    rf"{_CLOCK}?"
)
IS_DATE = re.compile(rf"^[\W_]*(?:(?:op|on|geplaatst(?: op)?|posted(?: on)?)\s+)?{DATE}[\W_]*$", re.I)

_META = re.compile(
    rf"^(?:(?:gepubliceerd|geplaatst|verschenen|published|posted|updated|bijgewerkt|laatst gewijzigd|"
    rf"last updated|datum|"
    rf"date)\b.{{0,60}}|leestijd\b.{{0,30}}|.{{0,20}}\b(?:min(?:uten|utes|ute|\.)?) (?:lezen|leestijd|read|"
    rf"reading)\b.{{0,20}}|"
    rf"(?:reading time|time to read)\b.{{0,30}}|[\W_]*{DATE}[\W_]*(?:[|·•,–-].{{0,60}})?)$",
    re.I,
)


def is_meta(text: str) -> bool:
    """Whether `text` is a line on when it appeared or how long it takes to read."""
    return len(text) < 120 and bool(_META.match(text))
