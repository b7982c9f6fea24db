"""Words by which a sentence is known to claim or to reason, in Dutch and English.

After the lists of discourse markers in the literature on argument mining (Palau and Moens
2009; Stab and Gurevych 2017), sorted by what they show. None is about a subject.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType


def _list(text: str) -> re.Pattern[str]:
    """Read phrases parted by commas; after a `~` any ending may follow."""
    phrases = [" ".join(each.split()) for each in text.split(",")]
    body = "|".join(re.escape(each).replace(r"\~", "~").replace("~", r"\w*") for each in phrases if each)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.I)


REASON = _list("""
    want, omdat, doordat, daardoor, hierdoor, waardoor, daarom, daarmee, dus, immers, namelijk, zodat, bijgevolg,
    vandaar,
    dankzij, wegens, door de, door het, leidt tot, leiden tot, leidde tot, gevolg, gevolgen, zorgt voor, zorgen
    voor, zorgt
    ervoor, veroorza~, brengt met zich, in de hand, betekent dat, resultaat, op basis van, met als doel,
    want dan,
    zo kunnen, zo kan, op die manier, op deze manier, anders, uitein~, oorzaak, drijft, dwingt, gedwongen, maakt
    dat, aangezien,
    because, since, therefore, thus, hence, so that, consequently, as a result, result in, results in, leads to,
    lead to,
    leading to, causes, caused by, means that, due to, owing to, thanks to, which is why, that is why, in order to, for
    this reason, follows that, given that, otherwise, makes it, forces, forced to, so
""")
MODAL = _list("""
    moet, moeten, moest, mag, mogen, zou, zouden, hoeft, hoeven, dient, dienen te, kan, kunnen, zal, zullen,
    behoort, horen te,
    nood aan, nodig, noodzaak, verdien~, willen, wil,
    must, should, ought, need, needs, has to, have to, had to, can, cannot, can't, could, may, might, would, will,
    won't,
    shouldn't, needn't, deserve~, required, necessary
""")
CONTRAST = _list("""
    maar, echter, toch, nochtans, hoewel, ofschoon, terwijl, in plaats van, eerder dan, niettemin, desondanks,
    integendeel,
    daarentegen, ondanks, anderzijds, al, weliswaar, evenwel, behalve, tenzij, enkel, alleen, juist, net,
    but, however, yet, although, though, whereas, while, instead, rather than, despite, nevertheless, nonetheless,
    on the
    contrary, on the other hand, unless, except, only, even if, far from, unlike, still
""")
NEGATION = _list("""
    niet, geen, nooit, niemand, niets, niks, nergens, zonder, nauwelijks, amper, evenmin, noch, onmogelijk, gebrek
    aan, te weinig,
    not, no, never, nobody, nothing, nowhere, without, hardly, barely, neither, nor, none, lack, lacks, too few,
    too little,
    isn't, aren't, don't, doesn't, didn't, can't, won't, wasn't, weren't, shouldn't, wouldn't, couldn't, hasn't, haven't
""")
CONDITION = _list("""
    als, indien, wanneer, zolang, zodra, wie, mocht, if, when, whenever, as long as, once, whoever, those who,
    anyone who
""")
DEGREE = _list("""
    meer, minder, meest, minst, steeds, altijd, alle, elke, elk, iedereen, ieder, vaak, meestal, te, heel, zeer,
    nog, even, beter,
    slechter, groter, kleiner, sneller, hoger, lager, duurder, goedkoper, makkelijker, moeilijker, sterker,
    zwakker, evenveel, vooral,
    more, less, fewer, most, least, always, every, everyone, all, often, usually, too, very, better, worse,
    greater, smaller,
    faster, higher, lower, cheaper, harder, easier, stronger, weaker, increasingly, especially, far, much
""")
JUDGEMENT = _list("""
    goed, goede, slecht~, belangrijk~, essentieel, essentiële, cruciaal, cruciale, noodzakelijk~, gevaar~, risico~,
    probleem,
    problemen, bezorgd~, bezorgdheid, zorgwekkend, onrecht~, rechtvaardig~, eerlijk~, oneerlijk, recht op, rechten,
    waardevol~,
    nefast~, schade~, desastre~, fout, verkeerd, juist, klopt, onzin, beste, winst, verlies, verliezen, bedreig~,
    dreigt, dreigen,
    vrees, vrezen, belang, belangen, nut, nuttig~, nodeloos, overbodig~, onaanvaardbaar, helaas, spijtig, onvoldoende,
    ontoereikend, beperkt, evident~, absurd~, ondermaats, nood, goedkoop, duur, luxe, drempel~,
    kwetsbaar,
    good, bad, important, essential, crucial, vital, danger~, risk~, problem~, concern~, worr~, unjust, justice,
    fair, unfair,
    right to, rights, valuable, harm~, damag~, wrong, true, false, nonsense, best, worst, benefit~, loss, threat~,
    fear~,
    interest~, useful, useless, pointless, needless, unacceptable, sadly, unfortunately, insufficient, inadequate,
    limited,
    absurd, cheap, costly, expensive, luxury, barrier~, vulnerable, fail~, success~, mistake, myth
