"""Word documents and PDFs: what type, places and boxes tell of their paragraphs."""

from __future__ import annotations

import time

import pytest

from debate.draft.apart import take_apart
from debate.draft.values import Role
from debate.files.article import parse_article
from debate.files.article_text import ArticleError
from debate.files.pdf_columns import in_order
from tests.files.made import docx, pdf

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
CLAIM = "De zorg moet beter, want mensen wachten te lang op hulp."


def run(text: str, bold: bool = False) -> str:
    return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}<w:t>{text}</w:t></w:r>"


def paragraph(text: str, bold: bool = False) -> str:
    return f"<w:p>{run(text, bold)}</w:p>"


def document(*paragraphs: str) -> bytes:
    return docx(xml=f"<w:document {W} {MC}><w:body>{''.join(paragraphs)}</w:body></w:document>")


def test_bold_type_sets_off_names() -> None:
    data = document(
        paragraph("Alles wacht", bold=True),
        paragraph(CLAIM * 2),
        paragraph("Reacties", bold=True),
        paragraph("een mama", bold=True),
        paragraph("Ik vind van niet."),
        f"<w:p>{run('Nog', bold=True)}{run(' iets')}</w:p>",
        paragraph("Kurt De Wolf, loketbediende", bold=True),
        paragraph("Ik wel."),
    )
    found = take_apart(parse_article(data, "x.docx", ".docx").passages)
    assert found.title == "Alles wacht"
    assert [(each.speaker, each.text) for each in found.comments] == [
        ("een mama", "Ik vind van niet.\nNog iets"),
        ("Kurt De Wolf, loketbediende", "Ik wel."),
    ]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In het kader.')}</w:txbxContent>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    data = document(f"<w:p>{run(CLAIM)}<w:r>{twice}</w:r></w:p>")
    assert [each.text for each in parse_article(data, "x", ".docx").passages] == [CLAIM, "In het kader."]


def test_paragraphs_within_paragraphs_within_paragraphs() -> None:
    start = time.monotonic()
    data = docx(xml=f"<w:p {W}>{'<w:p>' * 20_000}{'</w:p>' * 20_000}</w:p>")
    with pytest.raises(ArticleError, match="no words"):
        parse_article(data, "x", ".docx")
    assert time.monotonic() - start < 5


def lines(x: int, y: int, *texts: str, size: int = 10) -> list[tuple[int, int, int, str]]:
    return [(x, y - 12 * number, size, text) for number, text in enumerate(texts)]


def test_two_columns_are_read_one_after_the_other() -> None:
    pytest.importorskip("pdfminer")
    left = lines(60, 700, "De zorg moet beter, want wie op hulp", "wacht, verliest moed en geld.")
    more = lines(60, 660, "Wie dat niet ziet, kijkt niet goed naar", "wie er aan de deur staat.")
    right = lines(320, 700, "Reacties", "Kathy")
    data = pdf(
        [
            (60, 760, 20, "Alles wacht, en niemand telt de uren"),
            *left,
            *more,
            *right,
            *lines(320, 676, "Ik vind van niet."),
        ],
        bold=("Reacties", "Kathy"),
    )
    found = take_apart(parse_article(data, "x.pdf", ".pdf").passages)
    assert found.title == "Alles wacht, en niemand telt de uren"
    assert [part.text for part in found.of(Role.PARAGRAPH)] == [
        "De zorg moet beter, want wie op hulp wacht, verliest moed en geld.",
        "Wie dat niet ziet, kijkt niet goed naar wie er aan de deur staat.",
    ]
    assert [(each.speaker, each.text) for each in found.comments] == [("Kathy", "Ik vind van niet.")]


def test_a_first_line_that_stands_in_begins_a_paragraph_and_small_numbered_type_is_a_note() -> None:
    pytest.importorskip("pdfminer")
    body = lines(60, 700, "De zorg moet beter, want wie op hulp wacht, die kan niet zonder ons.")
    body += [(75, 688, 10, "Wie dat niet ziet, kijkt niet goed naar wie er aan de deur staat te wachten.")]
    data = pdf([(60, 760, 20, "Alles wacht"), *body, (60, 80, 7, "1 Jaarverslag van de dienst.")])
    found = parse_article(data, "x.pdf", ".pdf").passages
    assert [each.text for each in found][1:] == [body[0][3], body[1][3], "1 Jaarverslag van de dienst."]
    assert found[-1].kind == "note"


def test_a_header_on_two_pages_is_left_out() -> None:
    pytest.importorskip("pdfminer")
    pages = [[(60, 810, 8, f"De Krant, pagina {n}"), (60, 700, 10, f"{CLAIM} Dat is {n}.")] for n in (1, 2)]
    found = parse_article(pdf(*pages), "x.pdf", ".pdf").passages
    assert not any("pagina" in each.text for each in found)


def test_boxes_in_the_order_of_reading() -> None:
    title, left, below, right = (0, 90, 100, 100), (0, 50, 45, 80), (0, 10, 45, 40), (55, 10, 100, 80)
    placed = [(right, "right"), (below, "below"), (title, "title"), (left, "left")]
    assert in_order(placed) == ["title", "left", "below", "right"]
    corner = (80, 96, 100, 100)
    assert in_order([(left, "left"), (corner, "corner"), (below, "below")]) == ["corner", "left", "below"]
