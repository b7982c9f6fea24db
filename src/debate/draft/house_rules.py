"""What a site says about comments: invitations, rules, forms, and what sorts and loads them."""

from __future__ import annotations

import re

from debate.draft.phrases import one_of, pattern

LONGEST = 45  # words
# How a sentence opens, so that "people who submit a response" is not taken for a request.
_OPEN = r"(?:^|[.!?:]\s+|[–—-]\s+)"
_WHOSE = one_of(r"""
    elke|alle|uw|je|jouw|nieuwe|de|deze|lezers
    your|all|every|new|reader|the|this
""")
_NOUN = one_of(r"""
    reacties?|brieven|discussies?
    comments?|replies|letters|discussions?|conversations?
""")
_VERB = one_of(r"""
    wordt|worden|verschijn\w+|zijn|is|kunnen|moeten|werd|op dit
    are|will|may|must|was|appear|for this|on this
""")
_FATE = one_of(r"""
    gemodereerd|gelezen|nagelezen|goedgekeurd|geweigerd|verwijderd|gesloten|pas\b|ingekort
    moder\w+|approv\w+|removed|reviewed|deleted|closed|open\b|published|appear|read\b|shortened|edited
""")
_INVITES = one_of(r"""
    (?:laat|geef|plaats|schrijf)\b.{0,30}\b(?:reactie|antwoord|bericht|mening|hieronder)\b[^.]{0,40}(?:\.|…|!|$)
    (?:leave|post|add|write|submit)\b.{0,30}\b(?:reply|comment|response|below)\b[^.]{0,40}(?:\.|…|!|$)
    (?:praat|discussieer|doe) mee\b.{0,20}[!?.]?$
""")
_RULES = pattern(r"""
    \be-?mail\W?(?:adres|address)\w*\b.{0,50}\b(?:niet|blijft|never|not|nooit|private|vereist)\b
    \bmailadres\b.{0,40}\b(?:niet|blijft|nooit)\b
    \b(?:verplichte velden|vereiste velden|required fields|velden met een)\b
    (?:^|[.!?,]\s+|\ben\s+)(?:hou|houd|blijf|wees)\b.{0,40}\b(?:hoffelijk|vriendelijk|beleefd|respectvol|beschaafd)\b
    (?:^|[.!?,]\s+|\ben\s+)(?:hou|houd|blijf|wees)\b.{0,40}\b(?:constructief|on topic)\b
    (?:^|[.!?,]\s+|\band\s+)(?:keep|stay|(?:please )?be)\b.{0,40}\b(?:civil|kind|polite|respectful|courteous)\b
    (?:^|[.!?,]\s+|\band\s+)(?:keep|stay|(?:please )?be)\b.{0,40}\b(?:constructive|friendly|on topic)\b
    \b(?:onze|our|read the|lees de) (?:spelregels|huisregels|gedragsregels|richtlijnen|(?:house )?rules|guidelines)\b
    \b(?:our|read the) (?:community (?:guidelines|standards|rules)|comment(?:s|ing)? (?:policy|guidelines|rules))\b
""")
_ASKS = pattern(r"""
    ^(?:reageren|commenting)\s+(?:kan|is|op)\b.{0,50}$
    ^(?:zelf )?(?:reageer|reageren|antwoorden|beantwoorden|annuleren)\??(?: (?:op|hier|zelf|mee|mail)\b.{0,80})?\W*$
    ^(?:comment|reply|respond|cancel)(?: (?:to|here|now)\b.{0,80})?\W*$
    \b(?:log|meld) (?:je |u )?(?:in|aan)\b.{0,30}\b(?:reage|antwoord|comment|reply|post|respond)
    \b(?:inloggen|ingelogd|logged in|login|log in|aanmelden)\b.{0,40}\b(?:reage\w+|comment\w*|reply|post)\b
    ^(?:\d+ )?log ?in(?: with)?$
    ^or sign up with\b
    \bbenieuwd naar (?:je|jouw|uw|jullie)\b
    ^wat (?:denk|vind) (?:jij|je|u|jullie)\b.{0,25}\?
    ^what (?:do|are) you\b.{0,25}\bthink\w*\b.{0,15}\?
    ^what are your (?:thoughts|views)
    ^have your say
    \bjoin the (?:conversation|discussion|debate)\b
    \bbe the first to (?:comment|reply|respond)\b
    \bwees de eerste (?:om|die)\b
    ^(?:no comments yet|(?:nog )?geen reacties)\b
    \bsubmit a (?:response|letter)\b
""")
_FORM = pattern(r"""
    ^(?:naam|name|e-?mail|website|bericht|message|reactie|comment|verzend(?:en)?|submit|verstuur|post comment)\s*\*?\W*$
    ^(?:reactie|comment|antwoord) (?:plaatsen|annuleren|versturen)\b
    ^plaats reactie\W*$
    \b(?:notify me|houd mij op de hoogte|stuur (?:mij|me) een (?:e-?mail|bericht))\b
    \b(?:save my name|bewaar mijn naam|mijn naam,? e-?mail)\b
""")
_SORTS = pattern(r"""
    ^(?:sort(?:eer|ed)?|sorteren)(?: op| by)?\b.{0,40}$
    ^(?:(?:meest )?(?:nieuwste?|oudste?|recent\w*|relevant\w*|populair\w*|nieuw)\b(?: eerst| reacties)?\W*){1,3}$
    ^(?:(?:most )?(?:newest|oldest|best|top|latest|recent|relevant|popular)\b(?: first| comments)?\W*){1,3}$
    ^(?:search|zoek|expand)\b.{0,20}\b(?:comments?|reacties|search)$
    ^(?:reader|editors?'?|nyt|guardian) picks?$
    ^per (?:page|pagina) \d+$
    ^threads \w+$
    ^(?:load|show|view|see|read|more)\b.{0,12}\b(?:more|all|previous|comments|responses|replies)\b.{0,30}$
    ^(?:toon|laad|bekijk|lees|meer)\b.{0,12}\b(?:meer|alle|vorige|reacties)\b.{0,30}$
    ^\d+ (?:more|meer) (?:comments?|reacties|replies)\W*$
    ^follow this (?:conversation|discussion)$
    ^(?:disqus|hyvor|openweb|coral)\b.{0,30}$
    \bdisqus\b.{0,20}(?:policy|site|comments)
""")
_HANDLED = re.compile(rf"{_OPEN}(?:{_WHOSE}\s+)?{_NOUN}\s+{_VERB}\b.{{0,60}}{_FATE}|{_OPEN}{_INVITES}", re.I)


def is_house_rule(text: str) -> bool:
    """Whether `text` invites to comment, tells how comments are handled, or sorts and loads them."""
    every = (_HANDLED, _RULES, _ASKS, _FORM, _SORTS)
    return len(text.split()) <= LONGEST and any(each.search(text) for each in every)
