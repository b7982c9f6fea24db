"""Words of the site around an article: share lines, subscriptions, menus, what makes it run.

Patterns speak to a reader ("abonneer je", "sign up") or name the machinery of a site; each is
for lines up to a number of words, as an article may speak of newsletters too.
"""

from __future__ import annotations

import re

from debate.draft.house_rules import is_house_rule
from debate.draft.phrases import one_of, pattern
from debate.draft.site_lists import is_trail, points_elsewhere

LONG, SHORT = 60, 16  # words of a request; of a line of the machinery
_MARKS = " *#[]|•□▪+-"
# How a sentence opens, so that "people who sign up for help" is not taken for a request.
_OPEN = r"(?:^|[.!?:]\s+|[–—|-]\s+)"
_ASKS = one_of(r"""
    abonneer (?:je|u)
    schrijf (?:je|u) (?:nu |hier |snel )?in
    neem een abonnement
    meld (?:je|u) (?:nu |hier )?aan
    word\b.{0,40}\b(?:lid|abonnee|vriend|donateur)\b
    subscribe (?:to|now|here|for)
    sign up (?:for|to|here|now)
    join our
    become a (?:member|subscriber)
    (?:volg|follow|like) (?:ons|us|the)\b.{0,90}$
    (?:steun|support|doneer|donate)\b.{0,25}\b(?:ons|us|onze|our|journalis\w+|now|here|hier|nu)\b
    klik (?:hier|om)
    (?:please )?click (?:here|to)
    deel (?:dit|deze|op|via|het)
    share (?:this|on|via)
    (?:lees|bekijk|luister)\s(?:ook|meer|verder|hier|naar dit)\b
    (?:read|listen|watch)\s(?:also|more|next|the (?:full|rest)|to this)\b
    (?:enter|vul|geef)\b.{0,12}\b(?:your|je|uw) e-?mail
    (?:blijf|stay) (?:op de hoogte|in contact|informed|up to date|tuned|connected|in touch)\b
    (?:thanks|thank you|bedankt) (?:for reading|voor het lezen)\b
    if you (?:enjoyed|liked) (?:this|the)
    vond (?:je|u) dit (?:artikel |stuk )?(?:interessant|goed|leuk)
    (?:our|onze)\b.{0,25}\b(?:e-?mails?|newsletters?|nieuwsbrie(?:f|ven)|podcasts?)\b
    (?:dit artikel|this article|deze tekst) is (?:gratis|free)\b
    (?:mail|schrijf|stuur|write|send|reach|contact|reageer)\b.{0,80}(?:\S@\S|\bto the editor\b|\bnaar de redactie\b)
""")
_TELLS = pattern(r"""
    \b(?:alle rechten voorbehouden|all rights reserved|we value your privacy|creative commons)\b
    \b(?:wij|we|deze (?:web)?(?:site|pagina))\b.{0,40}\b(?:gebruik\w*|plaats\w*)\b.{0,60}\bcookies?\b
    \b(?:we|this (?:web)?(?:site|page))\b.{0,40}\b(?:use|store)\b.{0,60}\bcookies?\b
    \bcookies wil\w* plaatsen\b
    \bpas je instellingen\b
    \bdoor verder te (?:surfen|gaan|klikken)\b
    \bby continuing to (?:use|browse)\b
    \bprocess personal data\b
    \bverwerken .{0,20}persoonsgegevens\b
    \b(?:in|naar) (?:je|uw|jouw|your) (?:mail|in)box\b
    \b(?:please click|klik dan) (?:here|hier)\b
    \bdit (?:artikel|(?:opinie)?stuk) (?:verscheen|is|werd)\b.{0,30}\b(?:eerder|eerst|gepubliceerd|overgenomen)
    \bthis (?:article|piece|post|essay|op-ed) (?:was |is |has been )?(?:first|originally|previously|republished)\b
    \b(?:views|opinions) (?:expressed|in this)\b.{0,60}\b(?:authors?|own|writers?)\b
    \b(?:see our privacy|hear what you think|republish our)\b
    \b(?:receives?|provides?|ontvangt) (?:funding|subsidie)\b
    \bin print\b.{0,40}\bsection\b
    \b(?:enable|zet) javascript\b
    \b(?:powered by|blog (?:at|op) wordpress|akismet)\b
    \b(?:mogelijk gemaakt|ondersteund|aangedreven) door\b
    blogthis
""")
_REQUEST = re.compile(_OPEN + _ASKS, re.I)
_NETWORK = (
    r"(?:facebook|twitter|linkedin|whatsapp|instagram|bluesky|mastodon|threads|x|e-?mail|print|afdrukken|copy link)"
)
_FURNITURE = pattern(rf"""
    ^(?:delen|share|print|afdrukken|tweet|e-?mail|download|advertentie|advertisement|sponsored|gesponsord)\W*$
    ^(?:menu|hoofdmenu|home|voorpagina|front page|gastenboek|guestbook|contact|help|status|site)\W*$
    ^(?:zoek(?:en)?|search|over ons|about(?: us)?|archie[fv]|archive|inhoud|contents|table of contents)\W*$
    ^(?:inloggen|aanmelden|inschrijven|log in|sign in|sign up|register|registreer|abonneer|subscribed?|support us)\W*$
    ^(?:more|meer|notes|copy link|listen|follow|write|open in app|get the app|terug naar boven|back to top)\W*$
    ^{_NETWORK}(?:[\s,|/·•-]+{_NETWORK})*\W*$
    ^(?:tags?|trefwoorden|categorie(?:ën)?|labels?|thema'?s?|meer over)\s*:
    ^(?:keywords|categor(?:y|ies)|filed under|topics?)\s*:
    ^(?:geplaatst|posted|filed|gepubliceerd) (?:in|under)\b
    ^tagged\b
    \bpermalink\b
    ^[←→«»‹›]
    [←→»›]$
    ^(?:spring|ga|skip|jump|naar de inhoud)\b.{{0,20}}\b(?:inhoud|content|navigation|navigatie|springen)\b
    \b(?:nieuw venster|new window|advertisement|advertentie)\W*$
    \b(?:laden|loading)\s?(?:\.\.\.|…)
    \b(?:gaat|goes|loopt) (?:verder|door|on) onder\b
    \bcontinues (?:below|after)\b
    ^after newsletter\b
    \b(?:nieuwsbrief|newsletter)\b[^.?!]{{0,40}}(?:\?|$)
    ^(?:bewaar|save|luister naar|listen to) (?:dit |this )?arti\w+$
    \b(?:privacy ?(?:beleid|verklaring|policy)|cookie ?(?:beleid|policy|instellingen|settings))\W*$
    \b(?:colofon|terms(?: (?:of|and) (?:use|service|conditions))?|algemene voorwaarden|conditions apply)\W*$
    ^(?:copyright|©)
    \bis een (?:uitgave|publicatie|initiatief) van\b
    \bis (?:published|a publication)\b
    ^do not sell\b
    \bto your site$
    ^(?:alles |alle cookies )?(?:weigeren|accepteren|aanvaarden)$
    ^(?:accept|reject|manage)(?: all| options| cookies)$
    ^(?:disclosure statement|partners|spread the love|read \d+ comments|edit this page)$
    ^\((?:belga|afp|anp|reuters|ap)\)$
    ^\d[\d.,]*[km]? (?:followers|volgers|views|keer bekeken)$
""")


def is_boilerplate(text: str) -> bool:
    """Whether `text` belongs to the site and not to the article: share lines, subscriptions, menus."""
    bare = text.strip(_MARKS)
    count = len(bare.split())
    asks = count <= LONG and bool(_REQUEST.search(bare) or _TELLS.search(bare))
    short = count <= SHORT and bool(_FURNITURE.search(bare) or points_elsewhere(bare))
    return asks or short or is_house_rule(bare) or is_trail(bare)
