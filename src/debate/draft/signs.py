"""Signs by which the lines between paragraphs are known: captions, names of sections, notes, authors.

Dutch and English; none is about a subject.
"""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list
from debate.draft.phrases import one_of, pattern

LONG, SHORT = 300, 160  # characters of a line on an author or under a picture; of a post
_PICTURE = one_of(r"""
    foto(?:'s|grafie|graaf)?|beeld|illustratie|afbeelding
    photo(?:graph|graphy|s)?|image|picture|illustration|cartoon
""")
_NAMED = r"(?:[^.]|\b[A-Z]\.){2,50}"  # who made it: initials have full stops
_CAPTION = pattern(rf"""
    ^\(?(?:{_PICTURE}|bijschrift|caption|credits?|bron foto)\b(?: (?:credit|by|door|van|courtesy))*\s*(?:\d+\s*)?[:©|–-]
    ^(?:fig(?:uur|ure|\.)|tabel|table|grafiek|graph|chart|kaart|map)\s*\d+\s*[.:–-]
    ^(?:©|\(c\)\s|@\w)
    (?:^|\s)(?:@|©\s?)[\w./]+(?:\s[\w./]+){{0,3}}$
    \({_PICTURE}\b[^)]*\)\.?$
    \b(?:getty images|shutterstock|unsplash|istock|123rf|pexels|pixabay|belga|reuters|alamy)\b[^.]{{0,30}}\.?$
    \b{_PICTURE}(?: credit| by)?:\s{_NAMED}\.?$
    ^photo by\b
    ^(?:an? |een )?{_PICTURE} (?:of|van) [^.]{{3,80}}\.?$
    ^(?:press enter or )?click to view image\b
    ^klik om te vergroten
""")
_LABELS = word_list("""opinie opinion achtergrond background interview column essay analyse analysis reportage
    debat debate blog nieuws
    news commentary commentaar editorial feature recensie review perspective perspectief viewpoint getuigenis verhaal
    story dossier lezersbrief letters letter onderzoek research praktijk standpunt vrije tribune nieuwsbericht artikel
    article longread portret profiel gastbijdrage guest post the conversation comment is free""")
_NOTES = re.compile(
    r"^(?:\d+\.?\s+)?"
    + one_of(r"""
    (?:eind|voet)?noten|referenties|bronnen|bronvermelding|literatuur(?:lijst)?|bibliografie|verder lezen
    (?:end|foot)?notes|references|sources|bibliography|further reading|works cited
    """)
    + r"\s*:?$",
    re.I,
)
_VERBS = one_of(r"""
    is|was|zijn|werkt|werken|doceert|schrijft|leidt|studeert|woont|geeft
    teaches|works|writes|studies|leads|runs|lives|receives|does not work
""")
# What people do for a living, and where.
_TRADES = one_of(r"""
    docent\w*|lector\w*|hoogleraar|lesgever|leerkracht|leraar|opleid(?:ing|er|ster)\w*|onderzoek(?:er|ster|ers|sters)
    directeur|coördinat(?:or|rice)|redact\w+|auteur|stafmedewerk\w+|medewerk\w+|voorzitter|vrijwillig\w+
    sociaal werk(?:er|ster)|maatschappelijk werk(?:er|ster)|psycholoog|verpleegkundige|(?:huis)?arts|architect
    econoom|socioloog|filosoof|historicus|schrijver|schrijfster
    (?:assistant |associate )?professor|lecturer|teachers?|researchers?|director|coordinator|editor|author|chair\w*
    journalist\w*|columnist\w*|correspondent|fellow|student\w*|volunteer|social worker
    psychologist|nurse|doctor|physician|economist|sociologist|philosopher|historian|writer
""")
_PLACES = r"(?:universit\w+|hogeschool|college|institut\w+)"
_BIO = re.compile(rf"\b{_VERBS}\b.{{0,40}}\b{_TRADES}\b", re.I)
_POST = re.compile(rf"\b(?:{_TRADES}|{_PLACES}|prof\.)(?:\b|$)", re.I)
_DOES = re.compile(rf"\W{{1,3}}(?:\([^)]{{0,60}}\)\W{{1,3}})?{_VERBS}\b", re.I)
_ABOUT = re.compile(r"^(?:over de auteurs?|about the authors?)\b", re.I)
_AUTHOR = re.compile(rf"^(?:de auteurs?|the (?:author|writer)s?) {_VERBS}\b", re.I)
_NAMED_FIRST = re.compile(rf"(?P<name>[^.,:;!?]{{4,40}}?)\s+{_VERBS}\b")


def is_caption(text: str) -> bool:
    """Whether `text` names who made a picture, or says that it is one."""
    return len(text) < LONG and bool(_CAPTION.search(text))


def is_label(text: str) -> bool:
    """Whether `text` is the name of a section of a paper."""
    found = text.casefold().strip(" :|/•-").split()
    return 0 < len(found) <= 3 and all(word in _LABELS for word in found)


def opens_notes(text: str) -> bool:
    """Whether `text` heads a list of notes or references."""
    return bool(_NOTES.match(text.strip(" *#")))


def is_bio(text: str, authors: tuple[str, ...]) -> bool:
    """Whether `text` tells who an author is: opens with the name, or with "about the author"."""
    if _ABOUT.match(text) or (len(text) < LONG and _AUTHOR.match(text) and _BIO.search(text)):
        return True
    called = [part for name in authors for part in (name, name.split()[-1])]
    named = next((name for name in called if text.startswith(name)), "")
    if not named or len(text) > 400:
        return False
    return bool(_DOES.match(text[len(named) :]) or _BIO.search(text))


def presents(text: str, authors: tuple[str, ...]) -> bool:
    """Whether `text` speaks of an author by name, as an editor does above the text: "..., schrijft An Peeters"."""
    return any(name in text for name in authors)


def goes_on(text: str) -> bool:
    """Whether `text` goes on where a name stood on the line above: "is docent in Gent"."""
    return len(text) < LONG and bool(re.match(rf"{_VERBS}\b", text))


def is_affiliation(text: str) -> bool:
    """Whether `text` names a post or an institution, and is no sentence: for the line below an author."""
    return len(text) < SHORT and text[-1] not in ".!?" and bool(_POST.search(text))


def bio_names(text: str) -> str:
    """Return the name that opens a line on who somebody is: "An Peeters is docent"; empty where it is none."""
    found = _NAMED_FIRST.match(text) if len(text) < LONG else None
    return found["name"] if found and _BIO.search(text) else ""
