"""Small decks of the tests' own: free buses in Dutch, school uniforms in English, texts only."""

from __future__ import annotations

from debate.core.deck import Deck, FlawedMove, Idea, Point, Polarity, Rebuttal, Statement

CARS = Point(
    "minder-autos",
    "Gratis bussen halen auto's van de weg, want wie niets betaalt, laat de wagen staan.",
    paraphrases=(
        "Als de bus niks kost, nemen de mensen de auto niet meer.",
        "Er komen minder wagens in de stad zodra een busrit gratis is.",
    ),
    ideas=(Idea("overstap", ("auto laten staan", "overstappen", "minder verkeer"), must=True),),
    polarity=Polarity(("minder auto's",), ("evenveel auto's",)),
)
CYCLISTS = Point(
    "fietsers",
    "Gratis ritten lokken vooral wie anders te voet of met de fiets ging, niet de automobilist.",
    paraphrases=(
        "De mensen die vroeger fietsten, zitten dan op de bus; de automobilist blijft rijden.",
        "Wie overstapt is de voetganger of de fietser, niet iemand met een auto.",
        "Mijn zus laat haar fiets staan voor die bus, maar mijn pa rijdt nog altijd met den auto.",
        "Studies tonen dat automobilisten niet overstappen en dat fietsers dat wel doen.",
    ),
    ideas=(
        Idea("fietsers", ("fiets", "fietser", "te voet", "voetganger", "wandelen"), must=True, hint="Wie stapt er op?"),
        Idea("autos-blijven", ("automobilist blijft", "auto blijft rijden", "niet overstappen"), hint="En de auto's?"),
    ),
    polarity=Polarity(("fietsers stappen over",), ("automobilisten stappen over",)),
)
COST = Point(
    "kostprijs",
    "Gratis vervoer kost handenvol belastinggeld dat dan ontbreekt voor scholen en ziekenhuizen.",
    paraphrases=(
        "Iemand moet die bussen betalen, en dat geld gaat af van onderwijs en zorg.",
        "De rekening komt bij de belastingbetaler terecht, en voor de school blijft niets over.",
        "Niks is gratis, wij betalen dat met onze belastingen en het ziekenhuis krijgt minder.",
        "Zoveel subsidie voor vervoer gaat ten koste van andere openbare diensten.",
    ),
    ideas=(
        Idea("belasting", ("belasting", "belastinggeld", "rekening", "subsidie"), must=True, hint="Wie betaalt dat?"),
        Idea("elders-tekort", ("onderwijs", "school", "ziekenhuis", "zorg"), must=True, hint="Wat valt er weg?"),
    ),
    polarity=Polarity(("kost veel geld",), ("kost niets", "betaalt zichzelf terug")),
)
QUALITY = Point(
    "stipter",
    "Reizigers willen in de eerste plaats stipte en frequente bussen; de prijs komt pas daarna.",
    paraphrases=(
        "Een bus die te laat komt, neemt niemand, ook niet als ze gratis is.",
        "Zorg eerst dat er elk kwartier een bus rijdt, dan pas kijken mensen naar het tarief.",
        "Wat baat een goedkoop ticket als de bus nooit op tijd is?",
    ),
    ideas=(Idea("stiptheid", ("stipt", "op tijd", "te laat", "frequentie", "elk kwartier"), must=True),),
)
INCLUSIVE = Point(
    "iedereen-mee",
    "Gratis bussen laten ook wie arm is naar werk, dokter of familie reizen.",
    paraphrases=(
        "Mensen zonder geld geraken dan eindelijk weer bij de dokter of op hun werk.",
        "Armoede sluit niemand meer op in huis als vervoer niets kost.",
    ),
    ideas=(Idea("armoede", ("arm", "armoede", "zonder geld"), must=True),),
)
SCORN = FlawedMove(
    "dure-auto",
    "Wie voor gratis bussen pleit, heeft zelf gewoon geen rijbewijs.",
    "ad-hominem",
    "Dat raakt de persoon.",
)
BUSES = Deck(
    "bussen",
    "Gratis openbaar vervoer",
    "nl",
    {"voor": "Voor gratis bussen", "tegen": "Tegen gratis bussen"},
    (
        Statement(
            CARS,
            "voor",
            rebuttals=(Rebuttal(CYCLISTS, 3, "Het ontkent de premisse."), Rebuttal(COST, 2), Rebuttal(QUALITY, 2)),
            flawed=(SCORN,),
        ),
        Statement(INCLUSIVE, "voor", rebuttals=(Rebuttal(COST, 2), Rebuttal(QUALITY, 2))),
        Statement(COST, "tegen", rebuttals=(Rebuttal(INCLUSIVE, 3), Rebuttal(CARS, 1))),
        Statement(QUALITY, "tegen", rebuttals=(Rebuttal(INCLUSIVE, 2),)),
    ),
    fingerprint="0" * 64,
)

