"""The deck format, version 1, field by field."""

from __future__ import annotations

from debate.core.flaws import BY_NAME
from debate.files.shapes import Field, Flag, ListOf, MapOf, Record, Shape, Text, Whole

VERSION = 1
IDENTIFIER = r"^[\w][\w./-]{0,79}$"
LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$"

_ID = Text(80, IDENTIFIER)
_LINE = Text(200)
_SAID = Text(1000)
_TEXTS = ListOf(_SAID, single=True)
_TERMS = ListOf(Text(80), single=True)
_SIGNS = ListOf(Text(300), single=True)
_SOURCE: Shape = MapOf(ListOf(Whole(1, 100_000), single=True), pattern=IDENTIFIER)

_IDEA = Record(
    "idea",
    (
        Field("name", _ID, "A short name, unique within its statement.", required=True),
        Field("must", Flag(), "Whether the point is not made without this idea (default false)."),
        Field("terms", _TERMS, "Words or short phrases that signal the idea.", required=True),
        Field("hint", _LINE, "A question that points a student to the idea without giving it away."),
    ),
)

_POLARITY = Record(
    "polarity",
    (
        Field("asserts", _SIGNS, "Phrases or sentences that assert the claim."),
        Field("denies", _SIGNS, "Phrases or sentences that turn the claim round."),
    ),
)

_KNOWLEDGE = (
    Field("source", _SOURCE, "Where it comes from: the key of a source, and its block numbers."),
    Field("paraphrases", _TEXTS, "The same point in other words, as students would put it."),
    Field("ideas", ListOf(_IDEA), "The components an answer needs to have made this point."),
    Field("polarity", _POLARITY, "Phrases that assert the claim or turn it round."),
)

REBUTTAL = Record(
    "rebuttal",
    (
        Field("text", _SAID, "The rebuttal in full, where it is no statement of its own."),
        Field("by", _ID, "The id of the statement that answers this one."),
        Field("id", _ID, "An id of its own, for a rebuttal with a text (progress hangs on it)."),
        Field("strength", Whole(1, 3), "3 the strongest there is, 2 valid but partial (default), 1 easily answered."),
        Field("why", _SAID, "Why it is that strong against this statement."),
        Field("concedes", Flag(), "Whether it grants the premise and turns it (default false)."),
        *_KNOWLEDGE,
    ),
    short="text",
)

_FLAWED = Record(
    "flawed-move",
    (
        Field("text", _SAID, "The bad reply, as someone would really say it.", required=True),
        Field(
            "flaw",
            Text(40, choices=tuple(BY_NAME.items())),
            "What is wrong with it.",
            required=True,
        ),
        Field("why", _SAID, "Where the flaw lies in this very reply."),
        Field("id", _ID, "An id, unique in the deck."),
        Field("source", _SOURCE, "Where it comes from: the key of a source, and its block numbers."),
    ),
)

STATEMENT = Record(
    "statement",
    (
        Field("id", _ID, "An id, unique in the deck; progress hangs on it and it never changes."),
        Field("side", _ID, "The key of the side whose case it serves.", required=True),
        Field("text", _SAID, "The claim with its ground, as someone would say it.", required=True),
        Field("topics", ListOf(_ID, single=True), "The topics it belongs to."),
        *_KNOWLEDGE,
        Field("rebuttals", ListOf(REBUTTAL), "What answers it."),
        Field("flawed", ListOf(_FLAWED), "Bad replies to it, to choose from and to recognise."),
    ),
)

_SOURCE_RECORD = Record(
    "source",
    (
        Field("title", _LINE, "The title.", required=True),
        Field("authors", ListOf(_LINE, single=True), "The authors."),
        Field("publisher", _LINE, "Who published it."),
        Field("year", Whole(1000, 2999), "The year."),
        Field("kind", _LINE, "What kind of text it is (opinion, background, report)."),
        Field("url", Text(500), "Where it can be found."),
        Field("blocks", Whole(1, 100_000), "How many blocks it has (runs of lines between blank lines)."),
        Field("comments", MapOf(ListOf(Whole(1, 100_000), single=True)), "Readers' comments: a label, and its blocks."),
    ),
)

DECK = Record(
    "deck",
    (
        Field("debate", Whole(VERSION, VERSION), "The version of the deck format: 1.", required=True),
        Field("id", _ID, "An id for the deck (default: the file's name); progress hangs on it."),
        Field("title", _LINE, "The title that students see.", required=True),
        Field(
            "language",
            Text(8, r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$"),
            "The language of the deck: nl, en, ...",
            required=True,
        ),
        Field("sides", MapOf(_LINE, 2, 2, IDENTIFIER), "The two sides: a key and a name for each.", required=True),
        Field("description", _SAID, "One or two sentences about the controversy."),
        Field("draft", Flag(), "Whether the deck still has to be checked by a person."),
        Field(
            "sources", MapOf(_SOURCE_RECORD, pattern=IDENTIFIER), "The works the deck draws on, by a key of its own."
        ),
        Field("topics", MapOf(_LINE, pattern=IDENTIFIER), "Names for the topics."),
        Field("statements", ListOf(STATEMENT, 1), "The statements.", required=True),
    ),
)
