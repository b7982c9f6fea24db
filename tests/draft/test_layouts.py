"""Comments of many layouts: whatever shows who speaks, each comes out whole and with its speaker."""

from __future__ import annotations

import pytest

from tests.draft.reading import written

BODIES = {
    "nl": "Waarom de rij langer wordt\n\nDoor Jan Maes\n\nDe rij groeit omdat niemand kijkt naar wie er weer af gaat. "
    "Dat is geen toeval, want wie afhaakt telt niet mee.\n\nWat er moet gebeuren\n\nDiensten moeten weten wie afhaakt "
    "en waarom, want zonder dat cijfer blijft elk plan een gok.\n\n",
    "en": "Why the queue keeps growing\n\nBy Jane Moss\n\nThe queue grows because nobody looks at those who leave it. "
    "That is no accident, since whoever gives up is no longer counted.\n\nWhat must be done\n\nServices should know "
    "who gives up and why, because without that figure every plan is a guess.\n\n",
}
HEADS = {"nl": "Reacties (3)", "en": "3 Comments"}
NAMES = {"nl": ("Ann Verhaegen", "Luc", "Prof. em. J. Willems"), "en": ("Ann Baker", "nightowl72", "Dr. A. Mensah")}
SAID = {
    "nl": (
        "Ik werk hier al jaren. Er moet geld bij, anders verandert er niets.",
        "Luc heeft een punt, maar vergeet de kosten.\n\nDrie vragen:\n1. Wie betaalt dat?\n2. Wanneer?",
        "Helemaal eens.",
    ),
    "en": (
        "I have worked here for years. More money is needed, or nothing will change.",
        "Ann Baker has a point but forgets the costs.\n\nThree questions:\n1. Who pays?\n2. When?",
        "Fully agree.",
    ),
}
DATES = {"nl": "3 mei 2024 om 10:12", "en": "May 3, 2024 at 10:12 am"}
AGES = {"nl": "2 dagen geleden", "en": "3h ago"}
BUTTONS = {"nl": "Vind ik leuk\nBeantwoorden\n12", "en": "12 ↑\nReply\nReport"}
TO = {"nl": "Antwoord aan", "en": "Reply to"}
OWN = {"nl": "Auteur", "en": "Author"}
WROTE = {"nl": "schreef op", "en": "wrote on"}
SAYS = {"nl": "zei...", "en": "said..."}
BY = {"nl": ("Geplaatst door", "op"), "en": ("Posted by", "on")}
LAYOUTS = {
    "a date below": "{n}\n{d}\n{t}\n{b}",
    "an age behind a dot": "{n} • {a}\n{t}\n{b}",
    "a verb and a date": "{n} {w} {d}:\n\n{t}\n{b}",
    "a verb, the date under the words": "{n} {s}\n{t}\n{d}\n{b}",
    "buttons and a date under the words": "{n}\n{t}\n{b}\n{d}",
    "buttons alone": "{n}\n{t}\n{b}",
    "a badge": "{n}\n{own}\n{a}\n{t}\n{b}",
    "a picture and letters": "[avatar]\n{ini}\n{n}\n{d}\n\n{t}\n{b}",
    "whom it answers, on the line": "{n} > {o} • {a}\n{t}\n{b}",
    "whom it answers, below": "{n}\n{d}\n{to} {o}\n{t}\n{b}",
    "a place and a date": "{n}\nGent | {d}\n{t}\n{b}",
    "the date before the name": "{d} - {n}\n{t}\n{b}",
    "the date above the name": "{d}\n{n}\n{t}\n{b}",
    "in brackets": "{n} ({d})\n{t}",
    "a number": "{i}. {n}\n{d}\n{t}\n{b}",
    "a number above": "{i}\n\n{n} {d}\n\n{t}",
    "a button beside the date": "{n} {d} - Reply\n{t}",
    "signed with a date": "{t}\n{n}, {d}",
    "posted by, below": "{t}\n{by} {n} {on} {d}",
    "signed with a dash": "{t}\n— {n}",
    "signed in brackets": "{t}\n({n})",
    "a name and a place": "{n}, Leuven\n{t}",
    "a colon and a date": "{n} (12/07/2018 14:22): {t}",
    "follow": "{n}\nFollow\n{t}\n{d}\n{b}",
}


def page(layout: str, code: str, head: str, gap: str) -> str:
    names, written_ = NAMES[code], SAID[code]
    made = []
    for number, (name, said) in enumerate(zip(names, written_, strict=True), 1):
        letters = "".join(word[0] for word in name.split())[:2].upper()
        by, on = BY[code]
        values = {"n": name, "t": said, "i": number, "ini": letters, "o": names[number % 3], "by": by, "on": on}
        values |= {"d": DATES[code], "a": AGES[code], "b": BUTTONS[code], "to": TO[code], "own": OWN[code]}
        made.append(layout.format(**values, w=WROTE[code], s=SAYS[code]))
    return f"{BODIES[code]}{head}\n\n{gap.join(made)}\n"


def found(text: str) -> list[tuple[str, str]]:
    return [(each.speaker.split(",")[0], each.text) for each in written(text).comments]


def wanted(code: str) -> list[tuple[str, str]]:
    return [(name, said.replace("\n\n", "\n")) for name, said in zip(NAMES[code], SAID[code], strict=True)]


