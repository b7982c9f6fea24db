"""HTML and SVG from values. Every text is escaped where it is put in; only `Markup` is not."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from debate.core.clean import clean

_VOID = {"meta", "br", "col"}


class Markup(str):
    """A text that is markup already."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: object) -> Markup:
    """Return an element. An attribute ends in `_` where Python knows its name; other `_` become `-`.

    An attribute that is None is left out.
    """
    start = name + "".join(_attribute(key, value) for key, value in attributes.items() if value is not None)
    return Markup(f"<{start}>" if name in _VOID else f"<{start}>{joined(children)}</{name}>")


def joined(children: Iterable[str]) -> Markup:
    """Return `children` one after the other, texts escaped."""
    return Markup("".join(each if isinstance(each, Markup) else escape(clean(each)) for each in children))


def table(heads: Iterable[str], rows: Iterable[Iterable[str]], caption: str, *, texts: int = 1) -> Markup:
    """Return a table: the first `texts` columns hold texts, of which the first heads its row; the rest numbers."""
    columns = list(heads)
    head = tag("tr", *(tag("th", each, scope="col", class_=_kind(i, texts)) for i, each in enumerate(columns)))
    body = [tag("tr", *(_cell(i, each, texts) for i, each in enumerate(row))) for row in rows]
    return tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *body))


def _cell(place: int, text: str, texts: int) -> Markup:
    if place == 0:
        return tag("th", text, scope="row", class_=_kind(place, texts))
    return tag("td", text, class_=_kind(place, texts))


def _kind(place: int, texts: int) -> str | None:
    return None if place < texts else "number"


def _attribute(key: str, value: object) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f' {name}="{escape(clean(str(value)), quote=True)}"'
