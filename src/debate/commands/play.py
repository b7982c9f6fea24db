"""`debate` and `debate play`: the game, on screens or line by line."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from debate.commands.context import Context, UsageError
from debate.core.wording import N_
from debate.files.backups import back_up
from debate.files.store import Store
from debate.game import LocalGame
from debate.locale import Words

if TYPE_CHECKING:
    from debate.core.deck import Deck
    from debate.core.plan import Wish
    from debate.core.round import Round
    from debate.plain.session import Session

DUMB = ("dumb", "unknown")


def play(context: Context) -> int:
    """Play on screens, or line by line where asked for or where there is no terminal."""
    given = getattr(context.asked, "deck", None)
    more = [Path(given)] if given and Path(given).is_file() else []
    back_up(context.folders.database, context.folders.backups, datetime.now().astimezone().date())
    with Store(context.folders.database) as store:
        game = context.game(store, *more)
        if getattr(context.asked, "returning", None) and not game.returning(chosen_deck(context.asked, game)).cards:
            context.say(context.words("Nothing comes back today. Play something new: debate play"))
            return 0
        if wants_plain(context):
            return _plain(context, game)
        return _screens(context, game)


def review(context: Context) -> int:
    """Ask what comes back today, on screens or line by line; say so where nothing does."""
    context.asked.returning = True
    return play(context)


def wants_plain(context: Context) -> bool:
    """Whether to play line by line: asked for, a dumb terminal, or none at all."""
    if getattr(context.asked, "plain", False):
        return True
    dumb = context.environment.get("TERM", "") in DUMB
    return dumb or not (context.input.isatty() and context.out.isatty())


def wished(asked: object, deck: Deck, game: LocalGame) -> Wish:
    """Return what the flags ask for, the settings filling in; UsageError for unknown names."""
    from debate.core.plan import Mode, Wish  # noqa: PLC0415 (the first frame does not wait for it)

    settings = game.settings
    mode = getattr(asked, "mode", None) or settings.mode
    side = getattr(asked, "side", None)
    if side is None:
        side = settings.side if settings.side in deck.sides else ""
    if side not in ("", "both", *deck.sides):
        raise UsageError(
            N_('there is no side "{side}"; choose from: {sides}'), side=side, sides=", ".join((*deck.sides, "both"))
        )
    topics = tuple(getattr(asked, "topic", None) or ())
    known = {topic for statement in deck.statements for topic in statement.topics}
    for topic in topics:
        if topic not in known:
            listed = ", ".join(sorted(known))
            raise UsageError(N_('there is no topic "{topic}"; choose from: {topics}'), topic=topic, topics=listed)
    items = getattr(asked, "items", None) or settings.items
    if getattr(asked, "returning", None):
        return Wish(cards=game.returning(deck).cards)
    only = chosen_statement(asked, deck)
    return Wish(Mode(mode), "" if side == "both" else side, topics, items, (only,) if only else ())


def chosen_statement(asked: object, deck: Deck) -> str:
    """Return the id of the statement that is asked for, or an empty text; UsageError if the deck has none such."""
    from debate.files.entries import likely  # noqa: PLC0415 (the first frame does not wait for it)

    name: str = getattr(asked, "statement", None) or ""
    if name and name not in deck.by_id:
        guess = likely(name, deck.by_id)
        raise UsageError(N_('the deck has no statement "{id}" {guess}'), id=name, guess=guess and f"({guess}?)")
    return name


def chosen_deck(asked: object, game: LocalGame) -> Deck:
    """Return the deck that is asked for, else the last one played; UsageError if there is none."""
    from debate.core.shelf import find_deck  # noqa: PLC0415 (the first frame does not wait for it)

    name = getattr(asked, "deck", None) or game.settings.deck or "vermarkting"
    deck = find_deck(game.shelf(), name) or (None if getattr(asked, "deck", None) else _first(game))
    if deck is None:
        faulty = next((found for found in game.shelf() if name in (str(found.path), found.path.stem)), None)
        if faulty is not None:
            raise UsageError(N_("{path} is faulty; see: debate deck check {path}"), path=faulty.path)
        ids = ", ".join(found.deck.id for found in game.shelf() if found.deck)
        raise UsageError(N_('there is no deck "{name}"; choose from: {decks}'), name=name, decks=ids)
    return deck


def _first(game: LocalGame) -> Deck | None:
    return next((found.deck for found in game.shelf() if found.deck), None)


def _plain(context: Context, game: LocalGame) -> int:
    from debate.plain.console import LeftError  # noqa: PLC0415 (not needed for screens)

    with leaving_cleanly():
        session = on_lines(context, game, chosen_deck(context.asked, game))
        state = _resumed(context, game, session)
        wish = wished(context.asked, session.deck, game)
        try:
            state = state or session.begin(wish, getattr(context.asked, "seed", None))
        except LeftError:
            return 0
        if state is None:
            raise UsageError(N_("no statement in this deck fits what you chose"))
        session.play(state, wish)
        return 0


def on_lines(context: Context, game: LocalGame, deck: Deck) -> Session:
    """Return a session on the streams of this call, in the words of the call or of the deck."""
    from debate.plain.session import Session  # noqa: PLC0415 (not needed for screens)

    return Session(game, deck, _words(context, deck), lambda: _line(context), context.say)


def _resumed(context: Context, game: LocalGame, session: Session) -> Round | None:
    """Offer the session that was left, where the call asks for nothing in particular."""
    if asked_for_something(context):
        return None
    left = game.left()
    if left is None:
        return None
    _ = session.words
    context.say(_("You left at {n} of {total} in {title}.", n=left.number, total=left.items, title=left.deck.title))
    context.say(_("Enter: go on there. n: start anew."))
    line = _line(context)
    if line is None or line.strip().lower() == "n":
        return None
    session.deck = left.deck
    return game.resume()


def _line(context: Context) -> str | None:
    context.out.write("> ")
    context.out.flush()
    line = context.input.readline()
    return line.rstrip("\n") if line else None


def _words(context: Context, deck: Deck) -> Words:
    """The words of the call, or the deck's language where nothing else was chosen."""
    return context.words if context.asked.chosen_language else Words(deck.language)


def _screens(context: Context, game: LocalGame) -> int:
    # Textual costs ten times what the rest of the program does: only when it is needed.
    from debate.commands.screens import run_play  # noqa: PLC0415

    return run_play(context, game, asked_for_something(context))


def asked_for_something(context: Context) -> bool:
    """Whether the flags ask for a session of their own, rather than the home screen."""
    names = ("deck", "side", "mode", "items", "seed", "topic", "statement", "returning")
    return any(getattr(context.asked, name, None) is not None for name in names)


@contextmanager
def leaving_cleanly() -> Iterator[None]:
    """Turn a hang-up or a polite kill into an ordinary exit, so that the terminal is given back."""

    def leave(number: int, frame: FrameType | None) -> None:
        del frame
        raise SystemExit(128 + number)

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), leave) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