UNIFORMS = Deck(
    "uniforms",
    "School uniforms",
    "en",
    {"pro": "For uniforms", "con": "Against uniforms"},
    (
        Statement(
            Point("equality", "School uniforms make pupils equal, so that nobody is bullied for cheap clothes."),
            "pro",
            rebuttals=(
                Rebuttal(
                    Point("expression", "Children express their personality and creativity through what they wear.")
                ),
                Rebuttal(Point("cost", "Parents cannot afford expensive uniforms on top of ordinary clothing.")),
                Rebuttal(
                    Point("bullies", "Bullies will simply pick on something else, such as shoes, phones or accents.")
                ),
            ),
        ),
    ),
)

MUSEUMS = Deck(
    "museums",
    "Free museums",
    "en",
    {"pro": "For free museums", "con": "Against free museums"},
    (
        Statement(
            Point("doors-open", "A museum that is free on Sundays opens its doors to people who never saw one before."),
            "pro",
            rebuttals=(
                Rebuttal(
                    Point(
                        "regulars",
                        "Regular visitors fill the rooms on a free Sunday, and newcomers stay away as they did before.",
                        paraphrases=(
                            "It is the people who came anyway that profit; hardly any newcomer turns up.",
                            "Those who love art just skip the weekday, so you see the same faces again.",
                            "my aunt goes every month and now she goes on sundays, my mates still dont go",
                            "Surveys find few newcomers in the queue and many holders of a season ticket.",
                        ),
                        ideas=(Idea("same-people", ("regular visitors", "same faces", "came anyway"), must=True),),
                        polarity=Polarity(
                            denies=(
                                "Newcomers fill the rooms on a free Sunday, and regular visitors stay away.",
                                "The people who turn up on a free Sunday have never been there before.",
                                "Hardly anybody who came anyway profits from it.",
                                "you see new faces all the time, the regulars dont come on sundays",
                            )
                        ),
                    )
                ),
                Rebuttal(
                    Point(
                        "guards",
                        "Somebody has to pay for guards and cleaning, so free Sundays make the weekday ticket dearer.",
                        paraphrases=(
                            "The bill for heating and staff does not vanish; it ends up in the price on other days.",
                            "A director told the council that tickets went up once Sundays were free.",
                            "nothing is free, u pay for the guards on a tuesday",
                            "What is lost at the till on Sunday must be earned from whoever comes during the week.",
                        ),
                        ideas=(Idea("who-pays", ("pay for guards", "ticket dearer", "price went up"), must=True),),
                        polarity=Polarity(
                            denies=(
                                "Nobody has to pay for guards and cleaning when Sundays are free.",
                                "Free Sundays make the weekday ticket cheaper rather than dearer.",
                                "The price on other days stays the same, because a free Sunday costs nothing.",
                            )
                        ),
                    )
                ),
            ),
        ),
    ),
)
