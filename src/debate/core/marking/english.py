"""English: word lists, none of them about one subject."""

from __future__ import annotations

from debate.core.marking.language import Language, idioms, pairs, words

_SPELLING = pairs("""
    isn't=is_not aren't=are_not don't=do_not doesn't=does_not didn't=did_not can't=can_not cannot=can_not
    won't=will_not wouldn't=would_not shouldn't=should_not couldn't=could_not hasn't=has_not hadn't=had_not
    haven't=have_not wasn't=was_not weren't=were_not needn't=need_not mustn't=must_not mightn't=might_not
    ain't=is_not aint=is_not isnt=is_not arent=are_not dont=do_not doesnt=does_not didnt=did_not cant=can_not
    wont=will_not wouldnt=would_not shouldnt=should_not couldnt=could_not hasnt=has_not havent=have_not
    hadnt=had_not wasnt=was_not werent=were_not neednt=need_not mustnt=must_not dunno=do_not_know
    it's=it_is that's=that_is there's=there_is what's=what_is who's=who_is he's=he_is she's=she_is let's=let_us
    they're=they_are we're=we_are you're=you_are i'm=i_am i've=i_have you've=you_have we've=we_have
    they've=they_have uve=you_have i'll=i_will you'll=you_will we'll=we_will they'll=they_will it'll=it_will
    i'd=i_would you'd=you_would they'd=they_would we'd=we_would thats=that_is theres=there_is whats=what_is
    theyre=they_are youre=you_are im=i_am ive=i_have hes=he_is shes=she_is whos=who_is
    gonna=going_to wanna=want_to gotta=have_to u=you ur=your bc=because cuz=because cos=because coz=because
    ppl=people tho=though thru=through smth=something nth=nothing w/o=without rly=really
""")

_LEMMAS = pairs("""
    children=child men=man women=woman people=person better=good best=good worse=bad worst=bad
    given=give gave=give taken=take took=take made=make making=make said=say went=go gone=go got=get
    found=find kept=keep left=leave lost=lose losing=lose paid=pay taught=teach thought=think told=tell
    chosen=choose chose=choose choice=choose bought=buy brought=bring fell=fall fallen=fall rose=rise
    risen=rise lives=life wives=wife died=die dying=die death=die knew=know known=know saw=see seen=see
    heard=hear held=hold began=begin begun=begin hid=hide hidden=hide forbade=forbid forbidden=forbid
    forgot=forget forgotten=forget grew=grow grown=grow growth=grow shrank=shrink shrunk=shrink
    came=come wrote=write written=write spoke=speak spoken=speak stuck=stick stood=stand meant=mean
    felt=feel caught=catch sent=send spent=spend built=build dealt=deal met=meet ran=run broke=break
    broken=break fought=fight won=win winning=win stolen=steal stole=steal worn=wear wore=wear
    decision=decide decisions=decide easier=easy easiest=easy easily=easy earlier=early
    fewer=few fewest=few lesser=less saying=say seeing=see
""")

_CONTRARIES = pairs("""
    bad=good weak=strong weaken=strengthen dangerous=safe impossible=possible illegal=legal wrong=right
    incorrect=correct deny=allow forbid=allow ban=allow prohibit=allow expensive=cheap dear=cheap
    difficult=easy hard=easy inequality=equality ineffective=effective injustice=justice insecure=secure
    invisible=visible incomplete=complete inaccurate=accurate inconsistent=consistent inefficient=efficient
    insufficient=sufficient inadequate=adequate irrelevant=relevant immoral=moral disobey=obey
    disagree=agree distrust=trust mistrust=trust failure=success fail=succeed decrease=increase
    reduce=increase decline=increase drop=increase lessen=increase fall=rise lower=raise shrink=grow
    worsen=improve lose=gain loss=gain discourage=encourage prevent=cause abolish=keep close=open
    hide=reveal conceal=reveal ignore=follow disappear=appear harmful=helpful disadvantage=advantage
    drawback=advantage reject=accept refuse=agree forget=remember overlook=notice miss=notice late=early
    slow=fast rare=frequent small=large poor=rich private=public exclude=include destroy=create
    different=same
""")

_IDIOMS = idioms("""
    instead of: rather than, instead of, in place of, as opposed to, let alone
    not: far from, anything but, fail to, fails to, failed to, failing to, unable to, refuse to, refuses to, refused to
    not: by no means, in no way, no longer, nowhere near, at no time, as if
    nobody: no one
    few: too few
    only: not only, not just, not merely, not simply, nothing but
    certainly: no doubt, no wonder, of course
    regardless: no matter
    some: a few, a little, quite a few
    whether: whether or not
    contrary: on the contrary, quite the contrary, quite the opposite, the other way round, the other way around
""")

_STOPWORDS = words("""
    a an the and or but so because if then than that this these those it its they them their there here
    he she his her him we us our you your i my me who whom whose which what where when why how as at by for from
    in into of off on onto out over to under up with within without about after before between through
    is are was were be been being am do does did doing done have has had having will would shall should can could
    may might must not no nor never nobody none nothing neither hardly barely rarely seldom scarcely nowhere
    also just only even still yet very too much many more less few fewer little most some any all each every both other
    another such own get got gets getting go goes going make makes making take takes taking give let say way
    thing things one ones something anything everything someone anyone everyone somebody anybody everybody
    whoever whatever whenever wherever whether whereas rather instead either else ever already always
    yes yeah yep ok okay nah nope agreed indeed really actually however though although while since until unless
    lol etc maybe perhaps simply quite almost anyway again ago once myself yourself itself themselves
    regardless certainly contrary
""")

ENGLISH = Language(
    code="en",
    spelling=_SPELLING,
    lemmas=_LEMMAS,
    idioms=_IDIOMS,
    contraries=_CONTRARIES,
    prefixes=("un",),
    suffixes=("less",),
    whole=("under", "uni", "until", "uncle", "unanim", "count", "price", "doubt"),
    stopwords=_STOPWORDS | {"instead of"},
    negators=words("not no never nobody none nothing nowhere neither nor hardly barely rarely seldom scarcely non")
    | {"instead of"},
    diminishers=words("without less few fewer little lack lacks lacking lacked zero"),
    adjoining=True,
    cancelling=words("without"),
    breaks=words("but and because so although while if when though unless since whereas") | {"instead of"},
    subordinating=words("because although while if when though unless since whereas"),
    sharing=words("or nor"),
    contrast=words("but however yet still nevertheless though"),
    retractors=words("no nope nah nonsense rubbish"),
    stress=words("never nowhere perfectly")
    | {"not at", "certainly not", "really not", "just not", "no single", "not true", "absolutely not"},
    stressable=words("not no never more less do does is are can"),
    emphatic=False,
)
