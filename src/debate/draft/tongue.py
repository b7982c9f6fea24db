"""The little that is known of a language here: which it is, its words without weight, stems."""

from __future__ import annotations

import re
from collections import Counter

from debate.core.marking.language import words as word_list
from debate.core.marking.languages import language_of
from debate.core.marking.stems import stem

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
# The commonest words that only one of the two languages has.
_TELLING = {
    "nl": word_list("de het een van en dat niet zijn voor met er maar ook aan om naar bij wordt worden als"),
    "en": word_list("the of and to that is not for with are but also from by they their this which has have"),
}

LANGUAGES = tuple(_TELLING)
# Forms without subject matter that the marker, which looks at stems, need not list.
_EMPTY = {
    "nl": word_list("""
        wordt werd werden geworden heeft hebt heb had hadden gehad kan kunt kun kon konden mag mocht
        mochten moet moest moesten zal zult wil wilt wilde wilden gaat ga ging gingen was waren bent ben
        is geweest zou maakt maken gemaakt neemt nemen genomen geeft geven gegeven krijgt krijgen
        gekregen ziet zien gezien laat houdt houden brengt brengen stelt stellen staat ligt liggen lijkt
        lijken blijkt blijken heet heten betreft betreffen hoort horen kent kennen weet weten denkt
        denken werkt zeggen vooral daarnaast bovendien ondertussen steeds reeds immers tevens kortom
        verder zeker zelden meestal meest minst veel vele sommige enkele enige één twee drie eerste
        tweede derde laatste vorige volgende nieuwe nieuw groot grote klein kleine goed goede slecht
        slechte belangrijk belangrijke jaar jaren dag dagen keer manier wijze deel kant plaats geval
        soort vraag bijna heel hele genoeg samen zoveel hoeft hoeven waarbij waarvan waarbij ergens
        iemand mensen mens beter best liever graag sinds tijdens volgens ondanks dankzij tussen jullie
        uw u jouw onszelf jezelf zichzelf elkaars anno zomaar meteen overal nou dwz bvb
    """),
    "en": word_list("""
        has had been being were was does did done goes going went gone makes made takes took taken gives
        gave given gets says said see sees seen saw know knows knew think thinks thought want wants
        wanted come comes came keep keeps kept put puts find finds found use uses used need needs needed
        look looks looked seem seems seemed become becomes became like year years day days time times
        lot lots bit kind sort part place case side point question new old big small good bad great
        first second third last next one two three four five well often always never sometimes usually
        rather quite almost enough around among across against toward towards during since until whether
        without within every each many much more most less least another others people person thing
        things something anything nothing everything someone anyone everyone us ours yours theirs
        himself herself itself themselves ourselves yet already ever else instead perhaps maybe above
        below ask asks asked tell tells told
    """),
}


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, numbers too."""
    return [found.casefold().replace("’", "'") for found in _WORD.findall(text)]


def guess_language(text: str) -> str:
    """Return "nl" or "en", whichever has more of its commonest words in `text`; "nl" on a tie."""
    counted = Counter(words(text))
    return max(_TELLING, key=lambda code: sum(counted[word] for word in _TELLING[code]))


def weightless(word: str, language: str) -> bool:
    """Whether `word` (in lower case) carries no subject matter."""
    return len(word) < 2 or word in _EMPTY.get(language, ()) or word in language_of(language).stopwords


def telling(text: str, language: str) -> list[str]:
    """Return the stems of the words in `text` that carry subject matter, in order."""
    return [stem(word, language) for word in words(text) if not weightless(word, language)]
