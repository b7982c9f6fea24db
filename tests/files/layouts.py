"""Decks as people lay them out, with comments of theirs (each has its own number) wherever YAML allows one."""

from __future__ import annotations

import re

BLOCK = """\
# p1 on top, with a "quote", a # and [brackets]
debate: 1
title:   Buses for free?    # p2 # twice
language: en
draft: true  # p3
sides:  # p4
  # p5
  for: For free buses   # p6
  against: >-   # p7
    Against
    free buses

sources:
  note: {title: A note, blocks: 9}  # p8
  book:
    title: A book
statements:

# ---- p9, a heading of the person's own

# p10, right above
- id: cars      # p11
  # p12
  side: for
  text: >-   # p13
    Free buses take cars
    off the road, # no comment

  # p14
  source: {note: [1, 2]}  # p15
  topics: [money,  # p16
    air]
  paraphrases:   # p17
  # p18
  - People leave the car at home.   # p19
  - 'It''s the end of parking.'
  # p20
  - "one: two \\
    three"   # p21
  ideas:
    # p22
    - name: switch   # p23
      must: true
      terms: [leave the car, "switch"]   # p24
    - {name: roads, terms: [roads,
        streets]}   # p25
  rebuttals:  # p26

  - by: walkers   # p27
    # p28
    strength: 3
    why: |
      They walked
      before.   # no comment either
  - A plain rebuttal, that goes on
    over two lines.   # p29
  - text: An own text.   # p30
    id: own
  - Another plain one.
  # p31
  - strength: 2   # p32
    # p33
    by: cost
    # p34, after the last
  flawed:
  - text: Only car haters say so.
    flaw: motive
# p35

- side: against
  id: walkers
  text: 'Those who walk, ride
    then.'   # p36
  rebuttals: [{by: cars, strength: 2}, {by: poor}, 'A flow text.', {text: "B", why: x,   # p37
    strength: 1}]   # p38


-   # p39
  side: against
  id: cost
  text: Someone pays.
  paraphrases: lonely   # p40
  source:
    note: 3   # p41
    # p42
    book: []
- {id: poor, side: for, text: The poor gain most., paraphrases: [a, 'b',   # p43
    # p44
    c], rebuttals: [{by: cost, why: "It, costs"}, {text: "X"}]}   # p45
- {side: for, text: No id here.}
- side: against   # p46
  text: "No id here either."
  rebuttals:
  - by: s5
  - by: poor
    strength: 1
# p47, the end
"""

FLOW = """\
{debate: 1, title: T, language: en,   # p1
 sides: {a: "A", b: B}, statements: [   # p2
  {id: x, side: a, text: The text x., rebuttals: [{by: y, strength: 1}, just a text, another]},   # p3
  # p4
  {side: b, id: y, text: The text y., paraphrases: one,
   ideas: [{name: i, terms: t}]},
  {id: z, side: a, text: The text z., ideas: [], paraphrases: [],   # p5
   source: {}, polarity: {asserts: [w], denies: v}},
  {id: w, side: b, text: The text w., rebuttals: [{by: x, why: because}, {by: z}],   # p6
   topics: t}
  # p7
 ], draft: true}   # p8
"""

SHORTEST = """\
debate: 1
title: T
language: en
sides: {a: A, b: B}
statements:
- {side: a, text: One says this., rebuttals: [Two says that., Three says so.]}
- {side: b, text: Four says that.}
- side: b
  text: Five says that."""

_MARKED = re.compile(r"# (?:-+ )?p\d+")


def of_person(text: str) -> set[str]:
    """Return the comments that a person put into one of these."""
    return set(_MARKED.findall(text))
