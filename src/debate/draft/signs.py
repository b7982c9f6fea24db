"""Signs by which lines around an article are known: dates, captions, share lines, house rules.

Dutch and English. Patterns speak to a reader ("abonneer je", "sign up") or name the
machinery of a site; none is about a subject.
"""

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
    rf"^(?:(?:gepubliceerd|geplaatst|verschenen|published|posted|updated|bijgewerkt|laatst gewijzigd|last updated|datum|"
    rf"date)\b.{{0,60}}|leestijd\b.{{0,30}}|.{{0,20}}\b(?:min(?:uten|utes|ute|\.)?) (?:lezen|leestijd|read|reading)\b.{{0,20}}|"
    rf"(?:reading time|time to read)\b.{{0,30}}|[\W_]*{DATE}[\W_]*(?:[|·•,–-].{{0,60}})?)$",
    re.I,
)
_CAPTION = re.compile(
    r"^(?:\(?(?:foto(?:'s|grafie)?|beeld|illustratie|afbeelding|photo(?:graph|graphy|s)?|image|picture|illustration|credits?|"
    r"figuur|figure|grafiek|bron foto)\b(?: (?:credit|by|door|van|courtesy))*\s*(?:\d+\s*)?[:©|–-]|©|\(c\)\s|@\w)|"
    r"(?:^|\s)(?:@|©\s?)[\w.]+(?:\s[\w.]+){0,2}$|\((?:foto|beeld|photo|image|picture|illustratie)\b[^)]*\)\.?$|"
    r"\b(?:getty images|shutterstock|unsplash|istock|123rf|pexels|pixabay|belga|reuters|alamy)\b[^.]{0,30}\.?$|"
    r"\b(?:foto|photo|beeld|illustratie|image)(?: credit| by)?:\s[^.]{2,40}\.?$",
    re.I,
)
_LABELS = frozenset(
    """opinie opinion achtergrond background interview column essay analyse analysis reportage debat debate blog nieuws
    news commentary commentaar editorial feature recensie review perspective perspectief viewpoint getuigenis verhaal
    story dossier lezersbrief letters letter onderzoek research praktijk standpunt vrije tribune nieuwsbericht artikel
    article longread portret profiel gastbijdrage guest post the conversation comment is free""".split()
)
# How a sentence opens, so that "people who sign up for help" is not taken for a request.
_OPEN = r"(?:^|[.!?:]\s+|[–—-]\s+)"
_REQUEST = re.compile(
    _OPEN + r"(?:abonneer (?:je|u)|schrijf (?:je|u) (?:nu |hier |snel )?in|neem een abonnement|word (?:nu |ook )?(?:lid|abonnee)|"
    r"meld (?:je|u) (?:nu |hier )?aan|subscribe (?:to|now|here|for)|sign up (?:for|to|here|now)|join our|volg ons|follow us|"
    r"like us|(?:steun|support) (?:ons|us|our)|doneer|donate (?:now|here|to)|klik hier|click here|"
    r"become a (?:member|subscriber)|deel (?:dit|deze|op|via)|share (?:this|on|via)|lees (?:ook|meer|verder|hier)\b|"
    r"read (?:also|more|next|the full)\b)|"
    r"\b(?:alle rechten voorbehouden|all rights reserved|we use cookies|deze (?:web)?site gebruikt cookies)\b|"
    r"\bdit (?:artikel|stuk|opiniestuk) (?:verscheen|is|werd)\b.{0,30}\b(?:eerder|eerst|gepubliceerd|verschenen|overgenomen)|"
    r"\bthis (?:article|piece|post|essay|op-ed) (?:was |is |has been )?(?:first|originally|previously|republished)\b",
    re.I,
)
_FURNITURE = re.compile(
    r"^(?:delen|share|print|afdrukken|tweet|e-?mail|download|advertentie|advertisement|sponsored|gesponsord|menu|home|"
    r"zoeken|search|contact|over ons|about us|inhoud|contents|table of contents|terug naar boven|back to top|sort(?:eer|ed)?(?: op| by)?\b.{0,40}|(?:nieuwste|oudste|newest|oldest|best|top)(?: first| eerst)?)\W*$|"
    r"^(?:facebook|twitter|linkedin|whatsapp|instagram|bluesky|x)(?:[\s,|/·•-]+(?:facebook|twitter|linkedin|whatsapp|x|"
    r"instagram|bluesky|e-?mail|print|copy link))*\W*$|"
    r"^(?:tags?|trefwoorden|keywords|categorie(?:ën)?|categor(?:y|ies)|filed under|topics?|thema'?s?)\s*:|"
    r"^(?:meer over|more (?:on|about|from)|related|gerelateerd|verwante?|aanbevolen|recommended|most read|meest gelezen|"
    r"ook interessant|vorige?|volgende?|previous|next) ?(?:artikels?|artikelen|berichten?|posts?|articles?|stor(?:y|ies)|:|→|»|$)|"
    r"\bnieuwsbrief\b[^.?!]{0,40}(?:\?|$)|\bnewsletter\b[^.?!]{0,40}(?:\?|$)|"
    r"\b(?:privacy ?(?:beleid|verklaring|policy)|cookie ?(?:beleid|policy|instellingen|settings)|"
    r"terms (?:of|and) (?:use|service|conditions)|algemene voorwaarden)\W*$|^(?:copyright|©)",
    re.I,
)
_HOUSE_RULES = re.compile(
    _OPEN + r"(?:(?:elke|alle|uw|je|jouw|nieuwe|de|your|all|every|new|reader|the)\s+)?(?:reacties?|comments?|replies)\s+"
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
    r"\bjoin the (?:conversation|discussion|debate)\b|"
    + _OPEN
    + r"(?:praat|discussieer|doe) mee\b.{0,20}[!?.]?$|"
    r"(?:^|[.!?,]\s+|\b(?:en|and)\s+)(?:hou|houd|blijf|wees|keep|stay|be|please be|please keep)\b.{0,40}\b(?:hoffelijk|"
    r"vriendelijk|beleefd|respectvol|beschaafd|constructief|civil|kind|polite|respectful|courteous|constructive|"
    r"on topic|friendly)\b|"
    r"\b(?:onze|our) (?:spelregels|huisregels|gedragsregels|richtlijnen|house rules|rules|guidelines|"
    r"community (?:guidelines|standards|rules)|comment(?:s|ing)? (?:policy|guidelines|rules))\b|"
    r"^(?:naam|name|e-?mail|website|bericht|message|verzend(?:en)?|submit|verstuur|post comment|plaats reactie)\s*\*?\W*$|"
    r"\bbe the first to (?:comment|reply|respond)\b|\bwees de eerste (?:om|die)\b|^(?:no comments yet|(?:nog )?geen reacties)\b|"
    r"\b(?:notify me|houd mij op de hoogte|stuur (?:mij|me) een (?:e-?mail|bericht)|save my name|bewaar mijn naam)\b",
    re.I,
)
_BUTTON = (
    r"(?:repl(?:y|ies)|beantwoord(?:en)?|reageer|antwoord(?:en)?|vind ik leuk|leuk|like[sd]?|report(?: abuse| comment)?|"
    r"rapporteer|meld(?: deze reactie| misbruik)?|delen|deel|share|permalink|link|edit(?:ed)?|bewerk(?:t|en)?|quote|"
    r"citeer|upvotes?|downvotes?|recommend(?:ed)?|aanbevelen|flag|view replies|toon antwoorden|show more|toon meer|"
    r"(?:show|hide|toon|verberg) \d* ?(?:replies|reply|antwoorden|reacties)|"
    r"\+?\d+\s*(?:likes?|repl(?:y|ies)|antwoord(?:en)?|reacties?|upvotes?|punten|points|stemmen|votes)|[↑↓▲▼👍👎❤♥]+|\+?\d+)"
)
_PRESS = re.compile(rf"^[\W_]*(?:{_BUTTON}\b[\s|·•/,()\[\]0-9]*|[↑↓▲▼👍👎❤♥]+\s*)+[\W_]*$", re.I)
_NOTES = re.compile(
    r"^(?:\d+\.?\s+)?(?:(?:eind|voet)?noten|referenties|bronnen|bronvermelding|literatuur(?:lijst)?|bibliografie|"
    r"(?:end|foot)?notes|references|sources|bibliography|further reading|verder lezen|works cited)\s*:?$",
    re.I,
)
_BIO = re.compile(
    r"^(?:over de auteurs?|about the authors?)\b|"
    r"\b(?:is|zijn|are|werkt|werken|works?|doceert|teaches|schrijft|writes)\b.{0,40}\b(?:docent\w*|professor|hoogleraar|"
    r"lector\w*|lecturer|onderzoek(?:er|ster|ers)|researchers?|journalist\w*|directeur|director|auteur|author|"
    r"opleid(?:ing|er|ster)\w*|sociaal werk(?:er|ster)|social worker|coördinator|coordinator|columnist|fellow|student\w*|"
    r"stafmedewerk\w+|medewerk\w+|redact\w+|editor)\b",
    re.I,
)

