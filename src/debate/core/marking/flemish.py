"""Spellings: how Flemish students type Dutch, and the irregular forms of its verbs."""

from __future__ import annotations

from debate.core.marking.language import pairs

SPELLING = pairs("""
    ni=niet nie=niet nt=niet nimeer=niet_meer niemeer=niet_meer da=dat das=dat_is da's=dat_is dees=dit
    wa=wat ge=je gij=je gy=je u=je uw=je uwe=je uwen=je jou=je jouw=je jullie=je gulder=je gullie=je
    't=het t=het 'n=een n=een nen=een ne=een nem=een den=de d'=de 'k=ik k=ik 's=des 'ns=eens ns=eens
    zo'n=zo_een zo'ne=zo_een zon=zo_een gwn=gewoon gewn=gewoon efkes=even effe=even effkes=even evekes=even
    mss=misschien idd=inderdaad ipv=in_plaats_van ivm=in_verband_met bv=bijvoorbeeld bvb=bijvoorbeeld
    vb=bijvoorbeeld enz=enzovoort mn=mijn m'n=mijn z'n=zijn zn=zijn d'r=haar ma=maar mr=maar kweet=ik_weet
    moogt=mogen mag=mogen mocht=mogen moet=moeten moest=moeten moeste=moeten kunde=kunnen_je zijde=zijn_je
    hebde=hebben_je zoude=zouden_je zoudt=zouden zult=zullen zal=zullen zou=zullen zouden=zullen
    is=zijn was=zijn waren=zijn bent=zijn ben=zijn zijt=zijn hebt=hebben heeft=hebben heb=hebben had=hebben
    hadden=hebben kan=kunnen kunt=kunnen kon=kunnen konden=kunnen wil=willen wilt=willen wou=willen
    wilde=willen wouden=willen wordt=worden word=worden werd=worden werden=worden gaat=gaan ga=gaan
    ging=gaan gingen=gaan mekaar=elkaar nx=niets niks=niets nikske=niets goe=goed goei=goed goeie=goed
    tis=het_is twas=het_was kga=ik_gaan vd=van_de vh=van_het id=in_de mt=met wrm=waarom wnr=wanneer
    altij=altijd trug=terug rap=snel vlug=snel iemant=iemand niemant=niemand centen=geld cent=geld poen=geld
    euro's=euro eur=euro smijten=gooien smijt=gooien pakken=nemen pakt=nemen rekenen=rekenen
""")

LEMMAS = pairs("""
    geholpen=helpen hielp=helpen hielpen=helpen gekozen=kiezen koos=kiezen kozen=kiezen keuze=kiezen
    keuzes=kiezen gegeven=geven gaf=geven gaven=geven genomen=nemen nam=nemen namen=nemen gekregen=krijgen
    kreeg=krijgen kregen=krijgen gesproken=spreken sprak=spreken spraken=spreken gebleven=blijven
    verloren=verliezen verloor=verliezen verlies=verliezen gekocht=kopen kocht=kopen kochten=kopen
    gebracht=brengen bracht=brengen gedacht=denken dacht=denken dachten=denken gezien=zien zag=zien zagen=zien
    ziet=zien gevallen=vallen viel=vallen vielen=vallen valt=vallen gestegen=stijgen steeg=stijgen
    stegen=stijgen stijging=stijgen gedaald=dalen daling=dalen daalt=dalen daalde=dalen gezocht=zoeken
    zocht=zoeken gevonden=vinden gebonden=binden verbonden=verbinden gevraagd=vragen vroeg=vragen
    vroegen=vragen vraag=vragen gelegen=liggen lag=liggen lagen=liggen gestolen=stelen begonnen=beginnen
    begon=beginnen geschreven=schrijven schreef=schrijven geweten=weten wist=weten wisten=weten weet=weten
    gewerkt=werken gemaakt=maken besloten=beslissen beslist=beslissen beslissing=beslissen besliste=beslissen
    gewonnen=winnen won=winnen wonnen=winnen verdwenen=verdwijnen verdween=verdwijnen gesloten=sluiten
    sloot=sluiten geslotener=sluiten gebroken=breken brak=breken afgebroken=afbreken afbraak=afbreken
    gekeken=kijken keek=kijken keken=kijken gebleken=blijken bleek=blijken betaald=betalen betaalde=betalen
    betaling=betalen gereden=rijden reed=rijden besteed=besteden bestede=besteden besteding=besteden
    opgeleid=opleiden opleiding=opleiden gegroeid=groeien gesneden=snijden vertrokken=vertrekken
    vertrok=vertrekken gedwongen=dwingen gezwegen=zwijgen zweeg=zwijgen sterker=sterk sterkst=sterk
    sterkste=sterk beter=goed best=goed beste=goed betere=goed kleiner=klein groter=groot vrijer=vrij
    zwakker=zwak zwakste=zwak
    zwaksten=zwak slechte=slecht mensen=mens kinderen=kind steden=stad leden=lid huizen=huis zaken=zaak
    vakken=vak wegen=weg dagen=dag wachtend=wachten
""")
