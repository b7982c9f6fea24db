"""What stands within the scope of a negation: a table of sentences, Dutch and English."""

from __future__ import annotations

import pytest

from debate.core.marking.languages import language_of
from debate.core.marking.reading import Reader
from debate.core.marking.stress import stressed_clauses

DUTCH = [
    # sentence, forms that are negated, forms that are not
    ("De bus rijdt", "", "bus rijdt"),
    ("De bus rijdt niet", "bus rijdt", ""),
    ("de bus rijdt ni", "bus rijdt", ""),
    ("da werkt nie", "werkt", ""),
    ("Er rijden geen bussen", "rijden bussen", ""),
    ("Er rijdt nooit een bus", "rijdt bus", ""),
    ("Niemand betaalt de rekening", "betaalt rekening", ""),
    ("Dat helpt nergens", "helpt", ""),
    ("Er rijdt nauwelijks een bus", "rijdt bus", ""),
    ("De bus rijdt, maar de trein staakt niet", "trein staakt", "bus rijdt"),
    ("Het ligt niet aan de prijs maar aan de kwaliteit", "prijs", "kwaliteit"),
    ("Ze helpt iedereen en weigert geen klant", "weigert klant", "helpt"),
    ("De prijs daalt niet omdat de overheid betaalt", "prijs", "overheid betaalt"),
    ("Als de bus niet komt, betaalt de stad", "bus", "betaalt stad"),
    ("De bus komt niet; de trein rijdt", "bus", "trein rijdt"),
    ("Dat is niet onmogelijk", "", "onmogelijk"),  # two negations: the stem "mogelijk" is affirmed
    ("Niemand betaalt niets", "", "betaalt"),
    ("Geen enkele stad betaalt nooit", "", "stad betaalt"),
    ("Zonder subsidie rijdt de bus", "subsidie", "rijdt bus"),
    ("Zonder subsidie rijdt de bus niet", "subsidie", "rijdt bus"),
    ("Besparen kan niet zonder ontslagen", "besparen", "ontslagen"),
    ("Ze werken samen zonder winstoogmerk", "winstoogmerk", "werken"),
    ("Er rijden minder bussen", "bussen", "rijden"),
    ("Er rijden te weinig bussen", "bussen", "rijden"),
    ("Ze krijgt niet minder budget", "", "budget"),
    ("Niet-commerciële diensten helpen mensen", "commerciele", "diensten helpen mensen"),
    ("Het gaat niet alleen om de prijs", "", "prijs"),
    ("Niet enkel de stad betaalt", "", "stad betaalt"),
    ("Waarom zou de stad dat niet betalen?", "", "stad betalen"),
    ("Kan een vzw dat evengoed niet bundelen?", "", "vzw bundelen"),
    ("Betaalt de stad? Welnee", "betaalt stad", ""),
    ("De stad betaalt. Integendeel, de burger betaalt", "stad", "burger"),
    ("Het zou mooi zijn dat de stad betaalt, maar nee", "stad betaalt", ""),
    ("Alsof de stad betaalt", "stad betaalt", ""),
    ("Er is geen plaats of tijd", "plaats tijd", ""),
    ("Het wordt slechter", "slechter", ""),
    ("Het wordt niet slechter", "", "slechter"),
    ("De kosten dalen", "dalen", "kosten"),
    ("De kosten dalen niet", "kosten", "dalen"),
    ("Dat is wel degelijk nodig", "", "nodig"),
    ("Dat is juist niet nodig", "nodig", ""),
    ("ok, de bus is gratis, maar ge raakt daar niet mee thuis", "raakt thuis", "bus gratis"),
    ("Wie geen auto heeft moet de bus nemen", "auto", "bus nemen"),  # a comma left out between two verbs
    ("De stad noch de burger betaalt", "burger betaalt", ""),
    ("De stad betaalt niet, noch de burger", "stad betaalt burger", ""),
    ("Ze betalen veel minder", "betalen", ""),
]
ENGLISH = [
    ("The bus runs", "", "bus runs"),
    ("The bus does not run", "bus run", ""),
    ("The bus doesn't run", "bus run", ""),
    ("Nobody pays the bill", "pays bill", ""),
    ("It is not about money but about trust", "money", "trust"),
    ("They pay, but nobody listens", "listens", "pay"),
    ("Not only money matters", "", "money matters"),
    ("Without money the bus will not run", "money", "bus run"),
    ("Why would they not pay?", "", "pay"),
    ("Uniforms never stop bullies", "uniforms stop bullies", ""),
    ("Schools get less money", "money", "schools"),
    ("It is unsafe", "unsafe", ""),
    ("It is not unsafe", "", "unsafe"),
    ("The train no longer stops", "train stops", ""),
    ("The train hardly ever stops", "train stops", ""),
    ("The train seldom stops at night", "train stops night", ""),
    ("The city fails to pay", "city pay", ""),
    ("The city is unable to pay", "city pay", ""),
    ("Far from helping pupils, the rule costs money", "helping pupils", "rule costs money"),
    ("The soup is anything but warm", "soup warm", ""),
    ("They build roads instead of schools", "schools", "build roads"),
    ("They would rather sing than talk", "", "sing talk"),
    ("They listen rather than talk", "talk", "listen"),
    ("We sing instead", "", "sing"),
    ("By no means all teachers agree", "teachers agree", ""),
    ("Neither teachers nor parents agree", "teachers parents agree", ""),
    ("It does not rain, nor does it snow", "rain snow", ""),
    ("Pupils walk without warm coats", "warm coats", "pupils walk"),
    ("The school lacks money", "money", "school"),
    ("Fewer buses stop here", "buses", ""),
    ("They pay less", "pay", ""),
    ("There are a few buses and a little snow", "", "buses snow"),
    ("No doubt the bus will stop", "", "bus stop"),
    ("whether or not the bus stops", "", "bus stops"),
    ("The unpaid work is endless", "unpaid endless", "work"),
    ("Under the roof they count the countless unions", "", "roof count countless unions"),
    ("Non-smoking pupils pay", "smoking", "pupils pay"),
    ("A poor town closes its library", "poor closes", "town library"),
    ("The guard overlooked them", "overlooked", "guard"),
    ("The prices differ, it's not the same everywhere", "same everywhere", "prices differ"),
    ("u dont pay", "pay", ""),
]


