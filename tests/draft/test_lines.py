"""What single lines are: dates, buttons, names, headings of comments, words of the site."""

from __future__ import annotations

import pytest

from debate.draft.buttons import is_badge, is_press, is_reply_to
from debate.draft.bylines import authors, marked
from debate.draft.comment_heads import count_told, is_header, title_told
from debate.draft.dates import IS_DATE, is_meta, undated
from debate.draft.names import is_name, speaker_like, tidy
from debate.draft.site import is_boilerplate
from debate.draft.site_lists import heads_list

DATES = [
    "3 mei 2024 om 10:12",
    "za 9 nov. 2023",
    "do, 03/11/2022 - 09:30",
    "12-05-20 | 10:12",
    "9 november 2023 om 14u05",
    "één jaar geleden",
    "Datum: 12/04/2006",
    "Tue 14 May 2024 07.00 BST",
    "May 3, 2024, 10:12 p.m.",
    "Aug 3, 2022 (edited)",
    "Edited 2y ago",
    "2 yr. ago",
    "3h",
    "Sep 21",
    "2024-05-03T08:20",
]


@pytest.mark.parametrize("text", DATES)
def test_dates(text: str) -> None:
    assert IS_DATE.match(text)


@pytest.mark.parametrize("text", ["12 ↑", "2 keer", "In 2019 was dat anders", "Mei is een mooie maand", "3 likes"])
def test_what_is_no_date(text: str) -> None:
    assert not IS_DATE.match(text)


@pytest.mark.parametrize("text", DATES[:4] + DATES[8:10])
def test_a_date_beside_a_name_is_cut(text: str) -> None:
    assert undated(f"Ann Baker, {text}") == ("Ann Baker", True)
    assert undated(f"{text} - Ann Baker") == ("Ann Baker", True)


@pytest.mark.parametrize(
    "text", ["11 min lezen", "6 min read", "Last modified on Tue 14 May", "Volume 4, issue 2", "Spring 2019, no. 3"]
)
def test_lines_on_when_it_appeared(text: str) -> None:
    assert is_meta(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vind ik leuk · Beantwoorden · 4 j",
        "14 △ ▽ Reply • Share ›",
        "👍 44",
        "1.2K",
        "Liked by Petra Lind",
        "2 replies by Petra Lind and others",
        "Expand full comment",
        "+1",
        "[13]Beantwoorden",
    ],
)
def test_buttons(text: str) -> None:
    assert is_press(text)


@pytest.mark.parametrize("text", ["Leuk stuk", "Delen is lief", "Report them all", "Eens.", "Twelve"])
def test_what_is_no_button(text: str) -> None:
    assert not is_press(text)


def test_badges_and_whom_a_comment_answers() -> None:
    assert is_badge("Auteur")
    assert not is_badge("Auteur van dit stuk")
    assert all(map(is_reply_to, ["Antwoord aan Leen C.", "Reply to @FlightlessBird", "In reply to Jan"]))
    assert not is_reply_to("In reply to that I can only say that it is wrong, and always was")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Geplaatst op 2 mei 2024 door An Peeters", ("An Peeters",)),
        ("Tekst: An Peeters | Beeld: Jo Maes | 22-12-2020", ("An Peeters",)),
        ("door An Peeters op 8 oktober 2022 in Mobiliteit · 3 reacties", ("An Peeters",)),
        ("Een opiniestuk van An Peeters, voorzitter van een raad", ("An Peeters",)),
        ("Opinie - An Peeters", ("An Peeters",)),
        ("4 juli 2019 / An Peeters", ("An Peeters",)),
        ("Ingediend door An Peeters op do, 03/11/2022 - 09:30", ("An Peeters",)),
        ("By Ann Baker and Tom Hardy | March 3, 2022 | Filed under: Access", ("Ann Baker", "Tom Hardy")),
        ("Posted by Ann Baker at 9:14 PM", ("Ann Baker",)),
        ("Words by Ann Baker", ("Ann Baker",)),
        ("Wonen in Gent", ()),
        ("De Morgen", ()),
        ("JOURNAL OF APPLIED THINGS", ()),
    ],
)
def test_bylines(text: str, names: tuple[str, ...]) -> None:
    assert authors(text) == names


