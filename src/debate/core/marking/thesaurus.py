"""Dutch words that are about the same matter, in any debate: a small thesaurus by field.

Written from general knowledge of the language, a field a line, in the manner of Roget;
a word may stand in one field only. It lets "poen" come near "budget" without being it.
"""

from __future__ import annotations

FIELDS = """
geld budget middelen bedrag som euro portemonnee fonds financieren financiering kapitaal frank portefeuille potje
betalen kosten prijs tarief duur kostprijs rekening factuur aanrekenen uurloon kost prijskaartje loonkost
goedkoop besparen bezuinigen besparing bezuiniging korting afprijzen zuinig snoeien voordelig
loon salaris pree inkomen verdienen wedde uitkering leefloon pensioen
winst omzet rendement aandeelhouder belegger dividend rijk beurs speculant zakkenvuller graaier
bedrijf firma onderneming ondernemer multinational concern privaat commercieel zaak bureau fabrikant
kopen verkopen koper klant consument winkel handel koopwaar product shoppen aanschaffen bestellen
werk job baan beroep vak stiel functie ambt tewerkstelling werkveld loopbaan
personeel werknemer medewerker collega team ploeg volk staf arbeider werker kracht
baas directeur directie chef leiding manager bestuurder bestuur topman
ontslag ontslaan vertrekken weglopen verloop buitengooien afdanken opstappen
overheid staat regering minister ministerie politiek politicus beleid parlement schepen gemeente stad burgemeester ambtenaar
regel reglement wet norm voorschrift voorwaarde eis verordening decreet kader plicht verplichten verplicht
controle controleren toezicht inspectie inspecteur nakijken bewaken opvolgen sturen bijsturen keuring
straf boete sanctie bestraffen beboeten intrekken erkenning vergunning
recht aanspraak wettelijk gerecht rechter rechtbank advocaat jurist juridisch grondwet
contract overeenkomst bestek lastenboek clausule afspraak vastleggen
kiezen keuze optie uitkiezen uitzoeken voorkeur selecteren beslissen besluiten bepalen baas
vrij vrijheid autonomie zelfstandig zelfstandigheid onafhankelijk
dwingen dwang opleggen verplichting moeten
macht machtig invloed heerser greep gezag controleur bolwerk koninkrijk
sterk versterken kracht weerbaar mondig assertief empoweren slim handig
zwak kwetsbaar hulpeloos weerloos zwakste sukkelaar
arm armoede miserie nood behoeftig dakloos dakloze thuisloos
huis woning wonen huren huur dak appartement woonst verblijf
ziek ziekte zorg verpleging verzorgen dokter arts huisarts kine tandarts psycholoog psychiater specialist ziekenhuis
handicap beperking rolstoel blind doof gehandicapt
familie gezin ouder moeder vader kind broer zus nicht neef tante nonkel grootouder
vriend kennis kameraad netwerk buur buurt buurman omgeving straat wijk dorp
alleen eenzaam eentje individueel individu eenling
samen samenwerken verbinden bundelen vereniging verenigen gezamenlijk coalitie verbond partner solidair
vakbond beroepsvereniging organisatie vzw voorziening instelling dienst centrum koepel
strijd vechten ruzie tegenover concurrent concurrentie concurreren wedijver rivaal conflict oorlog opbieden wedstrijd
wachten wachtlijst wachttijd rij aanschuiven lijst geduld
tijd uur dag maand jaar week eeuwig lang
snel rap gehaast vlug tempo haast
helpen hulp ondersteunen steun bijstaan begeleiden begeleiding bijstand assisteren assistent coach coachen
leren opleiding diploma studeren student school bachelor vorming scholing geschoold bijscholing cursus
kennis expertise deskundig deskundigheid ervaring ervaren vakman vakkennis bekwaam
praten gesprek babbelen spreken overleg overleggen meepraten inspraak vergadering tafel dialoog
luisteren horen gehoor oor aanhoren
vragen verzoek aanvraag eisen bedingen onderhandelen afdwingen
klagen protest protesteren aanklagen betogen actie betoging roepen alarm
zwijgen stil mond monddood verstommen
vertrouwen vertrouwd vertrouwensband band relatie gezicht
wantrouwen argwaan verdacht
eerlijk rechtvaardig rechtvaardigheid onrecht gelijk gelijkheid ongelijkheid discriminatie
uitsluiten weigeren buitensluiten afwijzen wegsturen mijden vermijden
tellen aantal cijfer meten meetbaar statistiek output getal score hoeveel kwantiteit excel turven
kwaliteit degelijk goed niveau deugdelijk
slecht erger achteruit dalen zakken verslechteren kapot afbreken afbraak vernietigen slopen
meer stijgen groeien toenemen uitbreiden verruimen vergroten
minder krimpen inkrimpen verminderen verkleinen afnemen terugschroeven
stoppen afschaffen terugdraaien beeindigen ophouden opgeven
nieuw vernieuwen innovatie anders creatief
oud vroeger verleden traditie geschiedenis destijds toen
onderzoek studie bewijs wetenschap resultaat professor bevinding
gevaar risico bang angst schrik dreigen spook
informatie inlichten uitleggen weten folder website kennis wegwijs
papier administratie formulier papierwinkel dossier bureaucratie
moeilijk complex ingewikkeld zwaar lastig
makkelijk simpel eenvoudig licht gemakkelijk
grens drempel obstakel barriere muur botsen hindernis
breed ruim totaal geheel integraal allesomvattend
smal beperkt eng klein deeltje
stuk versnipperen versnippering verbrokkelen losse verdelen
vrijwilliger vrijwilligerswerk gratis onbetaald
belang eigenbelang egoistisch egoisme voordeel
schuld fout verwijt verwijten oorzaak luiheid
verspreiden uitbreiding olievlek overnemen navolgen nadoen
"""