@pytest.mark.parametrize(("sentence", "negated", "plain"), DUTCH)
def test_scope_in_dutch(sentence: str, negated: str, plain: str) -> None:
    check("nl", sentence, negated, plain)


@pytest.mark.parametrize(("sentence", "negated", "plain"), ENGLISH)
def test_scope_in_english(sentence: str, negated: str, plain: str) -> None:
    check("en", sentence, negated, plain)


def check(code: str, sentence: str, negated: str, plain: str) -> None:
    signs = {word.form: word.claim for word in Reader(language_of(code)).read(sentence)}
    assert {form: signs[form] for form in negated.split()} == dict.fromkeys(negated.split(), -1)
    assert {form: signs[form] for form in plain.split()} == dict.fromkeys(plain.split(), 1)


@pytest.mark.parametrize(
    ("sentence", "stressed"),
    [
        ("De bus rijdt niet", False),
        ("De bus rijdt juist niet", True),
        ("De bus rijdt wél", True),
        ("De bus rijdt NIET", True),
        ("DE BUS RIJDT NIET", False),
        ("De bus rijdt wel", False),
        ("De bus rijdt wel degelijk", True),
        ("De bus rijdt helemaal niet", True),
        ("Er is geen enkele bus", True),
    ],
)
def test_stress(sentence: str, stressed: bool) -> None:
    language = language_of("nl")
    assert bool(stressed_clauses(Reader(language).read(sentence), sentence, language)) is stressed


def test_a_language_without_words_knows_no_negation() -> None:
    words = Reader(language_of("xx")).read("De bus rijdt niet")
    assert [word.sign for word in words] == [1, 1, 1, 1]
    assert all(word.content for word in words)
