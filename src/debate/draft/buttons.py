"""What stands around a comment and is none of its words: buttons, counts, badges, whom it answers."""

from __future__ import annotations

import re

from debate.draft.dates import IS_DATE
from debate.draft.phrases import one_of, pattern

LONGEST = 80  # characters of a row of buttons
_BUTTON = pattern(
    r"\b"
    + one_of(r"""
    liked by .{2,40}
    \d+ repl(?:y|ies) by .{2,60}
    \d+ more (?:repl(?:y|ies)|reacties|antwoorden)
    (?:show|hide|view|toon|verberg|bekijk)(?: (?:more|meer|all|alle))? ?\d* ?(?:replies|reply|antwoorden|reacties)?
    repl(?:y|ies)(?: to this comment)?
    beantwoord(?:en)?|antwoord(?:en)?|(?:reageer|reageren)(?: op deze reactie)?
    vind ik (?:niet )?leuk|niet leuk|(?:dis)?like[sd]?|claps?|(?:up|down)votes?|recommend(?:ed)?|aanbevelen|award
    report(?: abuse| comment)?|rapporteer|meld(?:en)?(?: deze reactie| misbruik)?|flag
    delen|deel|share|permalink|link|copy link
    edit(?:ed)?|bewerk(?:t|en)?|quote|citeer|citeren|follow(?:ing)?|volgen
    expand full comment|read more|see more|meer weergeven
    punten|points|stemmen|votes
    """)
    + r"\b"
)
_LEFT = re.compile(r"[\W\d_]*(?:\d[.,]?\d*[kKmM][\W\d_]*)?")
_REPLY_TO = re.compile(
    r"^\W*"
    + one_of(r"""
    (?:als )?(?:antwoord|reactie|reply|answer)\s+(?:aan|op|to)
    in (?:reply|response|antwoord) (?:to|op)
    (?:replying|antwoordt|reageert|antwoordend) (?:to|aan|op)
    answering
    """)
    + r"\b\s*:?\s*@?[^!?]{1,60}$",
    re.I,
)
_AVATAR = pattern(r"""
    ^(?:\S+(?:'s)? ){0,2}(?:avatar|profile (?:photo|picture)|profielfoto)(?: (?:of|for|van) .{1,30})?$
""")
_BADGE = pattern(r"""
    ^[\W_]*(?:auteur|author|redactie|editor|moderator|mod|beheerder|admin|staff|op|guardian pick)[\W_]*$
    ^[\W_]*(?:abonnee|subscriber|premium|lid|member|paid|top ?(?:fan|commenter|reageerder)|verified|geverifieerd)[\W_]*$
""")


def is_avatar(text: str) -> bool:
    """Whether `text` stands for the picture of a speaker: "User's avatar"."""
    return len(text) < 60 and bool(_AVATAR.match(text.strip(" •□▪*-+[]()")))


def without_buttons(text: str) -> str:
    """Return `text` without the buttons behind it: "An, 3 mei - Beantwoorden"."""
    pieces = re.split(r"(\s+[|·•–—-]\s+)", text)
    while len(pieces) > 2 and is_press(pieces[-1]) and not IS_DATE.match(pieces[-1]):
        pieces = pieces[:-2]
    return "".join(pieces)


def is_press(text: str) -> bool:
    """Whether `text` is nothing but buttons and counts under a comment: "Reply · Like (3)", "12 ↑"."""
    if len(text) >= LONGEST:
        return False
    pieces = [piece for piece in re.split(r"[|·•]", text) if not IS_DATE.match(piece)]
    return all(_LEFT.fullmatch(_BUTTON.sub("", piece)) for piece in pieces)


def is_reply_to(text: str) -> bool:
    """Whether `text` only tells whom a comment answers: "Antwoord aan Jan", "In reply to @ann"."""
    return len(text.split()) <= 9 and bool(_REPLY_TO.match(text))


def is_badge(text: str) -> bool:
    """Whether `text` only tells what a speaker is to the site: "Auteur", "Moderator"."""
    return len(text) < 30 and bool(_BADGE.match(text))