def test_a_byline_says_that_it_is_one() -> None:
    assert all(map(marked, ["Door An Peeters", "Opinie - An Peeters", "Posted by Ann"]))
    assert not marked("An Peeters")


def test_names() -> None:
    assert all(map(is_name, ["An Peeters", "Jan P.", "Marie-Claire Van den Bossche", "Prof. em. J. Willems"]))
    assert not any(map(is_name, ["Van Damme", "Home And Away", "In Gent", "The Paper"]))
    assert all(map(speaker_like, ["R.M.", "Een bezorgde moeder", "Jan P.", "van der Poel"]))
    assert not any(map(speaker_like, ["Eens.", "Groeten", "Best wishes", "Bronnen", "Wie betaalt dat?"]))


@pytest.mark.parametrize(
    "text",
    [
        "• An Peeters",
        "An Peeters > Jo Maes • 2 days ago",
        "An Peeters (auteur)",
        "3. An Peeters, 3/5/2020",
        "@An Peeters",
    ],
)
def test_names_are_tidied(text: str) -> None:
    assert tidy(text) == "An Peeters"


def test_headings_of_comments_tell_their_number_and_the_title() -> None:
    assert (count_told("Reacties (5)"), count_told("Three comments"), count_told("Reacties")) == (5, 3, None)
    assert title_told("3 gedachten over “Knip de straat niet”") == "Knip de straat niet"
    assert title_told("2 Responses to Volunteers are not a workforce") == "Volunteers are not a workforce"


@pytest.mark.parametrize(
    "text", ["2 replies", "Leave a comment", "Drie opmerkingen:", "Reacties zijn gesloten.", "De lezers hebben gelijk"]
)
def test_what_heads_no_comments(text: str) -> None:
    assert not is_header(text)


@pytest.mark.parametrize(
    "text",
    [
        "Spring naar inhoud",
        "Klik om te delen met Twitter (Wordt in een nieuw venster geopend)",
        "Wij gebruiken cookies om uw ervaring te verbeteren.",
        "Word vanaf 5 euro per maand lid.",
        "Elke donderdag het beste van de week in je mailbox.",
        "Mogelijk gemaakt door WordPress",
        "Mijn naam, e-mail en site opslaan in deze browser.",
        "Toon meer reacties",
        "Meest recent",
        "← Een bank voor de deur",
        "Actueel > Onderwijs",
        "Skip to main content",
        "About | People | Events",
        "Our morning email breaks down the key stories of the day",
        "We value your privacy. We and our partners store information on a device.",
        "Thanks for reading! Subscribe for free to receive new posts.",
        "This discussion is now closed for comments.",
        "Sort by Newest",
        "The views expressed here are those of the author.",
        "Story continues below advertisement",
        "Read 312 Comments",
        "* Klik om te delen",
    ],
)
def test_words_of_the_site(text: str) -> None:
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "De regels van het spel zijn niet eerlijk, want wie arm is, kent ze niet.",
        "Wie zich inschrijft voor hulp, wacht lang.",
        "The rules of the game are unfair to those who do not know them.",
        "Sharing a room is no solution for a family of five.",
        "Mensen volgen ons niet meer als we zo blijven praten.",
        "A newsletter does not bring anyone to the meeting, as every volunteer knows.",
        "Steun van de overheid is nodig, anders gaat het mis.",
        "Cookies and coffee bring people in, but they do not make them stay.",
    ],
)
def test_claims_are_not_taken_for_words_of_the_site(text: str) -> None:
    assert not is_boilerplate(text)


def test_lists_of_other_articles() -> None:
    assert all(map(heads_list, ["LEES OOK", "Meest gelezen", "Read more", "MORE COMMENTARY", "Related posts:"]))
    assert not any(map(heads_list, ["Lees ook: de prijs van wachten", "Meer geld voor de zorg"]))
