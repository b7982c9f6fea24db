"""Comments are found under their heading, whatever the page does to show who speaks."""

from __future__ import annotations

import pytest

from tests.draft.reading import written

BODY = (
    "Why care must change\n\nBy Jane Doe\n\nCare must change because the queue is too long, and nobody who waits gets "
    "better. That is why we propose a limit to the waiting time.\n\nThe plan is not expensive, but it needs people.\n\n"
)
ANN, TOM = "I disagree with this.", "It works for us."
PAGES = {
    "bullets": f"Reacties [2]\n\n • Ann Baker\n\n  {ANN}\n\n • Tom Hardy\n\n  {TOM}\n\nBlijf hoffelijk.",
    "stars": f"Discussion\n\n* Ann Baker\n\n  {ANN}\n\n* Tom Hardy\n\n  {TOM}\n\nSubscribe to our newsletter\n",
    "a colon": f"Comments (2)\n\nAnn Baker: {ANN}\n\nTom Hardy: {TOM}\n\nYour email address will not be published.",
    "items with a colon": f"What readers say\n\n- Ann Baker: {ANN}\n- Tom Hardy: {TOM}\n",
    "signatures": f"Readers respond\n\n{ANN}\n— Ann Baker\n\n{TOM}\n— Tom Hardy\n",
    "a date behind": f"Responses\n\nAnn Baker | 3 May 2020\n{ANN}\n\nTom Hardy | 4 May 2020\n{TOM}\n\nLeave a reply",
    "a date below": f"2 thoughts on “Why care must change”\n\nAnn Baker\nMay 3, 2020 at 9:12 am\n{ANN}\n\nTom Hardy\n2 days ago\n{TOM}\n",
    "posted by": f"2 Responses\n\nPosted by Ann Baker on 3 May 2020 at 10:12\n\n{ANN}\n\nPosted by Tom Hardy on 4 May 2020\n\n{TOM}\n",
    "a verb": f"Reacties\n\nAnn Baker zegt:\n{ANN}\nBeantwoorden\n\nTom Hardy zegt op 4 mei 2020 om 10:03:\n{TOM}\nBeantwoorden\n",
    "wrote": f"Reacties\n\nOp 3 mei 2020 schreef Ann Baker:\n\n{ANN}\n\nOp 4 mei 2020 schreef Tom Hardy:\n\n{TOM}\n",
    "numbers": f"Comments\n\n1. Ann Baker\n{ANN}\n\n2. Tom Hardy\n{TOM}\n",
    "names": f"Lezersreacties (2)\n\nAnn Baker\n\n{ANN}\n\nTom Hardy\n\n{TOM}\n\nReacties zijn gesloten.",
    "lines": f"Twee reacties\nAnn Baker\n{ANN}\nTom Hardy\n{TOM}\nReageren kan niet meer.",
    "brackets": f"Reacties (2)\n\n[Ann Baker, 3/5/2020]\n{ANN}\n\n[Tom Hardy, 4/5/2020]\n{TOM}",
    "a field": f"REACTIES:\n\nVan: Ann Baker\n{ANN}\n\nVan: Tom Hardy\n{TOM}",
    "a menu above": f"Comments (2)\n\nAnn Baker\n\n{ANN}\n\nTom Hardy\n\n{TOM}\n",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_speakers_and_whole_texts(page: str) -> None:
    article = written(("Comments (2)\n\n" if page is PAGES["a menu above"] else "") + BODY + page)
    assert [(each.label, each.speaker, each.text) for each in article.comments] == [
        ("R1", "Ann Baker", ANN),
        ("R2", "Tom Hardy", TOM),
    ]
    assert article.authors == ("Jane Doe",)
    assert article.title == "Why care must change"


@pytest.mark.parametrize("head", ["### Ann Baker", "**Ann Baker**", "**Ann Baker** says:"])
def test_markdown(head: str) -> None:
    page = f"# Why\n\n{BODY}## Comments\n\n{head}\n\n{ANN}\n\n{head.replace('Ann Baker', 'Tom Hardy')}\n\n{TOM}\n"
    found = written(page + ("\n## About us\n\nWe are a paper." if "###" not in head else ""), ".md")
    assert [(each.speaker, each.text) for each in found.comments] == [("Ann Baker", ANN), ("Tom Hardy", TOM)]


def test_nicknames_buttons_and_more_paragraphs() -> None:
    page = f"Comments: 2\n\nwijkwerker73\n2 days ago\n{ANN}\nLike (3) Reply\n\nann_b\n1 day ago\n{TOM}\n\nTwice even.\nReply\n\nLog in to comment"
    found = written(BODY + page).comments
    assert [(each.speaker, each.text) for each in found] == [("wijkwerker73", ANN), ("ann_b", f"{TOM}\nTwice even.")]
    assert found[1].blocks == (7, 8)


def test_a_signature_in_a_comment_is_no_speaker() -> None:
    page = f"Reacties (2)\n\n • Ann Baker\n\n  {ANN}\n  Ann Baker\n\n • Tom Hardy\n\n  {TOM}\n"
    assert [each.text for each in written(BODY + page).comments] == [f"{ANN}\nAnn Baker", TOM]


def test_a_page_without_comments_has_none() -> None:
    assert written(BODY).comments == ()
    assert written(BODY + "Comments (0)\n\nBe the first to comment!").comments == ()


def test_comments_without_names_are_parted_where_their_number_is_told() -> None:
    found = written(BODY + f"2 comments\n\n{ANN} And so it goes on here.\n\n{TOM} And so it goes on there.\n").comments
    assert [(each.speaker, each.blocks) for each in found] == [("", (6,)), ("", (7,))]
