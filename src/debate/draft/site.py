"""Words of the site around an article: share lines, subscriptions, house rules, buttons.

Patterns speak to a reader ("abonneer je", "sign up") or name the machinery of a site.
"""

from __future__ import annotations

import re

from debate.draft.dates import IS_DATE

# How a sentence opens, so that "people who sign up for help" is not taken for a request.
_OPEN = r"(?:^|[.!?:]\s+|[–—-]\s+)"
_REQUEST = re.compile(
    _OPEN + r"(?:abonneer (?:je|u)|schrijf (?:je|u) (?:nu |hier |snel )?in|neem een abonnement|word (?:nu |"
    r"ook )?(?:lid|abonnee)|"
    r"meld (?:je|u) (?:nu |hier )?aan|subscribe (?:to|now|here|for)|sign up (?:for|to|here|now)|join our|"
    r"volg ons|follow us|"
    r"like us|(?:steun|support) (?:ons|us|our)|doneer|donate (?:now|here|to)|klik hier|click here|"
    r"become a (?:member|subscriber)|deel (?:dit|deze|op|via)|share (?:this|on|via)|lees (?:ook|meer|verder|hier)\b|"
    r"read (?:also|more|next|the full)\b)|"
    r"\b(?:alle rechten voorbehouden|all rights reserved|we use cookies|deze (?:web)?site gebruikt cookies)\b|"
    r"\bdit (?:artikel|stuk|opiniestuk) (?:verscheen|is|werd)\b.{0,30}\b(?:eerder|eerst|gepubliceerd|verschenen|"
    r"overgenomen)|"
    r"\bthis (?:article|piece|post|essay|op-ed) (?:was |is |has been )?(?:first|originally|previously|republished)\b",
    re.I,
)
_FURNITURE = re.compile(
    r"^(?:delen|share|print|afdrukken|tweet|e-?mail|download|advertentie|advertisement|sponsored|gesponsord|menu|home|"
    r"zoeken|search|contact|over ons|about us|inhoud|contents|table of contents|terug naar boven|back to top|"
    r"sort(?:eer|ed)?(?: op| by)?\b.{0,40}|(?:nieuwste|oudste|newest|oldest|best|top)(?: first| eerst)?)\W*$|"
    r"^(?:facebook|twitter|linkedin|whatsapp|instagram|bluesky|x)(?:[\s,|/·•-]+(?:facebook|twitter|linkedin|whatsapp|x|"
    r"instagram|bluesky|e-?mail|print|copy link))*\W*$|"
    r"^(?:tags?|trefwoorden|keywords|categorie(?:ën)?|categor(?:y|ies)|filed under|topics?|thema'?s?)\s*:|"
    r"^(?:meer over|more (?:on|about|from)|related|gerelateerd|verwante?|aanbevolen|recommended|most read|"
    r"meest gelezen|"
    r"ook interessant|vorige?|volgende?|previous|next) ?(?:artikels?|artikelen|berichten?|posts?|articles?|"
    r"stor(?:y|ies)|:|→|»|$)|"
    r"\bnieuwsbrief\b[^.?!]{0,40}(?:\?|$)|\bnewsletter\b[^.?!]{0,40}(?:\?|$)|"
    r"\b(?:privacy ?(?:beleid|verklaring|policy)|cookie ?(?:beleid|policy|instellingen|settings)|"
    r"terms (?:of|and) (?:use|service|conditions)|algemene voorwaarden)\W*$|^(?:copyright|©)",
    re.I,
)
_HOUSE_RULES = re.compile(
    _OPEN
    + r"(?:(?:elke|alle|uw|je|jouw|nieuwe|de|your|all|every|new|reader|the)\s+)?(?:reacties?|comments?|replies)\s+"
    r"(?:wordt|worden|verschijn\w+|zijn|kunnen|moeten|are|is|will|may|must|appear|op dit|for this|on this)\b.{0,60}"
    r"(?:gemodereerd|moder\w+|gelezen|nagelezen|goedgekeurd|geweigerd|verwijderd|gesloten|approv\w+|removed|reviewed|"
    r"deleted|closed|open\b|pas\b|published|appear|read\b)|"
    r"\be-?mail\W?(?:adres|address)\w*\b.{0,50}\b(?:niet|blijft|never|not|nooit|private|vereist)\b|"
    r"\bmailadres\b.{0,40}\b(?:niet|blijft|nooit)\b|\b(?:verplichte velden|required fields|velden met een)\b|"
    + _OPEN
    + r"(?:laat|geef|plaats|schrijf|leave|post|add|write|submit)\b.{0,30}\b(?:reactie|antwoord|bericht|reply|comment|"
    r"response|mening|hieronder|below)\b[^.]{0,40}(?:\.|!|$)|"
    r"^(?:reageren|commenting)\s+(?:kan|is|op)\b.{0,50}$|"
    r"^(?:reageer|reageren|antwoorden|beantwoorden|comment|reply)(?: (?:op|to|hier|here|now|zelf|mee)\b.{0,40})?\W*$|"
    r"\b(?:log|meld) (?:je |u )?(?:in|aan)\b.{0,30}\b(?:reage|antwoord|comment|reply|post|respond)|"
    r"\b(?:inloggen|ingelogd|logged in|login|log in|aanmelden)\b.{0,40}\b(?:reage\w+|comment\w*|reply|post)\b|"
    r"\bbenieuwd naar (?:je|jouw|uw|jullie)\b|^wat (?:denk|vind) (?:jij|je|u|jullie)\b.{0,25}\?|"
    r"^what (?:do|are) you\b.{0,25}\bthink\w*\b.{0,15}\?|^what are your (?:thoughts|views)|^have your say|"
    r"\bjoin the (?:conversation|discussion|debate)\b|" + _OPEN + r"(?:praat|discussieer|doe) mee\b.{0,20}[!?.]?$|"
    r"(?:^|[.!?,]\s+|\b(?:en|and)\s+)(?:hou|houd|blijf|wees|keep|stay|be|please be|please keep)\b.{0,40}\b(?:hoffelijk|"
    r"vriendelijk|beleefd|respectvol|beschaafd|constructief|civil|kind|polite|respectful|courteous|constructive|"
    r"on topic|friendly)\b|"
    r"\b(?:onze|our) (?:spelregels|huisregels|gedragsregels|richtlijnen|house rules|rules|guidelines|"
    r"community (?:guidelines|standards|rules)|comment(?:s|ing)? (?:policy|guidelines|rules))\b|"
    r"^(?:naam|name|e-?mail|website|bericht|message|verzend(?:en)?|submit|verstuur|post comment|"
    r"plaats reactie)\s*\*?\W*$|"
    r"\bbe the first to (?:comment|reply|respond)\b|\bwees de eerste (?:om|die)\b|^(?:no comments yet|"
    r"(?:nog )?geen reacties)\b|"
    r"\b(?:notify me|houd mij op de hoogte|stuur (?:mij|me) een (?:e-?mail|bericht)|save my name|bewaar mijn naam)\b",
    re.I,
)
_BUTTON = (
    r"(?:repl(?:y|ies)|beantwoord(?:en)?|reageer|antwoord(?:en)?|vind ik leuk|leuk|like[sd]?|report(?: abuse|"
    r" comment)?|"
    r"rapporteer|meld(?: deze reactie| misbruik)?|delen|deel|share|permalink|link|edit(?:ed)?|bewerk(?:t|en)?|quote|"
    r"citeer|upvotes?|downvotes?|recommend(?:ed)?|aanbevelen|flag|view replies|toon antwoorden|show more|toon meer|"
    r"(?:show|hide|toon|verberg) \d* ?(?:replies|reply|antwoorden|reacties)|"
    r"\+?\d+\s*(?:likes?|repl(?:y|ies)|antwoord(?:en)?|reacties?|upvotes?|punten|points|stemmen|votes)|"
    r"[↑↓▲▼👍👎❤♥]+|\+?\d+)"
)
_PRESS = re.compile(rf"^[\W_]*(?:{_BUTTON}\b[\s|·•/,()\[\]0-9]*|[↑↓▲▼👍👎❤♥]+\s*)+[\W_]*$", re.I)


def is_boilerplate(text: str) -> bool:
    """Whether `text` belongs to the site and not to the article: share lines, subscriptions."""
    count = len(text.split())
    asks = count <= 60 and bool(_REQUEST.search(text))
    return asks or is_house_rule(text) or (count <= 14 and bool(_FURNITURE.search(text)))


def is_house_rule(text: str) -> bool:
    """Whether `text` invites to comment or tells how comments are handled."""
    return len(text.split()) <= 45 and bool(_HOUSE_RULES.search(text))


def is_press(text: str) -> bool:
    """Whether `text` is nothing but buttons under a comment: "Reply · Like (3)"."""
    pieces = [piece.strip() for piece in re.split(r"[|·•]", text) if piece.strip()]
    return bool(pieces) and len(text) < 80 and all(_PRESS.match(piece) or IS_DATE.match(piece) for piece in pieces)
