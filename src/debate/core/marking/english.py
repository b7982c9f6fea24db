"""English: word lists, none of them about one subject."""

from __future__ import annotations

from debate.core.marking.language import Language, pairs, words

_SPELLING = pairs("""
    isn't=is_not aren't=are_not don't=do_not doesn't=does_not didn't=did_not can't=can_not cannot=can_not
    won't=will_not wouldn't=would_not shouldn't=should_not couldn't=could_not hasn't=has_not
    haven't=have_not wasn't=was_not weren't=were_not isnt=is_not dont=do_not doesnt=does_not cant=can_not
    wont=will_not it's=it_is that's=that_is they're=they_are we're=we_are you're=you_are i'm=i_am
    gonna=going_to wanna=want_to u=you ur=your bc=because cuz=because
""")

_LEMMAS = pairs("""
    children=child men=man women=woman people=person best=better worst=worse
    given=give gave=give taken=take took=take made=make making=make said=say went=go gone=go got=get
    found=find kept=keep left=leave lost=lose paid=pay taught=teach thought=think told=tell
    chosen=choose chose=choose choice=choose bought=buy brought=bring fell=fall fallen=fall rose=rise
    risen=rise lives=life wives=wife died=die dying=die death=die
""")

_OPPOSITES = pairs("""
    worse=better bad=good decrease=increase reduce=increase decline=increase drop=increase
    fall=rise weak=strong weaken=strengthen unsafe=safe dangerous=safe unfair=fair impossible=possible
    unnecessary=necessary illegal=legal wrong=right harm=benefit harmful=beneficial fail=succeed
    lose=win deny=allow forbid=allow ban=allow prohibit=allow expensive=cheap difficult=easy
    inequality=equality unequal=equal unhealthy=healthy discourage=encourage prevent=cause
    ineffective=effective abolish=keep close=open
""")

_STOPWORDS = words("""
    a an the and or but so because if then than that this these those it its they them their there here
    he she his her him we us our you your i my me who whom which what where when why how as at by for from
    in into of off on onto out over to under up with within without about after before between through
    is are was were be been being am do does did have has had having will would shall should can could may
    might must not no nor never nobody none nothing neither hardly barely
    also just only even still yet very too much many more less few most some any all each every both other
    another such same own get got go going make made take give let say way thing things one
    yes ok okay agreed indeed really actually however though although while since until unless
""")

ENGLISH = Language(
    code="en",
    spelling=_SPELLING,
    lemmas=_LEMMAS,
    opposites=_OPPOSITES,
    stopwords=_STOPWORDS,
    negators=words("not no never nobody none nothing neither nor hardly barely"),
    diminishers=words("without less few little lack"),
    cancelling=words("without"),
    not_negation=frozenset({("not", "only"), ("not", "just"), ("not", "merely")}),
    breaks=words("but and because so although while if when though unless since"),
    subordinating=words("because although while if when though unless since"),
    sharing=words("or nor"),
    contrast=words("but however yet still nevertheless though"),
    retractors=words("no nonsense"),
    stress=words("never nowhere perfectly")
    | {"not at", "certainly not", "really not", "just not", "no single", "not true", "absolutely not"},
    stressable=words("not no never more less do does is are can"),
)
