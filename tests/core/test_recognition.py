"""How wordings that were not taught are taken."""

from __future__ import annotations

from dataclasses import replace

from debate.core.deck import Deck
from debate.core.marking import Marker
from debate.core.recognition import held_out, recognitions
from debate.core.work import Recognition
from tests import builders
from tests.core.marking.decks import BUSES, CYCLISTS, SCORN


def paraphrases(deck: Deck, name: str) -> tuple[str, ...]:
    return deck.by_id[name].point.paraphrases


def seen(deck: Deck, statement: str) -> tuple[Recognition, ...]:
    return recognitions(deck, statement, [Marker(each) for each in held_out(deck)])


def test_every_wording_is_held_out_once_and_every_text_never() -> None:
    decks = held_out(BUSES)
    assert len(decks) == 3
    for statement in BUSES.statements:
        for text in statement.point.paraphrases:
            assert [text in paraphrases(each, statement.id) for each in decks].count(False) == 1
        assert all(each.by_id[statement.id].text == statement.text for each in decks)
    linked = decks[1].by_id["minder-autos"].rebuttals[0].point
    assert linked.paraphrases == (CYCLISTS.paraphrases[0], *CYCLISTS.paraphrases[2:])
    assert [len(each.by_id["minder-autos"].flawed) for each in decks] == [0, 1, 1]


def test_a_deck_without_wordings_needs_one_marker() -> None:
    (only,) = held_out(builders.deck(builders.statement(flaws=0)))
    assert only.statements[0].rebuttals
    assert len(held_out(builders.deck(builders.statement(flaws=1)))) == 1


def test_wordings_of_rebuttals_and_of_flawed_moves() -> None:
    found = seen(BUSES, "minder-autos")
    assert [each.meant for each in found] == ["fietsers"] * 5 + ["kostprijs"] * 5 + ["stipter"] * 4 + [SCORN.id]
    assert found[0].text == CYCLISTS.text
    assert found[-1] == Recognition(SCORN.text, SCORN.id, None, found[-1].confidence, flawed=True)
    assert all(0 <= each.confidence <= 1 for each in found)
    assert sum(each.right for each in found) > len(found) / 2


def test_what_it_says_is_what_a_marker_without_the_wording_says() -> None:
    text = CYCLISTS.paraphrases[1]
    (told,) = (each for each in seen(BUSES, "minder-autos") if each.text == text)
    marked = Marker(held_out(BUSES)[1]).mark("minder-autos", text)
    assert told.confidence == marked.confidence
    assert Marker(BUSES).mark("minder-autos", text).confidence > told.confidence


def test_a_wording_that_says_another_point_is_seen() -> None:
    statement = BUSES.by_id["minder-autos"]
    wrong = "Gratis vervoer kost belastinggeld dat dan ontbreekt voor scholen en ziekenhuizen."
    first, *others = statement.rebuttals
    mistaken = replace(first, point=replace(first.point, paraphrases=(wrong,)))
    changed = replace(statement, rebuttals=(mistaken, *others))
    deck = replace(BUSES, statements=(changed, *BUSES.statements[1:]))
    (told,) = (each for each in seen(deck, "minder-autos") if each.text == wrong and each.meant == "fietsers")
    assert (told.taken, told.right) == ("kostprijs", False)
