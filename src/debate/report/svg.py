"""The few shapes that the plots are made of. Lengths are in units of the drawing (about a pixel)."""

from __future__ import annotations

from debate.report.markup import Markup, tag

HATCH = "hatch"
INK, QUIET, LINE, PALE = "#1f2933", "#52606d", "#d5dbe1", "#fbf1ec"
BAR, LIGHT, ALARM = "#2b6cb0", "#a9cbea", "#b7470f"


def figure(name: str, size: tuple[float, float], title: str, text: str, *parts: Markup) -> Markup:
    """Return a drawing of this width and height under its title, with a text on how to read it.

    Both are in the drawing too, for those who do not see it. `name` is unique on a page.
    """
    caption = tag("figcaption", tag("strong", title), text)
    return tag("figure", caption, tag("div", _drawing(name, size, title, text, *parts), class_="wide"))


def _drawing(name: str, size: tuple[float, float], title: str, text: str, *parts: Markup) -> Markup:
    hatch = tag(
        "pattern",
        tag("rect", width=6, height=6, fill="#fff"),
        tag("path", d="M0 6L6 0M-1 1L1 -1M5 7L7 5", stroke=ALARM, stroke_width=1.6),
        id=f"{name}-{HATCH}", width=6, height=6, patternUnits="userSpaceOnUse",
    )  # fmt: skip
    return tag(
        "svg",
        tag("title", title, id=f"{name}-title"),
        tag("desc", text, id=f"{name}-desc"),
        tag("defs", hatch),
        *parts,
        viewBox=f"0 0 {_short(size[0])} {_short(size[1])}", role="img",
        aria_labelledby=f"{name}-title {name}-desc", xmlns="http://www.w3.org/2000/svg",
    )  # fmt: skip


def bar(x: float, y: float, width: float, height: float, fill: str = BAR, *, stroke: str | None = None) -> Markup:
    """Return a bar; one below zero grows to the left."""
    left = x + min(width, 0.0)
    shape = {"x": _short(left), "y": _short(y), "width": _short(abs(width)), "height": _short(height)}
    return tag("rect", **shape, fill=fill, stroke=stroke)


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str = LINE) -> Markup:
    ends = {"x1": _short(x1), "y1": _short(y1), "x2": _short(x2), "y2": _short(y2)}
    return tag("line", **ends, stroke=stroke)


def label(x: float, y: float, text: str, anchor: str = "start", fill: str = INK, *, bold: bool = False) -> Markup:
    """Return a text with its baseline at `y`; `anchor` is start, middle or end."""
    weight = "600" if bold else None
    return tag("text", text, x=_short(x), y=_short(y), text_anchor=anchor, fill=fill, font_weight=weight)


def upright(x: float, y: float, text: str, fill: str = INK) -> Markup:
    """Return a text that reads from below to above, its middle at the place given."""
    place = f"rotate(-90 {_short(x)} {_short(y)})"
    return tag("text", text, x=_short(x), y=_short(y), text_anchor="middle", fill=fill, transform=place)


def circle(x: float, y: float, size: float, fill: str, stroke: str) -> Markup:
    return tag("circle", cx=_short(x), cy=_short(y), r=_short(size), fill=fill, stroke=stroke, stroke_width=1.3)


def square(x: float, y: float, size: float, fill: str, stroke: str) -> Markup:
    corner = {"x": _short(x - size), "y": _short(y - size), "width": _short(2 * size), "height": _short(2 * size)}
    return tag("rect", **corner, fill=fill, stroke=stroke, stroke_width=1.3)


def triangle(x: float, y: float, size: float, fill: str, stroke: str) -> Markup:
    corners = ((x, y - size * 1.2), (x + size * 1.15, y + size * 0.9), (x - size * 1.15, y + size * 0.9))
    points = " ".join(f"{_short(a)},{_short(b)}" for a, b in corners)
    return tag("polygon", points=points, fill=fill, stroke=stroke, stroke_width=1.3)


def hatched(name: str) -> str:
    """Return the fill of stripes in the drawing `name`: told from plain bars without colour."""
    return f"url(#{name}-{HATCH})"


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
