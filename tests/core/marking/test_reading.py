"""Folding, tokens, spelling, compounds, typos, stems: how text becomes words."""

from __future__ import annotations

import pytest

from debate.core.marking.languages import language_of
from debate.core.marking.reading import Reader
from debate.core.marking.stems import stem
from debate.core.marking.text import fold, tokenise
from debate.core.marking.vocabulary import Vocabulary

DUTCH, ENGLISH = language_of("nl"), language_of("en")


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Één", "een"),
        ("cafe\u0301", "cafe"),
        ("ça VA", "ca va"),
        ("zo\u2019n", "zo'n"),
        ("ﬁets", "fiets"),
        ("straße", "strasse"),
    ],
)
def test_folding_forgives_case_accents_and_apostrophes(typed: str, folded: str) -> None:
    assert fold(typed)[0] == folded


def test_tokens_remember_the_characters_they_were_typed_as() -> None:
    text = "Cafe\u0301s én  ‘tram’, ﬁetsen!"
    assert [text[token.start : token.end] for token in tokenise(text)] == ["Cafe\u0301s", "én", "‘tram", "ﬁetsen"]


@pytest.mark.parametrize("text", ["", "   ", "?!…", "🤷😂", "— –"])
def test_a_text_without_words_has_no_tokens(text: str) -> None:
    assert tokenise(text) == []


@pytest.mark.parametrize(
    ("typed", "standard"),
    [
        ("da moogt ge ni doen", "dat mogen je niet doen"),
        ("gwn nen bus", "gewoon een bus"),
        ("'t is zo'n zever", "het zijn zo een zever"),
        ("ipv geld", "in plaats van geld"),
        ("auto's", "autos"),
    ],
)
def test_flemish_spellings_are_read_as_the_standard_ones(typed: str, standard: str) -> None:
    assert " ".join(word.form for word in Reader(DUTCH).read(typed)) == standard


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fietsen", "fiets"),
        ("gekozen", "keuze"),
        ("betaalt", "betalen"),
        ("betaald", "betaalde"),
        ("sterker", "sterk"),
        ("geholpen", "helpt"),
        ("huizen", "huis"),
        ("bussen", "bus"),
        ("vrijwilligers", "vrijwilliger"),
        ("daalt", "dalen"),
    ],
)
def test_inflected_forms_share_a_stem(one: str, other: str) -> None:
    first, second = (Reader(DUTCH).read(form)[0] for form in (one, other))
    assert first.stem == second.stem


def test_words_that_only_look_alike_do_not_share_a_stem() -> None:
    assert stem("ouder", "nl") != stem("oude", "nl")


def test_an_unknown_language_is_not_stemmed() -> None:
    assert stem("bussen", "xx") == "bussen"


def test_contrary_words_share_a_stem_and_differ_in_sign() -> None:
    worse, not_better = Reader(DUTCH).read("slechter")[-1], Reader(DUTCH).read("niet beter")[-1]
    assert (worse.stem, worse.sign) == (not_better.stem, not_better.sign)


@pytest.mark.parametrize(
    ("one", "other"),
    [("stopped", "stop"), ("bigger", "big"), ("planning", "plan"), ("misses", "miss"), ("crisis", "crisis"),
     ("easier", "easy"), ("classes", "class"), ("hidden", "hides")],
)  # fmt: skip
def test_inflected_english_forms_share_a_stem(one: str, other: str) -> None:
    first, second = (Reader(ENGLISH).read(form)[0] for form in (one, other))
    assert first.stem == second.stem


@pytest.mark.parametrize(("one", "other"), [("poor", "rich"), ("unfair", "fair"), ("overlooks", "notices")])
def test_contrary_english_words_share_a_sense_only(one: str, other: str) -> None:
    first, second = (Reader(ENGLISH).read(form)[0] for form in (one, other))
    assert first.stem != second.stem
    assert (first.sense, first.claim) == (second.sense, -second.claim)


def test_an_idiom_is_one_word_with_the_characters_it_was_typed_as() -> None:
    text = "They walk rather than ride, no doubt."
    words = Reader(ENGLISH).read(text)
    assert [word.form for word in words] == ["they", "walk", "instead of", "ride", "certainly"]
    assert [text[word.start : word.end] for word in words if " " in text[word.start : word.end]] == [
        "rather than",
        "no doubt",
    ]
    assert not any(word.content for word in words if word.form in {"instead of", "certainly"})


def test_words_with_punctuation_between_are_no_idiom() -> None:
    assert [word.form for word in Reader(ENGLISH).read("too far, from here")] == ["too", "far", "from", "here"]


@pytest.mark.parametrize(
    ("typed", "standard"), [("u cant pay", "you can not pay"), ("theres no bus", "there is no bus")]
)
def test_english_contractions_and_chat_are_read_as_what_they_stand_for(typed: str, standard: str) -> None:
    assert " ".join(word.form for word in Reader(ENGLISH).read(typed)) == standard


@pytest.mark.parametrize("form", ["overlooks", "overlooking", "fails", "instead", "worse"])
def test_a_word_is_not_mended_into_one_the_deck_has(form: str) -> None:
    reader = Reader(ENGLISH, Vocabulary(["over", "looks", "overlook", "falls", "steady", "horse"]))
    (word,) = reader.read(form)
    assert (word.form, word.typed) == (form, "")


VOCABULARY = Vocabulary(["kansarmoede", "prijs", "kwaliteit", "belasting", "ziekenhuis", "fiets", "overheid"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("belastng", "belasting"), ("zeikenhuis", "ziekenhuis"), ("fites", "fiets"), ("overhied", "overheid")],
)
def test_typos_are_forgiven(typed: str, meant: str) -> None:
    (word,) = Reader(DUTCH, VOCABULARY).read(typed)
    assert (word.form, word.typed) == (meant, typed)


@pytest.mark.parametrize("word", ["huis", "kat", "prij2", "overstroming"])
def test_another_word_is_not_taken_for_a_typo(word: str) -> None:
    assert VOCABULARY.nearest(word) is None


def test_a_compound_is_joined_and_split_as_the_deck_writes_it() -> None:
    reader = Reader(DUTCH, VOCABULARY)
    text = "kans armoede en prijskwaliteit"
    words = reader.read(text)
    assert [word.form for word in words] == ["kansarmoede", "en", "prijs", "kwaliteit"]
    assert [text[word.start : word.end] for word in words] == [
        "kans armoede",
        "en",
        "prijskwaliteit",
        "prijskwaliteit",
    ]
