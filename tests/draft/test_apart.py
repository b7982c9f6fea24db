"""Articles of several layouts are taken apart: what each piece is, and who comments."""

from __future__ import annotations

import pytest

from debate.draft.values import Role
from tests.draft.reading import ARTICLES, blocks_of, read, speakers, written

SAMPLE = ARTICLES.parents[2] / "seeds" / "voorbeeld" / "alles-digitaal.txt"


def roles(text: str, ending: str = ".txt") -> list[tuple[str, str]]:
    return [(part.role.value, part.text) for part in written(text, ending).parts]


def test_the_sample_article() -> None:
    article = read(SAMPLE)
    assert (article.language, article.blocks, article.label) == ("nl", 40, "Opinie")
    assert article.title == "Alles digitaal?"
    assert article.authors == ("Noor Cappelmans", "Wannes Destrijcker")
    assert [part.text for part in article.of(Role.SUBTITLE)] == [
        "Een recht achter een scherm is niet voor iedereen een recht"
    ]
    assert blocks_of(article, Role.CAPTION) == {6, 7}
    assert blocks_of(article, Role.PULL_QUOTE) == {11, 16, 21}
    assert blocks_of(article, Role.HEADING) == {8, 13, 18, 22, 25}
    assert blocks_of(article, Role.BOILERPLATE) == {38, 39, 40}
    (noted,) = [part for part in article.parts if part.notes]
    assert noted.block == 17
    assert noted.text.endswith("prima te draaien.")
    assert noted.notes[0].startswith("Steenackers, B. (2021)")


def test_the_comments_of_the_sample() -> None:
    article = read(SAMPLE)
    assert speakers(article) == ["Hilde Onderbeke", "Bart Stallaertsen", "Redouan A.", "Griet Van Hoolandt"]
    assert [comment.blocks for comment in article.comments] == [(30, 31), (32, 33), (34, 35), (36, 37)]
    first = article.comments[0].text
    assert first.startswith("Zeer herkenbaar.")
    assert first.endswith("staat de vrijwilliger er alleen voor.")
    assert "kwam geen euro bij.\nNog iets" in first


def test_an_english_page_saved_as_text() -> None:
    article = read(ARTICLES / "night-buses.txt")
    assert (article.language, article.label) == ("en", "OPINION")
    assert article.title == "The last bus should be the first thing we keep"
    assert article.authors == ("Nell Harrowgate", "Tom Osei")
    assert blocks_of(article, Role.PULL_QUOTE) == {8, 13}
    assert blocks_of(article, Role.CAPTION) == {5}
    assert blocks_of(article, Role.FOOTNOTE) == {16, 17}
    assert speakers(article) == ["Ruth Adeyemi", "P. Varga", "nightowl72"]
    assert article.comments[0].text.splitlines()[1] == "My sister is in the same position."
    assert article.comments[0].blocks == (19, 20)
    assert article.comments[1].text.startswith("I disagree.")
    assert not any("Reply" in comment.text or "May" in comment.text for comment in article.comments)
    (shifts,) = [part for part in article.parts if part.block == 7]
    assert "trains have stopped. If the bus" in shifts.text


def test_lines_that_were_broken_to_a_width() -> None:
    article = read(ARTICLES / "schuldhulp.txt")
    assert article.authors == ("Fien Aerts",)
    assert article.title == "Schulden kwijt, les geleerd?"
    assert blocks_of(article, Role.HEADING) == {4, 7}
    assert blocks_of(article, Role.PULL_QUOTE) == {6}
    (objection,) = [part for part in article.parts if part.block == 8]
    assert objection.text.endswith("na tien jaar procederen.")
    assert objection.notes == ("Baert, K. (2020), ‘De prijs van wachten’, Tijdschrift voor Budget, 4 juni 2020.",)
    assert speakers(article) == ["Guido Smets", "Lotte V."]
    assert article.comments[0].text.endswith("wie betaalt mijn meel?\nBeste groeten,\nGuido")