""")
STANCE = _list("""
    wij, we, ons, onze, ik vind, ik denk, ik geloof, pleit~, vinden, geloven, menen, stellen, raden, vragen,
    roepen, roep op,
    blijkt, toont, tonen aan, toont aan, bewijs~, bewezen, onderzoek, studie~, experten, volgens, vaststell~,
    suggereert, wijst,
    laat zien, tonen, duidelijk, volgens mij, mijns inziens, ervar~, akkoord, oneens, eens met, kortom, feit,
    we, our, us, i think, i believe, i find, i argue, argue~, claim~, call for, calls for, urge~, shows, show that,
    suggest~,
    evidence, proof, proves, research, study, studies, according to, clearly, in my view, in my experience,
    experience, agree,
    disagree, in short, fact, the point
""")
WEIGHTS: Mapping[re.Pattern[str], float] = MappingProxyType(
    {REASON: 1.2, MODAL: 1.0, CONTRAST: 0.7, NEGATION: 0.8, CONDITION: 0.5, DEGREE: 0.5, JUDGEMENT: 0.9, STANCE: 0.7}
)
PAST = _list("""
    was, waren, werd, werden, ging, gingen, kwam, kwamen, zei, zeiden, vroeg, vroegen, vertelde, vertelden, begon,
    stond, zat,
    liep, keek, dacht, wist, had, hadden, schreef, trok, trokken, kreeg, kregen, deed, deden, bond, nam, gaf, vond,
    hoorde,
    were, went, came, said, asked, told, began, stood, sat, walked, looked, thought, knew, wrote, got, did, took,
    gave, found,
    heard, met, arrived, moved, opened, closed, started, visited, recalled, remembered
""")
# Regular past tenses, known by who acts: "I waited", "hij waarschuwde", "daar hoorde ze".
REGULAR_PAST = re.compile(
    r"\b(?:i|he|she|they|we)\s+(?:\w+ly\s+)?\w{2,}ed\b|\b(?:ik|hij|zij|ze|we|wij)\s+\w{2,}(?:de|te|den|ten)\b|"
    r"\b\w{3,}(?:de|te)\s+(?:ik|hij|ze|we)\b",
    re.I,
)
SOCIAL = re.compile(
    r"^(?:beste|dag|hallo|hoi|geachte|groet\w*|mvg|met vriendelijke groet\w*|vriendelijke groet\w*|bedankt|"
    r"dank(?: je| u|jewel|uwel)?|"
    r"dear|hi|hello|regards|kind regards|best wishes|cheers|thanks|thank you|sincerely|yours|proficiat|bravo|amen|"
    r"(?:heel |zeer )?(?:interessant|herkenbaar|mooi|knap|sterk)|well said|great|nice|interesting|good|excellent)"
    r"\b[^.!?]{0,40}[.!,…]*$",
    re.I,
)
PLAN = re.compile(
    r"\b(?:dat brengt (?:ons|me)|laten we (?:eerlijk )?(?:beginnen|eerlijk zijn)|in (?:dit|deze) (?:artikel|"
    r"stuk|bijdrage|"
    r"opinie)|hieronder|hierboven|in this (?:article|piece|essay)|let (?:us|me) (?:begin|start|be honest|explain)|"
    r"this brings (?:us|me)|below|zoals gezegd|as (?:i|we) said)\b",
    re.I,
)
POINTER = re.compile(
    r"^(?:(?:zie|lees|bekijk|see|read)\b.{0,25}\b(?:ook|also)|(?:zie|lees|bekijk|check|kijk)\s+(?:hier|verder|"
    r"eens|maar eens)|"
    r"(?:see|read)\s+(?:here|more)|cf\.|vgl\.|bron:|source:|meer info\w*:?|more info\w*:?)\b",
    re.I,
)
DISAGREES = _list("""
    niet akkoord, oneens, niet mee eens, niet eens met, ik vind van niet, te somber, te eenzijdig, onzin, klopt
    niet, geen sprake
    van, ik betwijfel, betwijfel, overdreven, te kort door de bocht, integendeel, jammer dat, ondermaats,
    niet waar, foute, vergeet, vergeten, gaat voorbij aan, eenzijdig, naïef,
    wereldvreemd, simplistisch,
    helaas, spijtig genoeg, te gemakkelijk, niet overtuigd, slecht stuk,
    disagree, don't agree, do not agree, can't agree, nonsense, too gloomy, too easy, one-sided, overlooks,
    ignores, forgets,
    misses the point, not true, simply wrong, is wrong, naive, exaggerat~, not convinced, unconvinced, on the contrary,
    i doubt, oversimplif~, simplistic, unfair to, misleading, rubbish, hogwash, sorry but, not so sure, strongly object
""")
AGREES = _list("""
    akkoord, eens met, helemaal mee eens, volledig mee eens, terecht, bedankt, herkenbaar, klopt, juist gezegd,
    deel de, sluit me aan,
    goed artikel, sterk stuk, knap, mooi, proficiat, bravo, inderdaad, zo is het, helemaal
    gelijk,
    agree, spot on, well said, thank you, thanks, exactly, so true, recognise, recognize, great piece, great article,
    absolutely right, hear hear, indeed, could not agree more, couldn't agree more
""")
