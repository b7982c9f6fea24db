"""Dates and times as pages write them, in Dutch and English."""

from __future__ import annotations

import re

from debate.draft.phrases import pattern

_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june?|juli?|july?|"
    r"aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?,?\s*"
)
_ZONE = r"(?:\s*\b(?:[A-Z]{1,2}ST|[A-Z]DT|CET|CEST|GMT|UTC|ET|PT)\b)?"
_CLOCK = rf"(?:[\s,@–|·-]*(?:om|at)?\s*\d{{1,2}}[:.hu]\d{{2}}(?::\d{{2}})?\s*(?:uur|u\b|[ap]\.?m\b\.?)?{_ZONE})"
_UNIT = (
    r"(?:sec(?:onden|onds?)?|minu(?:ten|ut|tes?)|min|uur|uren|u|hours?|hrs?|h|dag(?:en)?|d|days?|"
    r"we(?:ken|ek|eks?)|wk|w|maand(?:en)?|mnd|months?|mo|jaar|jaren|j|years?|yrs?|y)"
)
_AGE = (
    r"(?:(?:ongeveer|about|circa|over|bijna|almost|meer dan|more than)\s+)?(?:\d+|een|één|an?)\s*"
    rf"{_UNIT}\.?\s+(?:geleden|ago)"
)
_EDITED = r"(?:\s*\(?(?:edited|bewerkt|aangepast)\)?)?"
DATE = (
    rf"(?:{_DAY})?(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}(?:T[\d:]+Z?)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th|e)?\s+{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|"
    rf"{_AGE}|gisteren|vandaag|yesterday|today|just now|zonet)(?!\w){_CLOCK}?{_EDITED}"
)
# "3h", "2 w": an age only where nothing else stands.
_SHORT = rf"\d{{1,3}}\s?{_UNIT}\.?"
_LEAD = r"(?:op|on|geplaatst(?: op)?|posted(?: on)?|(?:laatst )?bewerkt(?: op)?|(?:last )?edited(?: on)?|datum|date)"
IS_DATE = re.compile(rf"^[\W_]*(?:{_LEAD}\s*:?\s+)?(?:{DATE}|{_SHORT})[\W_]*$", re.I)
_BEHIND = re.compile(
    rf"[\s,|·•–—(\[-]*\b(?:(?:op|on|at)\s+)?(?<![\w.]){DATE}[\s)\]|·•,:–-]*$|\s*[|·•(]\s*{_SHORT}[\s)·•|:]*$", re.I
)
_BEFORE = re.compile(rf"^[\s(\[]*(?:(?:op|on)\s+)?{DATE}[\s)\]|·•,:–—-]+(?=\S)", re.I)
_META = pattern(rf"""
    ^(?:gepubliceerd|geplaatst|verschenen|bijgewerkt|laatst (?:gewijzigd|bijgewerkt)|datum)\b.{{0,60}}$
    ^(?:published|posted|received|accepted|(?:last )?(?:updated|modified)|date)\b.{{0,60}}$
    ^leestijd\b.{{0,30}}$
    ^.{{0,20}}\b(?:min(?:uten|utes|ute|\.)?) (?:lezen|leestijd|read|reading)\b.{{0,20}}$
    ^\d+ ?min\.?$
    ^(?:estimated )?(?:reading time|time to read)\b.{{0,30}}$
    ^[\W_]*{DATE}[\W_]*(?:[|·•,–-].{{0,60}})?$
    ^{_MONTH}\s+\d{{4}}$
""")
_ISSUE = pattern(r"""
    ^.{0,40}\b(?:nummer|nr\.?|jaargang|issue|vol(?:ume|\.)|no\.)\s*\d+\b.{0,30}$
    ^.{3,40}, (?:spring|summer|autumn|fall|winter|lente|zomer|herfst) \d{4}$
""")


def is_meta(text: str) -> bool:
    """Whether `text` is a line on when it appeared or how long it takes to read."""
    return len(text) < 120 and bool(_META.match(text) or is_issue(text))


def is_issue(text: str) -> bool:
    """Whether `text` names an issue of a paper: "jaargang 12, nummer 4"."""
    return len(text) < 80 and bool(_ISSUE.match(text))


def undated(text: str) -> tuple[str, bool]:
    """Return `text` without the date before or behind it, and whether there was one."""
    bare = _BEFORE.sub("", _BEHIND.sub("", text, count=1), count=1).strip()
    return (bare, True) if bare and bare != text.strip() else (text.strip(), False)