def test_markdown_keeps_the_blocks_of_the_file() -> None:
    article = read(ARTICLES / "school-meals.md")
    assert (article.title, article.authors) == ("Free lunch is not a free lunch", ("Iris Coble",))
    assert blocks_of(article, Role.PULL_QUOTE) == {8}
    assert blocks_of(article, Role.FOOTNOTE) == {12}
    assert blocks_of(article, Role.CAPTION) == {4}
    first = next(part for part in article.of(Role.PARAGRAPH) if part.block == 5)
    assert "**" not in first.text
    assert first.text.endswith("the day the form is late.")
    assert [(each.speaker, each.blocks) for each in article.comments] == [
        ("Marek", (15, 16)),
        ("Ms. Oyelaran", (17, 18)),
    ]


def test_a_web_page() -> None:
    pytest.importorskip("trafilatura")
    article = read(ARTICLES / "huisbezoek.html")
    assert (article.title, article.authors, article.language) == ("Bel eerst aan", ("Wout Lenaerts",), "nl")
    assert speakers(article) == ["Sofie Claes", "R. Aydin"]
    assert article.comments[0].text.splitlines()[1] == "Die staat in geen enkel dossier."
    assert article.comments[1].text == "Dan bel je toch, en vraag je of je mag komen kijken?"
    assert len(blocks_of(article, Role.PULL_QUOTE)) == 1
    text = " ".join(part.text for part in article.parts)
    for noise in ("nieuwsbrief", "Straatkrant", "Verzend", "Beantwoorden", "meer1", "e-mailadres", "color"):
        assert noise not in text


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Foto: Jo Raes", "caption"),
        ("Een drukke straat. © Belga", "caption"),
        ("12 mei 2019", "byline"),
        ("Leestijd: 4 minuten", "byline"),
        ("Deel dit artikel", "boilerplate"),
        ("Lees ook: De prijs van wachten", "boilerplate"),
        ("Schrijf je in voor de nieuwsbrief!", "boilerplate"),
        ("Sign up for our weekly letter.", "boilerplate"),
        ("Dit artikel verscheen eerder in De Krant.", "boilerplate"),
        ("Jan Maes is docent sociaal werk in Gent.", "byline"),
        ("Peeters, A. (2016), ‘Titel van het stuk’, De Krant, 10 mei 2016.", "footnote"),
        ("https://example.org/stuk", "footnote"),
        ("Een tussenkop", "heading"),
        ("Wie zich inschrijft voor hulp, wacht lang.", "paragraph"),
        ("Organisaties die ons steunen, verdienen beter, want zij schrijven zich in voor een taak.", "paragraph"),
        ("People who sign up for benefits should not have to follow us around.", "paragraph"),
    ],
)
def test_what_stands_between_paragraphs(text: str, role: str) -> None:
    page = "Een titel boven het stuk\n\nJan Maes\n\n" + "De zorg moet beter omdat mensen te lang wachten. " * 4
    found = roles(f"{page}\n\n{text}\n\nDat is de reden waarom wij dit vragen, en wel nu meteen.\n")
    assert (role, text) in found


def test_a_heading_of_the_article_is_not_the_end_of_it() -> None:
    page = "Een titel\n\nJan Maes\n\nDe zorg moet beter omdat mensen te lang wachten.\n\nBronnen\n\n"
    after = "Wie geen bronnen van inkomsten heeft, moet ze zoeken, want zonder geld lukt het niet. " * 4
    assert ("paragraph", after.strip()) in roles(page + after)


def test_a_quoted_speaker_is_no_pull_quote() -> None:
    page = "Een titel\n\nJan Maes\n\nDe zorg moet beter omdat mensen te lang wachten.\n\n"
    said = "“Ik heb nooit begrepen waarom een loket om vier uur sluit.”"
    assert ("paragraph", said) in roles(page + said)
