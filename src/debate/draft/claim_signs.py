"""Words by which a sentence is known to claim or to reason, in Dutch and English.

After the lists of discourse markers in the literature on argument mining (Palau and Moens
2009; Stab and Gurevych 2017), sorted by what they show. None is about a subject.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from debate.draft.phrases import pattern


def phrases(text: str) -> re.Pattern[str]:
    """Return what finds any of the phrases in `text`, parted by commas; after a `~` any ending may follow."""
    phrases = [" ".join(each.split()) for each in text.split(",")]
    body = "|".join(re.escape(each).replace(r"\~", "~").replace("~", r"\w*") for each in phrases if each)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.I)


REASON = phrases("""
    want, omdat, doordat, daardoor, hierdoor, waardoor, daarom, daarmee, dus, immers, namelijk, zodat, bijgevolg,
    vandaar,
    dankzij, wegens, door de, door het, leidt tot, leiden tot, leidde tot, gevolg, gevolgen, zorgt voor, zorgen
    voor, zorgt
    ervoor, ertoe, toe dat, veroorza~, brengt met zich, in de hand, betekent dat, resultaat, op basis van, met als doel,
    want dan,
    zo kunnen, zo kan, op die manier, op deze manier, anders, uitein~, oorzaak, drijft, dwingt, gedwongen, maakt
    dat, aangezien,
    because, since, therefore, thus, hence, so that, consequently, as a result, result in, results in, leads to,
    lead to,
    leading to, causes, caused by, means that, due to, owing to, thanks to, which is why, that is why, in order to, for
    this reason, follows that, given that, otherwise, makes it, forces, forced to, so
""")
MODAL = phrases("""
    moet, moeten, moest, mag, mogen, zou, zouden, hoeft, hoeven, dient, dienen te, kan, kunnen, zal, zullen,
    behoort, horen te,
    nood aan, nodig, noodzaak, verdien~, willen, wil,
    must, should, ought, need, needs, has to, have to, had to, can, cannot, can't, could, may, might, would, will,
    won't,
    shouldn't, needn't, deserve~, required, necessary
""")
CONTRAST = phrases("""
    maar, echter, toch, nochtans, hoewel, ofschoon, terwijl, in plaats van, eerder dan, niettemin, desondanks,
    integendeel,
    daarentegen, ondanks, anderzijds, al, weliswaar, evenwel, behalve, tenzij, enkel, alleen, juist, net,
    but, however, yet, although, though, whereas, while, instead, rather than, despite, nevertheless, nonetheless,
    on the
    contrary, on the other hand, unless, except, only, even if, far from, unlike, still
""")
NEGATION = phrases("""
    niet, geen, nooit, niemand, niets, niks, nergens, zonder, nauwelijks, amper, evenmin, noch, onmogelijk, gebrek
    aan, te weinig,
    not, no, never, nobody, nothing, nowhere, without, hardly, barely, neither, nor, none, lack, lacks, too few,
    too little,
    isn't, aren't, don't, doesn't, didn't, can't, won't, wasn't, weren't, shouldn't, wouldn't, couldn't, hasn't, haven't
""")
CONDITION = phrases("""
    als, indien, wanneer, zolang, zodra, wie, mocht, if, when, whenever, as long as, once, whoever, those who,
    anyone who
""")
DEGREE = phrases("""
    meer, minder, meest, minst, steeds, altijd, alle, elke, elk, iedereen, ieder, vaak, meestal, te, heel, zeer,
    nog, even, beter,
    slechter, groter, kleiner, sneller, hoger, lager, duurder, goedkoper, makkelijker, moeilijker, sterker,
    zwakker, evenveel, vooral,
    more, less, fewer, most, least, always, every, everyone, all, often, usually, too, very, better, worse,
    greater, smaller,
    faster, higher, lower, cheaper, harder, easier, stronger, weaker, increasingly, especially, far, much
""")
JUDGEMENT = phrases("""
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
STANCE = phrases("""
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
QUANTITY = pattern(r"""
    \d\s?%
    \b(?:procent|percent|per cent)\b
    \b(?:helft|derde|kwart|vijfde|tiende|dubbel|verdubbel\w*|tweemaal)\b
    \b(?:half|halved|third|quarter|fifth|tenth|doubled?|tripled?|twice)\b
    \b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\d+) op de (?:twee|drie|vier|vijf|tien|honderd|\d+)\b
    \b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:two|three|four|five|ten|a hundred|\d+)\b
    \b(?:keer|times) (?:zo|meer|as|more)\b
    \b\d{1,3}[., ]\d{3}\b
""")
WEIGHTS: Mapping[re.Pattern[str], float] = MappingProxyType(
    {
        REASON: 1.2,
        MODAL: 1.0,
        CONTRAST: 0.7,
        NEGATION: 0.8,
        CONDITION: 0.5,
        DEGREE: 0.5,
        JUDGEMENT: 0.9,
        STANCE: 0.7,
        QUANTITY: 0.9,
    }
)
