"""The title and the authors are found whatever stands around them, and what the site says is left out."""

from __future__ import annotations

import pytest

from debate.draft.values import Role
from tests.draft.reading import proposed, written

TEXT = (
    "De rij groeit omdat niemand kijkt naar wie er weer af gaat, en dat is geen toeval. Wie afhaakt, telt niet mee.\n\n"
    "Diensten moeten weten wie afhaakt en waarom, want zonder dat cijfer blijft elk plan een gok.\n"
)
TITLE, NAME = "Wie telt de wachtenden?", "An Peeters"


@pytest.mark.parametrize(
    "front",
    [
        f"Spring naar inhoud\nWijkwijzer\nOver buurten en beleid\nHome\nOver ons\nContact\n\n{TITLE}\nDoor {NAME}",
        f"De Krant\nInloggen\nRegio\nSport\nOpinie\n\nOPINIE\n\n{TITLE}\n\n{NAME}\nis docent in Gent.",
        f"De Denkers\nBlog over zorg\n\nOver | Mensen | Agenda\n\n{TITLE}\n\n{NAME}\nDocent, Hogeschool\n3 mei 2021",
        f"Morgenblad\nstap mee in de rij\nSteun ons nu!\n\nOpinie - {NAME}\n{TITLE}\ndinsdag 14 juni 2022 16:20",
        f"{NAME}\nHoogleraar sociaal werk\n\n{TITLE}\nGepubliceerd op 3 mei 2020",
        f"OVER ZORG — nummer 4, jaargang 12\n\n{TITLE}\n\n{NAME}",
        f"Advertentie\nHet Havenblad\n3 mei 2023\nAbonneer je nu\n\nCommentaar\n{TITLE}\nDoor {NAME}",
        f"Het Uur\nLogin\n\nHet Uur\n{TITLE}\nCopy link\nFacebook\nE-mail\nMeer\n\n{TITLE}\nEen goed idee\n{NAME}\n3 mei",
        f"Actueel > Zorg\n\n{TITLE}\n\n12/05/16 om 09:15 - Bijgewerkt om 09:14\n\n{NAME}\nLeerkracht",
        f"{TITLE}\nDoor {NAME}\n3 mei 2020",
        f"{TITLE}\n\n{NAME} is docent in Gent en schrijft hier elke maand.",
    ],
)
def test_title_and_author(front: str) -> None:
    article = written(f"{front}\n\n{TEXT}")
    assert (article.title, article.authors) == (TITLE, (NAME,))
    assert {each.text for each in proposed(article).statements} == set(TEXT.strip().split("\n\n"))


def test_the_heading_of_comments_tells_the_title() -> None:
    article = written(
        f"Mijn stad en ik\nEen blog over straten\n{TITLE}\n\n{TEXT}\n2 reacties op “{TITLE}”\n\nAn: Ja.\n"
    )
    assert article.title == TITLE


def test_who_signs_below_the_text_wrote_it() -> None:
    assert written(f"{TITLE}\n\n{TEXT}\nGeplaatst door {NAME} om 9:14\n").authors == (NAME,)


def test_two_authors_below_each_other() -> None:
    assert written(f"{TITLE}\n\n{NAME}\nJo Maes\n3 mei 2020\n\n{TEXT}").authors == (NAME, "Jo Maes")


def parts(middle: str, front: str = "") -> dict[str, Role]:
    article = written(f"{TITLE}\n\nDoor {NAME}\n{front}\n{TEXT}\n{middle}\n\nDat is de reden waarom wij dit vragen.\n")
    return {part.text: part.role for part in article.parts}


@pytest.mark.parametrize(
    ("block", "line", "role"),
    [
        (
            "LEES OOK\nDe minister wil taallessen\n‘Mijn dochter weet van niets’",
            "‘Mijn dochter weet van niets’",
            Role.BOILERPLATE,
        ),
        (
            "Schrijf je in voor de ochtend\nElke dag\nWij vatten samen wat er gebeurt en waarom het ertoe doet.\nAanmelden",
            "Wij vatten samen wat er gebeurt en waarom het ertoe doet.",
            Role.BOILERPLATE,
        ),
        (
            "Figuur 1. Duur van de bezoeken. Bron: eigen telling.",
            "Figuur 1. Duur van de bezoeken. Bron: eigen telling.",
            Role.CAPTION,
        ),
        ("Een lege rij, gisteren. Foto: K. Odom", "Een lege rij, gisteren. Foto: K. Odom", Role.CAPTION),
        ("An illustration of an empty room.", "An illustration of an empty room.", Role.CAPTION),
        (f"{NAME} werkt bij een wijkdienst.", f"{NAME} werkt bij een wijkdienst.", Role.BYLINE),
        ("De auteur is docent sociaal werk.", "De auteur is docent sociaal werk.", Role.BYLINE),
    ],
)
def test_what_stands_between(block: str, line: str, role: Role) -> None:
    assert parts(block)[line] is role


def test_what_an_editor_says_of_the_author_is_no_statement_of_his() -> None:
    teaser = f"Diensten moeten tellen wie afhaakt, schrijft {NAME}."
    assert parts("", f"\n{teaser}\n")[teaser] is Role.SUBTITLE


def test_a_sentence_on_the_author_of_something_else_stays() -> None:
    line = "De auteur is vergeten dat wachten geld kost, en dat is fout."
    assert parts(line)[line] is Role.PARAGRAPH
