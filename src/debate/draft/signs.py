"""Signs by which the lines between paragraphs are known: captions, names of sections, notes, authors.

Dutch and English; none is about a subject.
"""

from __future__ import annotations

import re

from debate.core.marking.language import words as word_list

_CAPTION = re.compile(
    r"^(?:\(?(?:foto(?:'s|grafie)?|beeld|illustratie|afbeelding|photo(?:graph|graphy|s)?|image|picture|"
    r"illustration|credits?|"
    r"figuur|figure|grafiek|bron foto)\b(?: (?:credit|by|door|van|courtesy))*\s*(?:\d+\s*)?[:©|–-]|©|\(c\)\s|@\w)|"
    r"(?:^|\s)(?:@|©\s?)[\w.]+(?:\s[\w.]+){0,2}$|\((?:foto|beeld|photo|image|picture|illustratie)\b[^)]*\)\.?$|"
    r"\b(?:getty images|shutterstock|unsplash|istock|123rf|pexels|pixabay|belga|reuters|alamy)\b[^.]{0,30}\.?$|"
    r"\b(?:foto|photo|beeld|illustratie|image)(?: credit| by)?:\s[^.]{2,40}\.?$",
    re.I,
)
_LABELS = word_list("""opinie opinion achtergrond background interview column essay analyse analysis reportage
    debat debate blog nieuws
    news commentary commentaar editorial feature recensie review perspective perspectief viewpoint getuigenis verhaal
    story dossier lezersbrief letters letter onderzoek research praktijk standpunt vrije tribune nieuwsbericht artikel
    article longread portret profiel gastbijdrage guest post the conversation comment is free""")
_NOTES = re.compile(
    r"^(?:\d+\.?\s+)?(?:(?:eind|voet)?noten|referenties|bronnen|bronvermelding|literatuur(?:lijst)?|bibliografie|"
    r"(?:end|foot)?notes|references|sources|bibliography|further reading|verder lezen|works cited)\s*:?$",
    re.I,
)
_BIO = re.compile(
    r"^(?:over de auteurs?|about the authors?)\b|"
    r"\b(?:is|zijn|are|werkt|werken|works?|doceert|teaches|schrijft|writes)\b.{0,40}\b(?:docent\w*|professor|"
    r"hoogleraar|"
    r"lector\w*|lecturer|onderzoek(?:er|ster|ers)|researchers?|journalist\w*|directeur|director|auteur|author|"
    r"opleid(?:ing|er|ster)\w*|sociaal werk(?:er|ster)|social worker|coördinator|coordinator|columnist|fellow|"
    r"student\w*|"
    r"stafmedewerk\w+|medewerk\w+|redact\w+|editor)\b",
    re.I,
)

_DOES = re.compile(
    r"\W{1,3}(?:\([^)]{0,60}\)\W{1,3})?(?:is|was|werkt|doceert|schrijft|leidt|studeert|teaches|works|writes|"
    r"studies|leads)\b",
    re.I,
)


def is_caption(text: str) -> bool:
    """Whether `text` names who made a picture, or says that it is one."""
    return len(text) < 300 and bool(_CAPTION.search(text))


def is_label(text: str) -> bool:
    """Whether `text` is the name of a section of a paper."""
    found = text.casefold().strip(" :|/•-").split()
    return 0 < len(found) <= 3 and all(word in _LABELS for word in found)


def opens_notes(text: str) -> bool:
    """Whether `text` heads a list of notes or references."""
    return bool(_NOTES.match(text.strip(" *#")))


def is_bio(text: str, authors: tuple[str, ...]) -> bool:
    """Whether `text` tells who an author is: opens with the name, or with "about the author"."""
    if re.match(r"^(?:over de auteurs?|about the authors?)\b", text, re.I):
        return True
    named = next((name for name in authors if text.startswith(name)), "")
    if not named or len(text) > 400:
        return False
    return bool(_DOES.match(text[len(named) :]) or _BIO.search(text))
