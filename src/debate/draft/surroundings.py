"""Which lines of an article are of its site: by their words, and by the lines around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from debate.draft.bylines import authors
from debate.draft.site import is_boilerplate
from debate.draft.site_lists import heads_list
from debate.draft.values import Unit

TITLE = 90  # characters at most
LIST = 6  # titles at most in a list of other articles
FEWEST, MOST = 3, 12  # lines of a block that may speak for the site as a whole


def site_lines(found: Sequence[Unit]) -> frozenset[int]:
    """Return the places of lines whose words are the site's."""
    return frozenset(place for place, unit in enumerate(found) if is_boilerplate(unit.text))


def beside(found: Sequence[Unit], site: frozenset[int], names: tuple[str, ...]) -> frozenset[int]:
    """Return the places that the lines around them show to be of the site.

    The titles below "Lees ook", and what stands in a block of which half speaks for the
    site, or only names an author.
    """
    counts = Counter(unit.block for unit in found)
    own = Counter(unit.block for place, unit in enumerate(found) if place in site or names_only(unit.text, names))
    blocks = {block for block, count in counts.items() if FEWEST <= count <= MOST and own[block] >= 0.5 * count}
    places = {place for place, unit in enumerate(found) if unit.block in blocks}
    return frozenset(places | _listed(found, site))


def _listed(found: Sequence[Unit], site: frozenset[int]) -> set[int]:
    places, left = set(), 0
    for place, unit in enumerate(found):
        ended = unit.text[-1] in ".!?" or len(unit.text) > TITLE or unit.kind in ("heading", "title")
        left = LIST if heads_list(unit.text) else 0 if ended and place not in site else max(0, left - 1)
        if left and not ended:
            places.add(place)
    return places


def names_only(text: str, names: tuple[str, ...]) -> bool:
    """Whether `text` is a line that only names authors of the article."""
    found = authors(text) if names and len(text) < TITLE else ()
    return bool(found) and set(found) <= set(names)
