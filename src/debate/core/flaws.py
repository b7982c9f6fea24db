"""The flaws a bad move can have: keys, and the names that decks may write for them.

A deck may use the English key or the Dutch name; values always hold the key. The words
that a student sees stand in the catalogues (`debate.locale`).
"""

from __future__ import annotations

# key -> the Dutch name for it in a deck
FLAWS = {
    "straw-man": "stroman",
    "ad-hominem": "ad-hominem",
    "motive": "motief",
    "ridicule": "spot",
    "false-comparison": "valse-vergelijking",
    "slippery-slope": "hellend-vlak",
    "anecdote": "anekdote",
    "authority": "gezag",
    "too-general": "te-algemeen",
    "off-the-point": "naast-de-kwestie",
    "false-dilemma": "vals-dilemma",
    "circular": "cirkelredenering",
}

BY_NAME = {name: key for key, dutch in FLAWS.items() for name in (key, dutch)}
