"""Dutch: word lists, none of them about one subject."""

from __future__ import annotations

from debate.core.marking.flemish import LEMMAS, SPELLING
from debate.core.marking.language import Language, pairs, words

_OPPOSITES = pairs("""
    dalen=stijgen zakken=stijgen afnemen=stijgen verminderen=stijgen krimpen=groeien slinken=groeien
    inkrimpen=groeien slecht=goed erger=goed verslechteren=verbeteren
    achteruitgaan=verbeteren zwak=sterk verzwakken=versterken duur=goedkoop smal=breed moeilijk=makkelijk
    lastig=makkelijk ongelijk=gelijk onduidelijk=duidelijk onmogelijk=mogelijk oneerlijk=eerlijk onvrij=vrij
    onvrijer=vrij onveilig=veilig ongeschoold=geschoold verliezen=winnen gesloten=open uitsluiten=toelaten
    verbieden=toelaten afbreken=opbouwen wantrouwen=vertrouwen machteloos=machtig nadeel=voordeel
    overbodig=nodig onnodig=nodig onvolledig=volledig onvoldoende=voldoende ontoereikend=voldoende
    verkleinen=vergroten laag=hoog traag=snel falen=slagen mislukken=slagen onwaar=waar
""")

_STOPWORDS = words("""
    de het een en of maar want dus dat die dit deze daar er hier je ik wij we ons onze zij ze hij hem haar hun
    hen zijn mijn wie wat welk welke waar als dan toch ook nog al wel zo heel erg zeer te in op aan van voor
    door bij met om uit over naar tot onder tegen tussen binnen zonder na per via worden hebben kunnen
    moeten mogen zullen willen gaan laten komen doen zeggen vinden blijven staan zitten zouden
    doet deed deden gedaan komt kwam kwamen laat liet zegt zei gezegd vindt vond blijft bleef stond staat zit zat
    iets iemand iedereen alles elk elke ieder alle andere ander anders eigen zelf zulke even gewoon eens hoor
    hoe waarom wanneer omdat terwijl zodat zodra hoewel tenzij indien toen nu straks vandaag des
    ja nee neen ok oke akkoord inderdaad eigenlijk natuurlijk echt precies trouwens immers namelijk echter
    nochtans misschien bijvoorbeeld enzovoort zelfs net juist alleen enkel pas daarom daardoor daarmee
    daarvoor daarop daarin daarvan hiervoor hiermee waarvoor waarop waarin waarmee ervan ervoor erop erin
    eraan ermee ertussen toe af weg meer veel minder weinig hetzelfde dezelfde zoals gelijk altijd vaak
    soms ooit weer terug elkaar zich ding dingen allemaal beetje paar he hè hee welnee alsof
    niet geen nooit niemand niets nergens geenszins evenmin nauwelijks amper noch
""")

_STRESS = frozenset(
    {
        f"{how} {what}"
        for how in ("juist", "net", "helemaal", "echt", "totaal", "gewoon", "absoluut", "hoegenaamd", "zeker")
        for what in ("niet", "geen", "nooit")
    }
    | {f"{how} {what}" for how in ("juist", "net") for what in ("wel", "meer", "minder")}
    | {"wel degelijk", "geen enkel", "geen enkele", "geen geld", "niet waar", "nog altijd"}
    | words("nooit nergens welnee integendeel perfect allerminst geenszins")
)

DUTCH = Language(
    code="nl",
    spelling=SPELLING,
    lemmas=LEMMAS,
    opposites=_OPPOSITES,
    stopwords=_STOPWORDS,
    negators=words("niet geen nooit niemand niets nergens geenszins evenmin nauwelijks amper noch alsof"),
    diminishers=words("zonder minder weinig onvoldoende gebrek"),
    cancelling=words("zonder"),
    not_negation=frozenset({("niet", "alleen"), ("niet", "enkel")}),
    breaks=words("maar en want dus omdat terwijl zodat hoewel of als dan toch echter tenzij indien zodra zolang toen"),
    subordinating=words("omdat terwijl zodat hoewel als tenzij indien zodra zolang toen"),
    finite=words("heeft hebt heb is bent ben kan kunt moet mag wil wilt wordt word gaat ga zal zult zou krijgt komt")
    | {"doet", "blijft"},
    sharing=words("of noch"),
    contrast=words("maar toch echter nochtans tegelijk niettemin desondanks"),
    retractors=words("nee neen welnee integendeel onzin nonsens"),
    stress=_STRESS,
    stressable=words("wel niet geen nooit meer minder"),
)