@pytest.mark.parametrize("code", BODIES)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_each_comment_is_whole(layout: str, code: str) -> None:
    assert found(page(layout, code, HEADS[code], "\n\n")) == wanted(code)


DATED = ("a date below", "an age behind a dot", "a verb and a date", "whom it answers, below", "in brackets")


@pytest.mark.parametrize("name", DATED)
@pytest.mark.parametrize("code", BODIES)
def test_names_and_dates_show_comments_without_a_heading(name: str, code: str) -> None:
    assert found(page(LAYOUTS[name], code, "", "\n\n")) == wanted(code)


@pytest.mark.parametrize(
    "head",
    [
        "REACTIES:",
        "3 gedachten over “Waarom de rij langer wordt”",
        "Alle reacties · 3",
        "Er zijn 3 reacties",
        "Lezers reageren",
        "Uit de reacties:",
        "Brieven van lezers",
        "Wat vinden onze lezers?",
        "18 reacties",
        "{ 3 comments }",
        "3 Responses to Why the queue keeps growing",
        "Letters to the editor",
        "Discussion about this post",
        "Comments (214)",
        "What readers wrote",
        "Conversation",
    ],
)
def test_headings(head: str) -> None:
    code = "nl" if "e" in head.casefold() and any(word in head.casefold() for word in ("reac", "lezers")) else "en"
    assert found(page(LAYOUTS["a date below"], code, head, "\n\n")) == wanted(code)


@pytest.mark.parametrize("name", ["a date below", "buttons alone", "signed with a date"])
def test_a_menu_and_a_count_above_the_text_head_no_comments(name: str) -> None:
    made = page(LAYOUTS[name], "en", HEADS["en"], "\n\n").replace(
        "By Jane Moss", "By Jane Moss\nMay 3, 2024\n3 comments"
    )
    assert found("Home\nNews\nComments\nOpinion\n\n" + made) == wanted("en")


@pytest.mark.parametrize(
    "below",
    [
        "Leave a Reply\nYour email address will not be published. Required fields are marked *\nComment *\nName *",
        "Most read\n1\nFire in a warehouse under control\n2\nBaker gives up",
        "Load more comments\n\n© 2024 The Paper. All rights reserved.",
        "Stay informed\n\nEvery week the best of our work in your inbox.",
        "References\n\nMarsh, P. (2010). The queue. Health Policy, 4(1), 3-19.",
    ],
)
@pytest.mark.parametrize("name", ["a date below", "buttons alone", "in brackets"])
def test_the_last_comment_ends_where_the_site_goes_on(name: str, below: str) -> None:
    assert found(page(LAYOUTS[name], "en", HEADS["en"], "\n\n") + "\n" + below) == wanted("en")


def test_a_name_right_below_a_name_is_whom_it_answers() -> None:
    page_ = BODIES["en"] + "Comments\n\nann\n3h ago\n12 ↑\n\nI disagree with this.\n\nReport\n\n"
    page_ += "tom\nann\n2h ago\n4 ↑\n\nWhy is that?\n\nReport\n\nReader of old\n2h ago\n\nSo do I.\n\nReport\n"
    assert found(page_) == [("ann", "I disagree with this."), ("tom", "Why is that?"), ("Reader of old", "So do I.")]


def test_lines_on_who_speaks_are_no_words_of_theirs() -> None:
    made = page("{n}\nRetired teacher\n{t}\n{d}\n{b}", "en", HEADS["en"], "\n\n")
    assert found(made) == wanted("en")


def test_names_of_fields_are_no_words_either() -> None:
    made = page("Naam: {n}\nDatum: 12/04/2006\nBericht: {t}", "nl", "Reacties van bezoekers", "\n\n")
    assert found(made) == wanted("nl")


def test_a_button_that_no_list_knows_is_seen_by_its_return() -> None:
    made = page("{n}\n{d}\n{t}\nSend roses {i}", "en", HEADS["en"], "\n\n")
    assert found(made) == wanted("en")


def test_replies_counted_among_buttons_head_no_comments() -> None:
    made = page("{n}\n{d}\n{t}\n56\n2 replies\nReply", "en", "Responses (18)", "\n\n")
    assert found(made) == wanted("en")


def test_a_heading_within_the_text_is_not_of_comments() -> None:
    page_ = "A title of some words\n\nBy Jane Moss\n\nThe queue grows because nobody looks.\n\nDiscussion\n\n"
    page_ += "This shows that services should know who gives up, because it costs more later.\n\nLimits\n\n"
    page_ += "The sample was small, so we should be careful with it.\n\nConclusion\n\nServices must count.\n"
    assert written(page_).comments == ()


def test_a_list_within_a_comment_heads_none() -> None:
    page_ = BODIES["nl"] + "Reacties\n\nAnn Claes\n3 mei 2020\nDrie opmerkingen:\n1. Te duur.\n2. Te laat.\n\n"
    page_ += "Jo Maes\n4 mei 2020\nIk vind van niet.\n"
    assert found(page_) == [
        ("Ann Claes", "Drie opmerkingen:\n1. Te duur.\n2. Te laat."),
        ("Jo Maes", "Ik vind van niet."),
    ]
