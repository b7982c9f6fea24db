"""Articles are read from every format, and what is no article is refused with a reason."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

import pytest

from debate.core.source_text import blocks
from debate.draft.apart import take_apart
from debate.draft.values import Role
from debate.files import article as module
from debate.files.article import parse_article, read_article
from debate.files.article_text import ArticleError
from tests.files.made import docx, pdf, zipped

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "seeds" / "voorbeeld" / "alles-digitaal.txt"
CLAIM = "De zorg moet beter, want mensen wachten te lang op hulp."


def refused(data: bytes, ending: str = ".txt") -> str:
    with pytest.raises(ArticleError) as error:
        parse_article(data, "stuk" + ending, ending)
    assert "stuk" + ending in str(error.value.message)
    return str(error.value.message)


def test_blocks_of_text_are_those_of_sources() -> None:
    found = read_article(SAMPLE)
    assert [each.text for each in found.passages] == list(blocks(SAMPLE.read_text(encoding="utf-8")))
    assert [each.block for each in found.passages] == list(range(1, 41))
    assert found.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_that_tell_themselves(encoding: str) -> None:
    found = parse_article("Één café vóór wie niets heeft.\r\n\r\nEn dan nog één.".encode(encoding), "x")
    assert [each.text for each in found.passages] == ["Één café vóór wie niets heeft.", "En dan nog één."]
    assert found.warnings == ()


def test_windows_1252_is_read_with_a_warning() -> None:
    found = parse_article("Één café – ‘vóór’ wie niets heeft.".encode("cp1252"), "x")
    assert found.passages[0].text == "Één café – ‘vóór’ wie niets heeft."
    assert "x is not UTF-8; read as cp1252" in str(found.warnings[0])


def test_damaged_utf8_stays_utf8() -> None:
    found = parse_article("Één café vóór wie niets heeft, ".encode() + b"\xff en ja: \xc3\xa9\xc3\xa9n.", "x")
    assert found.passages[0].text.startswith("Één café vóór")
    assert "damaged" in str(found.warnings[0])


@pytest.mark.parametrize(
    ("data", "ending", "why"),
    [
        (b"", ".txt", "is empty"),
        (b"\xef\xbb\xbf \r\n\n\t", ".txt", "is empty"),
        (b"\xff\xfe", ".txt", "is empty"),
        (b"*** --- 123 ***", ".txt", "holds no words"),
        (bytes(range(256)) * 20, ".txt", "is no text"),
        (b"\x7fELF" + bytes(500), ".txt", "is no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), ".txt", "save it as text"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), ".doc", "save it as text"),
        (b"{\\rtf1 hallo}", ".rtf", "save it as text"),
        (b"a" * (10 * 1024 * 1024), ".txt", "is larger than 5 MB"),
        (b"<p>woord " * (10 * 1024 * 128), ".html", "is larger than 5 MB"),
        (b"woord en nog een. " * 20_000, ".txt", "more than an article"),
        (b"Een woord.\n\n" * 6000, ".txt", "6000 paragraphs"),
        (b"hallo, dit is geen zip", ".docx", "broken Word document"),
        (docx(CLAIM)[:300], ".docx", "broken Word document"),
        (docx(xml="<w:document><niet"), ".docx", "broken Word document"),
        (zipped({"anders.xml": "<a/>"}), ".docx", "no Word document"),
        (docx(xml='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), ".docx", "XML entities"),
        (docx(xml="<a>" + " " * 25_000_000 + "</a>"), ".docx", "unpacks to far more"),
        (
            zipped({"word/document.xml": "<a/>", **{f"word/media/{i}": "0" * 30_000_000 for i in range(15)}}),
            ".docx",
            "unpacks to far more",
        ),
        (docx(), ".docx", "holds no words"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_article_is_refused_at_once(data: bytes, ending: str, why: str) -> None:
    start = time.monotonic()
    assert why in refused(data, ending)
    assert time.monotonic() - start < 5


def test_a_docx_that_lies_about_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("debate.files.office.MOST_UNPACKED", 1000)
    data = docx(*[CLAIM] * 100)
    sizes = len(data)
    lying = bytearray(data)
    # The sizes in the list of contents, made small.
    place = lying.find(b"PK\x01\x02")
    lying[place + 24 : place + 28] = (10).to_bytes(4, "little")
    assert len(lying) == sizes
    assert "Word document" in refused(bytes(lying), ".docx") or "unpacks" in refused(bytes(lying), ".docx")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(ArticleError) as error:
            read_article(path)
        assert str(path) in str(error.value.message)


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.pdf"
    with path.open("wb") as stream:
        stream.truncate(module.MOST_PACKED + 1)
    with pytest.raises(ArticleError, match="larger"):
        read_article(path)


def test_word_documents() -> None:
    data = docx(
        ("Titel", "Alles wacht"),
        "Door Jan Maes",
        CLAIM,
        ("Kop2", "Wie wacht"),
        ("Citaat", "Mensen wachten te lang op hulp"),
        "Dat is geen luxe, dat is een recht dat niemand mag afnemen.",
        "Reacties (1)",
        "An Claes:",
        "Ik ben het niet eens.",
        notes=["Maes, J. (2019), ‘Wachten’, De Krant, 1 mei 2019."],
    )
    article = take_apart(parse_article(data, "x.docx", ".docx").passages)
    assert (article.title, article.authors) == ("Alles wacht", ("Jan Maes",))
    assert [part.role for part in article.parts[:6]] == [
        Role.TITLE,
        Role.BYLINE,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.PULL_QUOTE,
        Role.PARAGRAPH,
    ]
    assert [(each.speaker, each.text) for each in article.comments] == [("An Claes", "Ik ben het niet eens.")]
    assert article.parts[-1].role is Role.FOOTNOTE


def test_a_docx_is_known_by_its_first_bytes_too() -> None:
    assert parse_article(docx(CLAIM), "standard input").passages[0].text == CLAIM


def test_pdf_lines_are_put_together_with_care() -> None:
    pytest.importorskip("pdfminer")
    lines = [
        "De zorg moet beter, want wie op hulp wacht, ver-",
        "liest moed. Een prijs-kwaliteit is geen prijs-",
        "kwaliteit, want sociaal- en",
        "gezondheidswerk zijn twee.",
    ]
    page = [(72, 780, 20, "Alles wacht"), *((72, 700 - 14 * i, 11, line) for i, line in enumerate(lines))]
    running = [(72, 30, 8, "De Krant, pagina 1")]
    more = [(72, 700, 11, "Een volgende bladzijde zegt het nog eens, want het moet.")]
    data = pdf(
        [*page, *running], [*more, (72, 30, 8, "De Krant, pagina 2")], [*more, (72, 30, 8, "De Krant, pagina 3")]
    )
    found = parse_article(data, "x.pdf", ".pdf").passages
    assert (found[0].text, found[0].kind) == ("Alles wacht", "title")
    assert "wacht, verliest moed." in found[1].text
    assert "geen prijs-kwaliteit, want sociaal- en gezondheidswerk" in found[1].text
    assert not any("pagina" in each.text for each in found)


def test_pdfs_that_cannot_be_read() -> None:
    pytest.importorskip("pdfminer")
    assert "it is a scan" in refused(pdf([], [], picture=True), ".pdf")
    assert "broken PDF" in refused(b"%PDF-1.4\nniets", ".pdf")
    assert "broken PDF" in refused(b"geen pdf", ".pdf") or "scan" in refused(b"geen pdf", ".pdf")
    bomb = pdf([(72, 700, 11, "a" * 70_000_000)])
    assert len(bomb) < 200_000
    assert "unpacks to far more" in refused(bomb, ".pdf")


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"[" * 100_000 + b" hallo", ".md"),
        (b"*" * 100_000 + b" hallo", ".md"),
        (b"<html><body>" + b"<div>" * 50_000 + b"Hallo", ".html"),
        (b"Reacties\n\n" + b"Jan: ja\n" * 4900, ".txt"),
        (b"Een zin met een want. " * 13_000, ".txt"),
    ],
)
def test_nothing_takes_long(data: bytes, ending: str) -> None:
    pytest.importorskip("trafilatura")
    start = time.monotonic()
    with contextlib.suppress(ArticleError):
        take_apart(parse_article(data, "x", ending).passages)
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(("data", "ending", "name"), [(b"<p>Hallo", ".html", "HTML"), (b"%PDF-1.4", ".pdf", "PDF")])
def test_without_the_extra_it_says_what_to_install(
    data: bytes, ending: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for library in ("trafilatura", "pdfminer.high_level"):
        monkeypatch.setitem(sys.modules, library, None)
    assert f"({name}), first install: pip install 'debate[article]'" in refused(data, ending)


@pytest.mark.parametrize(
    "page", ["<html></html>", "<p>", "<html><body><nav>Menu</nav></body></html>", "<!doctype html>"]
)
def test_web_pages_without_an_article(page: str) -> None:
    pytest.importorskip("trafilatura")
    assert "holds no" in refused(page.encode(), ".html")


def test_a_web_page_tells_its_encoding() -> None:
    pytest.importorskip("trafilatura")
    text = (
        f"<html><head><meta charset='windows-1252'><title>Één café</title></head><body><p>{CLAIM} Een café.</p></body>"
    )
    found = parse_article(text.encode("cp1252"), "x.html", ".html")
    assert found.warnings == ()
    assert any(each.text.endswith("Een café.") for each in found.passages)


def test_comments_of_a_page_that_marks_none() -> None:
    pytest.importorskip("trafilatura")
    body = f"<h1>Titel</h1>{f'<p>{CLAIM}</p>' * 5}<div><h3>Reacties (2)</h3><p>An Claes zegt:</p><p>Niet waar.</p><p>Jo Maes zegt:</p><p>Wel.</p></div>"
    found = take_apart(parse_article(f"<html><body><main>{body}</main></body></html>".encode(), "x", ".html").passages)
    assert [(each.speaker, each.text) for each in found.comments] == [("An Claes", "Niet waar."), ("Jo Maes", "Wel.")]
