"""Words by which a sentence is known to tell, to greet or to point elsewhere rather than to claim."""

from __future__ import annotations

import re

from debate.draft.claim_signs import phrases
from debate.draft.phrases import one_of, pattern

PAST = phrases("""
    was, waren, werd, werden, ging, gingen, kwam, kwamen, zei, zeiden, vroeg, vroegen, vertelde, vertelden, begon,
    stond, zat, liep, keek, dacht, wist, had, hadden, schreef, trok, trokken, kreeg, kregen, deed, deden, nam, gaf,
    vond, hoorde,
    were, went, came, said, asked, told, began, stood, sat, walked, looked, thought, knew, wrote, got, did, took,
    gave, found, heard, arrived, moved, opened, closed, started, visited, recalled, remembered
""")
# Regular past tenses, known by who acts: "I waited", "hij waarschuwde", "daar hoorde ze".
REGULAR_PAST = re.compile(
    r"\b(?:i|he|she|they|we)\s+(?:\w+ly\s+)?\w{2,}ed\b|\b(?:ik|hij|zij|ze|we|wij)\s+\w{2,}(?:de|te|den|ten)\b|"
    r"\b\w{3,}(?:de|te)\s+(?:ik|hij|ze|we)\b",
    re.I,
)
# What holds in general, though told in the past: "the services were often rigid".
GENERAL = phrases("""
    vaak, zelden, meestal, doorgaans, steeds, telkens, de meeste,
    most, often, rarely, seldom, usually, generally, typically, mostly, tended to
""")
SOCIAL = re.compile(
    "^"
    + one_of(r"""
    beste|dag|hallo|hoi|geachte|groet\w*|mvg|met vriendelijke groet\w*|vriendelijke groet\w*|bedankt
    dank(?: je| u|jewel|uwel)?|proficiat|bravo|amen
    dear|hi|hello|regards|kind regards|best wishes|cheers|thanks|thank you|sincerely|yours
    (?:heel |zeer )?(?:interessant|herkenbaar|mooi|knap|sterk)
    well said|great|nice|interesting|good|excellent
    """)
    + r"\b[^.!?]{0,40}[.!,…]*$",
    re.I,
)
PLAN = pattern(r"""
    \bdat brengt (?:ons|me)\b|\bthis brings (?:us|me)\b
    \blaten we (?:eerlijk )?(?:beginnen|eerlijk zijn)\b|\blet (?:us|me) (?:begin|start|be honest|explain)\b
    \bin (?:dit|deze) (?:artikel|stuk|bijdrage|opinie)\b|\bin this (?:article|piece|essay)\b
    \b(?:hieronder|hierboven|below)\b
    \bzoals gezegd\b|\bas (?:i|we) said\b
""")
POINTER = re.compile(
    "^"
    + one_of(r"""
    (?:zie|lees|bekijk|see|read)\b.{0,25}\b(?:ook|also)
    (?:zie|lees|bekijk|check|kijk)\s+(?:hier|verder|eens|maar eens)
    (?:see|read)\s+(?:here|more)
    cf\.|vgl\.|bron:|source:|meer info\w*:?|more info\w*:?
    """)
    + r"\b",
    re.I,
)
