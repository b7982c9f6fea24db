"""Three themes of our own: dark, light and high contrast."""

from __future__ import annotations

from textual.theme import Theme


def _theme(name: str, *, dark: bool, ground: str, panel: str, text: str, accent: str, inks: dict[str, str]) -> Theme:
    variables = {
        **inks,
        "footer-background": ground,
        "input-selection-background": inks["marked"],
        "block-cursor-background": accent,
        "block-cursor-foreground": ground,
        "scrollbar": inks["line"],
        "scrollbar-hover": accent,
        "scrollbar-active": accent,
        "scrollbar-background": ground,
        "scrollbar-background-hover": ground,
        "scrollbar-background-active": ground,
        "scrollbar-corner-color": ground,
    }
    return Theme(
        name=f"debate-{name}",
        dark=dark,
        primary=accent,
        secondary=accent,
        accent=accent,
        foreground=text,
        background=ground,
        surface=ground,
        panel=panel,
        success=inks["hit"],
        warning=inks["partly"],
        error=inks["miss"],
        text_alpha=1.0,
        variables=variables,
    )


DARK = _theme(
    "dark",
    dark=True,
    ground="#15181f",
    panel="#1e232d",
    text="#e9e6df",
    accent="#f0b354",
    inks={
        "hit": "#84d88f",
        "partly": "#f2cf66",
        "unsure": "#a9b8ff",
        "miss": "#ff938a",
        "quiet": "#a3a9b6",
        "loud": "#f0b354",
        "key": "#f0b354",
        "line": "#4a5263",
        "marked": "#2c3444",
    },
)

LIGHT = _theme(
    "light",
    dark=False,
    ground="#faf8f3",
    panel="#f0ece2",
    text="#23262d",
    accent="#8a4b00",
    inks={
        "hit": "#17602c",
        "partly": "#7a4f00",
        "unsure": "#4338a8",
        "miss": "#ab1f17",
        "quiet": "#595e6b",
        "loud": "#8a4b00",
        "key": "#8a4b00",
        "line": "#b9b2a2",
        "marked": "#e7dfcb",
    },
)

CONTRAST = _theme(
    "contrast",
    dark=True,
    ground="#000000",
    panel="#000000",
    text="#ffffff",
    accent="#ffff00",
    inks={
        "hit": "#5dff7a",
        "partly": "#ffe14d",
        "unsure": "#b3dcff",
        "miss": "#ffc0bb",
        "quiet": "#e6e6e6",
        "loud": "#ffff00",
        "key": "#ffff00",
        "line": "#b8b8b8",
        "marked": "#00307a",
    },
)

THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}
