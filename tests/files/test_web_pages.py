"""Comments and text of web pages, whatever their elements are called."""

from __future__ import annotations

import json

import pytest

from debate.draft.apart import take_apart
from debate.draft.values import Article, Role
from debate.files.article import parse_article

pytest.importorskip("trafilatura")

TEXT = [
    "De rij groeit omdat niemand kijkt naar wie er weer af gaat, en dat is geen toeval.",
    "Wie afhaakt, telt niet mee in de cijfers van het bestuur, en dus verandert er elk jaar opnieuw niets aan.",
    "Diensten moeten weten wie afhaakt en waarom, want zonder dat cijfer blijft elk plan een gok.",
]
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in TEXT)
ANN, JO = "Ik ben het niet eens met dit stuk.", "Bij ons werkt het wel."
WANTED = [("Ann Claes", ANN), ("jo_m", f"{JO}\nAl tien jaar.")]


def article(body: str, head: str = "") -> Article:
    page = f"<html><head><title>Wie telt? | De Krant</title>{head}</head><body>{body}</body></html>"
    return take_apart(parse_article(page.encode(), "x.html", ".html").passages)


def said(found: Article) -> list[tuple[str, str]]:
    return [(each.speaker, each.text) for each in found.comments]


ONE = f"<p>{ANN}</p>"
TWO = f"<p>{JO}</p><p>Al tien jaar.</p>"
THREADS = {
    "a heading and classes of their own": (
        "<section class='thread'><h3>What readers wrote</h3>"
        f"<div class='entry'><p class='who'><cite>Ann Claes</cite>, <time>3 mei 2020</time></p><blockquote>{ONE}</blockquote></div>"
        f"<div class='entry'><p class='who'><cite>jo_m</cite>, <time>4 mei 2020</time></p><blockquote>{TWO}</blockquote></div>"
        "</section>"
    ),
    "divs": (
        "<div class='rh'>Reacties (2)</div>"
        f"<div class='r'><div class='nm'>Ann Claes</div><div class='dt'>3 mei 2020</div><div>{ANN}</div><div>Reageer</div></div>"
        f"<div class='r'><div class='nm'>jo_m</div><div class='dt'>4 mei 2020</div><div>{JO}<br><br>Al tien jaar.</div>"
        "<div>Reageer</div></div>"
    ),
    "posts with meta": (
        "<div class='thread-head'>2 reacties</div>"
        "<div class='post'><div class='post-meta'><span class='author'>Ann Claes</span> • <span class='time-ago'>2 jaar geleden"
        f"</span></div><div class='post-message'>{ONE}</div><div class='post-footer'>5 △ ▽ • Beantwoorden</div></div>"
        "<div class='post'><div class='post-meta'><span class='author'>jo_m</span> <span class='parent'>Ann Claes</span> • "
        f"<span class='time-ago'>2 jaar geleden</span></div><div class='post-message'>{TWO}</div>"
        "<div class='post-footer'>△ ▽ • Beantwoorden</div></div>"
    ),
    "fields": (
        "<section class='comment-wrapper' id='comments'><h2>Reacties</h2>"
        "<article id='comment-3' class='js-comment comment'><footer class='comment__meta'><p class='comment__submitted'>Ingediend "
        "door <span typeof='schema:Person'>Ann Claes</span> op vr, 04/11/2022 - 08:11</p></footer><div class='content'><h3>Nee</h3>"
        f"<div class='field field--name-comment-body'>{ONE}</div></div></article>"
        "<article id='comment-4' class='js-comment comment'><footer><p class='comment__submitted'>Ingediend door "
        "<span typeof='schema:Person'>jo_m</span> op vr, 04/11/2022 - 21:40</p></footer><div class='content'><h3>Ja</h3>"
        f"<div class='field field--name-comment-body'>{TWO}</div></div></article>"
        "<div class='comment-form-wrapper'><h2>Reactie toevoegen</h2></div></section>"
    ),
    "loose words": (
        "<b>Reacties van bezoekers</b><br><br>"
        f"<b>Naam:</b> Ann Claes<br><b>Datum:</b> 12/04/2006<br><b>Bericht:</b> {ANN}<br><hr>"
        f"<b>Naam:</b> jo_m<br><b>Datum:</b> 13/04/2006<br><b>Bericht:</b> {JO}<br>Al tien jaar.<br><hr>"
    ),
}


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS)
def test_comments(thread: str) -> None:
    found = article(f"<h1>Wie telt?</h1><p class='d'>3 mei 2020 · An Peeters</p>{PARAGRAPHS}{thread}")
    assert said(found) == WANTED
    assert found.authors == ("An Peeters",)
    assert [part.text for part in found.of(Role.PARAGRAPH)] == TEXT


def test_comments_that_only_machines_are_told() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "Wie telt?",
        "author": [{"@type": "Person", "name": "An Peeters"}],
        "publisher": {"name": "De Krant"},
        "comment": [
            {"@type": "Comment", "author": {"name": "Ann Claes"}, "text": ANN},
            {"@type": "Comment", "author": "jo_m", "text": f"{JO}\nAl tien jaar."},
        ],
    }
    found = article(PARAGRAPHS, f'<script type="application/ld+json">{json.dumps({"@graph": [data]})}</script>')
    assert said(found) == WANTED
    assert (found.title, found.authors) == ("Wie telt?", ("An Peeters",))


def test_a_page_whose_text_only_machines_are_told() -> None:
    data = {"@type": "Article", "headline": "Wie telt?", "articleBody": "\n".join(TEXT)}
    found = article("<div id='app'></div>", f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert [part.text for part in found.of(Role.PARAGRAPH)] == TEXT


@pytest.mark.parametrize("data", ["[" * 100_000 + "]" * 100_000, "{", '{"@type": 3, "author": {"name": []}}', "null"])
def test_data_for_machines_that_makes_no_sense(data: str) -> None:
    found = article(f"<h1>Wie telt?</h1>{PARAGRAPHS}", f'<script type="application/ld+json">{data}</script>')
    assert [part.text for part in found.of(Role.PARAGRAPH)] == TEXT


def test_footnotes_of_a_page() -> None:
    marked = PARAGRAPHS.replace("toeval.", 'toeval.<a href="#n1">[1]</a>')
    found = article(
        f"<h1>Wie telt?</h1>{marked}<ol><li id='n1'>Zie de cijfers van de dienst, want die kloppen.</li></ol>"
    )
    assert [part.text for part in found.of(Role.PARAGRAPH)] == TEXT
    assert [part.text for part in found.of(Role.FOOTNOTE)] == ["Zie de cijfers van de dienst, want die kloppen."]


def test_a_table_of_an_old_page_is_read_line_by_line() -> None:
    rows = "<br><br>".join(TEXT)
    found = article(
        "<table><tr><td><a href='1'>Voorpagina</a><br><a href='2'>Archief</a></td><td><b>Een speelplein is geen parking</b><br>"
        f"<i>door Wim Daems</i><br><br>{rows}</td></tr></table>"
    )
    assert (found.title, found.authors) == ("Een speelplein is geen parking", ("Wim Daems",))
    assert [part.text for part in found.of(Role.PARAGRAPH)] == TEXT


def test_who_only_comments_did_not_write_it() -> None:
    thread = THREADS["posts with meta"]
    found = article(f"<h1>Wie telt?</h1><div class='meta'>An Peeters · 30 mei 2022 · 5 min</div>{PARAGRAPHS}{thread}")
    assert found.authors == ("An Peeters",)
    assert said(found) == WANTED
