"""Prepared knowledge as plain data, so that a deck is read once and not at every start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from debate.core.deck import Deck
from debate.core.marking.claims import Claims
from debate.core.marking.ideas import Term, TermIndex
from debate.core.marking.knowledge import Knowledge, entries_of
from debate.core.marking.languages import language_of
from debate.core.marking.reading import Reader
from debate.core.marking.sayings import Sentences, Wording
from debate.core.marking.vocabulary import Vocabulary

VERSION = 5  # of what is stored; it rises whenever reading or weighing changes


def to_data(knowledge: Knowledge, deck: Deck) -> dict[str, Any]:
    """Return `knowledge` as dicts, lists, strings and numbers; `from_data` takes it back."""
    vocabulary = knowledge.reader.vocabulary
    return {
        "version": VERSION,
        "deck": _mark_of(deck),
        "forms": sorted(vocabulary.forms) if vocabulary else [],
        "idf": dict(knowledge.idf),
        "postings": {feature: [list(part) for part in pair] for feature, pair in knowledge.postings.items()},
        "own": {key: sorted(features) for key, features in knowledge.own.items()},
        "claims": {
            key: [dict(claims.present), dict(claims.negative), claims.scope, claims.own]
            for key, claims in knowledge.claims.items()
        },
        "wording": {
            "said": {key: [each.count, dict(each.by_form)] for key, each in knowledge.wording.said.items()},
            "denied": {key: [each.count, dict(each.by_form)] for key, each in knowledge.wording.denied.items()},
            "rarity": dict(knowledge.wording.rarity),
        },
        "terms": [
            [term.point, term.idea, term.text, list(term.stems), term.negative, term.weight]
            for term in knowledge.terms.terms
        ],
        "telling": {stem: [list(part) for part in pair] for stem, pair in knowledge.telling.items()},
    }


def from_data(deck: Deck, data: Mapping[str, Any]) -> Knowledge:
    """Return the knowledge of `deck` that `to_data` gave; ValueError if it is of another deck or version."""
    if data.get("version") != VERSION or data.get("deck") != _mark_of(deck):
        raise ValueError("prepared for another deck or by another version")
    entries, texts = entries_of(deck)
    return Knowledge(
        entries,
        texts,
        Reader(language_of(deck.language), Vocabulary(data["forms"])),
        data["postings"],
        data["idf"],
        {key: frozenset(features) for key, features in data["own"].items()},
        {key: Claims(*parts) for key, parts in data["claims"].items()},
        Wording(
            {key: Sentences(count, by_form) for key, (count, by_form) in data["wording"]["said"].items()},
            {key: Sentences(count, by_form) for key, (count, by_form) in data["wording"]["denied"].items()},
            data["wording"]["rarity"],
        ),
        TermIndex(
            [
                Term(point, idea, text, tuple(stems), negative, weight)
                for point, idea, text, stems, negative, weight in data["terms"]
            ]
        ),
        data["telling"],
    )


def _mark_of(deck: Deck) -> list[Any]:
    """Return what tells one deck from another; the fingerprint of its file, where it has one."""
    return [deck.id, deck.language, deck.fingerprint, len(deck.statements)]