_DOES = re.compile(
    r"\W{1,3}(?:\([^)]{0,60}\)\W{1,3})?(?:is|was|werkt|doceert|schrijft|leidt|studeert|teaches|works|writes|studies|leads)\b", re.I
)


def is_meta(text: str) -> bool:
    """Whether `text` is a line on when it appeared or how long it takes to read."""
    return len(text) < 120 and bool(_META.match(text))


def is_caption(text: str) -> bool:
    """Whether `text` names who made a picture, or says that it is one."""
    return len(text) < 300 and bool(_CAPTION.search(text))


def is_label(text: str) -> bool:
    """Whether `text` is the name of a section of a paper."""
    found = text.casefold().strip(" :|/•-").split()
    return 0 < len(found) <= 3 and all(word in _LABELS for word in found)


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


def opens_notes(text: str) -> bool:
    """Whether `text` heads a list of notes or references."""
    return bool(_NOTES.match(text.strip(" *#")))


def is_bio(text: str, authors: tuple[str, ...]) -> bool:
    """Whether `text` tells who an author is: opens with the name, or with "about the author"."""
    if re.match(r"^(?:over de auteurs?|about the authors?)\b", text, re.I):
        return True
    named = next((name for name in authors if text.startswith(name)), "")
    if not named or len(text) > 400:
        return False
    return bool(_DOES.match(text[len(named) :]) or _BIO.search(text))
