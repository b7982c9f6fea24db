"""The page: whole, escaped, and readable without its plots."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from debate.core.answers import Answers
from debate.core.assessment import Reason, Verdict
from debate.core.deck import Deck
from debate.core.item import SOUND, Form
from debate.core.report import Report, report_on
from debate.locale import Words
from debate.report import plots
from debate.report.markup import Markup, tag
from debate.report.page import page
from debate.report.sheet import table as cells
from debate.report.table import WIDTH, lines
from tests.builders import START, deck, review, statement
from tests.report.classes import big_deck, simulated

HOSTILE = "<script>alert(1)</script>\"'&\x1b[31m\u202e</style></title>"
VOID = {"meta"}


class Parsed(HTMLParser):
    """Collects tags and attributes, and whether every element is closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == name]


def rich() -> tuple[Report, Deck]:
    """Return a report with something in every part."""
    typed = review(
        1, id="typed", form=Form.TYPE, verdict=Verdict.MISS, rebuttal=None, strength=0, reason=str(Reason.UNKNOWN),
        text="nobody knows", at=START.replace(day=20),
    )  # fmt: skip
    spots = [
        replace(
            typed, id="seen", form=Form.SPOT, text=None, reason=None, flaw="straw-man", choice="anecdote", reply="s1-f0"
        ),
        replace(
            typed, id="alarm", form=Form.SPOT, text=None, reason=None, choice="anecdote", reply="s1-r0", statement="s2"
        ),
        replace(typed, id="sound", form=Form.SPOT, text=None, reason=None, choice=SOUND, reply="s1-r1", statement="s4"),
        replace(typed, id="duel", duel=True),
        replace(typed, id="dropped", statement="gone"),
    ]
    return report_on(big_deck(), [*simulated(), Answers((typed, *spots), "An")]), big_deck()


def hostile() -> tuple[Report, Deck]:
    """Return a report in which every text that someone else wrote attacks."""
    asked = statement("s1")
    asked = replace(
        asked,
        point=replace(asked.point, text=HOSTILE),
        rebuttals=tuple(replace(each, point=replace(each.point, text=HOSTILE)) for each in asked.rebuttals),
        flawed=tuple(replace(each, text=HOSTILE) for each in asked.flawed),
    )
    whole = replace(deck(asked), title=HOSTILE, sides={"for": HOSTILE, "against": HOSTILE})
    miss = review(1, verdict=Verdict.MISS, rebuttal=None, strength=0, choice="s1-f0")
    typed = replace(miss, form=Form.TYPE, choice=None, text=HOSTILE, reason=HOSTILE, contested=True)
    spot = replace(miss, form=Form.SPOT, choice=HOSTILE, flaw=HOSTILE, reply=HOSTILE)
    reviews = (miss, replace(typed, id="t"), replace(spot, id="s"))
    return report_on(whole, [Answers(reviews, HOSTILE)]), whole


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_is_whole_and_stands_alone(language: str) -> None:
    found = Parsed(text := page(*rich(), Words(language)))
    assert text.startswith("<!DOCTYPE html>")
    assert not found.open
    assert found.all("html") == [{"lang": language}]
    assert not {"script", "link", "img", "iframe", "object", "base", "form"} & {name for name, _ in found.tags}
    assert not re.search(r"url\((?!#)|@import|\b(src|href|on\w+)=", text)
    assert re.findall(r"https?://[^\"]*", text) == ["http://www.w3.org/2000/svg"] * len(found.all("svg"))


def test_the_page_can_be_read_without_seeing_it() -> None:
    text = page(*rich(), Words("en"))
    found = Parsed(text)
    assert len(found.all("svg")) == 5
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for drawing in found.all("svg"):
        assert drawing["role"] == "img"
        for name in (drawing["aria-labelledby"] or "").split():
            assert name in ids
            assert re.search(rf'id="{name}">[^<]+<', text)
    assert all(heading["scope"] in ("col", "row") for heading in found.all("th"))
    assert len(found.all("caption")) == len(found.all("table")) == 4


def test_hostile_texts_are_shown_as_text() -> None:
    text = page(*hostile(), Words("en"))
    found = Parsed(text)
    assert not found.open
    assert not found.all("script")
    assert text.count("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;[31m") > 8
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("made", [rich, hostile])
def test_the_screen_holds_every_line_and_obeys_none(made: object, language: str) -> None:
    shown = list(lines(*made(), Words(language)))  # type: ignore[operator]
    assert len(shown) > 10
    assert [line for line in shown if len(line) > WIDTH and HOSTILE[:8] not in line] == []
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", "\n".join(shown))


def test_cells_of_strangers_are_inert_and_numbers_are_numbers() -> None:
    report, asked = rich()
    named = replace(report, students=tuple(replace(each, name="=1+1") for each in report.students))
    rows = cells(named, asked, Words("nl"))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert sum("'=1+1" in row for row in rows) == 41
    numbers = [row[10] for row in rows[1:] if row[10]]
    assert any(re.fullmatch(r"-0,\d{4}", each) for each in numbers)
    assert all(re.fullmatch(r"-?[01],\d{4}", each) for each in numbers)
    english = [row[10] for row in cells(report, asked, Words("en"))]
    assert any(re.fullmatch(r"-0\.\d{4}", each) for each in english)


def test_markup_escapes_all_but_itself() -> None:
    made = tag("p", "a < b & c", tag("b", "x"), Markup("<br>"), class_='"q"', data_x=None, aria_label="y")
    assert made == '<p class="&quot;q&quot;" aria-label="y">a &lt; b &amp; c<b>x</b><br></p>'


@pytest.mark.parametrize("span", [0, 1, 3, 30, 400, 3_000_000])
def test_days_far_apart_do_not_fill_the_page(span: int) -> None:
    report, _ = rich()
    days = tuple({date.fromordinal(1): 2, date.fromordinal(1 + span): 3}.items())
    assert len(plots.days(replace(report, days=days), Words("en"))) < 6000
