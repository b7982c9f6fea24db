"""The arguments of the command line: one parser, in the words of the reader's language."""

from __future__ import annotations

import argparse
import gettext
import os
from collections.abc import Callable, Sequence
from importlib import import_module

from debate.commands.context import Context
from debate.core.duel import EXCHANGES, Level
from debate.core.formats import EXPORTS, IMPORTS
from debate.core.settings import LEAST_ITEMS, MODES, MOST_ITEMS
from debate.core.wording import N_
from debate.locale import LANGUAGES, Words, catalogues

Run = Callable[[Context], int]

# argparse words these itself; they stand here for the catalogues.
ARGPARSE = (
    N_("usage: "),
    N_("positional arguments"),
    N_("options"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("expected one argument"),
    N_("expected at least one argument"),
)


def parse(arguments: Sequence[str], words: Words, version: str) -> argparse.Namespace:
    """Return what `arguments` ask for; `run` is the command. Exits with 2 if they cannot be read."""
    _speak(words)
    return build(words, version).parse_args(arguments)


def build(words: Words, version: str) -> argparse.ArgumentParser:
    """Return the parser, with its help in the language of `words`."""
    _ = words
    top = _Parser(prog="debate", description=_("A debate trainer: answer real arguments, and be told why it holds."))
    top.add_argument("--version", action="version", version=f"debate {version}")
    _language(top, _)
    top.set_defaults(run=lazily("play", "play"))
    commands = top.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    _play(commands.add_parser("play", help=_("play: on screens, or line by line with --plain")), _)
    _review(commands.add_parser("review", help=_("what comes back today")), _)
    _duel(commands.add_parser("duel", help=_("a duel: the opponent answers back")), _)
    _duels(commands.add_parser("duels", help=_("the duels you fought: read one, or write it to a file")), _)
    _map(commands.add_parser("map", help=_("the map of a deck: what attacks what")), _)
    _deck(commands.add_parser("deck", help=_("list, check and try decks")), _)
    _source(commands.add_parser("source", help=_("own copies of the articles behind the built-in deck")), _)
    _report(commands.add_parser("report", help=_("what a class made of a deck, from students' exports")), _)
    _progress(commands.add_parser("progress", help=_("how your practice stands")), _)
    _flaws(commands.add_parser("flaws", help=_("the flaws: what each is, an example, and when it is fair")), _)
    _data(commands.add_parser("data", help=_("where your answers are; export and import them")), _)
    return top


class _Parser(argparse.ArgumentParser):
    """An ArgumentParser without abbreviations, so that new options never change old calls."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})  # type: ignore[arg-type]


def lazily(module: str, function: str) -> Run:
    """Return a command that imports its module only when it is run."""

    def run(context: Context) -> int:
        command: Run = getattr(import_module(f"debate.commands.{module}"), function)
        return command(context)

    return run


def _speak(words: Words) -> None:
    """Let argparse's own words come from our catalogue."""
    os.environ["LANGUAGE"] = words.language
    gettext.bindtextdomain("debate", str(catalogues()))
    gettext.textdomain("debate")


def _language(parser: argparse.ArgumentParser, _: Words) -> None:
    parser.add_argument("--lang", choices=tuple(LANGUAGES), help=_("the language of the program"))


def _play(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("--plain", action="store_true", help=_("line by line, for screen readers and pipes"))
    parser.add_argument("--deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("--side", metavar=_("SIDE"), help=_("the side you argue: a key of the deck, or both"))
    parser.add_argument("--topic", action="append", metavar=_("TOPIC"), help=_("only this topic; may be repeated"))
    parser.add_argument("--mode", choices=MODES, help=_("choose, type, spot, or mix: choose, type what you know, duel"))
    parser.add_argument("--statement", metavar=_("STATEMENT"), help=_("only this argument, by its id"))
    parser.add_argument("--items", type=_items, metavar="N", help=_("how many arguments to answer"))
    parser.add_argument("--seed", type=int, metavar="N", help=_("the same number gives the same game"))
    parser.set_defaults(run=lazily("play", "play"))


def _review(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("--plain", action="store_true", help=_("line by line, for screen readers and pipes"))
    parser.add_argument("--deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.set_defaults(run=lazily("play", "review"))


def _duel(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("--plain", action="store_true", help=_("line by line, for screen readers and pipes"))
    parser.add_argument("--deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("--side", metavar=_("SIDE"), help=_("the side you argue: a key of the deck, or both"))
    parser.add_argument("--statement", metavar=_("STATEMENT"), help=_("what the opponent opens with"))
    parser.add_argument(
        "--mode", choices=("choose", "type"), default="choose", help=_("choose your answers, or type them")
    )
    parser.add_argument(
        "--level", choices=[str(each) for each in Level], default="fair", help=_("how strong the opponent is")
    )
    parser.add_argument("--exchanges", type=_items, default=EXCHANGES, metavar="N", help=_("how often you answer"))
    parser.add_argument("--seed", type=int, metavar="N", help=_("the same number gives the same game"))
    parser.set_defaults(run=lazily("duel", "duel"))


def _duels(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("number", nargs="?", type=int, metavar="N", help=_("the number of a duel in the list"))
    parser.add_argument("--markdown", action="store_true", help=_("as Markdown"))
    parser.add_argument("--out", metavar=_("FILE"), help=_("write it there, as Markdown"))
    parser.set_defaults(run=lazily("duel", "duels"))


def _map(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("statement", nargs="?", metavar=_("STATEMENT"), help=_("one statement, with what is around it"))
    parser.add_argument("--deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("--search", metavar=_("WORDS"), help=_("only statements that hold all of these words"))
    parser.set_defaults(run=lazily("map", "run"))


def _flaws(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("name", nargs="*", metavar=_("NAME"), help=_("one flaw, by its name in either language"))
    parser.set_defaults(run=lazily("flaws", "run"))


def _items(text: str) -> int:
    if not text.isdecimal() or not LEAST_ITEMS <= int(text) <= MOST_ITEMS:
        raise argparse.ArgumentTypeError(f"{LEAST_ITEMS}-{MOST_ITEMS}")
    return int(text)


def _deck(parser: argparse.ArgumentParser, _: Words) -> None:
    commands = parser.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True)
    listed = commands.add_parser("list", help=_("every deck there is"))
    listed.set_defaults(run=lazily("decks", "list_decks"))
    check = commands.add_parser("check", help=_("everything that is wrong with decks, with line and column"))
    check.add_argument("paths", nargs="+", metavar=_("PATH"), help=_("a deck, or a folder of decks"))
    check.set_defaults(run=lazily("decks", "check"))
    bench = commands.add_parser("bench", help=_("prove the marking on answers that people marked"))
    bench.add_argument("deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    bench.add_argument("marked", metavar=_("MARKED"), help=_("marked answers: JSON Lines, or CSV"))
    bench.add_argument("--jsonl", metavar=_("FILE"), help=_("write a verdict per answer there (- for the screen)"))
    bench.add_argument("--min-credited", type=_share, metavar="X", help=_("fail below this share credited"))
    bench.add_argument("--max-false", type=_share, metavar="X", help=_("fail above this share falsely accepted"))
    bench.set_defaults(run=lazily("bench", "run"))
    each_of = (
        listed,
        check,
        bench,
        _try(commands, _),
        _inbox(commands, _),
        *_formats(commands, _),
        *_making(commands, _),
    )
    for each in each_of:
        _language(each, _)


def _try(commands: argparse._SubParsersAction[argparse.ArgumentParser], _: Words) -> argparse.ArgumentParser:
    parser = commands.add_parser("try", help=_("type an answer, see how it is marked and why"))
    parser.add_argument("deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("statement", metavar=_("STATEMENT"), help=_("the id of the statement to answer"))
    parser.add_argument("--answer", metavar=_("TEXT"), help=_("the answer, instead of being asked for it"))
    parser.set_defaults(run=lazily("try_", "run"))
    return parser


def _inbox(commands: argparse._SubParsersAction[argparse.ArgumentParser], _: Words) -> argparse.ArgumentParser:
    parser = commands.add_parser("inbox", help=_("answers that were contested or not recognised for sure"))
    parser.add_argument("deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument(
        "--accept", action="append", metavar="ID=REBUTTAL", help=_("put it into the deck as a paraphrase")
    )
    parser.add_argument("--dismiss", action="append", metavar="ID", help=_("take it off the list"))
    parser.add_argument("--marked", metavar=_("FILE"), help=_("where accepted and dismissed answers are kept"))
    parser.add_argument("--reviews", action="append", metavar=_("FILE"), help=_("read students' exports instead"))
    parser.set_defaults(run=lazily("inbox", "run"))
    return parser


def _formats(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], _: Words
) -> tuple[argparse.ArgumentParser, ...]:
    out = commands.add_parser("export", help=_("write a deck for Moodle, Anki, a spreadsheet, a handout or a map"))
    out.add_argument("deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    out.add_argument("--format", required=True, choices=EXPORTS, help=_("what to write"))
    out.add_argument("--out", metavar=_("FILE"), help=_("the file to write; without it, the screen"))
    out.set_defaults(run=lazily("formats", "export"))
    into = commands.add_parser("import", help=_("make a deck from a spreadsheet or an Argdown map"))
    into.add_argument("file", metavar=_("FILE"), help=_("a spreadsheet (xlsx or CSV), or a map in Argdown"))
    into.add_argument("--sheet", metavar=_("NAME"), help=_("the sheet of a workbook; else its first"))
    into.add_argument("--format", choices=IMPORTS, help=_("what the file is; told by its name otherwise"))
    into.add_argument("--title", metavar=_("TEXT"), help=_("the title of the deck"))
    into.add_argument("--language", metavar="nl", help=_("the language of the deck"))
    into.add_argument("--out", required=True, metavar=_("FILE"), help=_("the new deck file"))
    into.set_defaults(run=lazily("formats", "import_"))
    return out, into


def _making(commands: argparse._SubParsersAction[argparse.ArgumentParser], _: Words) -> list[argparse.ArgumentParser]:
    """The commands that make decks: new, edit, draft and work."""
    new = commands.add_parser("new", help=_("write a small deck that explains itself, to go on from"))
    new.add_argument("--side", action="append", metavar="KEY=NAME", help=_("a side; twice"))
    new.set_defaults(run=lazily("new", "run"))
    edit = commands.add_parser("edit", help=_("open a deck in your editor, and check it when you save"))
    edit.add_argument("deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    edit.set_defaults(run=lazily("edit", "run"))
    draft = commands.add_parser("draft", help=_("propose a deck from articles: text, Markdown, HTML, docx, PDF"))
    draft.add_argument(
        "articles", nargs="+", metavar=_("ARTICLE"), help=_("the file of an article, or - for standard input")
    )
    draft.add_argument(
        "--side", action="append", metavar="KEY[=NAME]", help=_("the side of each article, in their order")
    )
    draft.add_argument(
        "--blocks", action="store_true", help=_("only show what each block of the articles was taken for")
    )
    draft.set_defaults(run=lazily("draft", "run"))
    work = commands.add_parser("work", help=_("go through a draft and decide it, on screens"))
    work.add_argument("draft", metavar=_("DRAFT"), help=_("the file of a draft, or the id of a deck of your own"))
    work.set_defaults(run=lazily("work", "run"))
    for each in (new, draft):
        each.add_argument("--title", metavar=_("TITLE"), help=_("the title of the deck"))
        each.add_argument("--language", metavar=_("CODE"), help=_("the language of the deck: nl, en, ..."))
        each.add_argument("--out", metavar=_("FILE"), help=_("the file to write (- for the screen)"))
        each.add_argument("--force", action="store_true", help=_("write over a file that is there already"))
    return [new, edit, draft, work]


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError("0-1")
    return share


def _source(parser: argparse.ArgumentParser, _: Words) -> None:
    commands = parser.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True)
    listed = commands.add_parser("list", help=_("the works there are, and which you have a copy of"))
    listed.set_defaults(run=lazily("source", "list_sources"))
    add = commands.add_parser("add", help=_("register your own copy of an article, as plain text"))
    add.add_argument("file", metavar=_("FILE"), help=_("the article, saved as text"))
    add.set_defaults(run=lazily("source", "add"))
    show = commands.add_parser("show", help=_("read a passage in your own copy"))
    show.add_argument("key", metavar=_("SOURCE"), help=_("a key from: debate source list"))
    show.add_argument("block", type=int, metavar="N", help=_("the number of the block"))
    show.set_defaults(run=lazily("source", "show"))
    for each in (listed, add, show):
        _language(each, _)


def _report(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    help_ = _("students' exports, or a folder of them")
    parser.add_argument("paths", nargs="+", metavar=_("PATH"), help=help_)
    parser.add_argument("--deck", required=True, metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("--csv", metavar=_("FILE"), help=_("write every figure there, for a spreadsheet"))
    parser.add_argument("--html", metavar=_("FILE"), help=_("write a page there, to read and to print"))
    parser.set_defaults(run=lazily("report", "run"))


def _data(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.set_defaults(run=lazily("data", "where"))
    commands = parser.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    export = commands.add_parser("export", help=_("write your answers as JSON Lines"))
    export.add_argument("file", nargs="?", default="-", metavar=_("FILE"), help=_("the file, or - for the screen"))
    export.add_argument("--name", metavar=_("NAME"), help=_("put your name in it, for your lecturer's report"))
    export.set_defaults(run=lazily("data", "export"))
    merge = commands.add_parser("import", help=_("add answers from another machine; none is counted twice"))
    merge.add_argument("file", metavar=_("FILE"), help=_("a file that export wrote, or -"))
    merge.set_defaults(run=lazily("data", "import_"))
    backups = commands.add_parser("backups", help=_("the copies of your answers, by day"))
    backups.set_defaults(run=lazily("backup", "list_backups"))
    restore = commands.add_parser("restore", help=_("put a copy back; what is there now is kept aside"))
    restore.add_argument("day", metavar=_("DAY"), help=_("a day from: debate data backups, or the path of a copy"))
    restore.set_defaults(run=lazily("backup", "restore_backup"))
    for each in (export, merge, backups, restore):
        _language(each, _)


def _progress(parser: argparse.ArgumentParser, _: Words) -> None:
    _language(parser, _)
    parser.add_argument("--deck", metavar=_("DECK"), help=_("a deck's id, or the path of its file"))
    parser.add_argument("--json", action="store_true", help=_("as JSON"))
    parser.set_defaults(run=lazily("progress", "run"))
