"""The flaws explained: what each is, an example, and when the same move is fair.

No form of words is a flaw by itself. What is wrong with a move is that it does not help to
settle the question on reasons; so each entry ends with the case in which it does. The texts
are templates for the catalogues, the examples our own.
"""

from __future__ import annotations

from dataclasses import dataclass

from debate.core.feedback import FLAW_NAMES
from debate.core.wording import N_


@dataclass(frozen=True, slots=True)
class Flaw:
    """One entry of the guide. `key` is a key of `debate.core.flaws.FLAWS`.

    `also` holds names that are used elsewhere, with a comma between them. The example is an
    `argument` and a flawed `reply` to it; `fair` tells when the same move is in order.
    """

    key: str
    also: str
    meaning: str
    argument: str
    reply: str
    fair: str

    @property
    def name(self) -> str:
        return FLAW_NAMES[self.key]


GUIDE = (
    Flaw(
        "straw-man",
        N_("misrepresenting the other's view"),
        N_(
            "It answers something the other did not say: a version that is exaggerated, simplified or made up, and so "
            "easier to knock down. What was really said still stands."
        ),
        N_("Students should be paid back what they spend on travel to their placement."),
        N_("So the school has to pay for whatever students fancy? Nobody can afford that."),
        N_(
            "Putting the other's point in your own words is fair if they can say: yes, that is what I mean. Drawing a "
            "consequence is fair too, if you show how it follows: “If every trip is paid back, a placement far away "
            "costs you no more than one near by. Who decides then what is too far?”"
        ),
    ),
    Flaw(
        "ad-hominem",
        N_("personal attack, tu quoque (you too)"),
        N_(
            "It goes for the person: character, background or behaviour. What was said stays unanswered. Whether a "
            "reason holds does not depend on who gives it."
        ),
        N_("In group work, part of the mark should come from the group: then nobody can sit back."),
        N_("And that from you, who handed in every paper late last year?"),
        N_(
            "When the person is the very question: who becomes treasurer, who can take a group to camp? “Last year "
            "she kept the books and money was missing: can she explain that?” does count then. It is about that task, "
            "and it can be checked."
        ),
    ),
    Flaw(
        "motive",
        N_("indirect personal attack, circumstantial ad hominem"),
        N_(
            "It says why someone would like this to be true, as if that made it untrue. Whoever gains by a claim can "
            "still be right: an interest is a reason to check, and that check is then still to be done."
        ),
        N_("The tenants' association has measured it: in one student room out of three the air is bad."),
        N_("Well, what would you expect them to say? Without complaints they have no members."),
        N_(
            "When you have to take someone's word for it, the interest behind that word counts: a witness who is a "
            "friend of the suspect, a test that the seller paid for. Trust it less then, and ask for a second source. "
            "If the measurements are on the table, judge the measurements."
        ),
    ),
    Flaw(
        "ridicule",
        N_("appeal to ridicule"),
        N_(
            "It makes a point laughable, with a joke, a tone or a caricature, and leaves it at that. That something "
            "sounds funny does not show that it is wrong."
        ),
        N_("Young people in residential care should help to write the rules of their home."),
        N_("Lovely. Rule one: free pizza. Rule two: getting up is for adults."),
        N_(
            "When the joke carries a reason. Take the joke out and see what is left: “If the group decides on "
            "everything, it can also vote that the youngest always does the dishes” is an objection, with or without "
            "a smile. Showing that a rule leads to something absurd is fair, if it really leads there."
        ),
    ),
    Flaw(
        "false-comparison",
        N_("false analogy, faulty analogy"),
        N_(
            "It carries a conclusion over from one case to another, while the two differ on the very point that "
            "matters."
        ),
        N_("Young people who spend nine months on a waiting list get worse before anyone sees them."),
        N_("For a good concert you queue for hours too, and nobody falls ill from that."),
        N_(
            "When the two are alike where it matters, and you say where they differ. “With a broken arm we let nobody "
            "wait, because it would heal badly. If waiting does harm here as well, the same holds.” Then you can go "
            "on to discuss whether it does."
        ),
    ),
    Flaw(
        "slippery-slope",
        N_("thin end of the wedge"),
        N_(
            "It turns down a first step because of where it would end, without showing that each step brings on the "
            "next. The more steps, the more there is to show."
        ),
        N_("Whoever is ill on the day itself should be allowed to hand in a paper a week later."),
        N_(
            "Soon everyone will be ill, then no deadline counts any more, and in three years a degree is worth nothing."
        ),
        N_(
            "When you can say of each step what drives it, and how likely it is. “Whoever misses one month's rent "
            "owes two the next. If that fails, a summons follows, and its costs come on top.” Each of those steps can "
            "be checked."
        ),
    ),
    Flaw(
        "anecdote",
        N_("hasty generalisation, anecdotal evidence"),
        N_(
            "It takes one case, often one's own, as proof of how things go in general. One case shows that something "
            "can happen, not how often it does."
        ),
        N_("On average, students with a job of fifteen hours a week pass fewer courses."),
        N_("I worked behind a bar every weekend and passed everything. So a job does no harm."),
        N_(
            "As an answer to “never”, “always” or “nobody”: there, one case is enough. To “nobody passes with a job "
            "like that” you are the counterexample yourself. It is fair as well as an illustration beside figures, or "
            "as a reason to look into it."
        ),
    ),
    Flaw(
        "authority",
        N_("ad verecundiam (a name), ad populum (the many)"),
        N_(
            "It takes something to be true because a name, a title or a majority says so. Their reasons stay out of "
            "sight, or it is not their field."
        ),
        N_("A home visit without an appointment harms trust."),
        N_("A famous heart surgeon said on the radio that it does no harm at all. So that is settled."),
        N_(
            "When an expert speaks within her own field, gives reasons that can be checked, and most of her "
            "colleagues agree. Nobody can find out everything alone: it is a good reason then, though not the last "
            "word. And a majority counts where the question is what people want."
        ),
    ),
    Flaw(
        "too-general",
        N_("commonplace, truism"),
        N_(
            "It says something true that fits any subject: change takes time, everyone is different, it is a matter "
            "of balance. Precisely because it fits everywhere, it decides nothing here."
        ),
        N_("In every team of street workers there should be someone who has been homeless."),
        N_("In the end everything stands or falls with good communication."),
        N_(
            "When you also say what it means here. “Everyone is different, so having been homeless does not yet tell "
            "you what someone else needs” makes a reason of that same truth, and it can be answered. A principle may "
            "be as general as you like, if this case falls under it and something follows."
        ),
    ),
    Flaw(
        "off-the-point",
        N_("ignoratio elenchi, red herring"),
        N_(
            "It may well be true, but it is about something else. Whether you accept it or not, the argument stands "
            "where it stood."
        ),
        N_("The study grant comes too late: you have to pay for your books in September."),
        N_("Last year the school did build a splendid sports hall."),
        N_(
            "When you add the link with the question: “The library now lends out every textbook, so in September you "
            "need not buy any.” That goes to the ground of the argument. Or when you say openly that, to you, another "
            "question comes first, and why."
        ),
    ),
    Flaw(
        "false-dilemma",
        N_("false dichotomy, black-and-white thinking"),
        N_(
            "It offers two ways as if there were no others, so that whoever turns down the one must take the other. "
            "But there is a third way, or the two go together."
        ),
        N_("Before we suspend a pupil who plays truant, we should find out what keeps him away."),
        N_("Either you take a hard line, or everyone comes and goes as they like. And nobody wants the second."),
        N_(
            "When only two ways are really left and you show why: the one is simply not doing the other, or the rest "
            "was looked at and will not do. “Either we apply before midnight, or there is no grant this year” is a "
            "real choice, if that deadline is real."
        ),
    ),
    Flaw(
        "circular",
        N_("petitio principii, begging the question"),
        N_(
            "The reason already takes for granted what it should prove. Whoever doubts the conclusion has no ground "
            "to accept the reason either."
        ),
        N_("We do not know whether this programme makes better social workers: nobody has looked into it."),
        N_("Of course it does: it is a good programme, and a good programme makes better social workers."),
        N_(
            "When the reason has a ground of its own, or the other accepts it already. And a circle in the world is "
            "no circle in the reasoning: debts bring shame, shame leaves letters unopened, and unopened letters bring "
            "new debts. Each of those steps can be looked into by itself."
        ),
    ),
)

BY_KEY = {flaw.key: flaw for flaw in GUIDE}
